// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "ReportRows.h"
#include "ReviewRows.h"
#include "analysis/ReviewReports.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::ReviewScheme;

std::string idOf(const SubjectTally& subject, std::string_view part, const std::string& which) {
    return subject.subject.value() + "#" + std::string(part) + ":" + which;
}

// 集計表 of a round.
class RoundReport {
public:
    RoundReport(const RoundTally& tally, const domain::ReviewBook& book, const domain::ReviewRound& round)
        : m_tally(tally), m_scheme(tally.scheme), m_book(book), m_round(round) {}

    ReportTable make() {
        m_report.id = "tally";
        m_report.title = Message(SHIRUBE_TEXT("Tally of the review: {0}"), {m_round.name});
        m_report.columns = tallyColumns({
            {"margin", Message(SHIRUBE_TEXT("Margin to the threshold")), ReportQuantity::Value},
            {"rank", Message(SHIRUBE_TEXT("Weighted rank")), ReportQuantity::Count},
            {"rule", Message(SHIRUBE_TEXT("By the rule")), ReportQuantity::Text},
            {"decision", Message(SHIRUBE_TEXT("Decision")), ReportQuantity::Text},
            {"cause", Message(SHIRUBE_TEXT("To note")), ReportQuantity::Text},
        });
        noteTally(m_report, m_scheme);
        m_report.notes.emplace_back(SHIRUBE_TEXT("Weights order the subjects; they never enter the rule."));
        for (const auto& subject : m_tally.subjects) {
            m_report.rows.push_back(rowOf(subject));
        }
        if (!m_scheme.citation.source.isEmpty()) {
            m_report.sources.push_back(m_scheme.citation.source);
        }
        return std::move(m_report);
    }

private:
    [[nodiscard]] ReportRow rowOf(const SubjectTally& subject) const {
        ReportRow row;
        row.id = subject.subject.value();
        auto note = textCell(paragraph({noResultText(subject, m_scheme), caution(subject, m_scheme)}));
        note.isAlert = subject.isBorderline;
        auto rank = subject.rank > 0 ? countCell(static_cast<std::size_t>(subject.rank)) : ReportCell();
        row.cells = tallyCells(nameCell(subject.title), subject.result, m_scheme,
                               {marginCell(subject, m_scheme), std::move(rank), outcomeCell(subject.outcome),
                                decisionCell(subject), std::move(note)});
        row.derivation = deriveSubject(subject, m_scheme);
        addGroups(row, subject);
        addItems(row, subject);
        addReviewers(row, subject);
        return row;
    }

    [[nodiscard]] ReportCell decisionCell(const SubjectTally& subject) const {
        const auto* decision = m_book.decision(subject.subject);
        if (!decision) {
            return {};
        }
        auto cell = textCell(label(decision->outcome));
        cell.isAlert = subject.outcome && decision->outcome != *subject.outcome;
        return cell;
    }

    void addGroups(ReportRow& row, const SubjectTally& subject) const {
        for (const auto& group : subject.groups) {
            auto& child = row.children.emplace_back();
            child.id = idOf(subject, "group", group.group);
            const auto name = group.maximum.isZero()
                                  ? Message::verbatim(group.group)
                                  : Message(SHIRUBE_TEXT("{0} (out of {1})"), {group.group, group.maximum.text()});
            child.cells = tallyCells(textCell(name), group.spread, m_scheme, {{}, {}, {}, {}, {}});
            child.derivation.title = name;
            child.derivation.formula =
                m_scheme.method == domain::TallyMethod::SumOfItems
                    ? Message(SHIRUBE_TEXT("Mean of the sums of those who scored all items of the group"))
                    : Message(SHIRUBE_TEXT("Mean of the means of the group's items"));
            child.derivation.result =
                group.spread ? Message::verbatim(exactText(group.spread->mean)) : Message(SHIRUBE_TEXT("no result"));
            for (std::size_t item = 0; item < subject.items.size(); ++item) {
                if (m_scheme.criteria[item].group == group.group) {
                    child.derivation.children.push_back(deriveItem(subject, item, m_scheme));
                }
            }
        }
    }

