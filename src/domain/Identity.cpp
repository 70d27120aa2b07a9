// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Identity.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kKinds{
    EnumRow{IdentityKind::Same, "same", SHIRUBE_TEXT("Same figure")},
    EnumRow{IdentityKind::Sum, "sum", SHIRUBE_TEXT("Sum")},
    EnumRow{IdentityKind::Ratio, "ratio", SHIRUBE_TEXT("Ratio")},
    EnumRow{IdentityKind::Count, "count", SHIRUBE_TEXT("Number of rows")},
    EnumRow{IdentityKind::Previous, "previous", SHIRUBE_TEXT("Year before")},
    EnumRow{IdentityKind::Formula, "formula", SHIRUBE_TEXT("Formula")},
};

constexpr std::array kRelations{
    EnumRow{Relation::Equal, "equal", ""},
    EnumRow{Relation::AtLeast, "at_least", ""},
    EnumRow{Relation::AtMost, "at_most", ""},
};

constexpr std::array kBases{
    EnumRow{IdentityBasis::Printed, "printed", SHIRUBE_TEXT("Printed")},
    EnumRow{IdentityBasis::Assumed, "assumed", SHIRUBE_TEXT("Assumed")},
};

}  // namespace

std::string_view toKey(IdentityKind kind) {
    return rowOf(kKinds, kind).key;
}
std::optional<IdentityKind> identityKindFromKey(std::string_view key) {
    return valueOf(kKinds, key);
}
base::Message label(IdentityKind kind) {
    return base::Message(rowOf(kKinds, kind).label);
}

std::string_view toKey(Relation relation) {
    return rowOf(kRelations, relation).key;
}
std::optional<Relation> relationFromKey(std::string_view key) {
    return valueOf(kRelations, key);
}

std::string_view toKey(IdentityBasis basis) {
    return rowOf(kBases, basis).key;
}
std::optional<IdentityBasis> identityBasisFromKey(std::string_view key) {
    return valueOf(kBases, key);
}
base::Message label(IdentityBasis basis) {
    return base::Message(rowOf(kBases, basis).label);
}

}  // namespace shirube::domain
