// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RelationsDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "dialogs/DialogParts.h"
#include "dialogs/OrganisationChoice.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using domain::OrganisationRelation;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 680;
constexpr int kListHeight = 180;

}  // namespace

RelationsDialog::RelationsDialog(Session& session, std::shared_ptr<const analysis::FactBook> facts, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_facts(std::move(facts)),
      m_list(new QTreeWidget(this)),
      m_from(organisationChoice(m_facts->catalogue(), this)),
      m_kind(new QComboBox(this)),
      m_to(organisationChoice(m_facts->catalogue(), this)),
      m_evidence(new QLineEdit(this)),
      m_add(new QPushButton(tr("&Add the relation"), this)),
      m_remove(new QPushButton(tr("Take &out the selected one"), this)),
      m_problem(problemLabel(this)) {
    setObjectName(QStringLiteral("relationsDialog"));
    setWindowTitle(tr("Relations between organisations"));
    setMinimumWidth(kWidth);
    m_list->setObjectName(QStringLiteral("relations"));
    m_list->setAccessibleName(tr("Relations between organisations"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Organisation"), tr("Is"), tr("Of organisation"), tr("Known from")});
    m_list->setMinimumHeight(kListHeight);
    m_from->setObjectName(QStringLiteral("relationFrom"));
    m_kind->setObjectName(QStringLiteral("relationKind"));
    m_to->setObjectName(QStringLiteral("relationTo"));
    m_evidence->setObjectName(QStringLiteral("relationEvidence"));
    m_evidence->setPlaceholderText(tr("Document and place, or who said so"));
    for (const auto kind : {OrganisationRelation::Kind::ParentOf, OrganisationRelation::Kind::ParticipantOf}) {
        m_kind->addItem(textOf(domain::label(kind)), toQString(domain::toKey(kind)));
    }
    m_add->setObjectName(QStringLiteral("addRelation"));
    m_remove->setObjectName(QStringLiteral("removeRelation"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("O&rganisation:"), m_from);
    form->addRow(tr("&Is:"), m_kind);
    form->addRow(tr("O&f:"), m_to);
    form->addRow(tr("&Known from:"), m_evidence);
    nameFields(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (auto* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    for (auto* combo : {m_from, m_to}) {
        connect(combo, &QComboBox::editTextChanged, this, &RelationsDialog::validate);
    }
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RelationsDialog::validate);
    connect(m_add, &QPushButton::clicked, this, &RelationsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &RelationsDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readRelations();
    m_from->setFocus();
}

QString RelationsDialog::nameOf(const domain::OrganisationId& id) const {
    const auto* organisation = m_facts->catalogue().organisation(id);
    return toQString(organisation ? organisation->name : id.value());
}

void RelationsDialog::readRelations() {
    m_list->clear();
    m_ids.clear();
    const auto book = m_session.workspace().reviews().book();
    if (!book) {
        showProblem(*m_problem, textOf(book.error().message));
        return;
    }
    for (const auto& relation : (*book)->content().relations) {
        m_list->addTopLevelItem(new QTreeWidgetItem({nameOf(relation.from), textOf(domain::label(relation.kind)),
                                                     nameOf(relation.to), toQString(relation.evidence)}));
        m_ids.push_back(relation.id);
    }
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
    }
    validate();
}

void RelationsDialog::validate() {
    const auto from = chosenOrganisation(*m_from);
    const auto to = chosenOrganisation(*m_to);
    m_add->setEnabled(!from.isEmpty() && !to.isEmpty() && from != to);
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    showProblem(*m_problem, {});
}

void RelationsDialog::add() {
    OrganisationRelation relation;
    relation.from = chosenOrganisation(*m_from);
    relation.to = chosenOrganisation(*m_to);
    relation.kind = domain::relationKindFromKey(toUtf8(m_kind->currentData().toString()))
                        .value_or(OrganisationRelation::Kind::ParentOf);
    relation.id = domain::OrganisationRelationId(relation.from.value() + '/' +
                                                 std::string(domain::toKey(relation.kind)) + '/' + relation.to.value());
    relation.evidence = toUtf8(m_evidence->text().trimmed());
    if (const auto related = m_session.workspace().reviews().relate(relation); !related) {
        showProblem(*m_problem, textOf(related.error().message));
        return;
    }
    m_evidence->clear();
    readRelations();
}

void RelationsDialog::remove() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) {
        return;
    }
    const auto removed = m_session.workspace().reviews().removeRelation(m_ids[static_cast<std::size_t>(row)]);
    if (!removed) {
        showProblem(*m_problem, textOf(removed.error().message));
        return;
    }
    readRelations();
}

}  // namespace shirube::ui
