// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "ReportRows.h"
#include "ReviewRows.h"
#include "analysis/ReviewReports.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::ReviewDecision;
using domain::ReviewRound;

// 審査結果と決定.
class Maker {
public:
    Maker(const domain::ReviewBook& book, const FactBook& facts) : m_book(book), m_facts(facts) {}

    ReportTable make() {
        m_report.id = "gates";
        m_report.title = Message(SHIRUBE_TEXT("Review results and decisions"));
        m_report.columns = {
            {"subject", Message(SHIRUBE_TEXT("Under review")), ReportQuantity::Text},
            {"kind", Message(SHIRUBE_TEXT("Kind of review")), ReportQuantity::Text},
            {"day", Message(SHIRUBE_TEXT("Day")), ReportQuantity::Text},
            {"n", Message(SHIRUBE_TEXT("Counted sheets")), ReportQuantity::Count},
            {"mean", Message(SHIRUBE_TEXT("Mean score")), ReportQuantity::Value},
            {"margin", Message(SHIRUBE_TEXT("Margin to the threshold")), ReportQuantity::Value},
            {"rule", Message(SHIRUBE_TEXT("By the rule")), ReportQuantity::Text},
            {"decision", Message(SHIRUBE_TEXT("Decision")), ReportQuantity::Text},
            {"cause", Message(SHIRUBE_TEXT("Reason and what to note")), ReportQuantity::Text},
        };
        int sealed = 0;
        for (const auto& round : m_book.content().rounds) {
            if (isSealed(round.stage)) {
                ++sealed;
            } else {
                m_report.rows.push_back(rowOf(round));
            }
        }
        addNotes(sealed);
        return std::move(m_report);
    }

private:
    void addNotes(int sealed) {
        if (m_report.rows.empty()) {
            m_report.notes.emplace_back(SHIRUBE_TEXT("No review has been revealed yet."));
        }
        if (sealed > 0) {
            m_report.notes.emplace_back(SHIRUBE_TEXT("Reviews that are not revealed yet are left out: {0}."),
                                        std::vector<std::string>{std::to_string(sealed)});
        }
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("The rule judges the exact mean. The committee decides; where it differs, it says why."));
    }

    [[nodiscard]] ReportRow rowOf(const ReviewRound& round) const {
        const auto tally = tallyOf(m_book, round);
        ReportRow row;
        row.id = round.id.value();
        row.cells.resize(m_report.columns.size());
        row.cells[columnOf(m_report, "subject")] =
            textCell(Message(SHIRUBE_TEXT("{0}: {1}"), {ownerName(m_facts, round.programme, {}), round.name}));
        row.cells[columnOf(m_report, "kind")] = textCell(label(round.kind));
        row.cells[columnOf(m_report, "day")] = dayCell(round.heldOn ? round.heldOn : round.dueOn);
        row.cells[columnOf(m_report, "decision")] = textCell(label(round.stage));
        row.link = linkTo(ReportLink::Kind::Programme, round.programme.value());
        std::size_t decided = 0;
        std::size_t differing = 0;
        for (const auto& subject : tally.subjects) {
            auto child = rowOf(subject, tally.scheme);
            decided += m_book.decision(subject.subject) ? 1U : 0U;
            differing += child.cells[columnOf(m_report, "decision")].isAlert ? 1U : 0U;
            row.derivation.children.push_back(child.derivation);
            row.children.push_back(std::move(child));
        }
        auto& cause = row.cells[columnOf(m_report, "cause")];
        cause.text =
            Message(SHIRUBE_TEXT("{0} of {1} decided, {2} of them other than the rule"),
                    {std::to_string(decided), std::to_string(tally.subjects.size()), std::to_string(differing)});
        row.derivation.title = Message::verbatim(round.name);
        row.derivation.formula = label(tally.scheme.method);
        row.derivation.result = cause.text;
        return row;
    }

    [[nodiscard]] ReportRow rowOf(const SubjectTally& subject, const domain::ReviewScheme& scheme) const {
        ReportRow row;
        row.id = subject.subject.value();
        row.cells.resize(m_report.columns.size());
        row.cells[columnOf(m_report, "subject")] = nameCell(subject.title);
        if (subject.result) {
            row.cells[columnOf(m_report, "n")] = countCell(subject.result->n);
            row.cells[columnOf(m_report, "mean")] = scoreCell(subject.result->mean, scheme);
        }
        row.cells[columnOf(m_report, "margin")] = marginCell(subject, scheme);
        row.cells[columnOf(m_report, "rule")] = outcomeCell(subject.outcome);
        row.derivation = deriveSubject(subject, scheme);
        std::vector<Message> causes{noResultText(subject, scheme)};
        if (const auto* decision = m_book.decision(subject.subject)) {
            addDecision(row, causes, subject, *decision);
        } else {
            row.cells[columnOf(m_report, "decision")] = textCell(Message(SHIRUBE_TEXT("not decided yet")));
        }
        causes.push_back(caution(subject, scheme));
        row.cells[columnOf(m_report, "cause")].text = paragraph(causes);
        return row;
    }

    void addDecision(ReportRow& row, std::vector<Message>& causes, const SubjectTally& subject,
                     const ReviewDecision& decision) const {
        const bool differs = subject.outcome && *subject.outcome != decision.outcome;
        auto& cell = row.cells[columnOf(m_report, "decision")];
        cell = textCell(label(decision.outcome));
        cell.isAlert = differs;
        row.cells[columnOf(m_report, "day")] = dayCell(decision.decidedOn);
        if (differs) {
            causes.emplace_back(SHIRUBE_TEXT("Decided other than the rule."));
        }
        if (!decision.reason.empty()) {
            causes.push_back(Message::verbatim(decision.reason));
        } else if (decision.isReasonRestricted) {
            causes.emplace_back(SHIRUBE_TEXT("The reason is restricted."));
        }
        if (decision.ruleOutcome != subject.outcome) {
            causes.push_back(decision.ruleOutcome
                                 ? Message::nested(SHIRUBE_TEXT("When it was decided the rule said: {0}."),
                                                   {label(*decision.ruleOutcome)})
                                 : Message(SHIRUBE_TEXT("When it was decided the rule said nothing.")));
        }
        row.derivation.notes.push_back(
            Message::nested(SHIRUBE_TEXT("Decided on {0} by {1}: {2}."),
                            {Message::verbatim(decision.decidedOn.text()), Message::verbatim(decision.decidedBy),
                             label(decision.outcome)}));
    }

    const domain::ReviewBook& m_book;
    const FactBook& m_facts;
    ReportTable m_report;
};

}  // namespace

ReportTable gatesReport(const domain::ReviewBook& book, const FactBook& facts) {
    return Maker(book, facts).make();
}

}  // namespace shirube::analysis
