// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/FlowReport.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 資金の流れ as a table: one row per arrow and amount, as documents print them.
class FlowModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Payer,
        Payee,
        Instrument,
        Amount,
        AmountKind,  ///< 支援上限, 最大助成額, 出資額, 造成額
        Period,
        Rates,
        Stage,
        Through,  ///< the fund or programme that it is paid from
        Source,
        ColumnCount,
    };

    explicit FlowModel(QObject* parent = nullptr);

    /// The rows of the report point into `facts`.
    void setFlows(std::shared_ptr<const analysis::FactBook> facts, analysis::FlowReport flows);
    [[nodiscard]] const analysis::FlowReport& flows() const { return m_flows; }
    /// Null outside.
    [[nodiscard]] const analysis::FlowRow* flowAt(int row) const;
    /// Σ of rows that may be added: amounts of one kind, all stated in yen and none a total of others. None else.
    [[nodiscard]] std::optional<domain::Money> sumOf(const std::vector<int>& rows) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Amount; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] Row rowOfFlow(const analysis::FlowRow& flow) const;
    [[nodiscard]] FactCell amountCell(const analysis::FlowRow& flow) const;
    [[nodiscard]] std::string searchKeyOf(const analysis::FlowRow& flow, const Row& row) const;

    std::shared_ptr<const analysis::FactBook> m_facts;
    analysis::FlowReport m_flows;
};

/// The citation that stands behind a row: of its amount, else of the arrow or the fund.
[[nodiscard]] const domain::Citation* citationOf(const analysis::FlowRow& flow);

}  // namespace shirube::models
