// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ConflictPane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "dialogs/ConflictDialog.h"
#include "dialogs/RelationsDialog.h"
#include "models/ConflictModel.h"
#include "models/TableSortModel.h"
#include "style/Theme.h"
#include "widgets/SearchField.h"
#include "widgets/TableView.h"

namespace shirube::ui {

namespace {

constexpr int kWidest = 240;

}  // namespace

ConflictPane::ConflictPane(Session& session, QWidget* parent)
    : PreparationPane(session, parent),
      m_model(new models::ConflictModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_search(new SearchField(this)),
      m_table(new TableView(models::FactCell::NumberRole, this)),
      m_rule(new QPushButton(this)),
      m_declare(new QPushButton(this)),
      m_relations(new QPushButton(this)) {
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->showFactCells();
    m_table->setObjectName(QStringLiteral("conflicts"));
    m_search->setObjectName(QStringLiteral("conflictSearch"));
    m_rule->setObjectName(QStringLiteral("ruleConflict"));
    m_declare->setObjectName(QStringLiteral("declareConflict"));
    m_relations->setObjectName(QStringLiteral("editRelations"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kGrid);
    for (auto* button : {m_rule, m_declare, m_relations}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_search, &SearchField::textChanged, m_rows, &models::TableSortModel::setText);
    connect(m_search, &SearchField::escaped, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QTreeView::activated, this, &ConflictPane::rule);
    connect(m_rule, &QPushButton::clicked, this, &ConflictPane::rule);
    connect(m_declare, &QPushButton::clicked, this, &ConflictPane::declare);
    connect(m_relations, &QPushButton::clicked, this, &ConflictPane::relate);
}

void ConflictPane::show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) {
    m_choice = choice;
    m_facts = facts;
    auto suggestions = m_session.workspace().reviews().suggestions(choice.round->id);
    if (!suggestions) {
        m_session.report(suggestions.error());
    }
    m_model->show(choice.book, choice.round,
                  suggestions ? *std::move(suggestions) : std::vector<analysis::ConflictSuggestion>());
    m_table->fitColumns(kWidest);
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0) {
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
    const bool isOver = !domain::isSealed(choice.round->stage);
    const bool isEmpty =
        choice.book->panelOf(choice.round->id).empty() || choice.book->subjectsOf(choice.round->id).empty();
    m_rule->setEnabled(!isOver && m_rows->rowCount() > 0);
    m_declare->setEnabled(!isOver && !isEmpty);
}

void ConflictPane::forget() {
    m_choice = {};
    m_model->show(domain::ReviewBook::make({}, {}), nullptr, {});
}

void ConflictPane::rule() {
    const auto* entry = m_model->entryAt(m_rows->mapToSource(m_table->currentIndex()).row());
    if (entry && m_rule->isEnabled() &&
        ConflictDialog(m_session, *m_choice.book, *m_choice.round, entry, window()).exec() == QDialog::Accepted) {
        emit changed();
    }
}

void ConflictPane::declare() {
    if (ConflictDialog(m_session, *m_choice.book, *m_choice.round, nullptr, window()).exec() == QDialog::Accepted) {
        emit changed();
    }
}

void ConflictPane::relate() {
    RelationsDialog(m_session, m_facts, window()).exec();
    emit changed();
}

bool ConflictPane::find() {
    m_search->focusSearch();
    return true;
}

bool ConflictPane::editCurrent() {
    rule();
    return true;
}

void ConflictPane::copySelection() {
    m_table->copySelection();
}

void ConflictPane::retranslate() {
    m_search->setPlaceholderText(tr("Search conflicts of interest"));
    m_search->setAccessibleName(tr("Search conflicts of interest"));
    m_table->setAccessibleName(tr("Conflicts of interest"));
    m_table->setEmptyText(
        tr("Nothing is suggested and nothing was declared. Reviewers and what is under review share no organisation."));
    m_rule->setText(tr("R&ule on it… (F2)"));
    m_declare->setText(tr("&Declare one…"));
    m_relations->setText(tr("Re&lations between organisations…"));
    m_model->retranslate();
}

}  // namespace shirube::ui
