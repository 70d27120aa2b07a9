// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "analysis/Overview.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// How the programmes stand as of a day and on the earlier one.
class StandingModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Programme,
        Status,
        Attainment,
        Before,
        Change,
        Coverage,
        Money,
        Tally,
        ColumnCount,
    };

    explicit StandingModel(QObject* parent = nullptr);

    void setStandings(std::vector<analysis::ProgrammeStanding> standings);
    /// Null outside.
    [[nodiscard]] const analysis::ProgrammeStanding* standingAt(int row) const;

    /// The statuses in the order in which a tally shows them, what is good first.
    static constexpr std::array kTallyOrder{
        analysis::IndicatorStatus::Achieved,  analysis::IndicatorStatus::OnTrack,
        analysis::IndicatorStatus::Behind,    analysis::IndicatorStatus::Missed,
        analysis::IndicatorStatus::NotYetDue, analysis::IndicatorStatus::Unmeasured,
        analysis::IndicatorStatus::NoTarget,
    };
    /// ✓ 達成 3、▼ 遅れ 1; empty for no indicators.
    [[nodiscard]] static QString tallyText(const analysis::StatusTally& tally);
    /// +2.5ポイント, △1.0ポイント, ±0; empty where one of the two is not known.
    [[nodiscard]] static QString changeText(const std::optional<analysis::Fraction>& before,
                                            const std::optional<analysis::Fraction>& now);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override;
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::vector<analysis::ProgrammeStanding> m_standings;
};

}  // namespace shirube::models
