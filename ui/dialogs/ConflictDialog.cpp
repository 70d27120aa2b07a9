// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ConflictDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 600;

}  // namespace

ConflictDialog::ConflictDialog(Session& session, const domain::ReviewBook& book, const domain::ReviewRound& round,
                               const models::ConflictEntry* entry, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_reviewer(new QComboBox(this)),
      m_subject(new QComboBox(this)),
      m_basis(new QLineEdit(this)),
      m_isConflict(
          new QRadioButton(tr("There &is a conflict: the reviewer does not see it, and does not count"), this)),
      m_isNone(new QRadioButton(tr("There is &none"), this)),
      m_reason(new QPlainTextEdit(this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Conflict of interest"));
    setMinimumWidth(kWidth);
    m_reviewer->setObjectName(QStringLiteral("conflictReviewer"));
    m_subject->setObjectName(QStringLiteral("conflictSubject"));
    m_basis->setObjectName(QStringLiteral("conflictBasis"));
    m_isConflict->setObjectName(QStringLiteral("isConflict"));
    m_isNone->setObjectName(QStringLiteral("isNoConflict"));
    m_reason->setObjectName(QStringLiteral("conflictReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(m_reason->fontMetrics().lineSpacing() * 4);
    for (const auto* member : book.panelOf(round.id)) {
        m_reviewer->addItem(toQString(book.nameOf(round.id, member->reviewer)), toQString(member->reviewer.value()));
    }
    for (const auto* subject : book.subjectsOf(round.id)) {
        m_subject->addItem(toQString(subject->title), toQString(subject->id.value()));
    }
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(24);
    m_subject->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (entry) {
        m_reviewer->setCurrentIndex(m_reviewer->findData(toQString(entry->reviewer.value())));
        m_subject->setCurrentIndex(m_subject->findData(toQString(entry->subject.value())));
        m_reviewer->setEnabled(false);
        m_subject->setEnabled(false);
        m_basis->setText(toQString(entry->basis));
        m_basis->setCursorPosition(0);
        m_reason->setPlainText(toQString(entry->reason));
        m_isNone->setChecked(entry->isRuled && !entry->isConflict);
        m_isConflict->setChecked(entry->isRuled && entry->isConflict);
    } else {
        m_basis->setText(tr("declared by the reviewer"));
        m_isConflict->setChecked(true);
    }
    auto* choice = new QVBoxLayout;
    choice->setSpacing(Theme::kGrid / 2);
    choice->addWidget(m_isConflict);
    choice->addWidget(m_isNone);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Re&viewer:"), m_reviewer);
    form->addRow(tr("&Under review:"), m_subject);
    form->addRow(tr("&Basis:"), m_basis);
    form->addRow(tr("Ruling:"), choice);
    form->addRow(tr("&Reason:"), m_reason);
    nameFields(*form);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Rule"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    for (auto* button : {m_isConflict, m_isNone}) {
        connect(button, &QRadioButton::toggled, this, &ConflictDialog::validate);
    }
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ConflictDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    if (entry && !entry->isRuled) {
        m_isConflict->setFocus();
    } else {
        m_reason->setFocus();
    }
}

void ConflictDialog::validate() {
    const bool isRuled = m_isConflict->isChecked() || m_isNone->isChecked();
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(isRuled && !m_reason->toPlainText().trimmed().isEmpty() && m_reviewer->currentIndex() >= 0 &&
                     m_subject->currentIndex() >= 0);
    showProblem(*m_problem, {});
}

void ConflictDialog::accept() {
    const auto ruled = m_session.workspace().reviews().rule(
        domain::ReviewSubjectId(toUtf8(m_subject->currentData().toString())),
        domain::ReviewerId(toUtf8(m_reviewer->currentData().toString())), m_isConflict->isChecked(),
        toUtf8(m_basis->text().trimmed()), toUtf8(m_reason->toPlainText().trimmed()));
    if (!ruled) {
        showProblem(*m_problem, models::textOf(ruled.error().message));
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
