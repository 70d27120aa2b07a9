// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/BudgetSum.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <unordered_set>
#include <utility>

#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using domain::AmountKind;

// (programme, cycle) of the lines in a sum, as one integer: what a component asks of its ancestors.
class CoveredCells {
public:
    CoveredCells(const domain::BudgetBook& book, std::span<const std::size_t> lines) : m_book(book) {
        // Only parents are ever asked for, and most programmes have no components.
        for (const auto line : lines) {
            const auto programme = book.programmeIndexOfLine(line);
            // A parent without an amount of its own covers nothing: its components are all that is known.
            if (!book.componentsOf(programme).empty() && book.lines()[line].amount) {
                m_cells.insert(key(programme, book.cycleIndexOf(line)));
            }
        }
    }

    [[nodiscard]] bool hasAncestorOf(std::size_t line) const {
        const auto cycle = m_book.cycleIndexOf(line);
        for (auto parent = m_book.parentIndex(m_book.programmeIndexOfLine(line)); parent;
             parent = m_book.parentIndex(*parent)) {
            if (m_cells.contains(key(*parent, cycle))) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] std::size_t key(std::size_t programme, std::size_t cycle) const {
        return programme * (m_book.cycles().size() + 1) + cycle;
    }

    const domain::BudgetBook& m_book;
    std::unordered_set<std::size_t> m_cells;
};

Inclusion byKind(const domain::BudgetLine& line) {
    switch (line.kind) {
        case AmountKind::Repeated:
            return Inclusion::Repeated;
        case AmountKind::Outside:
            return Inclusion::Outside;
        case AmountKind::Part:
            return Inclusion::PartOfLine;
        case AmountKind::Undecided:
        case AmountKind::Undisclosed:
            return Inclusion::NoAmount;
        case AmountKind::WithinEnvelope:
            return line.amount ? Inclusion::Envelope : Inclusion::NoAmount;
        case AmountKind::Confirmed:
            return line.amount ? Inclusion::Counted : Inclusion::NoAmount;
    }
    return Inclusion::NoAmount;
}

std::uint64_t magnitude(domain::Money money) {
    const auto yen = static_cast<std::uint64_t>(money.yen());
    return money.isNegative() ? ~yen + 1 : yen;
}

struct PartAccumulator {
    domain::MoneyAccumulator printed;
    domain::MoneyAccumulator confirmed;
};

}  // namespace

base::Message reasonOf(Inclusion inclusion) {
    switch (inclusion) {
        case Inclusion::Counted:
            return {};
        case Inclusion::Envelope:
            return base::Message(SHIRUBE_TEXT("Part of an envelope: between 0 and the printed amount"));
        case Inclusion::SharedEnvelope:
            return base::Message(SHIRUBE_TEXT("Shares an envelope that is counted already"));
        case Inclusion::CoveredByParent:
            return base::Message(SHIRUBE_TEXT("Component: contained in the amount of its parent"));
        case Inclusion::Repeated:
            return base::Message(SHIRUBE_TEXT("Shown again elsewhere: out of totals"));
        case Inclusion::Outside:
            return base::Message(SHIRUBE_TEXT("Outside the total by its document"));
        case Inclusion::PartOfLine:
            return base::Message(SHIRUBE_TEXT("A part of another line: its whole is counted"));
        case Inclusion::NoAmount:
            return base::Message(SHIRUBE_TEXT("No amount: missing is not zero"));
    }
    return {};
}

domain::AmountRange BudgetSum::range() const {
    // The sum checked that both ends fit.
    domain::AmountRange range{domain::Money(confirmed.yen() + reduction.yen()),
                              domain::Money(confirmed.yen() + envelope.yen())};
    range.fromEnvelope = !isExact();
    return range;
}

domain::Money BudgetSum::upper() const {
    return *range().upper;
}

std::vector<Inclusion> classify(const domain::BudgetBook& book, std::span<const std::size_t> lines) {
    const CoveredCells covered(book, lines);
    // An envelope is one per cycle: the same name in two cycles is two envelopes.
    std::set<std::pair<std::size_t, domain::EnvelopeId>> envelopes;
    std::vector<Inclusion> inclusions;
    inclusions.reserve(lines.size());
    for (const auto index : lines) {
        const auto& line = book.lines()[index];
        auto inclusion = byKind(line);
        const bool wouldCount =
            inclusion == Inclusion::Counted || inclusion == Inclusion::Envelope || inclusion == Inclusion::NoAmount;
        if (wouldCount && covered.hasAncestorOf(index)) {
            inclusion = Inclusion::CoveredByParent;
        } else if (inclusion == Inclusion::Envelope &&
                   !envelopes.emplace(book.cycleIndexOf(index), line.envelope).second) {
            inclusion = Inclusion::SharedEnvelope;
        }
        inclusions.push_back(inclusion);
    }
    return inclusions;
}

