// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AccountTreeModel.h"

namespace shirube::models {

/// 基金: contributions by budget cycle against spending by year, balance and cumulative rate of execution.
class FundModel final : public AccountTreeModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Contributed,
        Spent,
        Balance,
        CumulativeRate,
        PrintedTotal,  ///< 計, as a document prints it
        CumulativeContributed,
        CumulativeSpent,
        Manager,  ///< 基金設置法人
        EndYear,
        ColumnCount,
    };

    explicit FundModel(QObject* parent = nullptr);

    /// The accounts point into `facts`.
    void setFunds(std::shared_ptr<const analysis::FactBook> facts, std::vector<analysis::FundAccount> funds);
    /// The account of the row; null outside.
    [[nodiscard]] const analysis::FundAccount* fundAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override {
        return column >= Contributed && column <= CumulativeSpent;
    }
    void build() override;
    [[nodiscard]] const std::vector<analysis::AccountYear>& yearsOf(std::size_t account) const override;
    [[nodiscard]] std::vector<FactCell> yearCells(std::size_t account,
                                                  const analysis::AccountYear& year) const override;

private:
    [[nodiscard]] std::vector<FactCell> fundCells(const analysis::FundAccount& account) const;

    std::vector<analysis::FundAccount> m_funds;
};

}  // namespace shirube::models
