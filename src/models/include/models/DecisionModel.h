// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "analysis/ReviewTally.h"
#include "application/ReviewResultService.h"
#include "domain/ReviewBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 決定: a row for each subject, with what the rule says beside what the committee decided. Decisions that a person is
/// entering stand in their rows until they are recorded together.
class DecisionModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Subject, Result, Margin, Verdict, Decision, Reason, Body, Day, ColumnCount };

    explicit DecisionModel(QObject* parent = nullptr);

    /// Drafts of the same round stay.
    void setRound(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRoundId& round,
                  analysis::RoundTally tally);
    void clear();

    /// Null outside.
    [[nodiscard]] const domain::ReviewSubject* subjectAt(int row) const;
    /// What the rule says; none where it says nothing.
    [[nodiscard]] std::optional<domain::ReviewOutcome> ruleOf(int row) const;
    [[nodiscard]] const domain::ReviewDecision* decisionAt(int row) const;
    /// All decisions of the row's subject, oldest first.
    [[nodiscard]] std::vector<const domain::ReviewDecision*> historyOf(int row) const;

    /// Puts that decision into the rows, each for its own subject.
    void setDraft(const std::vector<int>& rows, application::DecisionEntry entry);
    /// A draft as the rule says for every subject that has a verdict and neither decision nor draft; how many.
    int draftByRule(const std::string& body, const domain::CalendarDay& day);
    void dropDrafts(const std::vector<int>& rows);
    [[nodiscard]] const application::DecisionEntry* draftAt(int row) const;
    /// In the order of the agenda.
    [[nodiscard]] std::vector<application::DecisionEntry> drafts() const;
    /// Why the draft can't be recorded yet; empty where it can.
    [[nodiscard]] QString problemOf(const application::DecisionEntry& entry) const;

    /// The outcomes that can be decided in a review of that rule: those it can come to, then those that only people
    /// decide.
    [[nodiscard]] static std::vector<domain::ReviewOutcome> outcomesOf(const domain::ReviewRound& round);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Result || column == Margin; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] const analysis::SubjectTally* tallyOf(const domain::ReviewSubjectId& subject) const;
    [[nodiscard]] Row rowOf(const domain::ReviewSubject& subject) const;

    std::shared_ptr<const domain::ReviewBook> m_book;
    domain::ReviewRoundId m_round;
    analysis::RoundTally m_tally;
    std::vector<const domain::ReviewSubject*> m_subjects;
    std::map<domain::ReviewSubjectId, application::DecisionEntry> m_drafts;
};

}  // namespace shirube::models
