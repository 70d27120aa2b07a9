// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Decimal.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::domain {

/// 評点法: what a grade counts. A = 3.
struct ScoreGrade {
    std::string symbol;
    base::Decimal points;
    std::string label;  ///< what it means, in short; may be empty

    friend bool operator==(const ScoreGrade&, const ScoreGrade&) = default;
};

/// What a reviewer can give for an item: points in steps, or grades that count points.
struct ScoreScale {
    enum class Kind { Points, Grades };

    std::string name;  ///< 評点法（A=3、B=2、C=1、D=0）
    Kind kind = Kind::Points;
    base::Decimal lowest;            ///< of Points: 0; 1 of a scale 1–9
    base::Decimal step{1, 0};        ///< of Points; 0.5 for half marks; more than 0
    std::vector<ScoreGrade> grades;  ///< of Grades, best first

    /// The most that a grade counts; nothing for points, whose items say it.
    [[nodiscard]] std::optional<base::Decimal> bestGrade() const;
    friend bool operator==(const ScoreScale&, const ScoreScale&) = default;
};
/// Stable name: points, grades.
[[nodiscard]] std::string_view toKey(ScoreScale::Kind kind);
[[nodiscard]] std::optional<ScoreScale::Kind> scaleKindFromKey(std::string_view key);

/// The scales that reviews begin from: 100点満点, A–D (A=3 … D=0), S–C, a–c, 1–9, 0–10 in half marks.
[[nodiscard]] const std::vector<ScoreScale>& commonScales();

}  // namespace shirube::domain
