// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/Result.h"
#include "domain/AmountRange.h"
#include "domain/AmountUnit.h"
#include "domain/Money.h"

namespace shirube::domain {

/// How a document cut its figures to the printed step.
enum class Rounding {
    Unknown,   ///< not said: any of the others
    Exact,     ///< to the yen
    HalfUp,    ///< 四捨五入, half away from zero
    Truncate,  ///< 切捨て, towards zero
    Up,        ///< 切上げ, away from zero
};
[[nodiscard]] std::string_view toKey(Rounding rounding);
[[nodiscard]] std::optional<Rounding> roundingFromKey(std::string_view key);

/// A word beside the figure that loosens it. Where two are printed (最大約26億ユーロ), the one that opens an end.
enum class Qualifier {
    None,
    About,          ///< 約
    MoreThan,       ///< 超
    AtLeast,        ///< 以上
    AtMost,         ///< 以下
    LessThan,       ///< 未満; of a StatedFigure only
    Approximately,  ///< 程度
    UpTo,           ///< 最大・上限
};
[[nodiscard]] std::string_view toKey(Qualifier qualifier);
[[nodiscard]] std::optional<Qualifier> qualifierFromKey(std::string_view key);

/// A figure exactly as a document prints it, with what its digits can and can't say.
struct StatedAmount {
    Money money;                        ///< the printed value in yen
    std::int64_t stepYen = 1;           ///< worth of the last printed digit: 億円 → 10^8, 9.8億円 → 10^7
    AmountUnit unit = AmountUnit::Yen;  ///< of the last printed digit's number
    Rounding rounding = Rounding::Unknown;
    Qualifier qualifier = Qualifier::None;
    std::string raw;  ///< the text, untouched

    /// Reads `9,916億円`, `2兆1,706億円`, `378,299百万円`, `９．８億円`, `△12億円`, `約1.3兆円`, `1.5兆円超`. Anything
    /// else is an InvalidInput (or Overflow) that quotes the text and says what was expected.
    [[nodiscard]] static base::Result<StatedAmount> parse(std::string_view text);

    /// Canonical text in `unit`: parse(print()) gives the same amount, step, unit and qualifier.
    [[nodiscard]] std::string print() const;

    /// All true values that the printed digits allow, by rounding and qualifier. Errors: Overflow at the ends of int64.
    [[nodiscard]] base::Result<AmountRange> interval() const;

    friend bool operator==(const StatedAmount&, const StatedAmount&) = default;
};

}  // namespace shirube::domain
