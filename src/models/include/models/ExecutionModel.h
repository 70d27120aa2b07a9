// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AccountTreeModel.h"

namespace shirube::models {

/// 執行: what a programme was given against what it spent, by year and so far.
class ExecutionModel final : public AccountTreeModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Budget,
        Execution,
        Difference,  ///< of all years so far
        CumulativeRate,
        YearRate,  ///< not shown for a programme that is paid through a fund
        CumulativeBudget,
        CumulativeExecution,
        ColumnCount,
    };

    explicit ExecutionModel(QObject* parent = nullptr);

    /// The accounts point into `facts`.
    void setAccounts(std::shared_ptr<const analysis::FactBook> facts, std::vector<analysis::ExecutionAccount> accounts);
    [[nodiscard]] const analysis::ExecutionAccount* executionAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column != Name; }
    void build() override;
    [[nodiscard]] const std::vector<analysis::AccountYear>& yearsOf(std::size_t account) const override;
    [[nodiscard]] std::vector<FactCell> yearCells(std::size_t account,
                                                  const analysis::AccountYear& year) const override;

private:
    [[nodiscard]] std::vector<FactCell> programmeCells(const analysis::ExecutionAccount& account) const;

    std::vector<analysis::ExecutionAccount> m_accounts;
};

}  // namespace shirube::models
