// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Reconciliation.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "CheckBuilder.h"
#include "SuspectSearch.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;

constexpr std::array kVerdicts{
    EnumRow{Verdict::Consistent, "consistent", SHIRUBE_TEXT("Agrees")},
    EnumRow{Verdict::WithinRounding, "rounding", SHIRUBE_TEXT("Within rounding")},
    EnumRow{Verdict::WithinEnvelope, "envelope", SHIRUBE_TEXT("Within an envelope")},
    EnumRow{Verdict::Discrepancy, "discrepancy", SHIRUBE_TEXT("Disagrees")},
    EnumRow{Verdict::Unverifiable, "unverifiable", SHIRUBE_TEXT("Unverifiable")},
};

constexpr std::array kExplanations{
    EnumRow{RoundingExplanation::None, "none", SHIRUBE_TEXT("No rounding")},
    EnumRow{RoundingExplanation::HalfUp, "half_up", SHIRUBE_TEXT("Rounded half up")},
    EnumRow{RoundingExplanation::Truncate, "truncate", SHIRUBE_TEXT("Rounded down")},
    EnumRow{RoundingExplanation::Up, "up", SHIRUBE_TEXT("Rounded up")},
    EnumRow{RoundingExplanation::Mixed, "mixed", SHIRUBE_TEXT("Rounded in different ways")},
    EnumRow{RoundingExplanation::Qualifier, "qualifier", SHIRUBE_TEXT("A word such as “about”")},
};

constexpr std::int64_t kReportEvery = 256;

class Run {
public:
    Run(const FactBook& facts, const base::Progress& progress)
        : m_facts(facts), m_builder(facts), m_progress(progress) {}

    base::Result<Reconciliation> all() {
        const auto& identities = m_facts.catalogue().content().identities;
        std::vector<const domain::FactKey*> repeated;
        for (const auto& fact : m_facts.facts()) {
            if (CheckBuilder::comparable(m_facts.statementsOf(fact)).size() > 1) {
                repeated.push_back(&fact);
            }
        }
        std::vector<const domain::BudgetLine*> withPrior;
        for (const auto& line : m_facts.book().lines()) {
            if (line.prior) {
                withPrior.push_back(&line);
            }
        }
        m_total = static_cast<std::int64_t>(identities.size() + repeated.size() + withPrior.size());
        m_checks.reserve(identities.size() + repeated.size() + withPrior.size());
        bool goesOn = true;
        for (std::size_t i = 0; goesOn && i < identities.size(); ++i) {
            goesOn = add(m_builder.ofIdentity(identities[i]));
        }
        for (std::size_t i = 0; goesOn && i < repeated.size(); ++i) {
            goesOn = add(m_builder.ofFact(*repeated[i]));
        }
        for (std::size_t i = 0; goesOn && i < withPrior.size(); ++i) {
            goesOn = add(m_builder.ofPriorAmount(*withPrior[i]));
        }
        if (!goesOn) {
            return base::fail(base::ErrorCode::Cancelled,
                              base::Message(SHIRUBE_TEXT("The reconciliation was stopped.")));
        }
        return finish();
    }

private:
    // False where it was cancelled.
    bool add(PreparedCheck prepared) {
        judge(prepared);
        m_checks.push_back(std::move(prepared));
        const auto done = static_cast<std::int64_t>(m_checks.size());
        if (done % kReportEvery == 0 || done == m_total) {
            m_progress.step(done, m_total);
        }
        return !m_progress.isCancelled();
    }

    Reconciliation finish() {
        std::stable_sort(m_checks.begin(), m_checks.end(),
                         [](const auto& a, const auto& b) { return a.check.kind < b.check.kind; });
        Reconciliation result;
        result.suspects = findSuspects(m_checks);
        std::unordered_map<domain::CheckId, std::vector<domain::StatementId>> suspectsOf;
        for (const auto& suspect : result.suspects) {
            for (const auto& check : suspect.explains) {
                suspectsOf[check].push_back(suspect.statement);
            }
        }
        result.checks.reserve(m_checks.size());
        for (auto& prepared : m_checks) {
            if (const auto found = suspectsOf.find(prepared.check.id); found != suspectsOf.end()) {
                prepared.check.suspects = std::move(found->second);
            }
            result.checks.push_back(std::move(prepared.check));
        }
        return result;
    }

    const FactBook& m_facts;
    CheckBuilder m_builder;
    const base::Progress& m_progress;
    std::vector<PreparedCheck> m_checks;
    std::int64_t m_total = 0;
};

}  // namespace

std::string_view toKey(Verdict verdict) {
    return rowOf(kVerdicts, verdict).key;
}
std::optional<Verdict> verdictFromKey(std::string_view key) {
    return valueOf(kVerdicts, key);
}
base::Message label(Verdict verdict) {
    return base::Message(rowOf(kVerdicts, verdict).label);
}
std::string_view toKey(RoundingExplanation explanation) {
    return rowOf(kExplanations, explanation).key;
}
base::Message label(RoundingExplanation explanation) {
    return base::Message(rowOf(kExplanations, explanation).label);
}

std::size_t Reconciliation::count(Verdict verdict) const {
    return static_cast<std::size_t>(
        std::count_if(checks.begin(), checks.end(), [&](const auto& check) { return check.verdict == verdict; }));
}

const Check* Reconciliation::check(const domain::CheckId& id) const {
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const auto& check) { return check.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

const Suspect* Reconciliation::suspect(const domain::StatementId& id) const {
    const auto found =
        std::find_if(suspects.begin(), suspects.end(), [&](const auto& suspect) { return suspect.statement == id; });
    return found == suspects.end() ? nullptr : &*found;
}

base::Result<Reconciliation> reconcile(const FactBook& facts, const base::Progress& progress) {
    return Run(facts, progress).all();
}

}  // namespace shirube::analysis
