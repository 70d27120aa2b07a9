// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/Derivation.h"
#include "analysis/FactBook.h"
#include "base/Decimal.h"
#include "base/Progress.h"
#include "domain/Identity.h"

namespace shirube::analysis {

/// What a check came to.
enum class Verdict {
    Consistent,      ///< 一致: the printed figures satisfy the identity as they stand
    WithinRounding,  ///< 丸めの範囲: some true values that round to the printed figures satisfy it
    WithinEnvelope,  ///< 内数の範囲: satisfied only because a 内数 part may be anything up to its envelope
    Discrepancy,     ///< 不一致
    Unverifiable,    ///< 検証不能: something that it needs is not stated
};
/// Stable name: consistent, rounding, envelope, discrepancy, unverifiable.
[[nodiscard]] std::string_view toKey(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromKey(std::string_view key);
[[nodiscard]] base::Message label(Verdict verdict);

/// The strictest rule of rounding that explains a gap when all figures of unknown rounding follow it.
enum class RoundingExplanation {
    None,       ///< there is no gap to explain, or none explains it
    HalfUp,     ///< 四捨五入
    Truncate,   ///< 切捨て
    Up,         ///< 切上げ
    Mixed,      ///< no single rule, but some mixture of them
    Qualifier,  ///< a word beside a figure: 約, 超, 以上 …
};
/// Stable name: none, half_up, truncate, up, mixed, qualifier.
[[nodiscard]] std::string_view toKey(RoundingExplanation explanation);
[[nodiscard]] base::Message label(RoundingExplanation explanation);

/// What a 内数 part contributes.
enum class EnvelopeReading {
    Absent,  ///< nothing
    InFull,  ///< all of its envelope: where the stated figure is a 内数 too, and both are upper bounds
    Free,    ///< anything in 0…envelope
};

/// A number of a check, in base units (yen, 1 for pure numbers): of an amount in yen the nearest whole yen; else cut to
/// 18 significant digits where it has more.
using CheckNumber = base::Decimal;

/// One figure that a check reads.
struct CheckInput {
    domain::FactKey fact;
    domain::StatementId statement;  ///< empty where nothing states the fact
    bool isStated = false;          ///< the side that the document prints as the result
};

/// A statement that, if it alone were wrong, would explain every verdict that it takes part in.
struct Suspect {
    domain::StatementId statement;
    /// Values that would satisfy all its checks, in base units, rounded inward; equal where there is only one.
    CheckNumber lower;
    CheckNumber upper;
    bool isOpenBelow = false;               ///< anything below does too: `lower` is no bound and repeats `upper`
    bool isOpenAbove = false;               ///< anything above does too: `upper` is no bound and repeats `lower`
    std::vector<domain::CheckId> explains;  ///< the discrepancies that would go
};

/// One identity tried on the statements of its facts.
struct Check {
    domain::CheckId id;           ///< the identity's id, or same:<fact key>, or previous:<budget line>
    domain::IdentityId identity;  ///< empty for generated checks
    domain::IdentityKind kind = domain::IdentityKind::Same;
    base::Message label;
    domain::Relation relation = domain::Relation::Equal;
    domain::IdentityBasis basis = domain::IdentityBasis::Printed;
    Verdict verdict = Verdict::Unverifiable;
    RoundingExplanation rounding = RoundingExplanation::None;
    EnvelopeReading envelopes = EnvelopeReading::InFull;  ///< how the verdict takes the parts within envelopes
    domain::FigureUnit unit;                              ///< of the stated figure
    std::optional<CheckNumber> stated;                    ///< as printed
    /// From the printed figures, without 内数 parts unless the stated figure is a 内数 too; of a generated `same`: the
    /// statement that lies farthest from the adopted one.
    std::optional<CheckNumber> computed;
    std::optional<CheckNumber> computedUpper;  ///< with 内数 parts in full, or the end of a printed range
    /// stated − computed; where either is a range: the distance between them, 0 where they meet.
    std::optional<CheckNumber> difference;
    std::vector<CheckInput> inputs;
    std::vector<domain::SourceId> sources;      ///< of the inputs, each once
    std::vector<domain::StatementId> conflict;  ///< of a 不一致: a small set of statements that can't all be true
    std::vector<domain::StatementId> suspects;  ///< of a 不一致: see Reconciliation::suspects
    std::vector<base::Message> missing;         ///< of 検証不能: what is missing
    std::string note;                           ///< the identity's
};

/// All checks, in the order of kind, then of the identities.
struct Reconciliation {
    std::vector<Check> checks;
    std::vector<Suspect> suspects;

    [[nodiscard]] std::size_t count(Verdict verdict) const;
    [[nodiscard]] const Check* check(const domain::CheckId& id) const;
    [[nodiscard]] const Suspect* suspect(const domain::StatementId& id) const;
};

/// Tries every identity of the catalogue; `same` for every fact that more than one statement states, and `previous` for
/// every budget line that prints a prior amount. By interval arithmetic on exact rationals (docs/decisions/0010): each
/// printed figure is the set of values that its step, rounding and qualifier allow; 内数 is 0…envelope, a shared
/// envelope once. Cancelled where `progress` says so.
[[nodiscard]] base::Result<Reconciliation> reconcile(const FactBook& facts, const base::Progress& progress = {});

/// 根拠 of one check: the formula, each input with its source, how the interval came about, what would have to be
/// wrong.
[[nodiscard]] Derivation derive(const FactBook& facts, const Reconciliation& reconciliation, const Check& check);

}  // namespace shirube::analysis
