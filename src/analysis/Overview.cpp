// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Overview.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "AttentionList.h"
#include "ReportRows.h"

namespace shirube::analysis {

namespace {

using domain::CalendarDay;
using domain::Indicator;

// From good to bad; what is not judged has no place.
std::optional<int> badness(IndicatorStatus status) {
    switch (status) {
        case IndicatorStatus::Achieved:
            return 0;
        case IndicatorStatus::OnTrack:
            return 1;
        case IndicatorStatus::Behind:
            return 2;
        case IndicatorStatus::Missed:
            return 3;
        case IndicatorStatus::NotYetDue:
        case IndicatorStatus::Unmeasured:
        case IndicatorStatus::NoTarget:
            break;
    }
    return std::nullopt;
}

// The indicators of one programme or portfolio on one day.
class Side {
public:
    void add(const IndicatorOutcome& one) {
        const auto status = one.result.status();
        if (!status) {
            ++m_tally.unjudged;
        } else {
            ++m_tally.counts[static_cast<std::size_t>(*status)];
            const auto bad = badness(*status);
            if (bad && (!m_worst || *bad > *badness(*m_worst))) {
                m_worst = status;
            }
        }
        if (one.isAveraged()) {
            const auto attainment = one.result.attainment();
            m_parts.push_back({one.series.indicator->id.value(),
                               base::Message::verbatim(one.series.indicator->name),
                               attainment,
                               {},
                               std::nullopt});
        }
    }

    [[nodiscard]] const StatusTally& tally() const { return m_tally; }
    [[nodiscard]] const std::optional<IndicatorStatus>& worst() const { return m_worst; }
    // Each indicator counting the same.
    [[nodiscard]] PartsRollup mean() const {
        return rollUp(m_parts, RollupWeights::Equal, OutcomeRule().minimumCoverage);
    }

private:
    StatusTally m_tally;
    std::optional<IndicatorStatus> m_worst;
    std::vector<RollupPart> m_parts;
};

class Maker {
public:
    Maker(const FactBook& facts, std::span<const OutcomePair> outcomes, const Reconciliation* checks,
          const CalendarDay& asOf, const CalendarDay& before, const std::set<domain::CheckId>& noted)
        : m_facts(facts), m_checks(checks), m_noted(noted), m_attention(facts, asOf) {
        m_overview.asOf = asOf;
        m_overview.before = before;
        for (const auto& pair : outcomes) {
            m_pairs.emplace(pair.after->model().content().programme, &pair);
        }
        for (const auto& indicator : facts.catalogue().content().indicators) {
            auto& own = indicator.programme.isEmpty() ? m_ofPortfolio[indicator.portfolio.value()]
                                                      : m_ofProgramme[indicator.programme.value()];
            own.push_back(&indicator);
        }
    }

    Overview make() {
        for (const auto& programme : m_facts.book().programmes()) {
            addProgramme(programme.id);
        }
        for (const auto& portfolio : m_facts.catalogue().content().portfolios) {
            addPortfolio(portfolio.id);
        }
        rollUpAll();
        if (m_checks) {
            m_attention.add(*m_checks, m_noted);
        }
        m_overview.attention = std::move(m_attention).sorted();
        return std::move(m_overview);
    }

private:
    using Own = std::vector<const Indicator*>;

    static const Own& ownOf(const std::unordered_map<std::string, Own>& map, const std::string& id) {
        static const Own kNone;
        const auto found = map.find(id);
        return found == map.end() ? kNone : found->second;
    }

    void addProgramme(const domain::ProgrammeId& id) {
        const auto& own = ownOf(m_ofProgramme, id.value());
        const auto pair = m_pairs.find(id);
        if (own.empty() && pair == m_pairs.end()) {
            return;
        }
        ProgrammeStanding standing;
        standing.programme = id;
        standing.name = ownerName(m_facts, id, {});
        standing.money = newestMoney(id);
        fill(standing, own, pair == m_pairs.end() ? nullptr : pair->second);
        m_standing.insert(id);
        m_overview.programmes.push_back(std::move(standing));
    }

    void addPortfolio(const domain::PortfolioId& id) {
        const auto& own = ownOf(m_ofPortfolio, id.value());
        if (own.empty()) {
            return;
        }
        ProgrammeStanding standing;
        standing.portfolio = id;
        standing.name = ownerName(m_facts, {}, id);
        fill(standing, own, nullptr);
        m_overview.programmes.push_back(std::move(standing));
    }

    // The newest cycle in which the programme has confirmed money.
    [[nodiscard]] const domain::BudgetCycle* newestCycle(const domain::ProgrammeId& id) const {
        const auto& cycles = m_facts.book().cycles();
        const auto found = std::find_if(cycles.rbegin(), cycles.rend(), [&](const auto& cycle) {
            return moneyOf(m_facts.book(), id, cycle).has_value();
        });
        return found == cycles.rend() ? nullptr : &*found;
    }

    [[nodiscard]] std::optional<domain::Money> newestMoney(const domain::ProgrammeId& id) const {
        const auto* cycle = newestCycle(id);
        const auto money = cycle ? moneyOf(m_facts.book(), id, *cycle)->ratio() : std::nullopt;
        return money ? std::optional(domain::Money(money->numerator())) : std::nullopt;
    }

