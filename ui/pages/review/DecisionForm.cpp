// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/DecisionForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "dialogs/DialogParts.h"
#include "models/DecisionModel.h"
#include "models/QtTranslator.h"
#include "session/Days.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

DecisionForm::DecisionForm(QWidget* parent)
    : QWidget(parent),
      m_outcomeLabel(new QLabel(this)),
      m_outcome(new QComboBox(this)),
      m_reasonLabel(new QLabel(this)),
      m_reason(new QPlainTextEdit(this)),
      m_restricted(new QCheckBox(this)),
      m_bodyLabel(new QLabel(this)),
      m_body(new QLineEdit(this)),
      m_dayLabel(new QLabel(this)),
      m_day(new QDateEdit(this)),
      m_problem(problemLabel(this)) {
    m_outcome->setObjectName(QStringLiteral("decisionOutcome"));
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing() * 3);
    m_reason->setMaximumHeight(m_reason->fontMetrics().lineSpacing() * 6);
    m_restricted->setObjectName(QStringLiteral("decisionRestricted"));
    m_body->setObjectName(QStringLiteral("decisionBody"));
    m_day->setObjectName(QStringLiteral("decisionDay"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_outcomeLabel, m_outcome);
    form->addRow(m_reasonLabel, m_reason);
    form->addRow(QString(), m_restricted);
    form->addRow(m_bodyLabel, m_body);
    form->addRow(m_dayLabel, m_day);
    m_outcomeLabel->setBuddy(m_outcome);
    m_reasonLabel->setBuddy(m_reason);
    m_bodyLabel->setBuddy(m_body);
    m_dayLabel->setBuddy(m_day);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid * 2, Theme::kGrid);
    column->setSpacing(Theme::kGrid / 2);
    column->addLayout(form);
    column->addWidget(m_problem);
    connect(m_outcome, &QComboBox::activated, this, &DecisionForm::tell);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionForm::tell);
    connect(m_restricted, &QCheckBox::toggled, this, &DecisionForm::tell);
    connect(m_body, &QLineEdit::textChanged, this, &DecisionForm::tell);
    connect(m_day, &QDateEdit::dateChanged, this, &DecisionForm::tell);
}

void DecisionForm::tell() {
    if (!m_isQuiet) {
        emit edited();
    }
}

void DecisionForm::setRound(const domain::ReviewRound& round) {
    m_round = round;
    const auto chosen = m_outcome->currentData();
    m_outcome->clear();
    for (const auto outcome : models::DecisionModel::outcomesOf(round)) {
        m_outcome->addItem(models::textOf(domain::label(outcome)), static_cast<int>(outcome));
    }
    m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(chosen)));
}

void DecisionForm::setEntry(const application::DecisionEntry& entry) {
    m_isQuiet = true;
    m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(static_cast<int>(entry.outcome))));
    if (m_reason->toPlainText() != toQString(entry.reason)) {
        m_reason->setPlainText(toQString(entry.reason));
    }
    m_restricted->setChecked(entry.isReasonRestricted);
    if (m_body->text() != toQString(entry.decidedBy)) {
        m_body->setText(toQString(entry.decidedBy));
    }
    m_day->setDate(dateOf(entry.decidedOn));
    m_isQuiet = false;
}

application::DecisionEntry DecisionForm::entry() const {
    application::DecisionEntry entry;
    entry.outcome = static_cast<domain::ReviewOutcome>(m_outcome->currentData().toInt());
    entry.reason = toUtf8(m_reason->toPlainText());
    entry.isReasonRestricted = m_restricted->isChecked();
    entry.decidedBy = toUtf8(m_body->text());
    entry.decidedOn = dayOf(m_day->date());
    return entry;
}

void DecisionForm::setProblem(const QString& problem) {
    showProblem(*m_problem, problem);
}

void DecisionForm::focusFirst() {
    m_outcome->setFocus(Qt::OtherFocusReason);
}

void DecisionForm::retranslate() {
    m_outcomeLabel->setText(tr("&Decision:"));
    m_reasonLabel->setText(tr("&Reason:"));
    m_reason->setPlaceholderText(tr("Required where the decision differs from what the rule says"));
    m_restricted->setText(tr("The reason is &not public"));
    m_bodyLabel->setText(tr("&Body:"));
    m_body->setPlaceholderText(tr("Who decides, as it is published"));
    m_dayLabel->setText(tr("Da&y:"));
    m_outcome->setAccessibleName(tr("Decision"));
    m_reason->setAccessibleName(tr("Reason"));
    m_body->setAccessibleName(tr("Body"));
    m_day->setAccessibleName(tr("Day"));
    if (!m_round.id.isEmpty()) {
        setRound(m_round);
    }
}

}  // namespace shirube::ui
