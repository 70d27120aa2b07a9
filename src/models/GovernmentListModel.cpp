// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GovernmentListModel.h"

#include <algorithm>
#include <numeric>

#include "analysis/Fraction.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::BudgetMeasure;
using analysis::GovernmentBudget;
using analysis::GovernmentProgramme;

namespace {

// 執行額 ÷ 現額; nothing where either is missing or 現額 is not above 0.
std::optional<base::Ratio> rateOf(const GovernmentBudget& total) {
    const auto executed = analysis::amountOf(total, BudgetMeasure::Executed);
    const auto current = analysis::amountOf(total, BudgetMeasure::Current);
    if (!executed || !current || *current <= 0) {
        return std::nullopt;
    }
    return base::Ratio(*executed, *current);
}

template <typename Value>
void arrangeBy(std::vector<std::size_t>& order, const std::vector<std::optional<Value>>& values,
               Qt::SortOrder direction) {
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto& left = values[a];
        const auto& right = values[b];
        if (left.has_value() != right.has_value()) {
            return left.has_value();
        }
        if (left && *left != *right) {
            return direction == Qt::AscendingOrder ? *left < *right : *right < *left;
        }
        return a < b;
    });
}

}  // namespace

GovernmentListModel::GovernmentListModel(QObject* parent) : FlatTableModel(parent) {}

void GovernmentListModel::setBook(std::shared_ptr<const analysis::GovernmentBook> book) {
    beginResetModel();
    m_book = std::move(book);
    setColumns();
    arrange();
    show();
    endResetModel();
}

void GovernmentListModel::setFigures(const Figures& figures) {
    if (figures == m_figures) {
        return;
    }
    beginResetModel();
    m_figures = figures;
    setColumns();
    m_sortColumn = qMin(m_sortColumn, columns() - 1);
    arrange();
    show();
    endResetModel();
}

void GovernmentListModel::setFilter(const analysis::GovernmentFilter& filter) {
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    beginResetModel();
    show();
    endResetModel();
}

void GovernmentListModel::setUnit(domain::AmountUnit unit) {
    if (unit != m_unit) {
        m_unit = unit;
        retranslate();
    }
}

void GovernmentListModel::setColumns() {
    m_columns.clear();
    if (!m_book) {
        return;
    }
    if (m_figures.measure) {
        for (const auto year : m_book->years()) {
            m_columns.push_back({m_figures.measure, year});
        }
    } else if (m_figures.year) {
        for (std::size_t measure = 0; measure < analysis::kBudgetMeasures; ++measure) {
            m_columns.push_back({static_cast<BudgetMeasure>(measure), *m_figures.year});
            if (static_cast<BudgetMeasure>(measure) == BudgetMeasure::Executed) {
                m_columns.push_back({std::nullopt, *m_figures.year});
            }
        }
    }
}

const GovernmentListModel::FigureColumn* GovernmentListModel::figureOf(int column) const {
    return column >= FirstFigure && column < bureauColumn() ? &m_columns[static_cast<std::size_t>(column - FirstFigure)]
                                                            : nullptr;
}

const GovernmentProgramme& GovernmentListModel::programme(std::size_t place) const {
    return m_book->programmes()[place];
}

const GovernmentProgramme* GovernmentListModel::programmeAt(int row) const {
    return row >= 0 && row < rowCount() ? &programme(m_shown[static_cast<std::size_t>(row)]) : nullptr;
}

int GovernmentListModel::rowOf(std::int64_t project) const {
    const auto* wanted = m_book ? m_book->find(project) : nullptr;
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::size_t place) { return wanted && &programme(place) == wanted; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::optional<BudgetMeasure> GovernmentListModel::measureOf(int column) const {
    const auto* figure = figureOf(column);
    return figure ? figure->measure : std::nullopt;
}

std::optional<domain::Money> GovernmentListModel::amountAt(int row, int column) const {
    const auto* shown = programmeAt(row);
    const auto* figure = figureOf(column);
    if (!shown || !figure || !figure->measure) {
        return std::nullopt;
    }
    const auto* total = analysis::totalOf(*shown, figure->year);
    const auto yen = total ? analysis::amountOf(*total, *figure->measure) : std::nullopt;
    return yen ? std::optional(domain::Money(*yen)) : std::nullopt;
}

GovernmentListModel::Sum GovernmentListModel::sumOf(int column) const {
    Sum sum;
    domain::MoneyAccumulator amounts;
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto amount = amountAt(row, column)) {
            amounts.add(*amount);
            ++sum.counted;
        } else {
            ++sum.missing;
        }
    }
    if (const auto total = amounts.total()) {
        sum.total = *total;
    }
    return sum;
}

std::optional<std::int64_t> GovernmentListModel::sortValue(const GovernmentProgramme& programme, int column) const {
    if (column == Project) {
        return programme.project;
    }
    const auto* figure = figureOf(column);
    const auto* total = figure ? analysis::totalOf(programme, figure->year) : nullptr;
    return total && figure->measure ? analysis::amountOf(*total, *figure->measure) : std::nullopt;
}

const std::string& GovernmentListModel::sortText(const GovernmentProgramme& programme, int column) const {
    return column == Ministry           ? m_book->text(programme.ministry)
           : column == bureauColumn()   ? m_book->text(programme.bureau)
           : column == categoryColumn() ? m_book->text(programme.category)
                                        : programme.nameKey;
}

