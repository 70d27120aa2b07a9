// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SupportReading.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "StatementInput.h"
#include "analysis/FlowReport.h"

namespace shirube::analysis {

namespace {

using domain::Allocation;
using domain::Instrument;
using domain::Measure;
using domain::Money;
using domain::OrganisationId;
using domain::OrganisationKind;
using domain::Period;

bool isLimit(Measure measure) {
    return measure == Measure::SupportCap || measure == Measure::GrantCap;
}

// The year that the amount is of; none for one as of a day or over a span.
Period yearOf(const Period& period) {
    switch (period.kind()) {
        case Period::Kind::FiscalYear:
        case Period::Kind::CalendarYear:
            return period;
        case Period::Kind::Cycle:
            return Period(domain::FiscalYear(period.firstYear()));
        case Period::Kind::None:
        case Period::Kind::Date:
        case Period::Kind::FiscalSpan:
        case Period::Kind::CalendarSpan:
            break;
    }
    return {};
}

class Reader {
public:
    Reader(const FactBook& facts, const domain::ProgrammeId& programme) : m_facts(facts), m_programme(programme) {
        for (const auto& allocation : m_facts.catalogue().content().allocations) {
            if (allocation.instrument == Instrument::FundContribution || isPublic(allocation.payee)) {
                m_state.insert(allocation.payer);
            }
            m_payers.insert(allocation.payer);
        }
    }

    base::Result<SupportReading> read() {
        const auto report = reportFlows(m_facts, m_programme);
        if (!report) {
            return base::forward(report);
        }
        std::set<OrganisationId> named;
        for (const auto& row : report->rows) {
            if (row.allocation != nullptr && row.instrument != Instrument::FundContribution &&
                !handsOn(row.allocation->payee)) {
                addRow(row, named);
            }
        }
        if (m_programme.isEmpty()) {
            for (const auto& organisation : m_facts.catalogue().content().organisations) {
                addOwn(organisation);
            }
        }
        for (const auto& amount : m_reading.amounts) {
            named.erase(m_reading.recipients[amount.recipient].id);
        }
        m_reading.withoutAmount = named.size();
        return std::move(m_reading);
    }

private:
    [[nodiscard]] bool isPublic(const OrganisationId& id) const {
        const auto* organisation = m_facts.catalogue().organisation(id);
        return organisation != nullptr &&
               (organisation->kind == OrganisationKind::Ministry || organisation->kind == OrganisationKind::PublicBody);
    }
    // An agency that money only passes.
    [[nodiscard]] bool handsOn(const OrganisationId& id) const { return isPublic(id) && m_payers.contains(id); }
    // A fund, the state, a ministry or an agency pays.
    [[nodiscard]] bool isSupport(const Allocation& allocation) const {
        return !allocation.fund.isEmpty() || isPublic(allocation.payer) || m_state.contains(allocation.payer);
    }

    std::size_t recipient(const OrganisationId& id) {
        const auto known = std::find_if(m_reading.recipients.begin(), m_reading.recipients.end(),
                                        [&](const auto& one) { return one.id == id; });
        if (known != m_reading.recipients.end()) {
            return static_cast<std::size_t>(known - m_reading.recipients.begin());
        }
        const auto* organisation = m_facts.catalogue().organisation(id);
        m_reading.recipients.push_back({id, organisation == nullptr ? id.value() : organisation->name, {}, {}, {}});
        return m_reading.recipients.size() - 1;
    }

    void addRow(const FlowRow& row, std::set<OrganisationId>& named) {
        const auto& allocation = *row.allocation;
        if (row.figure == nullptr) {
            if (isSupport(allocation)) {
                named.insert(allocation.payee);
            }
            return;
        }
        const auto index = recipient(allocation.payee);
        auto& known = m_reading.recipients[index];
        const auto money = confirmedMoney(*row.figure);
        if (!isSupport(allocation)) {
            known.isPrivate.push_back(row.figure);
        } else if (row.isTotal || !money) {
            known.overlapping.push_back(row.figure);
        } else {
            count(index, isLimit(row.fact.measure), row.instrument, *money, *row.figure);
        }
    }

    void count(std::size_t recipient, bool isLimit, Instrument instrument, Money money,
               const domain::FigureStatement& statement) {
        const auto year = yearOf(statement.fact.period);
        if (year.kind() == Period::Kind::None) {
            m_reading.recipients[recipient].withoutYear.push_back(&statement);
        }
        m_reading.amounts.push_back({recipient, isLimit, instrument, year, money, &statement});
    }

    // What is stated of the organisation as a whole: counted where no 資金配分 has such figures, else an overlap,
    // unless it is the sum of what is counted.
    void addOwn(const domain::Organisation& organisation) {
        for (const bool wantsLimits : {true, false}) {
            std::vector<const domain::FigureStatement*> own;
            for (const auto& fact : m_facts.factsOf(domain::SubjectKind::Organisation, organisation.id.value())) {
                const bool isWanted = wantsLimits ? isLimit(fact.measure) : fact.measure == Measure::Equity;
                const auto* statement = isWanted && fact.breakdown.empty() ? m_facts.adopted(fact) : nullptr;
                if (statement != nullptr && confirmedMoney(*statement)) {
                    own.push_back(statement);
                }
            }
            if (!own.empty()) {
                addOwn(organisation.id, wantsLimits, own);
            }
        }
    }

    void addOwn(const OrganisationId& id, bool isLimit, const std::vector<const domain::FigureStatement*>& own) {
        const auto index = recipient(id);
        std::map<Period, Money> counted;
        for (const auto& amount : m_reading.amounts) {
            if (amount.recipient == index && amount.isLimit == isLimit) {
                const auto sum = domain::add(counted[amount.year], amount.money);
                counted[amount.year] = sum.value_or(Money());
            }
        }
        const bool isCountedAlready = !counted.empty();
        const bool isByYear = std::any_of(own.begin(), own.end(), [](const auto* statement) {
            return yearOf(statement->fact.period).kind() != Period::Kind::None;
        });
        // Without years the one that says most: over all time, the longest span, the latest date.
        const auto reach = [](const auto* statement) {
            const auto& period = statement->fact.period;
            return std::tuple(period.kind() == Period::Kind::None, period.lastYear() - period.firstYear(), period);
        };
        const auto* widest = *std::max_element(own.begin(), own.end(),
                                               [&](const auto* a, const auto* b) { return reach(a) < reach(b); });
        for (const auto* statement : own) {
            const auto year = yearOf(statement->fact.period);
            const bool isOfYear = year.kind() != Period::Kind::None;
            const auto money = *confirmedMoney(*statement);
            if (!isCountedAlready && (isByYear ? isOfYear : statement == widest)) {
                count(index, isLimit, isLimit ? Instrument::Subsidy : Instrument::Equity, money, *statement);
                continue;
            }
            const auto sum = counted.find(year);
            if (!isOfYear || sum == counted.end() || sum->second != money) {
                m_reading.recipients[index].overlapping.push_back(statement);
            }
        }
    }

    const FactBook& m_facts;
    const domain::ProgrammeId& m_programme;
    std::set<OrganisationId> m_state;
    std::set<OrganisationId> m_payers;
    SupportReading m_reading;
};

}  // namespace

base::Result<SupportReading> readSupport(const FactBook& facts, const domain::ProgrammeId& programme) {
    return Reader(facts, programme).read();
}

}  // namespace shirube::analysis
