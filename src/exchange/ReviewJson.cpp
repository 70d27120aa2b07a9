// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewJson.h"

#include <optional>
#include <string>

#include "JsonNode.h"

namespace shirube::exchange {

using domain::CalendarDay;
using domain::ReviewOutcome;
using domain::ReviewScheme;
using domain::ScoreScale;
using nlohmann::ordered_json;

namespace {

template <typename T>
ordered_json textOrNull(const std::optional<T>& value) {
    return value ? ordered_json(value->text()) : ordered_json();
}

ordered_json keyOrNull(const std::optional<ReviewOutcome>& outcome) {
    return outcome ? ordered_json(toKey(*outcome)) : ordered_json();
}

std::optional<base::Decimal> decimalOrNothing(const JsonNode& node, std::string_view key) {
    return node.find(key) ? std::optional(node.decimal(key)) : std::nullopt;
}

std::optional<ReviewOutcome> outcomeOrNothing(const JsonNode& node, std::string_view key) {
    return node.find(key) ? std::optional(node.named(key, domain::reviewOutcomeFromKey)) : std::nullopt;
}

std::optional<CalendarDay> dayOrNothing(const JsonNode& node, std::string_view key) {
    return node.find(key) ? std::optional(node.named(key, CalendarDay::parse)) : std::nullopt;
}

ordered_json toJson(const ScoreScale& scale) {
    auto grades = ordered_json::array();
    for (const auto& grade : scale.grades) {
        grades.push_back({{"symbol", grade.symbol}, {"points", grade.points.text()}, {"label", grade.label}});
    }
    return {{"name", scale.name},
            {"kind", toKey(scale.kind)},
            {"lowest", scale.lowest.text()},
            {"step", scale.step.text()},
            {"grades", std::move(grades)}};
}

ScoreScale scaleFrom(const JsonNode& node) {
    ScoreScale scale;
    scale.name = node.text("name");
    scale.kind = node.named("kind", domain::scaleKindFromKey);
    scale.lowest = node.decimal("lowest");
    scale.step = node.decimal("step");
    if (scale.step.isNegative() || scale.step.isZero()) {
        node.at("step").refuse();
    }
    for (const auto& grade : node.at("grades").items()) {
        scale.grades.push_back({grade.text("symbol"), grade.decimal("points"), grade.text("label")});
    }
    return scale;
}

}  // namespace

ordered_json toJson(const domain::SheetContent& content) {
    auto scores = ordered_json::array();
    for (const auto& score : content.scores) {
        scores.push_back({{"criterion", score.criterion},
                          {"value", score.value},
                          {"comment", score.comment},
                          {"restricted", score.isRestricted}});
    }
    return {{"scores", std::move(scores)}, {"remark", content.remark}, {"restricted", content.isRemarkRestricted}};
}

domain::SheetContent sheetContentFrom(const JsonNode& node) {
    domain::SheetContent content;
    for (const auto& score : node.at("scores").items()) {
        content.scores.push_back(
            {score.text("criterion"), score.text("value"), score.text("comment"), score.flag("restricted")});
    }
    content.remark = node.text("remark");
    content.isRemarkRestricted = node.flag("restricted");
    return content;
}

ordered_json toJson(const ReviewScheme& scheme) {
    auto criteria = ordered_json::array();
    for (const auto& criterion : scheme.criteria) {
        criteria.push_back({{"id", criterion.id},
                            {"group", criterion.group},
                            {"name", criterion.name},
                            {"viewpoint", criterion.viewpoint},
                            {"maximum", criterion.maximum.text()},
                            {"weight", criterion.weight.text()},
                            {"floor", textOrNull(criterion.floor)}});
    }
    auto rule = ordered_json::array();
    for (const auto& step : scheme.rule) {
        rule.push_back({{"at_least", step.atLeast.text()}, {"outcome", toKey(step.outcome)}});
    }
    return {{"name", scheme.name},
            {"scale", toJson(scheme.scale)},
            {"criteria", std::move(criteria)},
            {"method", toKey(scheme.method)},
            {"rule", std::move(rule)},
            {"otherwise", keyOrNull(scheme.otherwise)},
            {"total_floor", textOrNull(scheme.totalFloor)},
            {"floor_outcome", keyOrNull(scheme.floorOutcome)},
            {"citation",
             {{"source", scheme.citation.source.value()},
              {"locator", scheme.citation.locator},
              {"raw", scheme.citation.raw}}}};
}

ReviewScheme schemeFrom(const JsonNode& node) {
    ReviewScheme scheme;
    scheme.name = node.text("name");
    scheme.scale = scaleFrom(node.at("scale"));
    for (const auto& criterion : node.at("criteria").items()) {
        scheme.criteria.push_back({criterion.text("id"), criterion.text("group"), criterion.text("name"),
                                   criterion.text("viewpoint"), criterion.decimal("maximum"),
                                   criterion.decimal("weight"), decimalOrNothing(criterion, "floor")});
    }
    scheme.method = node.named("method", domain::tallyMethodFromKey);
    for (const auto& step : node.at("rule").items()) {
        scheme.rule.push_back({step.decimal("at_least"), step.named("outcome", domain::reviewOutcomeFromKey)});
    }
    scheme.otherwise = outcomeOrNothing(node, "otherwise");
    scheme.totalFloor = decimalOrNothing(node, "total_floor");
    scheme.floorOutcome = outcomeOrNothing(node, "floor_outcome");
    const auto citation = node.at("citation");
    scheme.citation = {domain::SourceId(citation.text("source")), citation.text("locator"), citation.text("raw")};
    return scheme;
}

ordered_json toJson(const domain::ReviewRound& round) {
    return {{"id", round.id.value()},
            {"programme", round.programme.value()},
            {"kind", toKey(round.kind)},
            {"name", round.name},
            {"period", round.period},
            {"held_on", textOrNull(round.heldOn)},
            {"due_on", textOrNull(round.dueOn)},
            {"seal_key", round.sealKey},
            {"scheme", toJson(round.scheme)}};
}

domain::ReviewRound roundFrom(const JsonNode& node) {
    domain::ReviewRound round;
    round.id = domain::ReviewRoundId(node.text("id"));
    round.programme = domain::ProgrammeId(node.text("programme"));
    round.kind = node.named("kind", domain::reviewKindFromKey);
    round.name = node.text("name");
    round.period = node.text("period");
    round.heldOn = dayOrNothing(node, "held_on");
    round.dueOn = dayOrNothing(node, "due_on");
    round.sealKey = node.text("seal_key");
    round.scheme = schemeFrom(node.at("scheme"));
    round.stage = domain::RoundStage::Scoring;
    return round;
}

}  // namespace shirube::exchange
