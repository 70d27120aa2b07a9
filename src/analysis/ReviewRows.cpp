// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewRows.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ReportRows.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::ReviewScheme;

// A number as it is told apart from 0, with its sign.
std::string signedText(const Fraction& number) {
    ReviewScheme aroundNothing;
    aroundNothing.rule.push_back({base::Decimal(), domain::ReviewOutcome::Continue});
    const auto text = scoreText(number, aroundNothing);
    return number.sign() > 0 ? '+' + text : text;
}

}  // namespace

ReportCell scoreCell(const std::optional<Fraction>& score, const ReviewScheme& scheme) {
    ReportCell cell;
    if (score) {
        cell.number = score;
        cell.text = Message::verbatim(scoreText(*score, scheme));
    }
    return cell;
}

ReportCell deviationCell(const std::optional<Spread>& spread) {
    ReportCell cell;
    if (spread) {
        const auto text = deviationText(*spread);
        if (const auto number = base::Decimal::parse(text)) {
            cell.number = Fraction(*number);
        }
        cell.text = Message::verbatim(text);
    }
    return cell;
}

ReportCell rangeCell(const std::optional<Spread>& spread, const ReviewScheme& scheme) {
    return spread ? nameCell(scoreText(spread->lowest, scheme) + "–" + scoreText(spread->highest, scheme))
                  : ReportCell();
}

ReportCell countCell(std::size_t n) {
    ReportCell cell;
    cell.number = Fraction(static_cast<std::int64_t>(n));
    return cell;
}

ReportCell marginCell(const SubjectTally& subject, const ReviewScheme& scheme) {
    ReportCell cell;
    if (subject.margin && subject.threshold) {
        cell.number = subject.margin;
        cell.text = Message::verbatim(signedText(*subject.margin));
        cell.remark = Message(SHIRUBE_TEXT("against {0}"), {scoreText(*subject.threshold, scheme)});
    }
    return cell;
}

ReportCell outcomeCell(const std::optional<domain::ReviewOutcome>& outcome) {
    return outcome ? textCell(label(*outcome)) : ReportCell();
}

ReportCell dayCell(const std::optional<domain::CalendarDay>& day) {
    return day ? nameCell(day->text()) : ReportCell();
}

std::vector<ReportColumn> tallyColumns(std::vector<ReportColumn> more) {
    std::vector<ReportColumn> columns{
        {"subject", Message(SHIRUBE_TEXT("Under review")), ReportQuantity::Text},
        {"n", Message(SHIRUBE_TEXT("Counted sheets")), ReportQuantity::Count},
        {"mean", Message(SHIRUBE_TEXT("Mean score")), ReportQuantity::Value},
        {"median", Message(SHIRUBE_TEXT("Median score")), ReportQuantity::Value},
        {"deviation", Message(SHIRUBE_TEXT("Standard deviation")), ReportQuantity::Value},
        {"range", Message(SHIRUBE_TEXT("Lowest to highest")), ReportQuantity::Text},
    };
    std::move(more.begin(), more.end(), std::back_inserter(columns));
    return columns;
}

std::vector<ReportCell> tallyCells(ReportCell name, const std::optional<Spread>& spread, const ReviewScheme& scheme,
                                   std::vector<ReportCell> more) {
    std::vector<ReportCell> cells{std::move(name),
                                  spread ? countCell(spread->n) : ReportCell(),
                                  scoreCell(spread ? std::optional(spread->mean) : std::nullopt, scheme),
                                  scoreCell(spread ? std::optional(spread->median) : std::nullopt, scheme),
                                  deviationCell(spread),
                                  rangeCell(spread, scheme)};
    std::move(more.begin(), more.end(), std::back_inserter(cells));
    return cells;
}

void noteTally(ReportTable& report, const ReviewScheme& scheme) {
    if (!scheme.scale.name.empty()) {
        report.parameters.emplace_back(Message(SHIRUBE_TEXT("Scale")), Message::verbatim(scheme.scale.name));
    }
    report.parameters.emplace_back(Message(SHIRUBE_TEXT("Method of the tally")), label(scheme.method));
    report.notes.emplace_back(SHIRUBE_TEXT("Computed exactly; rounded only when shown, and never across a threshold."));
    report.notes.emplace_back(
        SHIRUBE_TEXT("Who has a conflict of interest, or left items out, is neither in a result nor in its "
                     "denominator; scores that were given count in their items."));
}

Message itemName(const domain::SchemeCriterion& criterion) {
    const auto& name = criterion.name.empty() ? criterion.id : criterion.name;
    return criterion.group.empty() ? Message::verbatim(name)
                                   : Message(SHIRUBE_TEXT("{0}: {1}"), {criterion.group, name});
}

Message exclusionText(const TallyExclusion& exclusion, const ReviewScheme& scheme) {
    if (exclusion.items.empty()) {
        return label(exclusion.reason);
    }
    std::vector<Message> items;
    for (const auto& id : exclusion.items) {
        const auto* criterion = scheme.criterion(id);
        items.push_back(Message::verbatim(criterion && !criterion->name.empty() ? criterion->name : id));
    }
    return Message::nested(SHIRUBE_TEXT("{0}: {1}"), {label(exclusion.reason), joined(items)});
}

Message noResultText(const SubjectTally& subject, const ReviewScheme& scheme) {
    if (subject.result) {
        return {};
    }
    if (scheme.method == domain::TallyMethod::PerItem) {
        return Message(SHIRUBE_TEXT("Each item stands for itself."));
    }
    const auto areAll = [&](TallyExclusion::Reason reason) {
        return !subject.excluded.empty() && std::all_of(subject.excluded.begin(), subject.excluded.end(),
                                                        [&](const auto& one) { return one.reason == reason; });
    };
    if (areAll(TallyExclusion::Reason::Conflict)) {
        return Message(SHIRUBE_TEXT("There is no result: every reviewer has a conflict of interest."));
    }
    if (areAll(TallyExclusion::Reason::NotSubmitted)) {
        return Message(SHIRUBE_TEXT("There is no result: no sheet was submitted."));
    }
    return Message(SHIRUBE_TEXT("There is no result: nobody who counts scored every item."));
}

Message caution(const SubjectTally& subject, const ReviewScheme& scheme) {
    std::vector<Message> cautions;
    if (subject.isBorderline) {
        cautions.emplace_back(SHIRUBE_TEXT("Borderline: without one reviewer the rule says something else."));
    }
    if (subject.result && subject.result->n == 1) {
        cautions.emplace_back(SHIRUBE_TEXT("The result rests on one reviewer alone."));
    }
    if (subject.isBelowTotalFloor) {
        cautions.emplace_back(SHIRUBE_TEXT("The result is below its floor."));
    }
    for (const auto& item : subject.items) {
        const auto* criterion = item.isBelowFloor ? scheme.criterion(item.criterion) : nullptr;
        if (criterion) {
            cautions.push_back(Message::nested(SHIRUBE_TEXT("{0} is below its floor of {1}."),
                                               {itemName(*criterion), Message::verbatim(criterion->floor->text())}));
        }
    }
    return paragraph(cautions);
}

}  // namespace shirube::analysis
