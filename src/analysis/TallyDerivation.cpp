// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "ReportRows.h"
#include "ReviewRows.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::ReviewScheme;

DerivationInput inputOf(const std::string& label, const std::string& printed, Message remark) {
    DerivationInput input;
    input.label = Message::verbatim(label);
    input.printed = printed;
    input.remark = std::move(remark);
    return input;
}

// (85 + 72 + 60) ÷ 3.
Message meanFormula(const std::vector<Fraction>& numbers) {
    std::string sum;
    for (const auto& number : numbers) {
        sum += (sum.empty() ? "" : " + ") + exactText(number);
    }
    return Message::verbatim("(" + sum + ") ÷ " + std::to_string(numbers.size()));
}

// 179/3, shown as 59.7.
Message resultText(const Fraction& number, const ReviewScheme& scheme) {
    const auto exact = exactText(number);
    const auto shown = scoreText(number, scheme);
    return exact == shown ? Message::verbatim(exact) : Message(SHIRUBE_TEXT("{0}, shown as {1}"), {exact, shown});
}

Message roundingNote(const Fraction& number, const ReviewScheme& scheme) {
    return exactText(number) == scoreText(number, scheme)
               ? Message(SHIRUBE_TEXT("Nothing is rounded."))
               : Message(SHIRUBE_TEXT("Computed exactly; rounded only when shown, and never across a threshold."));
}

// Without them: 59.2, 特記事項を踏まえ検討.
Message withoutText(const ReviewerResult& reviewer, const ReviewScheme& scheme) {
    if (!reviewer.without) {
        return Message(SHIRUBE_TEXT("Without this sheet there is no result."));
    }
    const auto mean = Message::verbatim(scoreText(*reviewer.without, scheme));
    if (!reviewer.outcomeWithout) {
        return Message::nested(SHIRUBE_TEXT("Without this sheet: {0}."), {mean});
    }
    return reviewer.turnsOutcome
               ? Message::nested(SHIRUBE_TEXT("Without this sheet: {0}, and the rule says something else: {1}."),
                                 {mean, label(*reviewer.outcomeWithout)})
               : Message::nested(SHIRUBE_TEXT("Without this sheet: {0}, {1}."),
                                 {mean, label(*reviewer.outcomeWithout)});
}

void addRule(Derivation& derivation, const SubjectTally& subject, const ReviewScheme& scheme) {
    for (const auto& step : scheme.rule) {
        derivation.notes.push_back(Message::nested(SHIRUBE_TEXT("Rule: {0} and more: {1}."),
                                                   {Message::verbatim(step.atLeast.text()), label(step.outcome)}));
    }
    if (scheme.otherwise) {
        derivation.notes.push_back(Message::nested(SHIRUBE_TEXT("Rule: below that: {0}."), {label(*scheme.otherwise)}));
    }
    if (subject.outcome) {
        derivation.notes.push_back(
            Message::nested(SHIRUBE_TEXT("The rule says, of the exact mean: {0}."), {label(*subject.outcome)}));
    }
    if (subject.margin && subject.threshold) {
        derivation.notes.emplace_back(
            SHIRUBE_TEXT("From the threshold {0} it is {1} away."),
            std::vector<std::string>{exactText(*subject.threshold), exactText(*subject.margin)});
    }
    if (auto warning = caution(subject, scheme); !warning.isEmpty()) {
        derivation.notes.push_back(std::move(warning));
    }
}

}  // namespace

Derivation deriveItem(const SubjectTally& subject, std::size_t item, const ReviewScheme& scheme) {
    const auto& tally = subject.items[item];
    const auto* criterion = scheme.criterion(tally.criterion);
    Derivation derivation;
    derivation.title = Message::nested(SHIRUBE_TEXT("{0}: mean of the scores"),
                                       {criterion ? itemName(*criterion) : Message::verbatim(tally.criterion)});
    std::vector<Fraction> numbers;
    for (const auto& reviewer : subject.reviewers) {
        if (const auto value = reviewer.values.find(tally.criterion); value != reviewer.values.end()) {
            numbers.push_back(value->second);
            derivation.inputs.push_back(inputOf(reviewer.label, exactText(value->second), {}));
        } else {
            derivation.excluded.push_back(inputOf(reviewer.label, {}, label(TallyExclusion::Reason::MissingItems)));
        }
    }
    for (const auto& exclusion : subject.excluded) {
        if (exclusion.reason != TallyExclusion::Reason::MissingItems) {
            derivation.excluded.push_back(inputOf(exclusion.label, {}, label(exclusion.reason)));
        }
    }
    if (!tally.spread) {
        derivation.formula = Message(SHIRUBE_TEXT("Mean of the scores that were given"));
        derivation.result = Message(SHIRUBE_TEXT("There is no result: nobody who counts scored it."));
        return derivation;
    }
    derivation.formula = Message::nested(
        SHIRUBE_TEXT("{0} = {1}"), {Message(SHIRUBE_TEXT("Mean of the scores that were given")), meanFormula(numbers)});
    derivation.result = resultText(tally.spread->mean, scheme);
    derivation.notes.push_back(roundingNote(tally.spread->mean, scheme));
    return derivation;
}

Derivation deriveSubject(const SubjectTally& subject, const ReviewScheme& scheme) {
    Derivation derivation;
    derivation.title = Message(SHIRUBE_TEXT("{0}: result of the review"), {subject.title});
    derivation.formula = label(scheme.method);
    std::vector<Fraction> numbers;
    for (const auto& reviewer : subject.reviewers) {
        if (reviewer.result) {
            numbers.push_back(*reviewer.result);
            derivation.inputs.push_back(
                inputOf(reviewer.label, exactText(*reviewer.result), withoutText(reviewer, scheme)));
        }
    }
    for (const auto& exclusion : subject.excluded) {
        derivation.excluded.push_back(inputOf(exclusion.label, {}, exclusionText(exclusion, scheme)));
    }
    if (subject.result) {
        derivation.formula =
            Message::nested(SHIRUBE_TEXT("{0} = {1}"), {std::move(derivation.formula), meanFormula(numbers)});
        derivation.result = resultText(subject.result->mean, scheme);
        derivation.notes.push_back(roundingNote(subject.result->mean, scheme));
    } else {
        derivation.result = noResultText(subject, scheme);
    }
    addRule(derivation, subject, scheme);
    for (std::size_t item = 0; item < subject.items.size(); ++item) {
        derivation.children.push_back(deriveItem(subject, item, scheme));
    }
    return derivation;
}

}  // namespace shirube::analysis