    void addItems(ReportRow& row, const SubjectTally& subject) const {
        for (std::size_t item = 0; item < subject.items.size(); ++item) {
            const auto& tally = subject.items[item];
            const auto& criterion = m_scheme.criteria[item];
            auto& child = row.children.emplace_back();
            child.id = idOf(subject, "item", tally.criterion);
            auto note = tally.isBelowFloor
                            ? textCell(Message(SHIRUBE_TEXT("below its floor of {0}"), {criterion.floor->text()}))
                            : ReportCell();
            note.isAlert = tally.isBelowFloor;
            child.cells =
                tallyCells(textCell(itemName(criterion)), tally.spread, m_scheme, {{}, {}, {}, {}, std::move(note)});
            child.derivation = deriveItem(subject, item, m_scheme);
        }
    }

    void addReviewers(ReportRow& row, const SubjectTally& subject) const {
        for (const auto& reviewer : subject.reviewers) {
            auto& child = row.children.emplace_back();
            child.id = idOf(subject, "reviewer", reviewer.reviewer);
            const auto out = std::find_if(subject.excluded.begin(), subject.excluded.end(),
                                          [&](const auto& one) { return one.reviewer == reviewer.reviewer; });
            auto note = out == subject.excluded.end() ? ReportCell() : textCell(exclusionText(*out, m_scheme));
            child.cells = tallyCells(nameCell(reviewer.label), std::nullopt, m_scheme,
                                     {{}, {}, outcomeWithoutCell(reviewer), {}, std::move(note)});
            child.cells[columnOf(m_report, "mean")] = scoreCell(reviewer.result, m_scheme);
            child.derivation = deriveReviewer(reviewer);
        }
        for (const auto& exclusion : subject.excluded) {
            if (exclusion.reason == TallyExclusion::Reason::MissingItems) {
                continue;
            }
            auto& child = row.children.emplace_back();
            child.id = idOf(subject, "reviewer", exclusion.reviewer);
            child.cells = tallyCells(nameCell(exclusion.label), std::nullopt, m_scheme,
                                     {{}, {}, {}, {}, textCell(exclusionText(exclusion, m_scheme))});
            child.derivation.title = Message::verbatim(exclusion.label);
            child.derivation.formula = Message(SHIRUBE_TEXT("Not counted"));
            child.derivation.result = exclusionText(exclusion, m_scheme);
        }
    }

    // What the rule would say without them.
    [[nodiscard]] ReportCell outcomeWithoutCell(const ReviewerResult& reviewer) const {
        if (!reviewer.without || !reviewer.outcomeWithout) {
            return {};
        }
        auto cell = textCell(Message::nested(
            SHIRUBE_TEXT("without: {0}, {1}"),
            {Message::verbatim(scoreText(*reviewer.without, m_scheme)), label(*reviewer.outcomeWithout)}));
        cell.isAlert = reviewer.turnsOutcome;
        return cell;
    }

    [[nodiscard]] Derivation deriveReviewer(const ReviewerResult& reviewer) const {
        Derivation derivation;
        derivation.title = Message::verbatim(reviewer.label);
        derivation.formula = m_scheme.method == domain::TallyMethod::MeanOfItems
                                 ? Message(SHIRUBE_TEXT("Mean of the items of the sheet"))
                                 : Message(SHIRUBE_TEXT("Sum of the items of the sheet"));
        derivation.result = reviewer.result ? Message::verbatim(exactText(*reviewer.result))
                                            : label(TallyExclusion::Reason::MissingItems);
        for (const auto& criterion : m_scheme.criteria) {
            DerivationInput input;
            input.label = itemName(criterion);
            if (const auto value = reviewer.values.find(criterion.id); value != reviewer.values.end()) {
                input.printed = exactText(value->second);
                derivation.inputs.push_back(std::move(input));
            } else {
                input.remark = label(TallyExclusion::Reason::MissingItems);
                derivation.excluded.push_back(std::move(input));
            }
        }
        return derivation;
    }

    const RoundTally& m_tally;
    const ReviewScheme& m_scheme;
    const domain::ReviewBook& m_book;
    const domain::ReviewRound& m_round;
    ReportTable m_report;
};

}  // namespace

ReportTable tallyReport(const RoundTally& tally, const domain::ReviewBook& book, const domain::ReviewRound& round) {
    return RoundReport(tally, book, round).make();
}

}  // namespace shirube::analysis
