// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DecisionModel.h"

#include <algorithm>

#include "base/Text.h"
#include "models/ExactOrder.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using application::DecisionEntry;
using domain::ReviewOutcome;

namespace {

FactCell scoreCell(const analysis::Fraction& score, const domain::ReviewScheme& scheme) {
    FactCell cell;
    cell.text = toQString(analysis::scoreText(score, scheme));
    cell.plain = toQString(analysis::exactText(score));
    cell.remark = FactCell::tr("Exactly %1").arg(cell.plain);
    cell.isNumber = true;
    return cell;
}

QString outcomeText(const std::optional<ReviewOutcome>& outcome) {
    return outcome ? textOf(domain::label(*outcome)) : QString();
}

}  // namespace

DecisionModel::DecisionModel(QObject* parent) : FactTableModel(parent) {}

void DecisionModel::setRound(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRoundId& round,
                             analysis::RoundTally tally) {
    if (round != m_round) {
        m_drafts.clear();
    }
    m_book = std::move(book);
    m_round = round;
    m_tally = std::move(tally);
    m_subjects = m_book->subjectsOf(m_round);
    rewrite();
}

void DecisionModel::clear() {
    m_subjects.clear();
    m_round = {};
    m_drafts.clear();
    rebuild();
}

const domain::ReviewSubject* DecisionModel::subjectAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_subjects.size() ? m_subjects[at] : nullptr;
}

const analysis::SubjectTally* DecisionModel::tallyOf(const domain::ReviewSubjectId& subject) const {
    const auto found = std::find_if(m_tally.subjects.begin(), m_tally.subjects.end(),
                                    [&](const auto& tally) { return tally.subject == subject; });
    return found == m_tally.subjects.end() ? nullptr : &*found;
}

std::optional<ReviewOutcome> DecisionModel::ruleOf(int row) const {
    const auto* subject = subjectAt(row);
    const auto* tally = subject ? tallyOf(subject->id) : nullptr;
    return tally ? tally->outcome : std::nullopt;
}

const domain::ReviewDecision* DecisionModel::decisionAt(int row) const {
    const auto* subject = subjectAt(row);
    return subject ? m_book->decision(subject->id) : nullptr;
}

std::vector<const domain::ReviewDecision*> DecisionModel::historyOf(int row) const {
    const auto* subject = subjectAt(row);
    return subject ? m_book->decisionsOn(subject->id) : std::vector<const domain::ReviewDecision*>();
}

void DecisionModel::setDraft(const std::vector<int>& rows, DecisionEntry entry) {
    for (const int row : rows) {
        if (const auto* subject = subjectAt(row)) {
            entry.subject = subject->id;
            m_drafts[subject->id] = entry;
        }
    }
    rewrite();
}

int DecisionModel::draftByRule(const std::string& body, const domain::CalendarDay& day) {
    int drafted = 0;
    for (const auto* subject : m_subjects) {
        const auto* tally = tallyOf(subject->id);
        if (tally && tally->outcome && !m_book->decision(subject->id) && m_drafts.count(subject->id) == 0) {
            m_drafts[subject->id] = {subject->id, *tally->outcome, {}, false, body, day};
            ++drafted;
        }
    }
    rewrite();
    return drafted;
}

void DecisionModel::dropDrafts(const std::vector<int>& rows) {
    for (const int row : rows) {
        if (const auto* subject = subjectAt(row)) {
            m_drafts.erase(subject->id);
        }
    }
    rewrite();
}

const DecisionEntry* DecisionModel::draftAt(int row) const {
    const auto* subject = subjectAt(row);
    const auto found = subject ? m_drafts.find(subject->id) : m_drafts.end();
    return found == m_drafts.end() ? nullptr : &found->second;
}

std::vector<DecisionEntry> DecisionModel::drafts() const {
    std::vector<DecisionEntry> drafts;
    for (std::size_t row = 0; row < m_subjects.size(); ++row) {
        if (const auto* draft = draftAt(static_cast<int>(row))) {
            drafts.push_back(*draft);
        }
    }
    return drafts;
}

QString DecisionModel::problemOf(const DecisionEntry& entry) const {
    if (base::trimmed(entry.decidedBy).empty()) {
        return tr("Say which body decides.");
    }
    if (!base::trimmed(entry.reason).empty()) {
        return {};
    }
    const auto* tally = tallyOf(entry.subject);
    if (tally && tally->outcome && *tally->outcome != entry.outcome) {
        return tr("The rule says “%1”: a decision that differs needs a reason.").arg(outcomeText(tally->outcome));
    }
    if (m_book && m_book->decision(entry.subject)) {
        return tr("There is a decision already: correcting it needs a reason.");
    }
    return {};
}

