// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Finding.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kKinds{
    EnumRow{FindingKind::Positive, "positive", SHIRUBE_TEXT("Praise")},
    EnumRow{FindingKind::Issue, "issue", SHIRUBE_TEXT("Issue")},
};

constexpr std::array kStatuses{
    EnumRow{FindingStatus::None, "none", SHIRUBE_TEXT("No response")},
    EnumRow{FindingStatus::Addressed, "addressed", SHIRUBE_TEXT("Addressed")},
    EnumRow{FindingStatus::Ongoing, "ongoing", SHIRUBE_TEXT("Ongoing")},
    EnumRow{FindingStatus::ToConsider, "to_consider", SHIRUBE_TEXT("To be considered")},
    EnumRow{FindingStatus::Disagreed, "disagreed", SHIRUBE_TEXT("Not agreed")},
};

}  // namespace

std::string_view toKey(FindingKind kind) {
    return rowOf(kKinds, kind).key;
}
std::optional<FindingKind> findingKindFromKey(std::string_view key) {
    return valueOf(kKinds, key);
}
base::Message label(FindingKind kind) {
    return base::Message(rowOf(kKinds, kind).label);
}

std::string_view toKey(FindingStatus status) {
    return rowOf(kStatuses, status).key;
}
std::optional<FindingStatus> findingStatusFromKey(std::string_view key) {
    return valueOf(kStatuses, key);
}
base::Message label(FindingStatus status) {
    return base::Message(rowOf(kStatuses, status).label);
}

bool isUnsettled(FindingStatus status) {
    return status != FindingStatus::Addressed && status != FindingStatus::Disagreed;
}

}  // namespace shirube::domain
