// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "ReportRows.h"
#include "ReviewRows.h"
#include "StatementInput.h"
#include "analysis/ReviewReports.h"

namespace shirube::analysis {

namespace {

using base::Message;

// How a printed mean stands against the computed one.
struct Verdict {
    Message text;
    bool differs = false;
};

Verdict compare(const Fraction& computed, const domain::StatedFigure& printed) {
    const Fraction stated(printed.value);
    if (computed == stated) {
        return {Message(SHIRUBE_TEXT("as printed")), false};
    }
    const auto off = computed > stated ? computed - stated : stated - computed;
    if (off * Fraction(2) <= Fraction(printed.step)) {
        return {Message(SHIRUBE_TEXT("as printed, rounded")), false};
    }
    return {Message(SHIRUBE_TEXT("differs from the print")), true};
}

// 評点の表 of a document, item by item.
class SheetReport {
public:
    SheetReport(const RoundTally& tally, const FactBook& facts, const domain::ReviewSheet& sheet)
        : m_scheme(tally.scheme), m_facts(facts), m_sheet(sheet) {
        m_report.id = "tally";
        m_report.title = Message(SHIRUBE_TEXT("Tally of the review: {0}"), {sheet.name});
        m_report.columns = tallyColumns({
            {"printed", Message(SHIRUBE_TEXT("Printed mean")), ReportQuantity::Value},
            {"cause", Message(SHIRUBE_TEXT("Computed against printed")), ReportQuantity::Text},
        });
        if (!sheet.body.empty()) {
            m_report.parameters.emplace_back(Message(SHIRUBE_TEXT("Reviewed by")), Message::verbatim(sheet.body));
        }
        noteTally(m_report, m_scheme);
        if (!sheet.note.empty()) {
            m_report.notes.push_back(Message::verbatim(sheet.note));
        }
        if (sheet.scores.empty()) {
            m_report.notes.emplace_back(SHIRUBE_TEXT("The document prints no scores of this review."));
        }
        for (const auto& subject : tally.subjects) {
            for (std::size_t item = 0; item < subject.items.size(); ++item) {
                m_report.rows.push_back(rowOf(subject, item));
            }
        }
        citeSources(m_report, facts);
        if (m_report.sources.empty() && !sheet.citation.source.isEmpty()) {
            m_report.sources.push_back(sheet.citation.source);
        }
    }

    ReportTable take() { return std::move(m_report); }

private:
    [[nodiscard]] ReportRow rowOf(const SubjectTally& subject, std::size_t item) const {
        const auto& tally = subject.items[item];
        ReportRow row;
        row.id = tally.criterion;
        row.derivation = deriveItem(subject, item, m_scheme);
        ReportCell printed;
        ReportCell verdict;
        const auto fact = meanOf(tally.criterion);
        const auto* const stated = m_facts.adopted(fact);
        if (stated) {
            printed.number = Fraction(stated->figure.value);
            printed.text = Message::verbatim(stated->figure.print());
            row.link = linkTo(ReportLink::Kind::Fact, fact.text());
            auto input = inputOf(m_facts, *stated);
            input.remark = Message(SHIRUBE_TEXT("the printed mean, for comparison"));
            row.derivation.excluded.push_back(std::move(input));
            if (tally.spread) {
                const auto [text, differs] = compare(tally.spread->mean, stated->figure);
                verdict = textCell(text);
                verdict.isAlert = differs;
                row.derivation.notes.push_back(text);
            }
        }
        row.cells = tallyCells(textCell(itemName(m_scheme.criteria[item])), tally.spread, m_scheme,
                               {std::move(printed), std::move(verdict)});
        for (const auto& reviewer : subject.reviewers) {
            row.children.push_back(rowOf(reviewer, tally.criterion));
        }
        return row;
    }

    // A reviewer's mark as printed, and what it counts.
    [[nodiscard]] ReportRow rowOf(const ReviewerResult& reviewer, const std::string& criterion) const {
        ReportRow row;
        row.id = criterion + '/' + reviewer.reviewer;
        const auto score = std::find_if(m_sheet.scores.begin(), m_sheet.scores.end(), [&](const auto& one) {
            return one.criterion == criterion && one.reviewer == reviewer.reviewer;
        });
        const auto printed = score == m_sheet.scores.end() ? std::string() : score->grade;
        const auto value = reviewer.values.find(criterion);
        row.cells = tallyCells(nameCell(reviewer.label), std::nullopt, m_scheme, {nameCell(printed), {}});
        row.derivation.title = Message::verbatim(reviewer.label);
        row.derivation.formula = Message(SHIRUBE_TEXT("As stated"));
        row.derivation.result = Message::verbatim(printed);
        if (value != reviewer.values.end()) {
            row.cells[columnOf(m_report, "mean")] = scoreCell(value->second, m_scheme);
            row.derivation.notes.emplace_back(SHIRUBE_TEXT("{0} counts {1}."),
                                              std::vector<std::string>{printed, exactText(value->second)});
        } else {
            row.cells[columnOf(m_report, "cause")] = textCell(label(TallyExclusion::Reason::MissingItems));
        }
        return row;
    }

    [[nodiscard]] domain::FactKey meanOf(const std::string& criterion) const {
        domain::FactKey fact;
        fact.subjectKind = domain::SubjectKind::Review;
        fact.subject = m_sheet.id.value();
        fact.measure = domain::Measure::Mean;
        fact.breakdown = criterion;
        return fact;
    }

    const domain::ReviewScheme& m_scheme;
    const FactBook& m_facts;
    const domain::ReviewSheet& m_sheet;
    ReportTable m_report;
};

}  // namespace

ReportTable tallyReport(const RoundTally& tally, const FactBook& facts, const domain::ReviewSheet& sheet) {
    return SheetReport(tally, facts, sheet).take();
}

}  // namespace shirube::analysis
