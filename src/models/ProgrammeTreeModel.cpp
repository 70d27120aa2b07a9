// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProgrammeTreeModel.h"

#include <algorithm>
#include <numeric>

#include "analysis/CycleReport.h"
#include "domain/MoneyFormat.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "models/VerdictMark.h"

namespace shirube::models {

namespace {

// The row of totals has no programme.
constexpr auto kTotalId = static_cast<quintptr>(-1);

}  // namespace

ProgrammeTreeModel::ProgrammeTreeModel(QObject* parent)
    : QAbstractItemModel(parent),
      m_book(std::make_shared<const domain::BudgetBook>()),
      m_filterIndex(std::make_shared<const BudgetFilterIndex>()),
      m_checks(std::make_shared<const CheckIndex>()) {}

void ProgrammeTreeModel::shareFilterIndex(const ProgrammeTreeModel& other) {
    m_indexedBook = other.m_indexedBook;
    m_filterIndex = other.m_filterIndex;
}

void ProgrammeTreeModel::setUnit(domain::AmountUnit unit) {
    if (unit == m_unit) {
        return;
    }
    m_unit = unit;
    retranslate();
}

void ProgrammeTreeModel::setEnglishNames(bool english) {
    if (english == m_english) {
        return;
    }
    m_english = english;
    retranslate();
}

void ProgrammeTreeModel::setFilter(const BudgetFilter& filter) {
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    shownChanged();
    rebuildRows();
    endResetModel();
}

void ProgrammeTreeModel::setChecks(std::shared_ptr<const CheckIndex> checks) {
    m_checks = std::move(checks);
    m_disputedInTotal.clear();
    if (rowCount() > 0) {
        emitCells();
    }
}

void ProgrammeTreeModel::retranslate() {
    shownChanged();
    if (rowCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emitCells();
    }
}

void ProgrammeTreeModel::emitCells() {
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    for (std::size_t programme = 0; programme < m_children.size(); ++programme) {
        const auto parentIndex = indexOf(programme);
        if (parentIndex.isValid() && !m_children[programme].empty()) {
            emit dataChanged(index(0, 0, parentIndex),
                             index(rowCount(parentIndex) - 1, columnCount() - 1, parentIndex));
        }
    }
}

void ProgrammeTreeModel::resetBook(std::shared_ptr<const domain::BudgetBook> book) {
    beginResetModel();
    m_book = std::move(book);
    if (m_indexedBook != m_book) {
        m_filterIndex = std::make_shared<const BudgetFilterIndex>(*m_book);
        m_indexedBook = m_book;
    }
    bookChanged();
    rebuildRows();
    endResetModel();
}

void ProgrammeTreeModel::rebuildRows() {
    const auto count = m_book->programmes().size();
    m_disputedInTotal.clear();
    m_hits = m_filterIndex->match(m_filter);
    m_hitCount = 0;
    std::vector<bool> shown(count);
    for (std::size_t i = 0; i < count; ++i) {
        m_hits[i] = m_hits[i] && isListed(i);
        if (!m_hits[i]) {
            continue;
        }
        ++m_hitCount;
        // Up to the first ancestor that is shown already.
        for (std::optional<std::size_t> p = i; p && !shown[*p]; p = m_book->parentIndex(*p)) {
            shown[*p] = true;
        }
    }
    m_top.clear();
    m_children.resize(count);
    for (auto& children : m_children) {
        children.clear();
    }
    m_row.assign(count, -1);
    for (std::size_t i = 0; i < count; ++i) {
        if (shown[i]) {
            const auto parentProgramme = m_book->parentIndex(i);
            (parentProgramme ? m_children[*parentProgramme] : m_top).push_back(i);
        }
    }
    sortRows();
}

void ProgrammeTreeModel::sortRows() {
    const auto order = [this](std::vector<std::size_t>& rows) {
        std::sort(rows.begin(), rows.end());
        if (m_sortColumn >= 0) {
            std::stable_sort(rows.begin(), rows.end(), [this](std::size_t a, std::size_t b) {
                const int sign = m_sortColumn == 0 ? QString::localeAwareCompare(programmeName(a), programmeName(b))
                                                   : compare(a, b, m_sortColumn);
                return m_sortOrder == Qt::AscendingOrder ? sign < 0 : sign > 0;
            });
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            m_row[rows[row]] = static_cast<int>(row);
        }
    };
    order(m_top);
    for (auto& children : m_children) {
        if (!children.empty()) {
            order(children);
        }
    }
}

void ProgrammeTreeModel::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_sortOrder) {
        return;
    }
    emit layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    const auto before = persistentIndexList();
    sortRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto& old : before) {
        const auto programme = programmeAt(old);
        after.append(programme ? indexOf(*programme, old.column()) : old);
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

const std::vector<std::size_t>& ProgrammeTreeModel::childrenOf(const QModelIndex& parent) const {
    static const std::vector<std::size_t> none;
    if (!parent.isValid()) {
        return m_top;
    }
    const auto programme = programmeAt(parent);
    return programme && parent.column() == 0 ? m_children[*programme] : none;
}

QModelIndex ProgrammeTreeModel::indexOf(std::size_t programme, int column) const {
    if (programme >= m_row.size() || m_row[programme] < 0) {
        return {};
    }
    return createIndex(m_row[programme], column, static_cast<quintptr>(programme));
}

QModelIndex ProgrammeTreeModel::indexOf(const domain::ProgrammeId& programme, int column) const {
    const auto position = m_book->programmeIndex(programme);
    return position ? indexOf(*position, column) : QModelIndex();
}

std::optional<std::size_t> ProgrammeTreeModel::programmeAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kTotalId) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(index.internalId());
}