base::Result<BudgetSum> sumOf(const domain::BudgetBook& book, std::span<const std::size_t> lines) {
    const auto inclusions = classify(book, lines);
    BudgetSum sum;
    sum.lines = lines.size();
    domain::MoneyAccumulator confirmed;
    domain::MoneyAccumulator envelope;
    domain::MoneyAccumulator reduction;
    std::map<std::string, PartAccumulator> parts;
    // Lines that share an envelope may print it at different sizes (a draft and its mend): the largest bounds them all.
    std::map<std::pair<std::size_t, domain::EnvelopeId>, domain::Money> envelopes;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = book.lines()[lines[i]];
        const auto inclusion = inclusions[i];
        if (inclusion == Inclusion::NoAmount) {
            ++sum.linesMissing;
        }
        if (inclusion == Inclusion::Envelope || inclusion == Inclusion::SharedEnvelope) {
            auto& size = envelopes[{book.cycleIndexOf(lines[i]), line.envelope}];
            size = magnitude(line.amount->money) > magnitude(size) ? line.amount->money : size;
        }
        if (inclusion != Inclusion::Counted && inclusion != Inclusion::Envelope) {
            continue;
        }
        ++sum.linesInTotal;
        const bool counts = inclusion == Inclusion::Counted;
        if (counts) {
            confirmed.add(line.amount->money);
        }
        for (const auto& part : line.parts) {
            auto& accumulator = parts[part.label];
            accumulator.printed.add(part.amount.money);
            if (counts) {
                accumulator.confirmed.add(part.amount.money);
            }
        }
    }
    for (const auto& [key, size] : envelopes) {
        (size.isNegative() ? reduction : envelope).add(size);
    }
    for (const auto& [total, target] : {std::pair{&confirmed, &sum.confirmed}, std::pair{&envelope, &sum.envelope},
                                        std::pair{&reduction, &sum.reduction}}) {
        const auto money = total->total();
        if (!money) {
            return base::forward(money);
        }
        *target = *money;
    }
    for (const auto end : {sum.envelope, sum.reduction}) {
        if (const auto checked = domain::add(sum.confirmed, end); !checked) {
            return base::forward(checked);
        }
    }
    for (const auto& [label, accumulator] : parts) {
        const auto printed = accumulator.printed.total();
        const auto certain = accumulator.confirmed.total();
        if (!printed || !certain) {
            return base::forward(printed ? certain : printed);
        }
        sum.parts.emplace(label, PartSum{*printed, *certain});
    }
    return sum;
}

base::Result<BudgetSum> sumOfSelection(const domain::BudgetBook& book, std::span<const std::size_t> lines) {
    std::set<domain::BudgetCycle> cycles;
    for (const auto index : lines) {
        cycles.insert(book.lines()[index].cycle);
    }
    for (const auto& cycle : cycles) {
        if (cycle.kind != domain::BudgetKind::Request && cycle.kind != domain::BudgetKind::Provisional) {
            continue;
        }
        const domain::BudgetCycle initial{cycle.year, domain::BudgetKind::Initial, 1};
        if (cycles.contains(initial)) {
            return base::fail(
                base::ErrorCode::InvalidInput,
                base::Message(SHIRUBE_TEXT("{0} and {1} state the same money at two times and are not added. "
                                           "Select one of them."),
                              {cycle.name(), initial.name()}));
        }
    }
    return sumOf(book, lines);
}

base::Message describe(const BudgetSum& sum, domain::AmountUnit unit, UnitDisplay display) {
    const auto figure = [&](domain::Money money) {
        return display == UnitDisplay::Shown ? withUnit(money, unit)
                                             : base::Message::verbatim(formatMoney(money, unit));
    };
    if (sum.isExact() && sum.linesInTotal == 0 && sum.lines > 0) {
        return base::Message(SHIRUBE_TEXT("No amount"));
    }
    std::vector<base::Message> terms;
    if (!sum.confirmed.isZero() || sum.isExact()) {
        terms.push_back(figure(sum.confirmed));
    }
    for (const auto envelope : {sum.envelope, sum.reduction}) {
        if (!envelope.isZero()) {
            terms.push_back(base::Message::nested(SHIRUBE_TEXT("within {0}"), {figure(envelope)}));
        }
    }
    auto text = std::move(terms.front());
    for (std::size_t i = 1; i < terms.size(); ++i) {
        text = base::Message::nested(SHIRUBE_TEXT("{0} + {1}"), {std::move(text), std::move(terms[i])});
    }
    return text;
}

}  // namespace shirube::analysis
