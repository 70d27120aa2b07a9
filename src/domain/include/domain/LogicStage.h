// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "base/Message.h"

namespace shirube::domain {

/// A column of a logic model, from money to impact.
enum class LogicStage {
    Input,          ///< インプット
    Activity,       ///< アクティビティ
    Output,         ///< アウトプット
    OutcomeShort,   ///< 短期アウトカム
    OutcomeMedium,  ///< 中期アウトカム
    OutcomeLong,    ///< 長期アウトカム
    Impact,         ///< インパクト
};
inline constexpr std::array kLogicStages{LogicStage::Input,        LogicStage::Activity,      LogicStage::Output,
                                         LogicStage::OutcomeShort, LogicStage::OutcomeMedium, LogicStage::OutcomeLong,
                                         LogicStage::Impact};

/// Stable name: input, activity, output, outcome_short, outcome_medium, outcome_long, impact.
[[nodiscard]] std::string_view toKey(LogicStage stage);
[[nodiscard]] std::optional<LogicStage> logicStageFromKey(std::string_view key);
[[nodiscard]] base::Message label(LogicStage stage);

/// Short, medium or long-term outcome.
[[nodiscard]] bool isOutcome(LogicStage stage);

}  // namespace shirube::domain
