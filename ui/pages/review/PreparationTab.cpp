// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/PreparationTab.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "application/CatalogueService.h"
#include "application/ReviewService.h"
#include "dialogs/RoundDialog.h"
#include "models/PreparationSteps.h"
#include "pages/review/AssignmentPane.h"
#include "pages/review/ConflictPane.h"
#include "pages/review/OpeningPane.h"
#include "pages/review/PanelPane.h"
#include "pages/review/SchemePane.h"
#include "pages/review/SubjectsPane.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"

namespace shirube::ui {

namespace {

constexpr int kStepsWidth = 230;

}  // namespace

PreparationTab::PreparationTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_steps(new QListWidget(this)),
      m_new(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)),
      m_empty(new EmptyState(this)),
      m_panes{new SchemePane(session, this),   new SubjectsPane(session, this),   new PanelPane(session, this),
              new ConflictPane(session, this), new AssignmentPane(session, this), new OpeningPane(session, this)} {
    setObjectName(QStringLiteral("reviewPreparation"));
    m_steps->setObjectName(QStringLiteral("preparationSteps"));
    m_steps->setWordWrap(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_new->setObjectName(QStringLiteral("newRound"));
    auto* left = new QWidget(this);
    auto* side = new QVBoxLayout(left);
    side->setContentsMargins(0, 0, 0, Theme::kGrid);
    side->addWidget(m_steps, 1);
    side->addWidget(m_new, 0, Qt::AlignHCenter);
    for (auto* pane : m_panes) {
        m_stack->addWidget(pane);
        connect(pane, &PreparationPane::changed, this, [this] {
            const auto former = m_choice.book;
            emit changed();
            if (m_choice.book == former) {
                // The store holds what it held before: what was refused goes back.
                showPane();
            }
        });
    }
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kStepsWidth, kStepsWidth * 4});
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_empty, 1);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_step = row;
            showPane();
        }
    });
    connect(m_new, &QPushButton::clicked, this, &PreparationTab::createRound);
    connect(m_empty, &EmptyState::actionClicked, this, &PreparationTab::createRound);
}

QString PreparationTab::title() const {
    return tr("Preparation");
}

bool PreparationTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Secretariat;
}

void PreparationTab::show(const ReviewChoice& choice) {
    m_choice = choice;
    m_splitter->setVisible(choice.round != nullptr);
    m_empty->setVisible(choice.round == nullptr);
    if (choice.round) {
        fillSteps();
        showPane();
        return;
    }
    m_steps->clear();
    for (auto* pane : m_panes) {
        pane->forget();
    }
}

void PreparationTab::fillSteps() {
    const auto suggestions = m_session.workspace().reviews().suggestions(m_choice.round->id);
    const auto steps = models::preparationSteps(*m_choice.book, *m_choice.round, suggestions ? suggestions->size() : 0);
    const QSignalBlocker quiet(m_steps);
    const int current = m_step;
    m_steps->clear();
    int done = 0;
    for (const auto& step : steps) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2\n　 %3")
                .arg(step.isDone ? QStringLiteral("✓") : QStringLiteral("！"), step.title, step.text),
            m_steps);
        item->setForeground(step.isDone ? palette().color(QPalette::Text) : Theme::alertText(palette()));
        item->setToolTip(step.text);
        done += step.isDone ? 1 : 0;
    }
    m_steps->setCurrentRow(current);
    m_summary = tr("%1 of %2 steps done").arg(QString::number(done), QString::number(steps.size()));
    emit summaryChanged(m_summary);
}

PreparationPane* PreparationTab::current() const {
    return m_choice.round ? qobject_cast<PreparationPane*>(m_stack->currentWidget()) : nullptr;
}

void PreparationTab::showPane() {
    if (!m_choice.round || !m_session.isOpen()) {
        return;
    }
    m_stack->setCurrentIndex(m_step);
    const auto facts = m_session.workspace().catalogue().facts();
    if (!facts) {
        m_session.report(facts.error());
        return;
    }
    current()->show(m_choice, *facts);
}

void PreparationTab::showStep(int step) {
    m_steps->setCurrentRow(step);
}

void PreparationTab::createRound() {
    RoundDialog dialog(m_session, nullptr, window());
    if (dialog.exec() == QDialog::Accepted) {
        m_step = 0;
        emit changed();
        emit roundRequested(dialog.round(), objectName());
    }
}

void PreparationTab::copySelection() {
    if (auto* pane = current()) {
        pane->copySelection();
    }
}

bool PreparationTab::find() {
    return current() && current()->find();
}

bool PreparationTab::editCurrent() {
    return current() && current()->editCurrent();
}

QString PreparationTab::summary() const {
    return m_choice.round ? m_summary : QString();
}

void PreparationTab::retranslate() {
    m_steps->setAccessibleName(tr("Steps of the preparation"));
    m_new->setText(tr("Set up another…"));
    m_empty->setTexts(tr("No review is being prepared"),
                      tr("Set one up: the items and thresholds of a printed rule can be taken over."),
                      tr("Set up a review…"));
    for (auto* pane : m_panes) {
        pane->retranslate();
    }
    if (m_choice.round) {
        fillSteps();
    }
}

}  // namespace shirube::ui
