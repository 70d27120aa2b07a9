// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/AdoptDialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/LogicModelService.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

AdoptDialog::AdoptDialog(Session& session, const domain::LogicModel& draft, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_draft(draft.content().id),
      m_day(new QDateEdit(this)),
      m_reason(new QLineEdit(this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Adopt the draft"));
    setMinimumWidth(520);
    const auto today = domain::CalendarDay::inJapan(session.clock().now());
    m_day->setDate(QDate(today.year, today.month, today.day));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->setObjectName(QStringLiteral("adoptDay"));
    m_reason->setObjectName(QStringLiteral("adoptReason"));
    m_reason->setPlaceholderText(tr("Why the model changes; kept in the history"));
    m_problem->setObjectName(QStringLiteral("problem"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->addRow(tr("In force &from:"), m_day);
    form->addRow(tr("&Reason:"), m_reason);
    nameFields(*form);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Adopt"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(
        toQString(draft.content().version),
        tr("From that day on reports go by this version; as of earlier days they go by the former one."), this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &AdoptDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AdoptDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    m_reason->setFocus();
}

void AdoptDialog::validate() {
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_reason->text().trimmed().isEmpty());
    showProblem(*m_problem, {});
}

void AdoptDialog::accept() {
    const auto day = m_day->date();
    const auto adopted = m_session.workspace().logicModels().adopt(m_draft, {day.year(), day.month(), day.day()},
                                                                   toUtf8(m_reason->text().trimmed()));
    if (!adopted) {
        showProblem(*m_problem, models::textOf(adopted.error().message));
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
