// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ReportTable.h"
#include "models/TableSortModel.h"

namespace shirube::models {

/// Sorts a ReportModel by value, totals always last, and shows the rows that hold a text or that differ. A row that
/// stays keeps its parents and its drill-down. A total of more than what is left would mislead: it goes with the first
/// row that does.
class ReportSortModel final : public TableSortModel {
    Q_OBJECT
public:
    explicit ReportSortModel(QObject* parent = nullptr);

    /// As typed; see TableSortModel.
    void setSearch(const QString& text);
    void setOnlyVariances(bool only);
    [[nodiscard]] bool isFiltering() const { return m_isSearching || m_onlyVariances; }

    /// The report with the rows as they are shown, for an export: what was left out is among its notes.
    [[nodiscard]] analysis::ReportTable shownReport() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] std::vector<analysis::ReportRow> shownRows(const QModelIndex& parent) const;

    QString m_search;
    bool m_isSearching = false;
    bool m_onlyVariances = false;
};

}  // namespace shirube::models
