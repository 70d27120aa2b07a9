// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FlowReport.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "StatementInput.h"

namespace shirube::analysis {

namespace {

using domain::Allocation;
using domain::FactKey;
using domain::Instrument;
using domain::Measure;
using domain::Period;

// What says how much an arrow carries, the firmest first.
constexpr std::array kAmounts{Measure::Spending, Measure::Execution,  Measure::Contribution, Measure::Equity,
                              Measure::Amount,   Measure::SupportCap, Measure::GrantCap};

std::size_t rankOf(Measure measure) {
    return static_cast<std::size_t>(std::find(kAmounts.begin(), kAmounts.end(), measure) - kAmounts.begin());
}

bool isUpperLimit(Measure measure) {
    return measure == Measure::SupportCap || measure == Measure::GrantCap;
}

bool isOfOneYear(const Period& period) {
    return period.kind() == Period::Kind::FiscalYear || period.kind() == Period::Kind::CalendarYear ||
           period.kind() == Period::Kind::Cycle;
}

// Of figures that are not by year the one that says most: over all time, the longest span, the latest date.
auto reachOf(const Period& period) {
    return std::tuple(period.kind() == Period::Kind::None, period.lastYear() - period.firstYear(), period);
}

bool pays(const domain::Fund& fund, const domain::ProgrammeId& programme) {
    return std::find(fund.programmes.begin(), fund.programmes.end(), programme) != fund.programmes.end();
}

class Builder {
public:
    Builder(const FactBook& facts, const domain::ProgrammeId& programme) : m_facts(facts), m_programme(programme) {}

    base::Result<FlowReport> build() {
        const auto& content = m_facts.catalogue().content();
        for (const auto& fund : content.funds) {
            if (m_programme.isEmpty() || pays(fund, m_programme)) {
                addContributions(fund);
            }
        }
        for (const auto& allocation : content.allocations) {
            if (concerns(allocation)) {
                addAllocation(allocation);
            }
        }
        if (auto status = addAmounts(); !status) {
            return base::forward(std::move(status));
        }
        placeNodes();
        return std::move(m_report);
    }

private:
    struct Ends {
        std::size_t from = 0;
        std::size_t to = 0;
    };

    [[nodiscard]] bool concerns(const Allocation& allocation) const {
        if (m_programme.isEmpty() || allocation.programme == m_programme) {
            return true;
        }
        const auto* fund = m_facts.catalogue().fund(allocation.fund);
        return allocation.programme.isEmpty() && fund && pays(*fund, m_programme);
    }

    std::size_t node(const std::string& id, const std::string& name) {
        const auto [known, isNew] = m_nodes.try_emplace(id, m_report.nodes.size());
        if (isNew) {
            m_report.nodes.push_back({id, name.empty() ? id : name, 0});
        }
        return known->second;
    }
    std::size_t organisation(const domain::OrganisationId& id) {
        const auto* known = m_facts.catalogue().organisation(id);
        return node(id.value(), known ? known->name : std::string());
    }
    std::size_t fundNode(const domain::Fund& fund) { return node("fund:" + fund.id.value(), fund.name); }

    // Who pays into a fund: as an allocation names it, else the payer of any other fund, else the state.
    std::size_t contributor(const domain::Fund& fund) {
        const Allocation* other = nullptr;
        for (const auto& allocation : m_facts.catalogue().content().allocations) {
            if (allocation.instrument != Instrument::FundContribution) {
                continue;
            }
            if (allocation.fund == fund.id) {
                return organisation(allocation.payer);
            }
            other = other ? other : &allocation;
        }
        return other ? organisation(other->payer) : node("state", "国");
    }

    // Money of a fund goes into and out of the fund, not of the agency that keeps it.
    Ends endsOf(const Allocation& allocation) {
        const auto* fund = m_facts.catalogue().fund(allocation.fund);
        if (fund && allocation.instrument == Instrument::FundContribution) {
            return {organisation(allocation.payer), fundNode(*fund)};
        }
        const bool isFromFund = fund && (fund->manager.isEmpty() || fund->manager == allocation.payer);
        const auto from = isFromFund ? fundNode(*fund) : organisation(allocation.payer);
        return {from, organisation(allocation.payee)};
    }

    FlowEdge& edge(const Ends& ends, Instrument instrument) {
        const auto [known, isNew] =
            m_edges.try_emplace(std::tuple(ends.from, ends.to, instrument), m_report.edges.size());
        if (isNew) {
            FlowEdge edge;
            edge.from = ends.from;
            edge.to = ends.to;
            edge.instrument = instrument;
            m_report.edges.push_back(std::move(edge));
        }
        return m_report.edges[known->second];
    }

    void addContributions(const domain::Fund& fund) {
        FlowRow row;
        row.fund = &fund;
        row.instrument = Instrument::FundContribution;
        addRows(row, {contributor(fund), fundNode(fund)},
                m_facts.catalogue().factsOf(domain::SubjectKind::Fund, fund.id.value()),
                [](Measure measure) { return measure == Measure::Contribution; });
    }

    void addAllocation(const Allocation& allocation) {
        FlowRow row;
        row.allocation = &allocation;
        row.fund = m_facts.catalogue().fund(allocation.fund);
        row.instrument = allocation.instrument;
        const auto ends = endsOf(allocation);
        row.payee = allocation.payeeLabel;
        const auto facts = m_facts.catalogue().factsOf(domain::SubjectKind::Allocation, allocation.id.value());
        const auto before = m_report.rows.size();
        addRows(row, ends, facts, [](Measure measure) { return rankOf(measure) < kAmounts.size(); });
        if (m_report.rows.size() == before) {
            addRow(row, ends);  // an arrow without an amount
        }
        auto& rates = edge(ends, allocation.instrument).rates;
        for (const auto& rate : allocation.rates) {
            if (std::find(rates.begin(), rates.end(), rate) == rates.end()) {
                rates.push_back(rate);
            }
        }
    }

