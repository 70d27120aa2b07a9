// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/ProgrammeOutcome.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// The values of one indicator by period, as known on the day of the outcome: baselines, targets, actuals and their
/// parts, with who says so and where documents say otherwise.
class IndicatorValueModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Period,
        Kind,
        Part,
        Value,
        State,  ///< 速報 or 確定; of a target how it stands
        Printed,
        Source,
        Place,
        Differs,  ///< what other documents or earlier reports give instead
        ColumnCount,
    };

    explicit IndicatorValueModel(QObject* parent = nullptr);

    /// `outcome` null: none is shown. It must outlive this or the next call.
    void setOutcome(std::shared_ptr<const analysis::FactBook> facts, const analysis::IndicatorOutcome* outcome);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Value; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] Row pointRow(const analysis::IndicatorPoint& point, const QString& kind) const;
    [[nodiscard]] Row targetRow(const analysis::TargetPoint& target,
                                const std::optional<analysis::IndicatorStatus>& status) const;
    [[nodiscard]] QString sourceOf(const domain::Citation& citation) const;
    [[nodiscard]] QString differences(const domain::FigureStatement& statement) const;

    std::shared_ptr<const analysis::FactBook> m_facts;
    const analysis::IndicatorOutcome* m_outcome = nullptr;
};

}  // namespace shirube::models