bool ProgrammeTreeModel::isTotal(const QModelIndex& index) const {
    return index.isValid() && index.internalId() == kTotalId;
}

QString ProgrammeTreeModel::programmeName(std::size_t programme) const {
    const auto& p = m_book->programmes()[programme];
    if (m_english && !p.englishName.empty()) {
        return toQString(p.englishName);
    }
    return p.component.empty() ? toQString(p.name)
                               : QStringLiteral("(%1) %2").arg(toQString(p.component), toQString(p.name));
}

QModelIndex ProgrammeTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent)) {
        return {};
    }
    const auto& rows = childrenOf(parent);
    const auto at = static_cast<std::size_t>(row);
    return createIndex(row, column, at < rows.size() ? static_cast<quintptr>(rows[at]) : kTotalId);
}

QModelIndex ProgrammeTreeModel::parent(const QModelIndex& child) const {
    const auto programme = programmeAt(child);
    const auto parentProgramme = programme ? m_book->parentIndex(*programme) : std::nullopt;
    return parentProgramme ? indexOf(*parentProgramme) : QModelIndex();
}

int ProgrammeTreeModel::rowCount(const QModelIndex& parent) const {
    const auto rows = static_cast<int>(childrenOf(parent).size());
    return !parent.isValid() && rows > 0 ? rows + 1 : rows;
}

Qt::ItemFlags ProgrammeTreeModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant ProgrammeTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto programme = programmeAt(index);
    switch (role) {
        case ProgrammeRole:
            return programme ? toQString(m_book->programmes()[*programme].id.value()) : QString();
        case TotalRole:
            return !programme;
        case ContextRole:
            return programme && !m_hits[*programme];
        case DisputedRole:
            return isDisputed(index);
        case Qt::ToolTipRole:
            return toolTip(index);
        default:
            break;
    }
    return index.column() == 0 ? nameCell(index, role) : cell(programme, index.column(), role);
}

bool ProgrammeTreeModel::isDisputed(const QModelIndex& index) const {
    const auto line = data(index, LineRole).toString();
    if (line.isEmpty()) {
        return !disputedInSum(index).empty();
    }
    return CheckIndex::gravest(m_checks->ofLine(domain::BudgetLineId(toUtf8(line)))) == analysis::Verdict::Discrepancy;
}

std::vector<analysis::DisputedLine> ProgrammeTreeModel::disputedInSum(const QModelIndex& index) const {
    if (!m_checks->state()) {
        return {};
    }
    if (!isTotal(index)) {
        return m_checks->lines().disputedIn(*m_book, linesAt(index));
    }
    const auto [at, isNew] = m_disputedInTotal.try_emplace(index.column());
    if (isNew) {
        at->second = m_checks->lines().disputedIn(*m_book, linesAt(index));
    }
    return at->second;
}