    void addRow(FlowRow row, const Ends& ends) {
        row.payer = m_report.nodes[ends.from].name;
        row.payee = row.payee.empty() ? m_report.nodes[ends.to].name : row.payee;
        edge(ends, row.instrument).rows.push_back(m_report.rows.size());
        m_report.rows.push_back(std::move(row));
    }

    template <typename Takes>
    void addRows(const FlowRow& like, const Ends& ends, std::span<const FactKey> facts, Takes takes) {
        std::vector<FlowRow> rows;
        for (const auto& fact : facts) {
            if (takes(fact.measure)) {
                auto row = like;
                row.fact = fact;
                row.figure = m_facts.adopted(fact);
                rows.push_back(std::move(row));
            }
        }
        markTotals(rows);
        for (auto& row : rows) {
            addRow(std::move(row), ends);
        }
    }

    // Of one allocation: what repeats other rows.
    static void markTotals(std::vector<FlowRow>& rows) {
        for (auto& row : rows) {
            const auto isFirmer = [&](const auto& other) {
                return rankOf(other.fact.measure) < rankOf(row.fact.measure);
            };
            const auto isWhole = [&](const auto& other) {
                return other.fact.measure == row.fact.measure && other.fact.period == row.fact.period &&
                       other.fact.breakdown.empty();
            };
            const auto isYearly = [&](const auto& other) { return isOfOneYear(other.fact.period); };
            const auto saysMore = [&](const auto& other) {
                return !isOfOneYear(row.fact.period) && reachOf(row.fact.period) < reachOf(other.fact.period);
            };
            const auto any = [&](const auto& condition) { return std::any_of(rows.begin(), rows.end(), condition); };
            row.isTotal = any(isFirmer) || (!row.fact.breakdown.empty() && any(isWhole)) ||
                          (!isOfOneYear(row.fact.period) && any(isYearly)) || any(saysMore);
        }
    }

    base::Status addAmounts() {
        for (auto& edge : m_report.edges) {
            // Rows by year leave out what another document says of the same arrow as of a day.
            const bool isByYear = std::any_of(edge.rows.begin(), edge.rows.end(), [&](std::size_t index) {
                const auto& row = m_report.rows[index];
                return row.figure && !row.isTotal && isOfOneYear(row.fact.period);
            });
            domain::MoneyAccumulator total;
            bool hasAmount = false;
            for (const auto index : edge.rows) {
                auto& row = m_report.rows[index];
                if (!row.figure || row.isTotal) {
                    continue;
                }
                if (isByYear && !isOfOneYear(row.fact.period)) {
                    row.isTotal = true;
                    continue;
                }
                if (const auto money = confirmedMoney(*row.figure)) {
                    total.add(*money);
                    hasAmount = true;
                    edge.isUpperLimit = edge.isUpperLimit || isUpperLimit(row.fact.measure);
                }
            }
            if (hasAmount) {
                const auto sum = total.total();
                if (!sum) {
                    return base::forward(sum);
                }
                edge.amount = *sum;
            }
        }
        return {};
    }

    // Columns by the longest path, along arrows that don't go round.
    void placeNodes() {
        const auto count = m_report.nodes.size();
        std::vector<std::vector<std::size_t>> next(count);
        for (const auto& edge : m_report.edges) {
            next[edge.from].push_back(edge.to);
        }
        enum class Visit { None, Open, Done };
        std::vector<Visit> visits(count, Visit::None);
        std::vector<std::size_t> order;  // each node behind all that it pays
        struct Step {
            std::size_t node = 0;
            std::size_t arrow = 0;
        };
        for (std::size_t start = 0; start < count; ++start) {
            if (visits[start] != Visit::None) {
                continue;
            }
            std::vector<Step> path{{start, 0}};
            visits[start] = Visit::Open;
            while (!path.empty()) {
                auto& step = path.back();
                if (step.arrow == next[step.node].size()) {
                    visits[step.node] = Visit::Done;
                    order.push_back(step.node);
                    path.pop_back();
                    continue;
                }
                const auto target = next[step.node][step.arrow];
                if (visits[target] == Visit::Open) {
                    m_report.cycles.push_back(m_report.nodes[target].name);
                    next[step.node].erase(next[step.node].begin() + static_cast<std::ptrdiff_t>(step.arrow));
                    continue;
                }
                ++step.arrow;
                if (visits[target] == Visit::None) {
                    visits[target] = Visit::Open;
                    path.push_back({target, 0});
                }
            }
        }
        for (auto node = order.rbegin(); node != order.rend(); ++node) {
            for (const auto target : next[*node]) {
                m_report.nodes[target].column =
                    std::max(m_report.nodes[target].column, m_report.nodes[*node].column + 1);
            }
        }
    }

    const FactBook& m_facts;
    const domain::ProgrammeId& m_programme;
    FlowReport m_report;
    std::map<std::string, std::size_t> m_nodes;
    std::map<std::tuple<std::size_t, std::size_t, Instrument>, std::size_t> m_edges;
};

}  // namespace

base::Result<FlowReport> reportFlows(const FactBook& facts, const domain::ProgrammeId& programme) {
    return Builder(facts, programme).build();
}

}  // namespace shirube::analysis
