// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PillarStack.h"

#include <algorithm>
#include <set>
#include <utility>

#include "StatementInput.h"

namespace shirube::analysis {

namespace {

using domain::Money;
using domain::PolicyPillar;

// Adds figures as a sum: what counts in full, and each distinct envelope once.
class FigureSum {
public:
    void add(const domain::FigureStatement* figure) {
        ++m_sum.lines;
        const auto amount = figure == nullptr ? std::nullopt : figure->figure.asAmount();
        if (amount && isWithinEnvelope(*figure)) {
            ++m_sum.linesInTotal;
            // One without a name is no other's.
            const auto& name = figure->envelope.isEmpty() ? figure->id.value() : figure->envelope.value();
            auto& size = m_envelopes[name];
            const bool isLarger = amount->money.isNegative() ? amount->money < size : size < amount->money;
            size = isLarger ? amount->money : size;
        } else if (const auto money = figure == nullptr ? std::nullopt : confirmedMoney(*figure)) {
            ++m_sum.linesInTotal;
            m_confirmed.add(*money);
        } else {
            ++m_sum.linesMissing;
        }
    }

    [[nodiscard]] base::Result<BudgetSum> total() {
        domain::MoneyAccumulator envelopes;
        domain::MoneyAccumulator reductions;
        domain::MoneyAccumulator upper = m_confirmed;
        domain::MoneyAccumulator lower = m_confirmed;
        for (const auto& [name, size] : m_envelopes) {
            (size.isNegative() ? reductions : envelopes).add(size);
            (size.isNegative() ? lower : upper).add(size);
        }
        for (const auto& [amount, target] :
             {std::pair{&m_confirmed, &m_sum.confirmed}, std::pair{&envelopes, &m_sum.envelope},
              std::pair{&reductions, &m_sum.reduction}}) {
            const auto money = amount->total();
            if (!money) {
                return base::forward(money);
            }
            *target = *money;
        }
        for (const auto* end : {&upper, &lower}) {
            if (const auto fits = end->total(); !fits) {
                return base::forward(fits);
            }
        }
        return m_sum;
    }

private:
    BudgetSum m_sum;
    domain::MoneyAccumulator m_confirmed;
    std::map<std::string, Money> m_envelopes;
};

bool printsEveryPillar(const PillarTable& table) {
    return std::all_of(table.sections.begin(), table.sections.end(), [](const auto& section) {
        return section.printedTotal != nullptr && section.printedTotal->figure.asAmount();
    });
}

// Envelopes that measures of several pillars lie in: drawn once.
std::set<domain::EnvelopeId> sharedEnvelopes(const PillarTable& table) {
    std::map<domain::EnvelopeId, std::set<PolicyPillar>> pillars;
    for (const auto& section : table.sections) {
        for (const auto& item : section.items) {
            if (item.figure != nullptr && isWithinEnvelope(*item.figure) && !item.figure->envelope.isEmpty()) {
                pillars[item.figure->envelope].insert(section.pillar);
            }
        }
    }
    std::set<domain::EnvelopeId> shared;
    for (const auto& [envelope, of] : pillars) {
        if (of.size() > 1) {
            shared.insert(envelope);
        }
    }
    return shared;
}

}  // namespace

base::Result<PillarStack> pillarStack(const PillarTable& table, PillarBasis basis) {
    PillarStack stack;
    stack.table = &table;
    stack.isPrinted = basis == PillarBasis::Printed && printsEveryPillar(table);
    const auto shared = sharedEnvelopes(table);
    for (const auto& section : table.sections) {
        if (stack.isPrinted) {
            stack.pieces.push_back({std::string(toKey(section.pillar)), section.printedTotal});
            continue;
        }
        for (const auto& item : section.items) {
            const bool isShared = item.figure != nullptr && shared.contains(item.figure->envelope);
            stack.pieces.push_back({isShared ? kSharedSeries : std::string(toKey(section.pillar)), item.figure});
        }
    }
    std::map<std::string, FigureSum> sums;
    FigureSum total;
    for (const auto& piece : stack.pieces) {
        sums[piece.series].add(piece.figure);
        total.add(piece.figure);
    }
    for (auto& [series, sum] : sums) {
        auto made = sum.total();
        if (!made) {
            return base::forward(made);
        }
        stack.bySeries.emplace(series, *std::move(made));
    }
    auto made = total.total();
    if (!made) {
        return base::forward(made);
    }
    stack.total = *std::move(made);
    return stack;
}

base::Result<BudgetSum> sumOfMeasures(const PillarSection& section) {
    FigureSum measures;
    for (const auto& item : section.items) {
        measures.add(item.figure);
    }
    return measures.total();
}

}  // namespace shirube::analysis