QStringList ProgrammeTreeModel::disputesAt(const QModelIndex& index) const {
    QStringList texts;
    const auto line = data(index, LineRole).toString();
    if (!line.isEmpty()) {
        for (const auto* check : m_checks->ofLine(domain::BudgetLineId(toUtf8(line)))) {
            if (check->verdict == analysis::Verdict::Discrepancy) {
                texts.append(tr("%1: %2", "label: value").arg(verdictText(check->verdict), textOf(check->label)));
            }
        }
        return texts;
    }
    texts.append(tr("The sum rests on figures that documents disagree on:"));
    for (const auto& disputed : disputedInSum(index)) {
        const auto programme = programmeName(m_book->programmeIndexOfLine(disputed.line));
        for (const auto* check : disputed.checks) {
            texts.append(tr("%1: %2", "label: value").arg(programme, textOf(check->label)));
        }
    }
    return texts;
}

QVariant ProgrammeTreeModel::toolTip(const QModelIndex& index) const {
    const auto own = index.column() == 0 ? nameCell(index, Qt::ToolTipRole)
                                         : cell(programmeAt(index), index.column(), Qt::ToolTipRole);
    if (!isDisputed(index)) {
        return own;
    }
    return (QStringList{own.toString()} + disputesAt(index)).join(QLatin1Char('\n'));
}

QVariant ProgrammeTreeModel::nameCell(const QModelIndex& index, int role) const {
    const auto programme = programmeAt(index);
    if (role == Qt::DisplayRole) {
        return programme ? programmeName(*programme) : totalLabel();
    }
    if (role == Qt::ToolTipRole && programme) {
        const auto& p = m_book->programmes()[*programme];
        QStringList lines{programmeName(*programme)};
        for (const auto& [label, text] : {std::pair(tr("Ministry"), p.ministry), std::pair(tr("Office"), p.office),
                                          std::pair(tr("Programme ID"), p.rsProgrammeId)}) {
            if (!text.empty()) {
                lines.append(tr("%1: %2", "label: value").arg(label, toQString(text)));
            }
        }
        return lines.join(QLatin1Char('\n'));
    }
    if (role == NumberRole || role == ComputedRole || role == NewRole || role == RoundedRole) {
        return false;
    }
    return {};
}

std::vector<std::size_t> ProgrammeTreeModel::linesOf(std::size_t programme, const domain::BudgetCycle& cycle) const {
    const auto own = m_book->linesOf(programme, cycle);
    if (own.empty()) {
        return m_book->linesWithComponents(programme, cycle);
    }
    std::vector<std::size_t> lines(own.size());
    std::iota(lines.begin(), lines.end(), m_book->positionOf(own.front()));
    return lines;
}

base::Result<analysis::Derivation> ProgrammeTreeModel::deriveLines(std::size_t programme,
                                                                   const domain::BudgetCycle& cycle) const {
    return analysis::deriveSum(*m_book, linesOf(programme, cycle),
                               base::Message::verbatim(cycle.name() + " " + toUtf8(programmeName(programme))), m_unit);
}

QVariant ProgrammeTreeModel::yenOf(domain::Money amount) {
    return QVariant::fromValue(static_cast<qlonglong>(amount.yen()));
}

base::Result<analysis::Derivation> ProgrammeTreeModel::noDerivation() {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("This cell is not computed.")));
}

QVariant ProgrammeTreeModel::sumCell(const analysis::BudgetSum& sum, int role) const {
    const bool hasAmount = sum.linesInTotal > 0;
    switch (role) {
        case Qt::DisplayRole:
            return AmountText::sum(sum, m_unit);
        case Qt::ToolTipRole:
            return hasAmount ? QVariant(textOf(analysis::describe(sum, m_unit))) : QVariant();
        case LowerYenRole:
            return hasAmount ? yenOf(sum.range().lower) : QVariant();
        case UpperYenRole:
            return hasAmount ? yenOf(sum.upper()) : QVariant();
        case RoundedRole:
            return domain::isRoundedIn(sum.confirmed, m_unit) || domain::isRoundedIn(sum.envelope, m_unit) ||
                   domain::isRoundedIn(sum.reduction, m_unit);
        case ComputedRole:
            return sum.lines > 0;
        case NewRole:
            return false;
        default:
            return {};
    }
}

}  // namespace shirube::models
