// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"

#include <array>
#include <set>
#include <string>

#include "domain/Catalogue.h"

using namespace shirube::domain;

namespace {

// Every enumerator from First to Last has a key of its own, which leads back to it.
template <typename Enum, Enum last>
void checkKeys(std::optional<Enum> (*fromKey)(std::string_view)) {
    std::set<std::string, std::less<>> keys;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const auto key = toKey(value);
        INFO(key);
        CHECK(keys.emplace(key).second);
        CHECK(fromKey(key) == value);
    }
    CHECK_FALSE(fromKey(""));
    CHECK_FALSE(fromKey("Unknown "));
}

template <typename Enum, Enum last>
void checkLabels() {
    std::set<std::string> labels;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto text = label(static_cast<Enum>(i)).english();
        INFO(text);
        CHECK_FALSE(text.empty());
        CHECK(labels.insert(text).second);
    }
}

}  // namespace

TEST_CASE("stable names of the catalogue lead back to their values") {
    checkKeys<SubjectKind, SubjectKind::Series>(subjectKindFromKey);
    checkKeys<Measure, Measure::Count>(measureFromKey);
    checkKeys<OrganisationKind, OrganisationKind::Other>(organisationKindFromKey);
    checkKeys<SeriesGroup, SeriesGroup::Other>(seriesGroupFromKey);
    checkKeys<PolicyPillar, PolicyPillar::Collaborate>(policyPillarFromKey);
    checkKeys<ThemeCategory, ThemeCategory::Subsidised>(themeCategoryFromKey);
    checkKeys<ThemeResult, ThemeResult::OnSchedule>(themeResultFromKey);
    checkKeys<IndicatorStage, IndicatorStage::Goal>(indicatorStageFromKey);
    checkKeys<Direction, Direction::Down>(directionFromKey);
    checkKeys<IndicatorMeasure, IndicatorMeasure::Qualitative>(indicatorMeasureFromKey);
    checkKeys<TimeBehaviour, TimeBehaviour::PointInTime>(timeBehaviourFromKey);
    checkKeys<Instrument, Instrument::FundContribution>(instrumentFromKey);
    checkKeys<ProcessStage, ProcessStage::BackEnd>(processStageFromKey);
    checkKeys<ReviewKind, ReviewKind::Evaluation>(reviewKindFromKey);
    checkKeys<FindingKind, FindingKind::Issue>(findingKindFromKey);
    checkKeys<FindingStatus, FindingStatus::Disagreed>(findingStatusFromKey);
    checkKeys<IdentityKind, IdentityKind::Formula>(identityKindFromKey);
    checkKeys<Relation, Relation::AtMost>(relationFromKey);
    checkKeys<IdentityBasis, IdentityBasis::Assumed>(identityBasisFromKey);
    checkKeys<Qualifier, Qualifier::UpTo>(qualifierFromKey);
}

TEST_CASE("labels of the catalogue tell their values apart") {
    checkLabels<SubjectKind, SubjectKind::Series>();
    checkLabels<Measure, Measure::Count>();
    checkLabels<OrganisationKind, OrganisationKind::Other>();
    checkLabels<SeriesGroup, SeriesGroup::Other>();
    checkLabels<PolicyPillar, PolicyPillar::Collaborate>();
    checkLabels<ThemeCategory, ThemeCategory::Subsidised>();
    checkLabels<ThemeResult, ThemeResult::OnSchedule>();
    checkLabels<IndicatorStage, IndicatorStage::Goal>();
    checkLabels<IndicatorMeasure, IndicatorMeasure::Qualitative>();
    checkLabels<Instrument, Instrument::FundContribution>();
    checkLabels<ReviewKind, ReviewKind::Evaluation>();
    checkLabels<FindingKind, FindingKind::Issue>();
    checkLabels<FindingStatus, FindingStatus::Disagreed>();
    checkLabels<IdentityKind, IdentityKind::Formula>();
    checkLabels<IdentityBasis, IdentityBasis::Assumed>();
    CHECK(label(ProcessStage::Unspecified).isEmpty());
}
