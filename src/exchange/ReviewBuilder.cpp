// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewBuilder.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "DatasetFields.h"

namespace shirube::exchange {

namespace {

using nlohmann::json;
using List = DatasetReferences::List;

std::vector<domain::ReviewCriterion> readCriteria(const json& list) {
    std::vector<domain::ReviewCriterion> criteria;
    for (const auto& entry : list) {
        const auto points = entry.find("max_points");
        const bool hasPoints = points != entry.end() && !points->is_null();
        criteria.push_back({optionalText(entry, "id"), textOf(entry, "group"), textOf(entry, "name"),
                            hasPoints ? points->get<int>() : 0});
    }
    return criteria;
}

// One score for each criterion and reviewer of the sheet, with a grade of its scale.
base::Status readScores(const DatasetPlace& place, const json& list, domain::ReviewSheet& sheet) {
    std::set<std::string> criteria;
    std::set<std::string> grades;
    for (const auto& criterion : sheet.criteria) {
        criteria.insert(criterion.id);
    }
    for (const auto& grade : sheet.scale) {
        grades.insert(grade.grade);
    }
    const std::set<std::string> reviewers(sheet.reviewers.begin(), sheet.reviewers.end());
    std::map<std::string, DatasetPlace> cells;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto at = place.at(i);
        domain::ReviewScore score{textOf(list[i], "criterion"), textOf(list[i], "reviewer"), textOf(list[i], "grade")};
        const auto refuseUnlisted = [&](const char* key, const std::string& value) {
            return at.at(key).refuse(base::Message(
                SHIRUBE_TEXT("{0} is not in the review's own list. Add it there or correct the score."), {value}));
        };
        if (!criteria.contains(score.criterion)) {
            return refuseUnlisted("criterion", score.criterion);
        }
        if (!reviewers.contains(score.reviewer)) {
            return refuseUnlisted("reviewer", score.reviewer);
        }
        if (!grades.contains(score.grade)) {
            return refuseUnlisted("grade", score.grade);
        }
        if (auto status = claimIn(cells, score.criterion + ' ' + score.reviewer, at); !status) {
            return status;
        }
        sheet.scores.push_back(std::move(score));
    }
    return {};
}

}  // namespace

base::Status ReviewBuilder::addReview(const DatasetPlace& place, const json& entry) {
    domain::ReviewSheet sheet;
    sheet.id = domain::ReviewId(textOf(entry, "id"));
    sheet.name = textOf(entry, "name");
    sheet.body = textOf(entry, "body");
    sheet.criteria = readCriteria(entry.at("criteria"));
    sheet.reviewers = entry.at("reviewers").get<std::vector<std::string>>();
    sheet.note = optionalText(entry, "note");
    if (auto status = m_references.claim(List::Reviews, sheet.id.value(), place.at("id")); !status) {
        return status;
    }
    const auto date = readPeriod(place, entry, "date");
    if (!date) {
        return base::forward(date);
    }
    sheet.date = date->text();
    sheet.programme = readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    const auto kind = readEnum(place, entry, "kind", domain::reviewKindFromKey);
    if (!kind) {
        return base::forward(kind);
    }
    sheet.kind = *kind;
    for (const auto& grade : entry.at("scale")) {
        sheet.scale.push_back({textOf(grade, "grade"), grade.at("points").get<int>(), textOf(grade, "label")});
    }
    if (auto status = readScores(place.at("scores"), entry.at("scores"), sheet); !status) {
        return status;
    }
    sheet.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.reviews.push_back(std::move(sheet));
    return {};
}

base::Status ReviewBuilder::addReviewRule(const DatasetPlace& place, const json& entry) {
    domain::ReviewRule rule;
    rule.id = domain::ReviewRuleId(textOf(entry, "id"));
    rule.frequency = optionalText(entry, "frequency");
    rule.decides = textOf(entry, "decides");
    rule.criteria = readCriteria(entry.at("criteria"));
    rule.note = optionalText(entry, "note");
    if (auto status = m_references.claim(List::ReviewRules, rule.id.value(), place.at("id")); !status) {
        return status;
    }
    rule.programme = readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    const auto kind = readEnum(place, entry, "kind", domain::reviewKindFromKey);
    if (!kind) {
        return base::forward(kind);
    }
    rule.kind = *kind;
    const auto& thresholds = entry.at("thresholds");
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
        const auto at = place.at("thresholds").at(i).at("figure");
        auto figure = readFact(at, textOf(thresholds[i], "figure"), m_references);
        if (!figure) {
            return base::forward(std::move(figure));
        }
        rule.thresholds.push_back(
            {*std::move(figure), textOf(thresholds[i], "comparison"), textOf(thresholds[i], "outcome")});
    }
    rule.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.reviewRules.push_back(std::move(rule));
    return {};
}

base::Status ReviewBuilder::addFinding(const DatasetPlace& place, const json& entry) {
    domain::Finding finding;
    finding.id = domain::FindingId(textOf(entry, "id"));
    finding.year = entry.at("year").get<int>();
    finding.author = optionalText(entry, "author");
    finding.section = textOf(entry, "section");
    finding.topic = textOf(entry, "topic");
    finding.response = optionalText(entry, "response");
    finding.followUp = optionalText(entry, "follow_up");
    finding.note = optionalText(entry, "note");
    finding.position = static_cast<int>(m_dataset.catalogue.findings.size());
    if (auto status = m_references.claim(List::Findings, finding.id.value(), place.at("id")); !status) {
        return status;
    }
    finding.programme =
        readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    finding.review = readReference<domain::ReviewId>(place, entry, "review_id", List::Reviews, m_references);
    const auto kind = readEnum(place, entry, "kind", domain::findingKindFromKey);
    if (!kind) {
        return base::forward(kind);
    }
    finding.kind = *kind;
    const auto status = readEnum(place, entry, "status", domain::findingStatusFromKey);
    if (!status) {
        return base::forward(status);
    }
    finding.status = *status;
    finding.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.findings.push_back(std::move(finding));
    return {};
}

}  // namespace shirube::exchange
