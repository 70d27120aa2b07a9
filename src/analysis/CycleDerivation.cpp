// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CycleReport.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using domain::AmountUnit;
using domain::BudgetBook;
using domain::BudgetCycle;

base::Message lineLabel(const BudgetBook& book, std::size_t line) {
    const auto& programme = book.programmes()[book.programmeIndexOfLine(line)];
    return base::Message::verbatim(book.lines()[line].cycle.name() + " " + programme.name);
}

base::Message rangeText(const domain::AmountRange& range, AmountUnit unit) {
    if (range.isExact()) {
        return withUnit(range.lower, unit);
    }
    if (!range.upper) {
        return base::Message::nested(SHIRUBE_TEXT("{0} or more"), {withUnit(range.lower, unit)});
    }
    return base::Message::nested(SHIRUBE_TEXT("between {0} and {1}"),
                                 {withUnit(range.lower, unit), withUnit(*range.upper, unit)});
}

DerivationInput inputOf(const BudgetBook& book, std::size_t index, Inclusion inclusion) {
    const auto& line = book.lines()[index];
    DerivationInput input{lineLabel(book, index), rangeOf(line), line.id, reasonOf(inclusion)};
    if (inclusion == Inclusion::NoAmount && line.kind != domain::AmountKind::Undecided &&
        line.kind != domain::AmountKind::Undisclosed) {
        input.remark =
            base::Message::nested(SHIRUBE_TEXT("No amount ({0}): missing is not zero"), {label(line.missing)});
    }
    return input;
}

std::optional<base::Message> priorNote(const PriorCheckResult& prior, AmountUnit unit) {
    switch (prior.check) {
        case PriorCheck::NotPrinted:
            return std::nullopt;
        case PriorCheck::Unverifiable:
            return base::Message::nested(
                SHIRUBE_TEXT("The line prints {0} for the year before; there is no exact line to "
                             "check it against"),
                {withUnit(*prior.printed, unit)});
        case PriorCheck::Agrees:
        case PriorCheck::WithinRounding:
        case PriorCheck::Differs:
            break;
    }
    return base::Message::nested(SHIRUBE_TEXT("Printed for the year before: {0}; the earlier line says {1}: {2}"),
                                 {withUnit(*prior.printed, unit), withUnit(*prior.earlier, unit), label(prior.check)});
}

base::Message totalTitle(const BudgetCycle& cycle) {
    return base::Message(SHIRUBE_TEXT("Total of {0}"), {cycle.name()});
}

// One side of a difference: its lines and what they are called.
struct DifferenceSide {
    BudgetCycle cycle;
    std::vector<std::size_t> lines;
    base::Message title;
};

base::Result<Derivation> deriveDifference(const BudgetBook& book, const DifferenceSide& from, const DifferenceSide& to,
                                          AmountUnit unit) {
    Derivation derivation;
    derivation.formula = base::Message(SHIRUBE_TEXT("{0} − {1}"), {to.cycle.name(), from.cycle.name()});
    auto delta = domain::AmountRange::exactly({});
    std::optional<domain::AmountRange> before;  // what the change is measured against
    for (const auto* side : {&from, &to}) {
        if (side->lines.empty()) {
            derivation.notes.emplace_back(SHIRUBE_TEXT("No line in {0}"), std::vector{side->cycle.name()});
            continue;
        }
        auto child = deriveSum(book, side->lines, side->title, unit);
        if (!child) {
            return base::forward(child);
        }
        const auto sum = sumOf(book, side->lines);
        if (!sum) {
            return base::forward(sum);
        }
        const auto next = side == &to ? add(delta, sum->range()) : subtract(delta, sum->range());
        if (!next) {
            return base::forward(next);
        }
        delta = *next;
        if (side == &from) {
            before = sum->range();
        }
        derivation.children.push_back(std::move(*child));
    }
    derivation.result = rangeText(delta, unit);
    if (before && !to.lines.empty() && before->isExact() && delta.isExact() && !before->lower.isZero()) {
        derivation.notes.push_back(base::Message::nested(
            SHIRUBE_TEXT("{0} ÷ {1} = {2}"),
            {derivation.result, withUnit(before->lower, unit),
             base::Message::verbatim(domain::formatChange(base::Ratio(delta.lower.yen(), before->lower.yen())))}));
    }
    return derivation;
}

}  // namespace

