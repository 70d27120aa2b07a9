// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigurePhrases.h"

#include <set>
#include <utility>

#include "PreparedCheck.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Money;

// What else documents print for an amount that `same` checks dispute.
std::set<Money> otherAmounts(const DisputedLine& disputed, Money counted) {
    std::set<Money> amounts;
    for (const auto* check : disputed.checks) {
        if (check->kind != domain::IdentityKind::Same) {
            continue;
        }
        for (const auto& number : {check->stated, check->computed}) {
            const auto yen = number ? number->whole() : std::nullopt;
            if (yen && *yen != counted.yen()) {
                amounts.insert(Money(*yen));
            }
        }
    }
    return amounts;
}

Message listed(Message list, Message next) {
    return list.isEmpty() ? next : Message::nested(SHIRUBE_TEXT("{0}, {1}"), {std::move(list), std::move(next)});
}

}  // namespace

const std::string& programmeName(const domain::Programme& programme, std::string_view language) {
    return language == "en" && !programme.englishName.empty() ? programme.englishName
           : !programme.shortName.empty()                     ? programme.shortName
                                                              : programme.name;
}

std::string cycleLabel(const domain::BudgetBook& book, const domain::BudgetCycle& cycle) {
    std::set<domain::BudgetStatus> statuses;
    for (const auto line : book.linesIn(cycle)) {
        statuses.insert(book.lines()[line].status);
    }
    return statuses.size() == 1 ? cycle.nameWithStatus(*statuses.begin()) : cycle.name();
}

Message envelopeNote() {
    return Message(
        SHIRUBE_TEXT("An amount within an envelope is an upper bound: the true part lies between 0 and "
                     "the printed amount, and it is not added to the confirmed total."));
}

Message proposalNote() {
    return Message(SHIRUBE_TEXT("(案) marks a budget proposal as its document prints it."));
}

Message roundingNote() {
    return Message(SHIRUBE_TEXT("Figures are rounded half away from zero; totals are computed before rounding."));
}

Message othersNote(std::size_t programmes) {
    return Message(SHIRUBE_TEXT("Others: {0} programmes."), {std::to_string(programmes)});
}

Message signedWithUnit(Money amount, domain::AmountUnit unit) {
    const auto text = withUnit(amount, unit);
    return amount > Money() ? Message::nested(SHIRUBE_TEXT("+{0}"), {text}) : text;
}

Message differenceText(const domain::AmountRange& difference, domain::AmountUnit unit) {
    if (difference.isExact()) {
        return signedWithUnit(difference.lower, unit);
    }
    if (!difference.upper) {
        return Message::nested(SHIRUBE_TEXT("{0} or more"), {signedWithUnit(difference.lower, unit)});
    }
    return Message::nested(SHIRUBE_TEXT("{0} to {1}"),
                           {signedWithUnit(difference.lower, unit), signedWithUnit(*difference.upper, unit)});
}

Message trendText(Message what, TrendEnd from, TrendEnd to, domain::AmountUnit unit) {
    std::vector<Message> arguments{std::move(what), std::move(from.time), withUnit(from.amount, unit),
                                   std::move(to.time), withUnit(to.amount, unit)};
    if (from.amount == to.amount) {
        return Message::nested(SHIRUBE_TEXT("{0}: the same in {1} ({2}) and in {3} ({4})."), std::move(arguments));
    }
    return from.amount < to.amount
               ? Message::nested(SHIRUBE_TEXT("{0} rises from {1} ({2}) to {3} ({4})."), std::move(arguments))
               : Message::nested(SHIRUBE_TEXT("{0} falls from {1} ({2}) to {3} ({4})."), std::move(arguments));
}

std::vector<Message> disputeNotes(const domain::BudgetBook& book, const std::vector<domain::BudgetCycle>& cycles,
                                  const LineChecks& checks, domain::AmountUnit unit, std::string_view language) {
    std::vector<Message> notes;
    for (const auto& cycle : cycles) {
        for (const auto& disputed : checks.disputedIn(book, book.linesIn(cycle))) {
            const auto& line = book.lines()[disputed.line];
            Message others;
            if (line.amount) {
                for (const auto amount : otherAmounts(disputed, line.amount->money)) {
                    others = listed(std::move(others), withUnit(amount, unit));
                }
            }
            if (!others.isEmpty()) {
                const auto& programme = book.programmes()[book.programmeIndexOfLine(disputed.line)];
                notes.push_back(Message::nested(
                    SHIRUBE_TEXT("Documents disagree on {0} {1}: {2} is counted; elsewhere {3} is printed."),
                    {Message::verbatim(line.cycle.nameWithStatus(line.status)),
                     Message::verbatim(programmeName(programme, language)), withUnit(line.amount->money, unit),
                     std::move(others)}));
            }
        }
    }
    return notes;
}

std::optional<Message> dissentNote(const FactBook& facts, const domain::FigureStatement& counted) {
    std::set<std::string> printed;
    Message others;
    for (const auto* statement : facts.statementsOf(counted.fact)) {
        const auto text = statement->figure.print();
        if (compareFigures(counted.figure, statement->figure) == Verdict::Discrepancy && printed.insert(text).second) {
            others = listed(std::move(others), Message::verbatim(text));
        }
    }
    if (others.isEmpty()) {
        return std::nullopt;
    }
    return Message::nested(SHIRUBE_TEXT("Documents disagree on {0}: {1} is counted; elsewhere {2} is printed."),
                           {facts.label(counted.fact), Message::verbatim(counted.figure.print()), std::move(others)});
}

}  // namespace shirube::analysis
