// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/LineChecks.h"

#include <algorithm>

#include "analysis/BudgetSum.h"

namespace shirube::analysis {

namespace {

// A check that reads a line twice is listed once: it comes in one run.
void append(LineChecks::Checks& checks, const Check& check) {
    if (checks.empty() || checks.back() != &check) {
        checks.push_back(&check);
    }
}

const LineChecks::Checks& find(const std::unordered_map<domain::BudgetLineId, LineChecks::Checks>& map,
                               const domain::BudgetLineId& line) {
    static const LineChecks::Checks none;
    const auto found = map.find(line);
    return found == map.end() ? none : found->second;
}

}  // namespace

int gravity(Verdict verdict) {
    switch (verdict) {
        case Verdict::Consistent:
            return 0;
        case Verdict::WithinRounding:
            return 1;
        case Verdict::WithinEnvelope:
            return 2;
        case Verdict::Unverifiable:
            return 3;
        case Verdict::Discrepancy:
            return 4;
    }
    return 0;
}

LineChecks::LineChecks(const Reconciliation& reconciliation) {
    for (const auto& check : reconciliation.checks) {
        for (const auto& input : check.inputs) {
            if (input.fact.subjectKind != domain::SubjectKind::BudgetLine) {
                continue;
            }
            const domain::BudgetLineId line(input.fact.subject);
            append(m_byLine[line], check);
            if (check.verdict == Verdict::Discrepancy && input.fact.measure == domain::Measure::Amount) {
                append(m_disputes[line], check);
            }
        }
    }
    for (auto& [line, checks] : m_byLine) {
        std::stable_sort(checks.begin(), checks.end(),
                         [](const Check* a, const Check* b) { return gravity(a->verdict) > gravity(b->verdict); });
    }
}

const LineChecks::Checks& LineChecks::ofLine(const domain::BudgetLineId& line) const {
    return find(m_byLine, line);
}

const LineChecks::Checks& LineChecks::disputesOf(const domain::BudgetLineId& line) const {
    return find(m_disputes, line);
}

std::vector<DisputedLine> LineChecks::disputedIn(const domain::BudgetBook& book,
                                                 std::span<const std::size_t> lines) const {
    const auto isDisputed = [&](std::size_t line) { return !disputesOf(book.lines()[line].id).empty(); };
    if (m_disputes.empty() || std::none_of(lines.begin(), lines.end(), isDisputed)) {
        return {};
    }
    std::vector<DisputedLine> disputed;
    const auto inclusions = classify(book, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool isInSum = inclusions[i] == Inclusion::Counted || inclusions[i] == Inclusion::Envelope;
        if (isInSum && isDisputed(lines[i])) {
            disputed.push_back({lines[i], disputesOf(book.lines()[lines[i]].id)});
        }
    }
    return disputed;
}

}  // namespace shirube::analysis
