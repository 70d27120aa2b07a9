// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/FigureTable.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// The table of a figure with every digit: what a chart draws, as it can be calculated with. A cell that is not what it
/// was bears ◆ and says what it was.
class FigureTableModel final : public FactTableModel {
    Q_OBJECT
public:
    explicit FigureTableModel(QObject* parent = nullptr);

    /// The columns may be others. `table` is of that figure.
    void setTable(analysis::FigureTable table, std::vector<analysis::FigureChange> changes, const QString& unitLabel);
    void clear();
    /// The column of an id; 0, where the labels stand, for none.
    [[nodiscard]] int columnOf(const std::string& id) const;

protected:
    [[nodiscard]] int columns() const override { return static_cast<int>(m_table.columns.size()) + 1; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override;
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] FactCell cellOf(const analysis::TableCell& cell) const;
    void markChange(FactCell& cell, const std::string& row, const std::string& column) const;

    analysis::FigureTable m_table;
    std::vector<analysis::FigureChange> m_changes;
    QString m_unitLabel;
};

}  // namespace shirube::models
