// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/FinaliseDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/ActualService.h"
#include "dialogs/DialogParts.h"
#include "dialogs/EvidenceFields.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr int kWidth = 600;

}  // namespace

FinaliseDialog::FinaliseDialog(Session& session, const domain::ActualReport& report,
                               const std::vector<domain::Source>& sources, const QString& title, const QString& value,
                               QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_report(report.id),
      m_evidence(new EvidenceFields(sources, this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("finaliseDialog"));
    setWindowTitle(tr("Make a provisional actual final"));
    setMinimumWidth(kWidth);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_evidence->addTo(*form);
    m_evidence->setCitation(report.evidence);
    nameFields(*form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(title, value, this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Make final"));
    connect(m_evidence, &EvidenceFields::changed, this, &FinaliseDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FinaliseDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
}

void FinaliseDialog::validate() {
    const bool hasEvidence = !m_evidence->citation().locator.empty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(hasEvidence);
    showProblem(*m_problem, hasEvidence ? QString() : tr("Say what shows that the figure is final."));
}

void FinaliseDialog::accept() {
    const auto done = m_session.workspace().actuals().finalise(m_report, m_evidence->citation(), m_evidence->reason());
    if (!done) {
        showProblem(*m_problem, models::textOf(done.error().message));
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
