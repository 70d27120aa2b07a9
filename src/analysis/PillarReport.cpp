// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PillarReport.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "StatementInput.h"

namespace shirube::analysis {

namespace {

using domain::FactKey;

FactKey portfolioTotal(const PillarTable& table, std::string breakdown) {
    FactKey fact;
    fact.subjectKind = domain::SubjectKind::Portfolio;
    fact.subject = table.portfolio.value();
    fact.measure = domain::Measure::Amount;
    fact.period = domain::Period(table.cycle);
    fact.breakdown = std::move(breakdown);
    return fact;
}

FactKey amountOf(const domain::PolicyItem& item) {
    FactKey fact;
    fact.subjectKind = domain::SubjectKind::PolicyItem;
    fact.subject = item.id.value();
    fact.measure = domain::Measure::Amount;
    fact.period = domain::Period(item.cycle);
    return fact;
}

base::Result<domain::AmountRange> sumOf(const std::vector<PillarItem>& items) {
    auto total = domain::AmountRange::exactly({});
    std::set<domain::EnvelopeId> envelopes;
    for (const auto& item : items) {
        if (!item.figure) {
            continue;
        }
        domain::AmountRange range;
        if (const auto money = confirmedMoney(*item.figure)) {
            range = domain::AmountRange::exactly(*money);
        } else if (const auto amount = item.figure->figure.asAmount(); amount && isWithinEnvelope(*item.figure)) {
            const auto& envelope = item.figure->envelope;
            if (!envelope.isEmpty() && !envelopes.insert(envelope).second) {
                continue;
            }
            range = domain::AmountRange::withinEnvelope(amount->money);
        } else {
            continue;
        }
        const auto more = add(total, range);
        if (!more) {
            return base::forward(more);
        }
        total = *more;
    }
    return total;
}

base::Status finish(const FactBook& facts, PillarTable& table) {
    table.printedTotal = facts.adopted(portfolioTotal(table, {}));
    std::stable_sort(table.sections.begin(), table.sections.end(),
                     [](const auto& a, const auto& b) { return a.pillar < b.pillar; });
    for (auto& section : table.sections) {
        section.printedTotal = facts.adopted(portfolioTotal(table, std::string(toKey(section.pillar))));
        const auto itemised = sumOf(section.items);
        if (!itemised) {
            return base::forward(itemised);
        }
        section.itemised = *itemised;
    }
    return {};
}

}  // namespace

base::Result<std::vector<PillarTable>> reportPillars(const FactBook& facts) {
    std::vector<PillarTable> tables;
    for (const auto& item : facts.catalogue().content().policyItems) {
        auto table = std::find_if(tables.begin(), tables.end(), [&](const auto& known) {
            return known.portfolio == item.portfolio && known.cycle == item.cycle;
        });
        if (table == tables.end()) {
            table = tables.insert(tables.end(), PillarTable{item.portfolio, item.cycle, {}, nullptr});
        }
        auto section = std::find_if(table->sections.begin(), table->sections.end(),
                                    [&](const auto& known) { return known.pillar == item.pillar; });
        if (section == table->sections.end()) {
            section = table->sections.insert(table->sections.end(), PillarSection{item.pillar, {}, nullptr, {}});
        }
        section->items.push_back({&item, facts.adopted(amountOf(item))});
    }
    std::stable_sort(tables.begin(), tables.end(), [](const auto& a, const auto& b) { return a.cycle < b.cycle; });
    for (auto& table : tables) {
        if (auto status = finish(facts, table); !status) {
            return base::forward(std::move(status));
        }
    }
    return tables;
}

}  // namespace shirube::analysis
