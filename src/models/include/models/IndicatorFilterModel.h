// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "analysis/ProgrammeOutcome.h"
#include "models/TableSortModel.h"

namespace shirube::models {

/// What a person asks to see of the indicators. Empty: all of them.
struct IndicatorChoice {
    std::string text = {};   ///< as typed; found in names, methods, evidence and owners
    std::string owner = {};  ///< id of the programme or portfolio
    std::optional<analysis::IndicatorStatus> status = {};
    std::optional<domain::IndicatorStage> stage = {};

    [[nodiscard]] bool isEmpty() const { return *this == IndicatorChoice(); }
    friend bool operator==(const IndicatorChoice&, const IndicatorChoice&) = default;
};

/// Id of the programme or portfolio that the indicator belongs to.
[[nodiscard]] const std::string& ownerId(const domain::Indicator& indicator);

/// The indicators that a choice leaves, sorted. Its source is an IndicatorModel.
class IndicatorFilterModel final : public TableSortModel {
    Q_OBJECT
public:
    explicit IndicatorFilterModel(QObject* parent = nullptr);

    void setChoice(const IndicatorChoice& choice);
    [[nodiscard]] const IndicatorChoice& choice() const { return m_choice; }
    /// The indicator of a row as shown; null outside.
    [[nodiscard]] const analysis::IndicatorOutcome* outcomeAt(const QModelIndex& index) const;
    /// The row of an indicator as shown; invalid where it is not there or filtered out.
    [[nodiscard]] QModelIndex indexOf(const std::string& indicator) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    IndicatorChoice m_choice;
};

}  // namespace shirube::models
