// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <utility>

#include "FoldedText.h"
#include "ReportRows.h"
#include "ReviewRows.h"
#include "analysis/ReviewReports.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::ReviewContent;
using domain::ReviewRoundId;

void add(std::vector<std::string>& list, const std::string& text) {
    if (!text.empty()) {
        list.push_back(text);
    }
}

void makeUnique(std::vector<std::string>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

// The tally under the labels of the panel: no name and no id of a reviewer is left in it, and no conflict, which with
// the theme's organisations would tell who is behind a label.
RoundTally labelled(RoundTally tally, const domain::ReviewBook& book, const domain::ReviewRound& round) {
    const auto hide = [&](std::string& reviewer, std::string& label) {
        const auto* member = book.member(round.id, domain::ReviewerId(reviewer));
        label = member ? member->label : std::string();
        reviewer = label;
    };
    for (auto& subject : tally.subjects) {
        for (auto& reviewer : subject.reviewers) {
            hide(reviewer.reviewer, reviewer.label);
        }
        for (auto& exclusion : subject.excluded) {
            hide(exclusion.reviewer, exclusion.label);
            if (exclusion.reason == TallyExclusion::Reason::Conflict) {
                exclusion.reason = TallyExclusion::Reason::NotAssigned;
            }
        }
    }
    for (auto& habit : tally.habits) {
        hide(habit.reviewer, habit.label);
    }
    return tally;
}

// What goes out of a round, under labels.
class Maker {
public:
    Maker(const domain::ReviewBook& book, const domain::ReviewRound& round)
        : m_book(book), m_round(round), m_tally(labelled(tallyOf(book, round), book, round)) {}

    PublicationDraft make() {
        auto& report = m_draft.table;
        report.id = "publication";
        report.title = Message(SHIRUBE_TEXT("Result of the review: {0}"), {m_round.name});
        report.columns = {
            {"subject", Message(SHIRUBE_TEXT("Under review")), ReportQuantity::Text},
            {"reviewer", Message(SHIRUBE_TEXT("Reviewer")), ReportQuantity::Text},
            {"score", Message(SHIRUBE_TEXT("Score")), ReportQuantity::Value},
            {"rule", Message(SHIRUBE_TEXT("By the rule")), ReportQuantity::Text},
            {"decision", Message(SHIRUBE_TEXT("Decision")), ReportQuantity::Text},
            {"text", Message(SHIRUBE_TEXT("Reason, comment, response")), ReportQuantity::Text},
        };
        addParameters();
        for (const auto& subject : m_tally.subjects) {
            report.rows.push_back(rowOf(subject));
        }
        addRemarks();
        addNotes();
        return std::move(m_draft);
    }

private:
    [[nodiscard]] const domain::ReviewScheme& scheme() const { return m_tally.scheme; }

    void addParameters() {
        auto& parameters = m_draft.table.parameters;
        parameters.emplace_back(Message(SHIRUBE_TEXT("Kind of review")), label(m_round.kind));
        if (m_round.heldOn) {
            parameters.emplace_back(Message(SHIRUBE_TEXT("Held on")), Message::verbatim(m_round.heldOn->text()));
        }
        if (!scheme().scale.name.empty()) {
            parameters.emplace_back(Message(SHIRUBE_TEXT("Scale")), Message::verbatim(scheme().scale.name));
        }
        parameters.emplace_back(Message(SHIRUBE_TEXT("Method of the tally")), label(scheme().method));
    }

    [[nodiscard]] ReportRow emptyRow(std::string id) const {
        ReportRow row;
        row.id = std::move(id);
        row.cells.resize(m_draft.table.columns.size());
        return row;
    }

    ReportCell& cell(ReportRow& row, std::string_view column) const {
        return row.cells[columnOf(m_draft.table, column)];
    }

    ReportRow rowOf(const SubjectTally& subject) {
        auto row = emptyRow(subject.subject.value());
        cell(row, "subject") = nameCell(subject.title);
        if (subject.result) {
            cell(row, "score") = scoreCell(subject.result->mean, scheme());
        }
        cell(row, "rule") = outcomeCell(subject.outcome);
        std::vector<Message> texts{noResultText(subject, scheme())};
        if (const auto* decision = m_book.decision(subject.subject)) {
            cell(row, "decision") = textCell(label(decision->outcome));
            if (!decision->isReasonRestricted) {
                texts.push_back(Message::verbatim(decision->reason));
            } else if (!decision->reason.empty()) {
                ++m_draft.droppedReasons;
            }
        }
        cell(row, "text").text = paragraph(texts);
        row.derivation = deriveSubject(subject, scheme());
        for (std::size_t item = 0; item < subject.items.size(); ++item) {
            row.children.push_back(itemRow(subject, item));
        }
        for (const auto* member : m_book.panelOf(m_round.id)) {
            addRemarkOf(row, subject, *member);
        }
        return row;
    }

    ReportRow itemRow(const SubjectTally& subject, std::size_t item) {
        const auto& tally = subject.items[item];
        const auto& criterion = scheme().criteria[item];
        auto row = emptyRow(subject.subject.value() + "#" + tally.criterion);
        cell(row, "subject") = textCell(itemName(criterion));
        if (tally.spread) {
            cell(row, "score") = scoreCell(tally.spread->mean, scheme());
        }
        row.derivation = deriveItem(subject, item, scheme());
        for (const auto* member : m_book.panelOf(m_round.id)) {
            if (const auto* content = sheetOf(subject, *member)) {
                addScore(row, criterion.id, *member, *content);
            }
        }
        return row;
    }

    // What counts of a reviewer: nothing of one who is out for a conflict or was not assigned.
    [[nodiscard]] const domain::SheetContent* sheetOf(const SubjectTally& subject,
                                                      const domain::PanelMember& member) const {
        const bool counts = std::any_of(subject.reviewers.begin(), subject.reviewers.end(),
                                        [&](const auto& one) { return one.reviewer == member.label; });
        const auto* sheet = counts ? m_book.sheet(subject.subject, member.reviewer) : nullptr;
        return sheet ? &sheet->content : nullptr;
    }

    void addScore(ReportRow& item, const std::string& criterion, const domain::PanelMember& member,
                  const domain::SheetContent& content) {
        const auto score = std::find_if(content.scores.begin(), content.scores.end(),
                                        [&](const auto& one) { return one.criterion == criterion; });
        if (score == content.scores.end() || (score->value.empty() && score->comment.empty())) {
            return;
        }
        auto row = emptyRow(item.id + "/" + member.label);
        cell(row, "reviewer") = nameCell(member.label);
        cell(row, "score").text = Message::verbatim(score->value);
        if (!score->isRestricted) {
            cell(row, "text") = nameCell(score->comment);
        } else if (!score->comment.empty()) {
            ++m_draft.droppedComments;
        }
        item.children.push_back(std::move(row));
    }

    // 総評.
    void addRemarkOf(ReportRow& row, const SubjectTally& subject, const domain::PanelMember& member) {
        const auto* content = sheetOf(subject, member);
        if (!content || content->remark.empty()) {
            return;
        }
        if (content->isRemarkRestricted) {
            ++m_draft.droppedComments;
            return;
        }
        auto child = emptyRow(row.id + "#remark/" + member.label);
        cell(child, "subject") = textCell(Message(SHIRUBE_TEXT("Overall comment")));
        cell(child, "reviewer") = nameCell(member.label);
        cell(child, "text") = nameCell(content->remark);
        row.children.push_back(std::move(child));
    }

    void addRemarks() {
        for (const auto* remark : m_book.remarksOf(m_round.id)) {
            if (remark->isRestricted) {
                ++m_draft.droppedRemarks;
                continue;
            }
            auto row = emptyRow(remark->id.value());
            cell(row, "subject") = textCell(Message(SHIRUBE_TEXT("Remark: {0}"), {remark->topic}));
            cell(row, "reviewer") = nameCell(authorOf(*remark));
            cell(row, "decision") = textCell(label(remark->status));
            cell(row, "text") = nameCell(remark->response);
            m_draft.table.rows.push_back(std::move(row));
        }
    }

    // Under the label where it is a reviewer's name.
    [[nodiscard]] std::string authorOf(const domain::ReviewRemark& remark) const {
        for (const auto* member : m_book.panelOf(m_round.id)) {
            const auto* reviewer = m_book.reviewer(member->reviewer);
            if (reviewer && !reviewer->name.empty() && remark.author.find(reviewer->name) != std::string::npos) {
                return member->label;
            }
        }
        return remark.author;
    }

    void addNotes() {
        auto& notes = m_draft.table.notes;
        notes.emplace_back(SHIRUBE_TEXT("Computed exactly; rounded only when shown, and never across a threshold."));
        notes.emplace_back(
            SHIRUBE_TEXT("Reviewers stand under labels. Left out as restricted: {0} comments, {1} "
                         "reasons, {2} remarks."),
            std::vector<std::string>{std::to_string(m_draft.droppedComments), std::to_string(m_draft.droppedReasons),
                                     std::to_string(m_draft.droppedRemarks)});
        if (!scheme().citation.source.isEmpty()) {
            m_draft.table.sources.push_back(scheme().citation.source);
        }
    }

    const domain::ReviewBook& m_book;
    const domain::ReviewRound& m_round;
    RoundTally m_tally;
    PublicationDraft m_draft;
};

// 検討する。: so short that two remarks say it without one telling of the other.
bool isPhrase(const std::string& text) {
    constexpr std::size_t kLongest = 9;  // characters
    return characterStarts(text).size() <= kLongest + 1;
}

void addTitles(std::vector<std::string>& titles, const domain::ReviewRound& round) {
    add(titles, round.name);
    add(titles, round.scheme.name);
    add(titles, round.scheme.scale.name);
    for (const auto& criterion : round.scheme.criteria) {
        add(titles, criterion.group);
        add(titles, criterion.name);
        add(titles, criterion.viewpoint);
    }
}

}  // namespace

