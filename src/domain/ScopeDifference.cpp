// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScopeDifference.h"

#include <algorithm>
#include <array>

#include "base/Text.h"
#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kAll{ScopeDifference::Broader, ScopeDifference::WithinEnvelope, ScopeDifference::FundFlows,
                          ScopeDifference::Other};
constexpr std::array kScopes{
    EnumRow{ScopeDifference::Broader, "broader", SHIRUBE_TEXT("One takes in more than the other (等)")},
    EnumRow{ScopeDifference::WithinEnvelope, "envelope", SHIRUBE_TEXT("One is a part of the other (内数)")},
    EnumRow{ScopeDifference::FundFlows, "fund", SHIRUBE_TEXT("Paid into a fund against paid out of it")},
    EnumRow{ScopeDifference::Other, "other", SHIRUBE_TEXT("Another difference in scope")},
};
// The line as it stands in a note, whatever the language of the program: notes go on to others.
constexpr std::array<std::string_view, kAll.size()> kLines{"【範囲の違い：等】", "【範囲の違い：内数】",
                                                           "【範囲の違い：基金への造成と基金からの支出】",
                                                           "【範囲の違い：その他】"};

std::string_view firstLine(std::string_view note) {
    return base::trimmed(note.substr(0, note.find('\n')));
}

}  // namespace

std::span<const ScopeDifference> allScopeDifferences() {
    return kAll;
}

std::string_view toKey(ScopeDifference scope) {
    return rowOf(kScopes, scope).key;
}

std::optional<ScopeDifference> scopeDifferenceFromKey(std::string_view key) {
    return valueOf(kScopes, key);
}

base::Message label(ScopeDifference scope) {
    return base::Message(rowOf(kScopes, scope).label);
}

std::string withScope(std::string_view note, std::optional<ScopeDifference> scope) {
    auto text = base::trimmed(note);
    if (scopeOf(text)) {
        const auto end = text.find('\n');
        text = end == std::string_view::npos ? std::string_view() : base::trimmed(text.substr(end + 1));
    }
    if (!scope) {
        return std::string(text);
    }
    auto line = std::string(kLines[static_cast<std::size_t>(*scope)]);
    return text.empty() ? line : line + '\n' + std::string(text);
}

std::optional<ScopeDifference> scopeOf(std::string_view note) {
    const auto found = std::find(kLines.begin(), kLines.end(), firstLine(base::trimmed(note)));
    return found == kLines.end() ? std::nullopt : std::optional(kAll[static_cast<std::size_t>(found - kLines.begin())]);
}

}  // namespace shirube::domain
