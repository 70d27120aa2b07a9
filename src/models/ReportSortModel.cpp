// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReportSortModel.h"

#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/ReportModel.h"

namespace shirube::models {

using analysis::ReportRow;

ReportSortModel::ReportSortModel(QObject* parent) : TableSortModel(parent) {
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ReportSortModel::setSearch(const QString& text) {
    m_search = text.trimmed();
    m_isSearching = !m_search.isEmpty();
    setText(m_search);
}

void ReportSortModel::setOnlyVariances(bool only) {
    if (only != m_onlyVariances) {
        m_onlyVariances = only;
        invalidateFilter();
    }
}

bool ReportSortModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto index = sourceModel()->index(row, 0, parent);
    if (isFiltering() && index.data(FactCell::TotalRole).toBool()) {
        return false;
    }
    return TableSortModel::filterAcceptsRow(row, parent) &&
           (!m_onlyVariances || index.data(ReportModel::VarianceRole).toBool());
}

bool ReportSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool isTotal = right.data(FactCell::TotalRole).toBool();
    if (left.data(FactCell::TotalRole).toBool() != isTotal) {
        return isTotal == (sortOrder() == Qt::AscendingOrder);
    }
    return TableSortModel::lessThan(left, right);
}

std::vector<ReportRow> ReportSortModel::shownRows(const QModelIndex& parent) const {
    const auto* model = qobject_cast<const ReportModel*>(sourceModel());
    std::vector<ReportRow> rows;
    for (int row = 0; row < rowCount(parent); ++row) {
        const auto shown = index(row, 0, parent);
        const auto* source = model->rowAt(mapToSource(shown));
        rows.push_back(
            {source->id, source->cells, shownRows(shown), source->derivation, source->link, source->isTotal});
    }
    return rows;
}

analysis::ReportTable ReportSortModel::shownReport() const {
    const auto* model = qobject_cast<const ReportModel*>(sourceModel());
    if (!model || !model->report()) {
        return {};
    }
    const auto& whole = *model->report();
    analysis::ReportTable shown{whole.id,      whole.title, whole.parameters, whole.columns,
                                shownRows({}), whole.notes, whole.sources};
    if (m_isSearching) {
        shown.parameters.emplace_back(base::Message(SHIRUBE_TEXT("Rows with")),
                                      base::Message::verbatim(toUtf8(m_search)));
    }
    if (m_onlyVariances) {
        shown.parameters.emplace_back(base::Message(SHIRUBE_TEXT("Shown rows")),
                                      base::Message(SHIRUBE_TEXT("only those with a variance")));
    }
    if (isFiltering()) {
        shown.notes.emplace_back(SHIRUBE_TEXT("Other rows of the report and its totals are left out."));
    }
    return shown;
}

}  // namespace shirube::models
