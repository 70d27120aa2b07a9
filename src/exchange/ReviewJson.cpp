// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewJson.h"

#include <optional>
#include <string>
#include <utility>

#include "JsonNode.h"

namespace shirube::exchange {

using domain::CalendarDay;
using nlohmann::ordered_json;

namespace {

ordered_json dayJson(const std::optional<CalendarDay>& day) {
    return day ? ordered_json(day->text()) : ordered_json();
}

std::optional<CalendarDay> dayOrNothing(const JsonNode& node, std::string_view key) {
    return node.find(key) ? std::optional(node.named(key, CalendarDay::parse)) : std::nullopt;
}

}  // namespace

ordered_json toJson(const domain::SheetContent& content) {
    return ordered_json::parse(content.text());
}

domain::SheetContent sheetContentFrom(const JsonNode& node, std::string_view key) {
    auto content = domain::SheetContent::parse(node.at(key).dump());
    if (!content) {
        node.at(key).refuse();
    }
    return *std::move(content);
}

ordered_json toJson(const domain::ReviewRound& round) {
    return {{"id", round.id.value()},
            {"programme", round.programme.value()},
            {"kind", toKey(round.kind)},
            {"name", round.name},
            {"period", round.period},
            {"held_on", dayJson(round.heldOn)},
            {"due_on", dayJson(round.dueOn)},
            {"seal_key", round.sealKey},
            {"scheme", ordered_json::parse(round.scheme.text())}};
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
    auto scheme = domain::ReviewScheme::parse(node.at("scheme").dump());
    if (!scheme || !scheme->problems().empty()) {
        node.at("scheme").refuse();
    }
    round.scheme = *std::move(scheme);
    round.stage = domain::RoundStage::Scoring;
    return round;
}

}  // namespace shirube::exchange
