// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/LogicLint.h"
#include "analysis/PartsRollup.h"
#include "analysis/Reconciliation.h"
#include "analysis/ReportTable.h"
#include "analysis/VarianceReports.h"

namespace shirube::analysis {

/// How many indicators stand where.
struct StatusTally {
    std::array<std::size_t, 7> counts{};  ///< by IndicatorStatus
    std::size_t unjudged = 0;

    [[nodiscard]] std::size_t of(IndicatorStatus status) const { return counts[static_cast<std::size_t>(status)]; }
    [[nodiscard]] std::size_t total() const;
};

/// How a programme stands as of a day, and on the earlier one.
struct ProgrammeStanding {
    domain::ProgrammeId programme;  ///< or else a portfolio with indicators of its own
    domain::PortfolioId portfolio;
    std::string name;
    bool hasLogicModel = false;
    StatusTally now;
    StatusTally before;
    std::optional<IndicatorStatus> status;  ///< the worst that is judged; none where nothing is
    std::optional<Fraction> attainment;     ///< of its logic model, else the plain mean of its indicators
    std::optional<Fraction> attainmentBefore;
    Coverage coverage;  ///< indicators that are measured, of all that can be averaged
    Coverage coverageBefore;
    bool hasVerdict = false;
    std::optional<domain::Money> money;  ///< confirmed money in the newest cycle, where it has some
};

/// What a reader should look at first.
enum class AttentionKind {
    Discrepancy,    ///< 不一致: documents disagree
    Missed,         ///< 未達
    Worsened,       ///< a status that fell since the earlier day
    Behind,         ///< 遅れ
    ForecastShort,  ///< on the linear forecast the target is missed
    DueSoon,        ///< a target of the next 12 months without an actual
    Unmeasured,     ///< 未測定
    ModelDefect,    ///< an error or warning of the logic model's lint
    Noted,          ///< 不一致 that a person has noted something on
};
[[nodiscard]] std::string_view toKey(AttentionKind kind);
[[nodiscard]] base::Message label(AttentionKind kind);

struct Attention {
    AttentionKind kind = AttentionKind::Unmeasured;
    base::Message text;                  ///< what is wrong, with the figures
    std::optional<domain::Money> money;  ///< at stake, where it is known
    std::string programme;               ///< name; may be empty
    ReportLink link;
    domain::CheckId check;  ///< of a Discrepancy and one that is Noted
};

/// A frame with the programmes that its measures are, by the money of each.
struct PortfolioStanding {
    domain::PortfolioId portfolio;
    std::string name;
    PartsRollup byMoney;
};

/// 概況.
struct Overview {
    domain::CalendarDay asOf;
    domain::CalendarDay before;
    std::vector<ProgrammeStanding> programmes;  ///< in the order of the book, then portfolios
    /// The variance that matters first: by kind, then by money at stake, then by how far from the target.
    std::vector<Attention> attention;
    PartsRollup byMoney;                        ///< all programmes with a logic model or indicators, by their money
    PartsRollup equally;                        ///< the same, each counting the same
    std::vector<PortfolioStanding> portfolios;  ///< those with programmes or indicators of their own
};

/// `outcomes` are those of the programmes that have a logic model. `checks` may be null while they run; of their
/// discrepancies those count that were printed by `asOf`, and those of `noted` come last. Takes time linear in
/// indicators, statements and checks.
[[nodiscard]] Overview makeOverview(const FactBook& facts, std::span<const OutcomePair> outcomes,
                                    const Reconciliation* checks, const domain::CalendarDay& asOf,
                                    const domain::CalendarDay& before, const std::set<domain::CheckId>& noted = {});

}  // namespace shirube::analysis
