// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ReviewerDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/ConflictSuggestion.h"
#include "application/ReviewService.h"
#include "dialogs/DialogParts.h"
#include "dialogs/OrganisationChoice.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 560;
constexpr int kListHeight = 130;

}  // namespace

ReviewerDialog::ReviewerDialog(Session& session, std::shared_ptr<const analysis::FactBook> facts,
                               domain::Reviewer reviewer, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_facts(std::move(facts)),
      m_reviewer(std::move(reviewer)),
      m_name(new QLineEdit(toQString(m_reviewer.name), this)),
      m_affiliation(new QLineEdit(toQString(m_reviewer.affiliation), this)),
      m_organisations(new QListWidget(this)),
      m_more(organisationChoice(m_facts->catalogue(), this)),
      m_note(new QLineEdit(toQString(m_reviewer.note), this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("reviewerDialog"));
    setWindowTitle(m_reviewer.id.isEmpty() ? tr("Add a reviewer") : tr("Change the reviewer"));
    setMinimumWidth(kWidth);
    m_name->setObjectName(QStringLiteral("reviewerName"));
    m_affiliation->setObjectName(QStringLiteral("reviewerAffiliation"));
    m_affiliation->setPlaceholderText(tr("As it is written, with the post"));
    m_organisations->setObjectName(QStringLiteral("reviewerOrganisations"));
    m_organisations->setMinimumHeight(kListHeight);
    m_more->setObjectName(QStringLiteral("moreOrganisations"));
    m_more->lineEdit()->setPlaceholderText(tr("Type to find one more, Enter adds it"));
    m_note->setObjectName(QStringLiteral("reviewerNote"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Affiliation:"), m_affiliation);
    form->addRow(tr("&Organisations:"), m_organisations);
    form->addRow(tr("One &more:"), m_more);
    form->addRow(tr("No&te:"), m_note);
    nameFields(*form);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(tr("Reviewer"),
                                    tr("Names and affiliations are for the secretariat alone; whatever is published "
                                       "says 委員A, 委員B. The organisations serve to find conflicts of interest."),
                                    this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    fillOrganisations();
    connect(m_name, &QLineEdit::textChanged, this, &ReviewerDialog::validate);
    connect(m_affiliation, &QLineEdit::textChanged, this, &ReviewerDialog::readAffiliation);
    connect(m_more, &QComboBox::activated, this, [this] {
        addOrganisation(domain::OrganisationId(toUtf8(m_more->currentData().toString())), false);
        m_more->setCurrentIndex(-1);
        m_more->clearEditText();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ReviewerDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    m_name->setFocus();
}

void ReviewerDialog::fillOrganisations() {
    for (const auto& id : m_reviewer.organisations) {
        addOrganisation(id, false);
    }
    // What was there and is not ticked was unticked by a person.
    for (const auto& id : analysis::organisationsIn(m_reviewer.affiliation, m_facts->catalogue())) {
        m_found.insert(id.value());
    }
}

void ReviewerDialog::addOrganisation(const domain::OrganisationId& id, bool isFound) {
    if (id.isEmpty()) {
        return;
    }
    const auto key = toQString(id.value());
    for (int row = 0; row < m_organisations->count(); ++row) {
        if (m_organisations->item(row)->data(Qt::UserRole) == key) {
            m_organisations->item(row)->setCheckState(Qt::Checked);
            return;
        }
    }
    const auto* organisation = m_facts->catalogue().organisation(id);
    const auto name = toQString(organisation ? organisation->name : id.value());
    auto* item = new QListWidgetItem(isFound ? tr("%1 (in the affiliation)").arg(name) : name, m_organisations);
    item->setData(Qt::UserRole, key);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

void ReviewerDialog::readAffiliation() {
    for (const auto& id : analysis::organisationsIn(toUtf8(m_affiliation->text()), m_facts->catalogue())) {
        if (m_found.insert(id.value()).second) {
            addOrganisation(id, true);
        }
    }
    validate();
}

void ReviewerDialog::validate() {
    showProblem(*m_problem, {});
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_name->text().trimmed().isEmpty());
}

void ReviewerDialog::accept() {
    // Enter in the field of one more adds it.
    if (m_more->lineEdit()->hasFocus() && !m_more->currentText().isEmpty()) {
        return;
    }
    m_reviewer.name = toUtf8(m_name->text().trimmed());
    m_reviewer.affiliation = toUtf8(m_affiliation->text().trimmed());
    m_reviewer.note = toUtf8(m_note->text().trimmed());
    m_reviewer.organisations.clear();
    for (int row = 0; row < m_organisations->count(); ++row) {
        if (const auto* item = m_organisations->item(row); item->checkState() == Qt::Checked) {
            m_reviewer.organisations.emplace_back(toUtf8(item->data(Qt::UserRole).toString()));
        }
    }
    const auto saved = m_session.workspace().reviews().saveReviewer(m_reviewer);
    if (!saved) {
        showProblem(*m_problem, models::textOf(saved.error().message));
        return;
    }
    m_reviewer.id = *saved;
    QDialog::accept();
}

}  // namespace shirube::ui
