// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Organisation.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kKinds{
    EnumRow{OrganisationKind::Company, "company", SHIRUBE_TEXT("Company")},
    EnumRow{OrganisationKind::PublicBody, "public_body", SHIRUBE_TEXT("Public body")},
    EnumRow{OrganisationKind::University, "university", SHIRUBE_TEXT("University")},
    EnumRow{OrganisationKind::Association, "association", SHIRUBE_TEXT("Association")},
    EnumRow{OrganisationKind::Ministry, "ministry", SHIRUBE_TEXT("Ministry")},
    EnumRow{OrganisationKind::ForeignGovernment, "foreign_government", SHIRUBE_TEXT("Foreign government")},
    EnumRow{OrganisationKind::Other, "other", SHIRUBE_TEXT("Other")},
};

}  // namespace

std::string_view toKey(OrganisationKind kind) {
    return rowOf(kKinds, kind).key;
}
std::optional<OrganisationKind> organisationKindFromKey(std::string_view key) {
    return valueOf(kKinds, key);
}
base::Message label(OrganisationKind kind) {
    return base::Message(rowOf(kKinds, kind).label);
}

}  // namespace shirube::domain