    // The money of a programme without that of its components that stand for themselves, which would count twice.
    [[nodiscard]] std::optional<Fraction> weightOf(const ProgrammeStanding& standing) const {
        const auto* cycle = standing.programme.isEmpty() ? nullptr : newestCycle(standing.programme);
        if (!cycle) {
            return std::nullopt;
        }
        auto weight = *moneyOf(m_facts.book(), standing.programme, *cycle);
        if (const auto below = m_below.find(standing.programme); below != m_below.end()) {
            for (const auto& component : below->second) {
                weight = weight - moneyOf(m_facts.book(), component, *cycle).value_or(Fraction());
            }
        }
        return weight.sign() > 0 ? std::optional(weight) : std::nullopt;
    }

    // The next programme above a component that has a standing; empty for none.
    [[nodiscard]] domain::ProgrammeId nearestAbove(const domain::ProgrammeId& id) const {
        const auto& book = m_facts.book();
        auto above = book.programmeIndex(id);
        while (above) {
            above = book.parentIndex(*above);
            if (above && m_standing.contains(book.programmes()[*above].id)) {
                return book.programmes()[*above].id;
            }
        }
        return {};
    }

    [[nodiscard]] IndicatorOutcome read(const Indicator& indicator, const CalendarDay& day) const {
        IndicatorOutcome outcome;
        outcome.series = readSeries(m_facts, indicator, day);
        outcome.result = evaluate(outcome.series, day);
        return outcome;
    }

    void fill(ProgrammeStanding& standing, const Own& own, const OutcomePair* pair) {
        Side now;
        Side then;
        std::set<domain::IndicatorId> ofModel;
        const AttentionList::Owner owner{standing.name, standing.money};
        if (pair) {
            standing.hasLogicModel = true;
            std::unordered_map<domain::IndicatorId, const IndicatorOutcome*> earlier;
            for (const auto& one : pair->before->indicators()) {
                then.add(one);
                earlier.emplace(one.series.indicator->id, &one);
            }
            for (const auto& one : pair->after->indicators()) {
                now.add(one);
                const auto& id = one.series.indicator->id;
                ofModel.insert(id);
                const auto old = earlier.find(id);
                m_attention.add(owner, old == earlier.end() ? nullptr : old->second, one);
            }
            m_attention.addDefects(owner, pair->after->model());
        }
        for (const auto* indicator : own) {
            if (!ofModel.contains(indicator->id)) {
                const auto before = read(*indicator, m_overview.before);
                const auto after = read(*indicator, m_overview.asOf);
                then.add(before);
                now.add(after);
                m_attention.add(owner, &before, after);
            }
        }
        standing.now = now.tally();
        standing.before = then.tally();
        standing.status = now.worst();
        const auto mean = now.mean();
        const auto meanBefore = then.mean();
        standing.coverage = mean.coverage;
        standing.coverageBefore = meanBefore.coverage;
        const auto summary = pair ? pair->after->summary() : mean;
        standing.attainment = summary.attainment;
        standing.hasVerdict = summary.hasVerdict;
        standing.attainmentBefore = pair ? pair->before->summary().attainment : meanBefore.attainment;
    }

    [[nodiscard]] RollupPart partOf(const ProgrammeStanding& standing) const {
        return {standing.programme.isEmpty() ? standing.portfolio.value() : standing.programme.value(),
                base::Message::verbatim(standing.name), standing.attainment, standing.coverage, weightOf(standing)};
    }

    void rollUpAll() {
        const auto threshold = OutcomeRule().minimumCoverage;
        for (const auto& id : m_standing) {
            if (const auto above = nearestAbove(id); !above.isEmpty()) {
                m_below[above].push_back(id);
            }
        }
        std::vector<RollupPart> all;
        for (const auto& standing : m_overview.programmes) {
            all.push_back(partOf(standing));
        }
        m_overview.byMoney = rollUp(all, RollupWeights::Money, threshold);
        m_overview.equally = rollUp(std::move(all), RollupWeights::Equal, threshold);
        std::unordered_map<std::string, std::set<domain::ProgrammeId>> members;
        for (const auto& item : m_facts.catalogue().content().policyItems) {
            if (!item.programme.isEmpty()) {
                members[item.portfolio.value()].insert(item.programme);
            }
        }
        for (const auto& portfolio : m_facts.catalogue().content().portfolios) {
            std::vector<RollupPart> parts;
            for (const auto& standing : m_overview.programmes) {
                const bool isMember =
                    standing.portfolio == portfolio.id || members[portfolio.id.value()].contains(standing.programme);
                if (isMember) {
                    parts.push_back(partOf(standing));
                }
            }
            if (!parts.empty()) {
                m_overview.portfolios.push_back({portfolio.id, ownerName(m_facts, {}, portfolio.id),
                                                 rollUp(std::move(parts), RollupWeights::Money, threshold)});
            }
        }
    }

    const FactBook& m_facts;
    const Reconciliation* m_checks;
    const std::set<domain::CheckId>& m_noted;
    AttentionList m_attention;
    Overview m_overview;
    std::set<domain::ProgrammeId> m_standing;
    std::unordered_map<domain::ProgrammeId, std::vector<domain::ProgrammeId>> m_below;  // components, by nearestAbove()
    std::unordered_map<domain::ProgrammeId, const OutcomePair*> m_pairs;
    std::unordered_map<std::string, Own> m_ofProgramme;
    std::unordered_map<std::string, Own> m_ofPortfolio;
};

}  // namespace

std::size_t StatusTally::total() const {
    auto sum = unjudged;
    for (const auto count : counts) {
        sum += count;
    }
    return sum;
}

Overview makeOverview(const FactBook& facts, std::span<const OutcomePair> outcomes, const Reconciliation* checks,
                      const CalendarDay& asOf, const CalendarDay& before, const std::set<domain::CheckId>& noted) {
    return Maker(facts, outcomes, checks, asOf, before, noted).make();
}

}  // namespace shirube::analysis
