// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AmountKind.h"

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kKinds{
    EnumRow{AmountKind::Confirmed, "confirmed", SHIRUBE_TEXT("Confirmed")},
    EnumRow{AmountKind::WithinEnvelope, "within_envelope", SHIRUBE_TEXT("Within envelope")},
    EnumRow{AmountKind::Part, "part", SHIRUBE_TEXT("Part of its line")},
    EnumRow{AmountKind::Repeated, "repeated", SHIRUBE_TEXT("Shown again")},
    EnumRow{AmountKind::Outside, "outside", SHIRUBE_TEXT("Outside the total")},
    EnumRow{AmountKind::Undecided, "undecided", SHIRUBE_TEXT("To be decided")},
    EnumRow{AmountKind::Undisclosed, "undisclosed", SHIRUBE_TEXT("Not published")},
};

constexpr std::array kMissing{
    EnumRow{Missing::Blank, "blank", SHIRUBE_TEXT("Blank")},
    EnumRow{Missing::NotReported, "not_reported", SHIRUBE_TEXT("Not reported")},
    EnumRow{Missing::NotApplicable, "not_applicable", SHIRUBE_TEXT("Not applicable")},
    EnumRow{Missing::NotYetDue, "not_yet_due", SHIRUBE_TEXT("Not yet due")},
    EnumRow{Missing::Undisclosed, "undisclosed", SHIRUBE_TEXT("Not published")},
    EnumRow{Missing::Unknown, "unknown", SHIRUBE_TEXT("Unknown")},
};

}  // namespace

std::string_view toKey(AmountKind kind) {
    return rowOf(kKinds, kind).key;
}
std::optional<AmountKind> amountKindFromKey(std::string_view key) {
    return valueOf(kKinds, key);
}
base::Message label(AmountKind kind) {
    return base::Message(rowOf(kKinds, kind).label);
}

std::string_view toKey(Missing missing) {
    return rowOf(kMissing, missing).key;
}
std::optional<Missing> missingFromKey(std::string_view key) {
    return valueOf(kMissing, key);
}
base::Message label(Missing missing) {
    return base::Message(rowOf(kMissing, missing).label);
}

}  // namespace shirube::domain