base::Result<Derivation> deriveSum(const BudgetBook& book, std::span<const std::size_t> lines, base::Message title,
                                   AmountUnit unit) {
    const auto sum = sumOf(book, lines);
    if (!sum) {
        return base::forward(sum);
    }
    const auto inclusions = classify(book, lines);
    Derivation derivation;
    derivation.title = std::move(title);
    derivation.formula = base::Message(SHIRUBE_TEXT("Sum of the top-level lines; envelopes widen it to a range"));
    derivation.result = describe(*sum, unit);
    bool isRounded = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto input = inputOf(book, lines[i], inclusions[i]);
        isRounded = isRounded || (input.amount && isRoundedIn(input.amount->lower, unit));
        const bool counts = inclusions[i] == Inclusion::Counted || inclusions[i] == Inclusion::Envelope;
        (counts ? derivation.inputs : derivation.excluded).push_back(std::move(input));
    }
    derivation.notes.emplace_back(
        SHIRUBE_TEXT("Rests on {0} of {1} lines; {2} without an amount"),
        std::vector{std::to_string(sum->linesInTotal), std::to_string(sum->lines), std::to_string(sum->linesMissing)});
    for (const auto& [label, part] : sum->parts) {
        derivation.notes.push_back(
            base::Message::nested(SHIRUBE_TEXT("Of which {0}: {1} as printed (contained in the amounts, not added)"),
                                  {base::Message::verbatim(label), withUnit(part.printed, unit)}));
    }
    if (isRounded || isRoundedIn(sum->confirmed, unit)) {
        derivation.notes.emplace_back(SHIRUBE_TEXT(
            "Computed in whole yen; figures are rounded half away from zero only when shown in this unit"));
    }
    return derivation;
}

base::Result<Derivation> deriveCycleTotal(const BudgetBook& book, const BudgetCycle& cycle, AmountUnit unit) {
    const auto lines = book.linesIn(cycle);
    if (lines.empty()) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("There is no budget line of {0}."), {cycle.name()}));
    }
    return deriveSum(book, lines, totalTitle(cycle), unit);
}

base::Result<Derivation> deriveChange(const BudgetBook& book, std::size_t programme, const BudgetCycle& from,
                                      const BudgetCycle& to, AmountUnit unit) {
    const auto& name = book.programmes()[programme].name;
    const auto side = [&](const BudgetCycle& cycle) {
        return DifferenceSide{cycle, book.linesWithComponents(programme, cycle),
                              base::Message::verbatim(cycle.name() + " " + name)};
    };
    const auto before = side(from);
    const auto after = side(to);
    if (before.lines.empty() && after.lines.empty()) {
        return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("{0} has no line in {1} or {2}."),
                                                                   {name, from.name(), to.name()}));
    }
    auto derivation = deriveDifference(book, before, after, unit);
    if (!derivation) {
        return derivation;
    }
    derivation->title = base::Message(SHIRUBE_TEXT("Change of {0} from {1} to {2}"), {name, from.name(), to.name()});
    for (const auto& line : book.linesOf(programme, to)) {
        if (auto note = priorNote(checkPrior(book, line), unit)) {
            derivation->notes.push_back(std::move(*note));
        }
    }
    return derivation;
}

base::Result<Derivation> deriveTotalChange(const BudgetBook& book, const BudgetCycle& from, const BudgetCycle& to,
                                           AmountUnit unit) {
    const auto side = [&](const BudgetCycle& cycle) {
        const auto lines = book.linesIn(cycle);
        return DifferenceSide{cycle, {lines.begin(), lines.end()}, totalTitle(cycle)};
    };
    const auto before = side(from);
    const auto after = side(to);
    if (before.lines.empty() && after.lines.empty()) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("There is no budget line of {0}."), {to.name()}));
    }
    auto derivation = deriveDifference(book, before, after, unit);
    if (derivation) {
        derivation->title =
            base::Message(SHIRUBE_TEXT("Change of the total from {0} to {1}"), {from.name(), to.name()});
    }
    return derivation;
}

}  // namespace shirube::analysis
