// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "application/ReviewResultService.h"
#include "domain/ReviewRound.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace shirube::ui {

/// The fields of a decision, for the subjects that are selected.
class DecisionForm final : public QWidget {
    Q_OBJECT
public:
    explicit DecisionForm(QWidget* parent = nullptr);

    /// The outcomes that the round can come to.
    void setRound(const domain::ReviewRound& round);
    /// Emits nothing. The subject is not the form's.
    void setEntry(const application::DecisionEntry& entry);
    [[nodiscard]] application::DecisionEntry entry() const;
    /// What keeps it from being recorded; empty: nothing.
    void setProblem(const QString& problem);
    void focusFirst();
    void retranslate();

signals:
    /// A person changed a field.
    void edited();

private:
    void tell();

    QLabel* m_outcomeLabel;
    QComboBox* m_outcome;
    QLabel* m_reasonLabel;
    QPlainTextEdit* m_reason;
    QCheckBox* m_restricted;
    QLabel* m_bodyLabel;
    QLineEdit* m_body;
    QLabel* m_dayLabel;
    QDateEdit* m_day;
    QLabel* m_problem;
    domain::ReviewRound m_round;
    bool m_isQuiet = false;
};

}  // namespace shirube::ui
