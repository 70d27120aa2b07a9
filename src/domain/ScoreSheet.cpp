// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScoreSheet.h"

#include <nlohmann/json.hpp>

#include "ReviewJson.h"
#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kOrigins{
    EnumRow{SheetOrigin::Window, "window", SHIRUBE_TEXT("Entered in the window")},
    EnumRow{SheetOrigin::Packet, "packet", SHIRUBE_TEXT("From a score packet")},
    EnumRow{SheetOrigin::Paper, "paper", SHIRUBE_TEXT("Entered from paper")},
    EnumRow{SheetOrigin::Amendment, "amendment", SHIRUBE_TEXT("Amended after the reveal")},
};

ReviewJson asJson(const SheetContent& content) {
    auto scores = ReviewJson::array();
    for (const auto& score : content.scores) {
        scores.push_back({{"criterion", score.criterion},
                          {"value", score.value},
                          {"comment", score.comment},
                          {"restricted", score.isRestricted}});
    }
    return {
        {"scores", std::move(scores)}, {"remark", content.remark}, {"remark_restricted", content.isRemarkRestricted}};
}

void read(const ReviewJson& json, SheetContent& content) {
    for (const auto& score : json.at("scores")) {
        content.scores.push_back({textAt(score, "criterion"), textAt(score, "value"), textAt(score, "comment"),
                                  score.at("restricted").get<bool>()});
    }
    content.remark = textAt(json, "remark");
    content.isRemarkRestricted = json.at("remark_restricted").get<bool>();
}

ReviewJson asJson(const SealedSheet& sheet) {
    return {{"round", sheet.round.value()}, {"subject", sheet.subject.value()}, {"reviewer", sheet.reviewer.value()},
            {"number", sheet.number},       {"content", asJson(sheet.content)}, {"submitted_at", sheet.submittedAt},
            {"reason", sheet.reason}};
}

void read(const ReviewJson& json, SealedSheet& sheet) {
    sheet.round = ReviewRoundId(textAt(json, "round"));
    sheet.subject = ReviewSubjectId(textAt(json, "subject"));
    sheet.reviewer = ReviewerId(textAt(json, "reviewer"));
    sheet.number = json.at("number").get<int>();
    read(json.at("content"), sheet.content);
    sheet.submittedAt = textAt(json, "submitted_at");
    sheet.reason = textAt(json, "reason");
}

}  // namespace

std::string_view toKey(SheetOrigin origin) {
    return rowOf(kOrigins, origin).key;
}
std::optional<SheetOrigin> sheetOriginFromKey(std::string_view key) {
    return valueOf(kOrigins, key);
}
base::Message label(SheetOrigin origin) {
    return base::Message(rowOf(kOrigins, origin).label);
}

std::string SheetContent::text() const {
    return jsonText(asJson(*this));
}
base::Result<SheetContent> SheetContent::parse(std::string_view text) {
    return parseJsonText<SheetContent>(text, [](const auto& json, auto& content) { read(json, content); });
}

std::string SealedSheet::text() const {
    return jsonText(asJson(*this));
}
base::Result<SealedSheet> SealedSheet::parse(std::string_view text) {
    return parseJsonText<SealedSheet>(text, [](const auto& json, auto& sheet) { read(json, sheet); });
}

}  // namespace shirube::domain
