// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/Overview.h"

namespace shirube::analysis {

/// Gathers what a reader should look at first. Of one indicator the gravest thing alone.
class AttentionList {
public:
    /// Whose it is, and the money at stake.
    struct Owner {
        std::string name;
        std::optional<domain::Money> money;
    };

    AttentionList(const FactBook& facts, const domain::CalendarDay& asOf) : m_facts(facts), m_asOf(asOf) {}

    /// `before` may be null.
    void add(const Owner& owner, const IndicatorOutcome* before, const IndicatorOutcome& now);
    /// What lint finds in a logic model, hints left out.
    void addDefects(const Owner& owner, const domain::LogicModel& model);
    /// Every discrepancy between documents and reports that are known on the day.
    void add(const Reconciliation& checks, const std::set<domain::CheckId>& noted);

    /// By kind, then by money at stake, then by how far from the target; else in the order of adding.
    [[nodiscard]] std::vector<Attention> sorted() &&;

private:
    struct Entry {
        Attention attention;
        Fraction distance;  ///< what is left to the target: 1 − attainment
    };

    std::optional<AttentionKind> kindOf(const IndicatorOutcome* before, const IndicatorOutcome& now) const;
    [[nodiscard]] const TargetResult* dueSoon(const IndicatorOutcome& outcome) const;
    [[nodiscard]] base::Message textOf(AttentionKind kind, const IndicatorOutcome* before,
                                       const IndicatorOutcome& now) const;

    [[nodiscard]] bool isKnown(const Check& check) const;

    const FactBook& m_facts;
    domain::CalendarDay m_asOf;
    std::vector<Entry> m_entries;
};

}  // namespace shirube::analysis
