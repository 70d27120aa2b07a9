// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <span>
#include <vector>

#include "analysis/BudgetSum.h"
#include "analysis/Derivation.h"
#include "base/Ratio.h"
#include "base/Result.h"
#include "domain/BudgetBook.h"

namespace shirube::analysis {

/// The total of one budget cycle.
struct CycleTotal {
    domain::BudgetCycle cycle;
    std::set<domain::BudgetStatus> statuses;  ///< of its lines; more than one where documents differ
    BudgetSum sum;
};

/// One per cycle of the book, in order.
[[nodiscard]] base::Result<std::vector<CycleTotal>> cycleTotals(const domain::BudgetBook& book);

/// Success where the book has a line of the cycle; else NotFound, naming the cycles that there are.
[[nodiscard]] base::Status requireCycle(const domain::BudgetBook& book, const domain::BudgetCycle& cycle);

/// How the sum of these lines came about, by the same classification that sumOf() adds by. `lines` are distinct indices
/// into book.lines().
[[nodiscard]] base::Result<Derivation> deriveSum(const domain::BudgetBook& book, std::span<const std::size_t> lines,
                                                 base::Message title, domain::AmountUnit unit);

/// How the total of a cycle came about; NotFound for a cycle without lines.
[[nodiscard]] base::Result<Derivation> deriveCycleTotal(const domain::BudgetBook& book,
                                                        const domain::BudgetCycle& cycle, domain::AmountUnit unit);

/// What became of a programme between two cycles.
enum class Change {
    New,    ///< no line before
    Ended,  ///< no line after
    Increased,
    Decreased,
    Unchanged,
    Uncertain,  ///< 内数 or a missing amount on either side leaves the direction open
};
/// Stable name: new, ended, increased, decreased, unchanged, uncertain.
[[nodiscard]] std::string_view toKey(Change change);
[[nodiscard]] base::Message label(Change change);

/// Whether the amount that a line prints for the year before is what the earlier line says.
enum class PriorCheck {
    NotPrinted,      ///< the line prints none
    Agrees,          ///< 一致
    WithinRounding,  ///< 丸めの範囲
    Differs,         ///< 不一致
    Unverifiable,    ///< 検証不能: no earlier line
};
[[nodiscard]] std::string_view toKey(PriorCheck check);
[[nodiscard]] base::Message label(PriorCheck check);

/// The check of one printed prior amount.
struct PriorCheckResult {
    PriorCheck check = PriorCheck::NotPrinted;
    std::optional<domain::Money> printed;
    std::optional<domain::Money> earlier;     ///< what the earlier line says
    std::optional<domain::Money> difference;  ///< printed − earlier
};

/// The prior amount printed by a line of `book` against the line of the same programme and account in that cycle.
[[nodiscard]] PriorCheckResult checkPrior(const domain::BudgetBook& book, const domain::BudgetLine& line);

/// One programme in a comparison of two cycles.
struct ComparisonRow {
    std::size_t programme = 0;      ///< index into book.programmes()
    std::optional<BudgetSum> from;  ///< none where the programme has no line in that cycle
    std::optional<BudgetSum> to;
    domain::AmountRange delta;  ///< to − from; a missing side counts as absent, not as zero, when both are missing
    Change change = Change::Unchanged;
    std::optional<base::Ratio> ratio;  ///< Δ ÷ from; only where both sides are exact and from is not 0
    PriorCheckResult prior;            ///< of the to-line
    std::vector<ComparisonRow> components;
};

/// Two cycles side by side: top-level programmes that have a line in either, components nested; the total counts the
/// top level once.
struct CycleComparison {
    domain::BudgetCycle from;
    domain::BudgetCycle to;
    std::vector<ComparisonRow> rows;
    BudgetSum fromTotal;
    BudgetSum toTotal;
    domain::AmountRange totalDelta;
    std::optional<base::Ratio> totalRatio;
};

[[nodiscard]] base::Result<CycleComparison> compareCycles(const domain::BudgetBook& book,
                                                          const domain::BudgetCycle& from,
                                                          const domain::BudgetCycle& to);

/// How the Δ of one programme came about. `programme` is an index into book.programmes().
[[nodiscard]] base::Result<Derivation> deriveChange(const domain::BudgetBook& book, std::size_t programme,
                                                    const domain::BudgetCycle& from, const domain::BudgetCycle& to,
                                                    domain::AmountUnit unit);

/// How the Δ of the totals came about; NotFound where neither cycle has a line.
[[nodiscard]] base::Result<Derivation> deriveTotalChange(const domain::BudgetBook& book,
                                                         const domain::BudgetCycle& from, const domain::BudgetCycle& to,
                                                         domain::AmountUnit unit);

}  // namespace shirube::analysis
