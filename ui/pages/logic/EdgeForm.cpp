// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/EdgeForm.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "pages/logic/WeightText.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

EdgeForm::EdgeForm(domain::LogicEdge edge, const QString& title, QWidget* parent)
    : QDialog(parent),
      m_edge(std::move(edge)),
      m_weight(new QLineEdit(toQString(m_edge.weight.text()), this)),
      m_reason(new QPlainTextEdit(toQString(m_edge.reason), this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Edge of the logic model"));
    setMinimumWidth(560);
    m_weight->setObjectName(QStringLiteral("edgeWeight"));
    m_reason->setObjectName(QStringLiteral("edgeReason"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 4);
    m_reason->setPlaceholderText(tr("Why the one brings about the other"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("&Weight:"), m_weight);
    nameFields(*form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(title, tr("The weight counts among the edges into the same node."), this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_weight, &QLineEdit::textChanged, this, &EdgeForm::validate);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &EdgeForm::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EdgeForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    validate();
}

void EdgeForm::enter(const domain::LogicEdge& edge, const QString& notice) {
    m_weight->setText(toQString(edge.weight.text()));
    m_reason->setPlainText(toQString(edge.reason));
    showProblem(*m_problem, notice);
}

void EdgeForm::validate() {
    const auto weight = readWeight(m_weight->text());
    showProblem(*m_problem, weight ? QString() : tr("The weight is a number above 0, such as 1 or 0.5."));
    const bool hasChanged =
        weight && (*weight != m_edge.weight || toUtf8(m_reason->toPlainText().trimmed()) != m_edge.reason);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(hasChanged);
}

void EdgeForm::accept() {
    if (const auto weight = readWeight(m_weight->text())) {
        m_edge.weight = *weight;
        m_edge.reason = toUtf8(m_reason->toPlainText().trimmed());
        QDialog::accept();
    }
}

}  // namespace shirube::ui
