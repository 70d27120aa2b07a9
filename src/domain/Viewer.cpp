// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Viewer.h"

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kRoles{
    EnumRow{Role::Analyst, "analyst", SHIRUBE_TEXT("Analyst")},
    EnumRow{Role::Reviewer, "reviewer", SHIRUBE_TEXT("Reviewer")},
    EnumRow{Role::Secretariat, "secretariat", SHIRUBE_TEXT("Secretariat")},
};

}  // namespace

std::string_view toKey(Role role) {
    return rowOf(kRoles, role).key;
}
std::optional<Role> roleFromKey(std::string_view key) {
    return valueOf(kRoles, key);
}
base::Message label(Role role) {
    return base::Message(rowOf(kRoles, role).label);
}

}  // namespace shirube::domain