void GovernmentListModel::arrange() {
    m_order.resize(m_book ? m_book->programmes().size() : 0);
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortColumn < 0 || m_order.empty()) {
        return;
    }
    if (const auto* figure = figureOf(m_sortColumn); figure && !figure->measure) {
        std::vector<std::optional<analysis::Fraction>> values;
        values.reserve(m_order.size());
        for (const auto& shown : m_book->programmes()) {
            const auto* total = analysis::totalOf(shown, figure->year);
            const auto rate = total ? rateOf(*total) : std::nullopt;
            values.push_back(rate ? std::optional(analysis::Fraction(*rate)) : std::nullopt);
        }
        arrangeBy(m_order, values, m_sortOrder);
        return;
    }
    if (isNumberColumn(m_sortColumn)) {
        std::vector<std::optional<std::int64_t>> values;
        values.reserve(m_order.size());
        for (const auto& shown : m_book->programmes()) {
            values.push_back(sortValue(shown, m_sortColumn));
        }
        arrangeBy(m_order, values, m_sortOrder);
        return;
    }
    std::vector<std::optional<std::string_view>> values;
    values.reserve(m_order.size());
    for (const auto& shown : m_book->programmes()) {
        const auto& text = sortText(shown, m_sortColumn);
        values.push_back(text.empty() ? std::nullopt : std::optional<std::string_view>(text));
    }
    arrangeBy(m_order, values, m_sortOrder);
}

void GovernmentListModel::show() {
    m_shown.clear();
    if (!m_book) {
        return;
    }
    if (m_filter == analysis::GovernmentFilter{}) {
        m_shown = m_order;
        return;
    }
    std::vector<char> passes(m_order.size());
    for (const auto place : analysis::programmesThatPass(*m_book, m_filter)) {
        passes[place] = 1;
    }
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
                 [&](std::size_t place) { return passes[place] != 0; });
}

void GovernmentListModel::reorder() {
    emit layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    const auto former = m_shown;
    arrange();
    show();
    std::vector<int> rowOfPlace(m_order.size(), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        rowOfPlace[m_shown[row]] = static_cast<int>(row);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto& kept : before) {
        after.append(index(rowOfPlace[former[static_cast<std::size_t>(kept.row())]], kept.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void GovernmentListModel::sort(int column, Qt::SortOrder order) {
    if (column != m_sortColumn || order != m_sortOrder) {
        m_sortColumn = column;
        m_sortOrder = order;
        reorder();
    }
}

QString GovernmentListModel::columnTitle(int column) const {
    switch (column) {
        case Name:
            return tr("Programme");
        case Project:
            return tr("ID");
        case Ministry:
            return tr("Ministry");
        default:
            break;
    }
    if (column >= bureauColumn()) {
        return column == bureauColumn() ? tr("Bureau") : tr("Category");
    }
    const auto& figure = *figureOf(column);
    if (!figure.measure) {
        return tr("Execution rate");
    }
    const auto title =
        m_figures.measure ? tr("FY%1").arg(figure.year.year()) : textOf(analysis::label(*figure.measure));
    return titleWithUnit(title, m_unit);
}

QVariant GovernmentListModel::cell(std::size_t row, int column, int role) const {
    const auto& shown = programme(m_shown[row]);
    if (role == FactCell::IdRole) {
        return static_cast<qlonglong>(shown.project);
    }
    return cellOf(shown, column).data(role);
}

FactCell GovernmentListModel::cellOf(const GovernmentProgramme& programme, int column) const {
    switch (column) {
        case Name:
            return FactCell::words(toQString(programme.name));
        case Project: {
            auto cell = FactCell::words(QString::number(programme.project));
            cell.isNumber = true;
            return cell;
        }
        default:
            break;
    }
    const auto* figure = figureOf(column);
    return figure ? figureCell(programme, *figure) : FactCell::words(toQString(sortText(programme, column)));
}

FactCell GovernmentListModel::figureCell(const GovernmentProgramme& programme, const FigureColumn& column) const {
    const auto* total = analysis::totalOf(programme, column.year);
    if (!total) {
        return FactCell::missing(tr("—"), tr("The file has no row of this year."));
    }
    if (analysis::isNotYetDue(column.measure.value_or(BudgetMeasure::Executed), column.year, m_book->edition())) {
        return FactCell::missing(textOf(domain::label(domain::Missing::NotYetDue)),
                                 tr("The year of the edition is not over: this is not known yet, and not 0."));
    }
    if (!column.measure) {
        const auto rate = rateOf(*total);
        auto cell = rate ? FactCell::percent(*rate)
                         : FactCell::missing(tr("—"), tr("There is no current budget to be executed."));
        if (rate && rate->numerator() > rate->denominator()) {
            cell.tone = Tone::Alert;
            cell.text = QStringLiteral("！ ") + cell.text;
            cell.remark =
                tr("More was executed than the programme's own budget, often from one that is requested for "
                   "several programmes together.");
        }
        return cell;
    }
    if (const auto yen = analysis::amountOf(*total, *column.measure)) {
        return FactCell::amount(domain::Money(*yen), m_unit);
    }
    return *column.measure == BudgetMeasure::Unused
               ? FactCell::missing(tr("—"), tr("Not defined: there is no current budget, or more was executed and "
                                               "carried out than it."))
               : FactCell::missing(tr("—"), tr("The file leaves this blank."));
}

}  // namespace shirube::models
