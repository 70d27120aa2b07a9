// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PinDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "application/RoleService.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toUtf8;

namespace {

constexpr int kWidth = 440;

}  // namespace

PinDialog::PinDialog(Session& session, domain::Viewer whose, const QString& name, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_whose(std::move(whose)),
      m_former(new QLineEdit(this)),
      m_pin(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_losesDrafts(new QCheckBox(tr("The drafts that the former PIN sealed may be &lost"), this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("pinDialog"));
    setWindowTitle(tr("PIN"));
    setMinimumWidth(kWidth);
    const bool isOwn = m_whose == session.viewer();
    const auto hasPin = session.workspace().roles().hasPin(m_whose);
    m_needsFormer = isOwn && hasPin && *hasPin;
    m_former->setObjectName(QStringLiteral("formerPin"));
    m_pin->setObjectName(QStringLiteral("newPin"));
    m_again->setObjectName(QStringLiteral("newPinAgain"));
    m_losesDrafts->setObjectName(QStringLiteral("losesDrafts"));
    m_losesDrafts->hide();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    if (m_needsFormer) {
        form->addRow(tr("&Former PIN:"), m_former);
    } else {
        m_former->hide();
    }
    form->addRow(tr("&New PIN:"), m_pin);
    form->addRow(tr("Once &again:"), m_again);
    nameFields(*form);
    for (auto* edit : {m_former, m_pin, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &PinDialog::validate);
    }
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Set the PIN"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(
        name,
        isOwn ? tr("At least 4 characters. Nobody can tell a forgotten PIN: of a reviewer the secretariat sets a new "
                   "one.")
              : tr("At least 4 characters. Hand it to the person alone; they can change it themselves."),
        this));
    column->addLayout(form);
    column->addWidget(m_losesDrafts);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PinDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    (m_needsFormer ? m_former : m_pin)->setFocus();
}

void PinDialog::validate() {
    const bool isOther = !m_again->text().isEmpty() && m_pin->text() != m_again->text();
    showProblem(*m_problem, isOther ? tr("The two are not the same.") : QString());
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_pin->text().isEmpty() && m_pin->text() == m_again->text() &&
                     (!m_needsFormer || !m_former->text().isEmpty()) && m_session.pinGuard().millisecondsLeft() == 0);
}

void PinDialog::accept() {
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled()) {
        return;
    }
    const auto set = m_session.workspace().roles().setPin(m_whose, toUtf8(m_former->text()), toUtf8(m_pin->text()),
                                                          m_losesDrafts->isChecked());
    if (set) {
        m_session.pinGuard().accepted();
        QDialog::accept();
        return;
    }
    showProblem(*m_problem, models::textOf(set.error().message));
    if (set.error().code == base::ErrorCode::Conflict && m_whose.role == domain::Role::Reviewer) {
        m_losesDrafts->show();
        m_losesDrafts->setFocus();
        return;
    }
    if (m_needsFormer) {
        m_session.pinGuard().refused();
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_session.pinGuard().millisecondsLeft() == 0);
        QTimer::singleShot(m_session.pinGuard().millisecondsLeft() + 1, this, [this] { validate(); });
    }
    auto* field = m_needsFormer ? m_former : m_pin;
    field->setFocus();
    field->selectAll();
}

}  // namespace shirube::ui
