// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RsTableModel.h"

#include <QLocale>
#include <algorithm>
#include <utility>

#include "ColumnHeader.h"
#include "analysis/RsChecks.h"
#include "base/Decimal.h"
#include "domain/Money.h"
#include "models/QtTranslator.h"
#include "models/RsColumnTitle.h"

namespace shirube::models {

using domain::RsRecord;
using domain::RsRow;
using domain::RsTable;
using domain::RsType;
using Kind = RsShownColumn::Kind;

namespace {

// Of a text of pages a cell shows the beginning.
constexpr int kShownLetters = 120;
// The part of a goal's values is the year less this.
constexpr int kFirstYear = 2000;

FactCell textCell(const std::string& text) {
    auto whole = toQString(text);
    FactCell cell;
    cell.plain = whole;
    cell.text = whole.left(kShownLetters).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (whole.size() > kShownLetters || whole.contains(QLatin1Char('\n'))) {
        cell.text += whole.size() > kShownLetters ? QStringLiteral("…") : QString();
        cell.remark = whole;
    }
    return cell;
}

// Figures that the files hold as texts, since they are printed with their own digits.
FactCell printedCell(const std::string& text) {
    auto cell = textCell(text);
    cell.isNumber = base::Decimal::parse(text).has_value();
    return cell;
}

FactCell numberCell(std::int64_t number, bool isName) {
    FactCell cell;
    cell.plain = QString::number(number);
    cell.text = isName ? cell.plain : QLocale().toString(static_cast<qlonglong>(number));
    cell.isNumber = true;
    return cell;
}

// Numbers that name something: no one adds them up.
bool isName(std::string_view column) {
    return column == "project" || column == "related_project" || column == "year" || column.ends_with("_year") ||
           column == "number";
}

bool isPrintedNumber(RsTable table, std::string_view column) {
    return table == RsTable::GoalValue || column == "award_rate" || column == "execution_rate";
}

bool isNotKnownYet(RsTable table, const RsRecord& record, std::string_view column,
                   const analysis::GovernmentBook* book) {
    if ((table != RsTable::BudgetTotal && table != RsTable::BudgetAccount) ||
        (column != "executed" && column != "carried_out")) {
        return false;
    }
    const auto year = domain::columnIndex(table, "year");
    return book && year && record.cells[*year].number == book->edition().year();
}

}  // namespace

struct RsTableModel::Block {
    int number = 0;
    std::vector<std::optional<RsRecord>> rows;            // as many as the block has places
    std::unordered_map<std::int64_t, RsRecord> values{};  // of goals, by place
};

RsTableModel::RsTableModel(Reader reader, QObject* parent) : QAbstractTableModel(parent), m_reader(std::move(reader)) {}

RsTableModel::~RsTableModel() = default;

void RsTableModel::setTable(RsTable table, std::vector<RsShownColumn> columns) {
    beginResetModel();
    m_table = table;
    m_columns = std::move(columns);
    m_places.clear();
    dropBlocks();
    endResetModel();
}

void RsTableModel::setPlaces(std::vector<RsRow> places) {
    beginResetModel();
    m_places = std::move(places);
    dropBlocks();
    endResetModel();
}

void RsTableModel::setBook(std::shared_ptr<const analysis::GovernmentBook> book) {
    m_book = std::move(book);
    retranslate();
}

void RsTableModel::setUnit(domain::AmountUnit unit) {
    m_unit = unit;
    retranslate();
}

void RsTableModel::retranslate() {
    if (m_columns.empty()) {
        return;
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_places.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RsTableModel::dropBlocks() {
    m_byNumber.clear();
    m_blocks.clear();
    m_hasFailed = false;
}

std::size_t RsTableModel::heldRows() const {
    std::size_t rows = 0;
    for (const auto& block : m_blocks) {
        rows += block.rows.size();
    }
    return rows;
}

const RsTableModel::Block& RsTableModel::blockOf(int row) const {
    const int number = row / kBlockRows;
    if (const auto found = m_byNumber.find(number); found != m_byNumber.end()) {
        m_blocks.splice(m_blocks.begin(), m_blocks, found->second);
        return m_blocks.front();
    }
    if (m_blocks.size() >= kKeptBlocks) {
        m_byNumber.erase(m_blocks.back().number);
        m_blocks.pop_back();
    }
    m_blocks.emplace_front();
    m_byNumber.emplace(number, m_blocks.begin());
    readBlock(m_blocks.front(), number);
    return m_blocks.front();
}

void RsTableModel::readBlock(Block& block, int number) const {
    const auto first = static_cast<std::size_t>(number) * kBlockRows;
    const auto count = std::min<std::size_t>(kBlockRows, m_places.size() - first);
    const std::span places(m_places.data() + first, count);
    block.number = number;
    block.rows.resize(count);
    auto read = m_reader(m_table, places);
    // Those that aren't there any more are left out of the answer.
    std::size_t at = 0;
    for (auto& record : read ? *read : std::vector<RsRecord>()) {
        while (at < count && places[at] != record.row) {
            ++at;
        }
        if (at == count) {
            break;
        }
        block.rows[at++] = std::move(record);
    }
    std::vector<RsRow> values;
    std::vector<int> years;
    for (const auto& column : m_columns) {
        if (column.kind == Kind::GoalValue && std::find(years.begin(), years.end(), column.year) == years.end()) {
            years.push_back(column.year);
        }
    }
    for (const int year : years) {
        for (const auto& place : places) {
            values.emplace_back(place.file(), place.number(), year - kFirstYear);
        }
    }
    auto readValues =
        values.empty() || !read ? base::Result<std::vector<RsRecord>>() : m_reader(RsTable::GoalValue, values);
    for (auto& record : readValues ? *readValues : std::vector<RsRecord>()) {
        const auto place = record.row.value();
        block.values.emplace(place, std::move(record));
    }
    if ((!read || !readValues) && !m_hasFailed) {
        m_hasFailed = true;
        emit failed(read ? readValues.error() : read.error());
    }
}

const RsRecord* RsTableModel::recordAt(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto& record = blockOf(row).rows[static_cast<std::size_t>(row % kBlockRows)];
    return record ? &*record : nullptr;
}

int RsTableModel::rowOf(RsRow place) const {
    const auto found = std::find(m_places.begin(), m_places.end(), place);
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

std::optional<std::int64_t> RsTableModel::projectOf(RsTable table, const RsRecord& record) {
    const auto column = domain::columnIndex(table, "project");
    return column ? record.cells[*column].number : std::nullopt;
}

const analysis::GovernmentProgramme* RsTableModel::programmeOf(const RsRecord& record) const {
    const auto project = projectOf(m_table, record);
    return m_book && project ? m_book->find(*project) : nullptr;
}

FactCell RsTableModel::cellOf(RsTable table, const RsRecord& record, std::size_t column) const {
    const auto& [name, type] = domain::columnsOf(table)[column];
    const auto& cell = record.cells[column];
    if (type == RsType::Text) {
        if (table == RsTable::Breach && name == "rule") {
            const auto rule = analysis::rsRuleFromKey(cell.text);
            return rule ? FactCell::words(textOf(analysis::label(*rule))) : textCell(cell.text);
        }
        return isPrintedNumber(table, name) ? printedCell(cell.text) : textCell(cell.text);
    }
    if (!cell.number) {
        if (isNotKnownYet(table, record, name, m_book.get())) {
            return FactCell::missing(tr("not yet"), tr("Not known yet: the file is of the year itself."));
        }
        FactCell blank;
        blank.isNumber = type != RsType::Flag;
        return blank;
    }
    switch (type) {
        case RsType::Yen:
            return FactCell::amount(domain::Money(*cell.number), m_unit);
        case RsType::Flag:
            return FactCell::words(*cell.number != 0 ? QStringLiteral("✓") : QString());
        case RsType::Integer:
        case RsType::Text:
            break;
    }
    return numberCell(*cell.number, isName(name));
}

FactCell RsTableModel::cellAt(int row, int column) const {
    const auto* record = recordAt(row);
    const auto& shown = m_columns[static_cast<std::size_t>(column)];
    if (!record) {
        return FactCell::missing(QStringLiteral("…"), tr("The row can't be read."));
    }
    switch (shown.kind) {
        case Kind::Own:
            if (const auto own = domain::columnIndex(m_table, shown.name)) {
                return cellOf(m_table, *record, *own);
            }
            return {};
        case Kind::Programme: {
            const auto* programme = programmeOf(*record);
            return programme ? textCell(programme->name) : FactCell();
        }
        case Kind::Ministry: {
            const auto* programme = programmeOf(*record);
            return programme ? textCell(m_book->text(programme->ministry)) : FactCell();
        }
        case Kind::GoalValue: {
            const auto& values = blockOf(row).values;
            const RsRow place(record->row.file(), record->row.number(), shown.year - kFirstYear);
            const auto found = values.find(place.value());
            const auto own = domain::columnIndex(RsTable::GoalValue, shown.name);
            return found == values.end() || !own ? FactCell() : cellOf(RsTable::GoalValue, found->second, *own);
        }
    }
    return {};
}

std::optional<std::string> RsTableModel::orderOf(int column) const {
    if (column < 0 || column >= columnCount()) {
        return std::nullopt;
    }
    const auto& shown = m_columns[static_cast<std::size_t>(column)];
    return shown.kind == Kind::Own ? std::optional(shown.name) : std::nullopt;
}

void RsTableModel::sort(int column, Qt::SortOrder order) {
    if (column < 0) {
        emit sortRequested({}, false);
    } else if (const auto name = orderOf(column)) {
        emit sortRequested(toQString(*name), order == Qt::DescendingOrder);
    }
}

int RsTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int RsTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RsTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == FactCell::IdRole) {
        return static_cast<qlonglong>(m_places[static_cast<std::size_t>(index.row())].value());
    }
    // Views ask for colours, fonts and the like too: those need no row.
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
        case FactCell::NumberRole:
        case FactCell::PlainRole:
        case FactCell::MissingRole:
        case FactCell::ToneRole:
            return cellAt(index.row(), index.column()).data(role);
        default:
            return {};
    }
}

bool RsTableModel::isNumber(int column) const {
    const auto& shown = m_columns[static_cast<std::size_t>(column)];
    if (shown.kind == Kind::GoalValue) {
        return true;
    }
    const auto own = shown.kind == Kind::Own ? domain::columnIndex(m_table, shown.name) : std::nullopt;
    if (!own) {
        return false;
    }
    const auto type = domain::columnsOf(m_table)[*own].type;
    return type == RsType::Yen || type == RsType::Integer || isPrintedNumber(m_table, shown.name);
}

QVariant RsTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto& shown = m_columns[static_cast<std::size_t>(section)];
    QString title;
    switch (shown.kind) {
        case Kind::Own: {
            title = rsColumnTitle(m_table, shown.name);
            const auto own = domain::columnIndex(m_table, shown.name);
            if (own && domain::columnsOf(m_table)[*own].type == RsType::Yen) {
                title = titleWithUnit(title, m_unit);
            }
            break;
        }
        case Kind::Programme:
            title = tr("Programme");
            break;
        case Kind::Ministry:
            title = rsColumnTitle(RsTable::Programme, "ministry");
            break;
        case Kind::GoalValue:
            title = tr("%1 FY%2", "target, actual or rate of a year")
                        .arg(rsColumnTitle(RsTable::GoalValue, shown.name), QString::number(shown.year));
            break;
    }
    return columnHeader(title, isNumber(section), role);
}

}  // namespace shirube::models