std::vector<ReviewOutcome> DecisionModel::outcomesOf(const domain::ReviewRound& round) {
    if (round.kind == domain::ReviewKind::Adoption) {
        return {ReviewOutcome::Adopt, ReviewOutcome::AdoptWithConditions, ReviewOutcome::Reject, ReviewOutcome::Hold};
    }
    return {ReviewOutcome::Continue, ReviewOutcome::ContinueWithConditions, ReviewOutcome::WeighRemarks,
            ReviewOutcome::End, ReviewOutcome::Hold};
}

QString DecisionModel::columnTitle(int column) const {
    switch (column) {
        case Subject:
            return tr("Subject");
        case Result:
            return tr("Result");
        case Margin:
            return tr("Margin");
        case Verdict:
            return tr("What the rule says");
        case Decision:
            return tr("What was decided");
        case Reason:
            return tr("Reason");
        case Body:
            return tr("Body");
        case Day:
            return tr("Day");
        default:
            return {};
    }
}

DecisionModel::Row DecisionModel::rowOf(const domain::ReviewSubject& subject) const {
    Row row;
    row.id = subject.id.value();
    row.cells.resize(ColumnCount);
    row.cells[Subject] = FactCell::words(toQString(subject.title));
    const auto* tally = tallyOf(subject.id);
    row.cells[Result] = tally && tally->result
                            ? scoreCell(tally->result->mean, m_tally.scheme)
                            : FactCell::missing(tr("none", "no result"), tr("No sheet counts for this subject."));
    if (tally && tally->margin) {
        row.cells[Margin] = scoreCell(*tally->margin, m_tally.scheme);
        if (tally->margin->sign() > 0) {
            row.cells[Margin].text.prepend(QLatin1Char('+'));
        }
    }
    row.cells[Margin].isNumber = true;
    const auto rule = tally ? tally->outcome : std::nullopt;
    row.cells[Verdict] = FactCell::words(outcomeText(rule));
    if (tally && tally->isBorderline) {
        row.cells[Verdict].text = tr("◆ %1 (borderline)").arg(row.cells[Verdict].text);
        row.cells[Verdict].remark = tr("Without one of the reviewers the rule says something else.");
        row.cells[Verdict].tone = Tone::Alert;
    }
    std::optional<ReviewOutcome> outcome;
    std::string reason;
    const auto draft = m_drafts.find(subject.id);
    if (draft != m_drafts.end()) {
        const auto& entry = draft->second;
        outcome = entry.outcome;
        reason = entry.reason;
        row.cells[Decision] = FactCell::words(tr("✎ %1 (not recorded yet)").arg(outcomeText(outcome)));
        const auto problem = problemOf(entry);
        if (!problem.isEmpty()) {
            row.cells[Reason] = FactCell::words(tr("！ %1").arg(problem));
            row.cells[Reason].tone = Tone::Alert;
        }
        row.cells[Body] = FactCell::words(toQString(entry.decidedBy));
        row.cells[Day] = FactCell::words(toQString(entry.decidedOn.text()));
    } else if (const auto* decision = m_book->decision(subject.id)) {
        outcome = decision->outcome;
        reason = decision->reason;
        row.cells[Decision] = FactCell::words(outcomeText(outcome));
        row.cells[Body] = FactCell::words(toQString(decision->decidedBy));
        row.cells[Day] = FactCell::words(toQString(decision->decidedOn.text()));
    } else {
        row.cells[Decision] = FactCell::missing(tr("not decided"), tr("There is no decision on this subject yet."));
        row.cells[Decision].isNumber = false;
    }
    if (outcome && rule && *outcome != *rule) {
        row.cells[Decision].text.prepend(QStringLiteral("≠ "));
        row.cells[Decision].remark = tr("Differs from what the rule says");
        row.cells[Decision].tone = Tone::Alert;
    }
    if (row.cells[Reason].text.isEmpty()) {
        row.cells[Reason] = FactCell::words(toQString(reason));
    }
    for (const auto& cell : row.cells) {
        row.searchKey += base::searchKey(toUtf8(cell.text)) + '\n';
    }
    return row;
}

std::vector<DecisionModel::Row> DecisionModel::build() const {
    std::vector<Row> rows;
    std::vector<std::optional<analysis::Fraction>> results;
    std::vector<std::optional<analysis::Fraction>> margins;
    for (const auto* subject : m_subjects) {
        rows.push_back(rowOf(*subject));
        const auto* tally = tallyOf(subject->id);
        results.push_back(tally && tally->result ? std::optional(tally->result->mean) : std::nullopt);
        margins.push_back(tally ? tally->margin : std::nullopt);
    }
    const auto byResult = exactOrder(results);
    const auto byMargin = exactOrder(margins);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        rows[at].cells[Result].sortKey = byResult[at];
        rows[at].cells[Margin].sortKey = byMargin[at];
    }
    return rows;
}

}  // namespace shirube::models