PublicationSecrets secretsOf(const ReviewContent& content, const ReviewRoundId& id) {
    PublicationSecrets secrets;
    for (const auto& round : content.rounds) {
        if (round.id == id) {
            addTitles(secrets.titles, round);
        }
    }
    for (const auto& subject : content.subjects) {
        if (subject.round == id) {
            add(secrets.titles, subject.title);
        }
    }
    std::set<domain::ReviewerId> panel;
    for (const auto& member : content.panel) {
        if (member.round == id) {
            panel.insert(member.reviewer);
        }
    }
    for (const auto& reviewer : content.reviewers) {
        if (panel.contains(reviewer.id)) {
            add(secrets.names, reviewer.name);
            add(secrets.affiliations, reviewer.affiliation);
        }
    }
    for (const auto& sheet : content.sheets) {
        if (sheet.round != id) {
            continue;
        }
        for (const auto& score : sheet.content.scores) {
            add(score.isRestricted ? secrets.texts : secrets.openTexts, score.comment);
        }
        add(sheet.content.isRemarkRestricted ? secrets.texts : secrets.openTexts, sheet.content.remark);
    }
    for (const auto& decision : content.decisions) {
        if (decision.round == id) {
            add(secrets.titles, decision.decidedBy);
            if (decision.isReasonRestricted) {
                add(secrets.texts, decision.reason);
            }
        }
    }
    for (const auto& remark : content.remarks) {
        for (const auto* text : {&remark.topic, &remark.response}) {
            if (remark.round == id && (remark.isRestricted || isPhrase(*text))) {
                add(remark.isRestricted ? secrets.texts : secrets.openTexts, *text);
            }
        }
    }
    for (auto* list : {&secrets.names, &secrets.affiliations, &secrets.texts, &secrets.titles, &secrets.openTexts}) {
        makeUnique(*list);
    }
    return secrets;
}

PublicationDraft publicationOf(const ReviewContent& content, const ReviewRoundId& id) {
    const auto book = domain::ReviewBook::make({domain::Role::Secretariat, {}}, content);
    const auto* round = book->round(id);
    return round ? Maker(*book, *round).make() : PublicationDraft();
}

}  // namespace shirube::analysis
