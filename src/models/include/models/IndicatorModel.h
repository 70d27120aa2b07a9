// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "analysis/ProgrammeOutcome.h"
#include "domain/CalendarDay.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 指標 as of a day against an earlier one, in the order of print.
class IndicatorModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Owner,
        Name,
        Status,
        Target,
        TargetPeriod,
        Actual,
        ActualPeriod,
        Attainment,
        Change,  ///< since the earlier day
        NeededPerYear,
        Forecast,
        Stage,
        Method,
        Evidence,
        ColumnCount,
    };

    explicit IndicatorModel(QObject* parent = nullptr);

    /// Reads and judges every indicator on both days.
    void setFacts(std::shared_ptr<const analysis::FactBook> facts, const domain::CalendarDay& asOf,
                  const domain::CalendarDay& previousAsOf);
    [[nodiscard]] const std::shared_ptr<const analysis::FactBook>& facts() const { return m_facts; }
    /// In the order of print; null outside.
    [[nodiscard]] const analysis::IndicatorOutcome* outcomeAt(int row) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override;
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] Row describe(const analysis::IndicatorOutcome& now, const analysis::IndicatorOutcome& before) const;
    void setOrders(std::vector<Row>& rows) const;

    std::shared_ptr<const analysis::FactBook> m_facts;
    std::vector<analysis::IndicatorOutcome> m_now;
    std::vector<analysis::IndicatorOutcome> m_before;  // parallel to it
    domain::CalendarDay m_previousAsOf;
};

}  // namespace shirube::models
