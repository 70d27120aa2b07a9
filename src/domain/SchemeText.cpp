// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <optional>

#include "ReviewJson.h"
#include "domain/ReviewScheme.h"

namespace shirube::domain {

namespace {

ReviewJson number(const base::Decimal& value) {
    return value.text();
}
ReviewJson number(const std::optional<base::Decimal>& value) {
    return value ? ReviewJson(value->text()) : ReviewJson(nullptr);
}
ReviewJson outcome(const std::optional<ReviewOutcome>& value) {
    return value ? ReviewJson(std::string(toKey(*value))) : ReviewJson(nullptr);
}

// What is no number or no key becomes another value, which parseJsonText() sees.
base::Decimal numberAt(const ReviewJson& json, const char* key) {
    return base::Decimal::parse(textAt(json, key)).value_or(base::Decimal());
}
std::optional<base::Decimal> optionalNumberAt(const ReviewJson& json, const char* key) {
    return json.at(key).is_null() ? std::nullopt : base::Decimal::parse(textAt(json, key));
}
std::optional<ReviewOutcome> outcomeAt(const ReviewJson& json, const char* key) {
    return json.at(key).is_null() ? std::nullopt : reviewOutcomeFromKey(textAt(json, key));
}

ReviewJson asJson(const ScoreScale& scale) {
    auto grades = ReviewJson::array();
    for (const auto& grade : scale.grades) {
        grades.push_back({{"symbol", grade.symbol}, {"points", number(grade.points)}, {"label", grade.label}});
    }
    return {{"name", scale.name},
            {"kind", std::string(toKey(scale.kind))},
            {"lowest", number(scale.lowest)},
            {"step", number(scale.step)},
            {"grades", std::move(grades)}};
}

ReviewJson asJson(const SchemeCriterion& item) {
    return {{"id", item.id},
            {"group", item.group},
            {"name", item.name},
            {"viewpoint", item.viewpoint},
            {"maximum", number(item.maximum)},
            {"weight", number(item.weight)},
            {"floor", number(item.floor)}};
}

ScoreScale scaleOf(const ReviewJson& json) {
    ScoreScale scale;
    scale.name = textAt(json, "name");
    scale.kind = scaleKindFromKey(textAt(json, "kind")).value_or(ScoreScale::Kind::Points);
    scale.lowest = numberAt(json, "lowest");
    scale.step = numberAt(json, "step");
    for (const auto& grade : json.at("grades")) {
        scale.grades.push_back({textAt(grade, "symbol"), numberAt(grade, "points"), textAt(grade, "label")});
    }
    return scale;
}

SchemeCriterion criterionOf(const ReviewJson& json) {
    return {
        textAt(json, "id"),        textAt(json, "group"),    textAt(json, "name"),           textAt(json, "viewpoint"),
        numberAt(json, "maximum"), numberAt(json, "weight"), optionalNumberAt(json, "floor")};
}

void read(const ReviewJson& json, ReviewScheme& scheme) {
    scheme.name = textAt(json, "name");
    scheme.scale = scaleOf(json.at("scale"));
    for (const auto& item : json.at("criteria")) {
        scheme.criteria.push_back(criterionOf(item));
    }
    scheme.method = tallyMethodFromKey(textAt(json, "method")).value_or(TallyMethod::SumOfItems);
    for (const auto& step : json.at("rule")) {
        scheme.rule.push_back(
            {numberAt(step, "at_least"), outcomeAt(step, "outcome").value_or(ReviewOutcome::Continue)});
    }
    scheme.otherwise = outcomeAt(json, "otherwise");
    scheme.totalFloor = optionalNumberAt(json, "total_floor");
    scheme.floorOutcome = outcomeAt(json, "floor_outcome");
    const auto& citation = json.at("citation");
    scheme.citation = {SourceId(textAt(citation, "source")), textAt(citation, "locator"), textAt(citation, "raw")};
}

}  // namespace

std::string ReviewScheme::text() const {
    auto items = ReviewJson::array();
    for (const auto& item : criteria) {
        items.push_back(asJson(item));
    }
    auto steps = ReviewJson::array();
    for (const auto& step : rule) {
        steps.push_back({{"at_least", number(step.atLeast)}, {"outcome", std::string(toKey(step.outcome))}});
    }
    return jsonText(
        {{"name", name},
         {"scale", asJson(scale)},
         {"criteria", std::move(items)},
         {"method", std::string(toKey(method))},
         {"rule", std::move(steps)},
         {"otherwise", outcome(otherwise)},
         {"total_floor", number(totalFloor)},
         {"floor_outcome", outcome(floorOutcome)},
         {"citation", {{"source", citation.source.value()}, {"locator", citation.locator}, {"raw", citation.raw}}}});
}

base::Result<ReviewScheme> ReviewScheme::parse(std::string_view text) {
    return parseJsonText<ReviewScheme>(text, [](const auto& json, auto& scheme) { read(json, scheme); });
}

}  // namespace shirube::domain
