// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PolicyItem.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kPillars{
    EnumRow{PolicyPillar::Use, "use", SHIRUBE_TEXT("Using AI")},
    EnumRow{PolicyPillar::Create, "create", SHIRUBE_TEXT("Creating AI")},
    EnumRow{PolicyPillar::Trust, "trust", SHIRUBE_TEXT("Making AI trustworthy")},
    EnumRow{PolicyPillar::Collaborate, "collaborate", SHIRUBE_TEXT("Working with AI")},
};

}  // namespace

std::string_view toKey(PolicyPillar pillar) {
    return rowOf(kPillars, pillar).key;
}
std::optional<PolicyPillar> policyPillarFromKey(std::string_view key) {
    return valueOf(kPillars, key);
}
base::Message label(PolicyPillar pillar) {
    return base::Message(rowOf(kPillars, pillar).label);
}

}  // namespace shirube::domain
