// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"
#include "domain/Source.h"

namespace shirube::domain {

enum class ReviewKind { CheckIn, StageGate, TechnicalCommittee, Adoption, MidtermEvaluation, Evaluation };
/// Stable name: check_in, stage_gate, technical_committee, adoption, midterm_evaluation, evaluation.
[[nodiscard]] std::string_view toKey(ReviewKind kind);
[[nodiscard]] std::optional<ReviewKind> reviewKindFromKey(std::string_view key);
[[nodiscard]] base::Message label(ReviewKind kind);

/// 評点法: what a grade counts.
struct Grade {
    std::string grade;  ///< A
    int points = 0;     ///< 3
    std::string label;

    friend bool operator==(const Grade&, const Grade&) = default;
};

struct ReviewCriterion {
    std::string id;  ///< 1-1
    std::string group;
    std::string name;
    int maxPoints = 0;  ///< 0 where the document gives none

    friend bool operator==(const ReviewCriterion&, const ReviewCriterion&) = default;
};

struct ReviewScore {
    std::string criterion;
    std::string reviewer;  ///< as published: 委員A
    std::string grade;

    friend bool operator==(const ReviewScore&, const ReviewScore&) = default;
};

/// A finished review as published: reviewers × criteria. The printed means are facts of it.
struct ReviewSheet {
    ReviewId id;
    ProgrammeId programme;
    std::string name;
    std::string date;  ///< the text of a Period: 2026-06, FY2022
    std::string body;  ///< who reviewed
    ReviewKind kind = ReviewKind::Evaluation;
    std::vector<Grade> scale;
    std::vector<ReviewCriterion> criteria;
    std::vector<std::string> reviewers;
    std::vector<ReviewScore> scores;
    Citation citation;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const ReviewSheet&, const ReviewSheet&) = default;
};

/// What follows from the reviewers' mean: at least or below a figure.
struct ReviewThreshold {
    FactKey figure;
    std::string comparison;  ///< at_least or below
    std::string outcome;     ///< continue, weigh_remarks or end

    friend bool operator==(const ReviewThreshold&, const ReviewThreshold&) = default;
};

/// How reviews of a programme are held: kind, rhythm, criteria and thresholds.
struct ReviewRule {
    ReviewRuleId id;
    ProgrammeId programme;
    ReviewKind kind = ReviewKind::StageGate;
    std::string frequency;  ///< quarterly, half_yearly, yearly, midway, once; empty where not said
    std::string decides;    ///< a short label
    std::vector<ReviewCriterion> criteria;
    std::vector<ReviewThreshold> thresholds;
    Citation citation;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const ReviewRule&, const ReviewRule&) = default;
};

}  // namespace shirube::domain
