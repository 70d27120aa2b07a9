// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentPivot.h"

#include <array>

#include "GovernmentPivotBuilder.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;

constexpr std::array kDimensions{
    EnumRow{GovernmentDimension::Ministry, "ministry", SHIRUBE_TEXT("Ministry")},
    EnumRow{GovernmentDimension::Bureau, "bureau", SHIRUBE_TEXT("Bureau")},
    EnumRow{GovernmentDimension::AccountClass, "account_class", SHIRUBE_TEXT("Class of account")},
    EnumRow{GovernmentDimension::Account, "account", SHIRUBE_TEXT("Account")},
    EnumRow{GovernmentDimension::Policy, "policy", SHIRUBE_TEXT("Policy")},
    EnumRow{GovernmentDimension::MajorExpense, "major_expense", SHIRUBE_TEXT("Major expense")},
    EnumRow{GovernmentDimension::Category, "category", SHIRUBE_TEXT("Category of programme")},
    EnumRow{GovernmentDimension::StartYear, "start_year", SHIRUBE_TEXT("First year")},
    EnumRow{GovernmentDimension::Programme, "programme", SHIRUBE_TEXT("Programme")},
};

}  // namespace

std::string_view toKey(GovernmentDimension dimension) {
    return domain::rowOf(kDimensions, dimension).key;
}

std::optional<GovernmentDimension> governmentDimensionFromKey(std::string_view key) {
    return domain::valueOf(kDimensions, key);
}

base::Message label(GovernmentDimension dimension) {
    return base::Message(domain::rowOf(kDimensions, dimension).label);
}

ReportTable governmentPivot(const GovernmentBook& book, const PivotRequest& request) {
    return PivotBuilder(book, request).build();
}

}  // namespace shirube::analysis
