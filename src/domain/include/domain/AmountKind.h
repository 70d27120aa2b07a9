// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "base/Message.h"

namespace shirube::domain {

/// What a printed amount is, which decides how it may be added.
enum class AmountKind {
    Confirmed,       ///< 確定: counts in full
    WithinEnvelope,  ///< 内数: the true part lies in 0…the envelope; a shared envelope counts once
    Part,            ///< うち・一部: a known part of its own line; adds inside the line, never to a total
    Repeated,        ///< 再掲: shown again; out of totals
    Outside,         ///< 外数: on top of what its table totals; out of that total
    Undecided,       ///< 未定: no amount yet
    Undisclosed,     ///< 非公表: an amount exists and is not published
};

/// Stable name in JSON and in the store: confirmed, within_envelope, part, repeated, outside, undecided, undisclosed.
[[nodiscard]] std::string_view toKey(AmountKind kind);
[[nodiscard]] std::optional<AmountKind> amountKindFromKey(std::string_view key);
/// The field's word, to be translated: 確定, 内数, …
[[nodiscard]] base::Message label(AmountKind kind);

/// Why there is no value. Missing is not zero, and the reasons stay apart to the last report.
enum class Missing {
    Blank,          ///< 空欄
    NotReported,    ///< 未報告
    NotApplicable,  ///< 対象外
    NotYetDue,      ///< 未到来
    Undisclosed,    ///< 非公表
    Unknown,        ///< 不明
};

/// Stable name: blank, not_reported, not_applicable, not_yet_due, undisclosed, unknown.
[[nodiscard]] std::string_view toKey(Missing missing);
[[nodiscard]] std::optional<Missing> missingFromKey(std::string_view key);
[[nodiscard]] base::Message label(Missing missing);

}  // namespace shirube::domain
