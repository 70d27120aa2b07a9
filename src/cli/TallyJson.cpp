// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TallyJson.h"

#include <algorithm>

#include "ReviewPrinter.h"

namespace shirube::cli {

using analysis::exactText;

namespace {

Json exactOrNull(const std::optional<analysis::Fraction>& value) {
    return value ? Json(exactText(*value)) : Json();
}

Json spreadToJson(const std::optional<analysis::Spread>& spread) {
    if (!spread) {
        return {};
    }
    return Json{{"n", spread->n},
                {"mean", exactText(spread->mean)},
                {"median", exactText(spread->median)},
                {"lowest", exactText(spread->lowest)},
                {"lower_quartile", exactText(spread->lowerQuartile)},
                {"upper_quartile", exactText(spread->upperQuartile)},
                {"highest", exactText(spread->highest)},
                {"variance", exactText(spread->variance)},
                {"deviation", analysis::deviationText(*spread)}};
}

// How many reviewers count: of a result all that made it up, else the most that scored one item.
std::size_t countOf(const analysis::SubjectTally& tally) {
    if (tally.result) {
        return tally.result->n;
    }
    std::size_t count = 0;
    for (const auto& item : tally.items) {
        count = std::max(count, item.spread ? item.spread->n : 0);
    }
    return count;
}

Json habitToJson(const analysis::RoundTally& round, const std::string& reviewer) {
    for (const auto& habit : round.habits) {
        if (habit.reviewer == reviewer) {
            return Json{{"own", spreadToJson(habit.own)},
                        {"against_others", habit.compared == 0 ? Json() : Json(exactText(habit.againstOthers))},
                        {"compared", habit.compared}};
        }
    }
    return {};
}

Json itemsToJson(const analysis::SubjectTally& tally, const domain::ReviewScheme& scheme) {
    Json list = Json::array();
    for (const auto& item : tally.items) {
        const auto* criterion = scheme.criterion(item.criterion);
        list.push_back({{"criterion", item.criterion},
                        {"group", criterion == nullptr ? Json() : textOrNull(criterion->group)},
                        {"name", criterion == nullptr ? Json() : textOrNull(criterion->name)},
                        {"spread", spreadToJson(item.spread)},
                        {"below_floor", item.isBelowFloor}});
    }
    return list;
}

}  // namespace

Json tallyToJson(const analysis::SubjectTally& tally, const std::string& theme,
                 const domain::ReviewDecision* decision) {
    Json object{{"theme", theme},
                {"mean", tally.result ? Json(exactText(tally.result->mean)) : Json()},
                {"median", tally.result ? Json(exactText(tally.result->median)) : Json()},
                {"n", countOf(tally)}};
    object["excluded"] = Json::array();
    for (const auto& exclusion : tally.excluded) {
        object["excluded"].push_back(exclusion.reviewer);
    }
    object["margin"] = exactOrNull(tally.margin);
    object["rule"] = keyOrNull(tally.outcome);
    object["borderline"] = tally.isBorderline;
    object["decision"] = decision == nullptr ? Json() : Json(toKey(decision->outcome));
    return object;
}

Json explainedTallyToJson(const analysis::SubjectTally& tally, const analysis::RoundTally& round,
                          const std::string& theme, const domain::ReviewDecision* decision) {
    auto object = tallyToJson(tally, theme, decision);
    object["subject"] = tally.subject.value();
    object["title"] = tally.title;
    object["spread"] = spreadToJson(tally.result);
    object["threshold"] = exactOrNull(tally.threshold);
    object["below_total_floor"] = tally.isBelowTotalFloor;
    object["ranking"] = exactOrNull(tally.ranking);
    object["rank"] = tally.rank == 0 ? Json() : Json(tally.rank);
    object["items"] = itemsToJson(tally, round.scheme);
    object["groups"] = Json::array();
    for (const auto& group : tally.groups) {
        object["groups"].push_back(
            {{"group", group.group}, {"maximum", group.maximum.text()}, {"spread", spreadToJson(group.spread)}});
    }
    object["reviewers"] = Json::array();
    for (const auto& reviewer : tally.reviewers) {
        object["reviewers"].push_back({{"reviewer", reviewer.reviewer},
                                       {"label", reviewer.label},
                                       {"result", exactOrNull(reviewer.result)},
                                       {"mean_without", exactOrNull(reviewer.without)},
                                       {"rule_without", keyOrNull(reviewer.outcomeWithout)},
                                       {"turns_rule", reviewer.turnsOutcome},
                                       {"habit", habitToJson(round, reviewer.reviewer)}});
    }
    object["exclusions"] = Json::array();
    for (const auto& exclusion : tally.excluded) {
        object["exclusions"].push_back({{"reviewer", exclusion.reviewer},
                                        {"label", exclusion.label},
                                        {"reason", toKey(exclusion.reason)},
                                        {"items", exclusion.items}});
    }
    object["decided"] = decision == nullptr ? Json() : decisionToJson(*decision);
    return object;
}

}  // namespace shirube::cli
