// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ScheduleTab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "dialogs/RoundDialog.h"
#include "models/QtTranslator.h"
#include "models/ReviewScheduleModel.h"
#include "models/TableSortModel.h"
#include "pages/review/NextTab.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/SearchField.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using analysis::ScheduleEntry;
using models::ReviewScheduleModel;

namespace {

constexpr int kSearchWidth = 260;
constexpr int kWidest = 300;

}  // namespace

ScheduleTab::ScheduleTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_model(new ReviewScheduleModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_search(new SearchField(this)),
      m_hits(new QLabel(this)),
      m_table(new TableView(models::FactCell::NumberRole, this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_open(new QPushButton(this)),
      m_new(new QPushButton(this)) {
    setObjectName(QStringLiteral("reviewSchedule"));
    m_choice.book = domain::ReviewBook::make({}, {});
    layOut();
    connect(m_search, &SearchField::textChanged, this, [this](const QString& text) {
        m_rows->setText(text);
        showEmptyState();
    });
    connect(m_search, &SearchField::escaped, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (m_search->text().isEmpty()) {
            create(nullptr);
        } else {
            m_search->clear();
        }
    });
    connect(m_table, &QTreeView::activated, this, &ScheduleTab::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &ScheduleTab::openCurrent);
    connect(m_new, &QPushButton::clicked, this, [this] { create(nullptr); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScheduleTab::showButtons);
}

void ScheduleTab::layOut() {
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("reviewScheduleTable"));
    m_table->showFactCells();
    m_search->setObjectName(QStringLiteral("scheduleSearch"));
    m_search->setMaximumWidth(kSearchWidth);
    m_open->setObjectName(QStringLiteral("openReview"));
    m_new->setObjectName(QStringLiteral("setUpReview"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, 0);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_search);
    bar->addWidget(m_hits);
    bar->addStretch(1);
    bar->addWidget(m_open);
    bar->addWidget(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kGrid);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
}

QString ScheduleTab::title() const {
    return tr("Schedule");
}

bool ScheduleTab::isFor(const domain::Viewer& /*viewer*/) const {
    return true;
}

void ScheduleTab::show(const ReviewChoice& choice) {
    m_choice = choice;
    const int row = m_rows->mapToSource(m_table->currentIndex()).row();
    std::vector<ScheduleEntry> entries;
    if (m_session.isOpen()) {
        if (auto schedule = m_session.workspace().reviews().schedule()) {
            entries = *std::move(schedule);
        } else {
            m_session.report(schedule.error());
        }
    }
    m_model->setEntries(std::move(entries), m_session.book());
    m_table->fitColumns(kWidest);
    const auto index = m_rows->mapFromSource(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    m_table->setCurrentIndex(index.isValid() ? index : m_rows->index(0, 0));
    showEmptyState();
    showButtons();
    emit summaryChanged(summary());
}

const ScheduleEntry* ScheduleTab::current() const {
    return m_model->entryAt(m_rows->mapToSource(m_table->currentIndex()).row());
}

void ScheduleTab::showButtons() {
    const bool mayPrepare = m_choice.book->viewer().role == domain::Role::Secretariat;
    const auto* entry = current();
    const bool isToSetUp = entry && entry->state == ScheduleEntry::State::NotSetUp;
    m_open->setText(isToSetUp ? tr("Set &up what is due… (Enter)") : tr("Ope&n (Enter)"));
    m_open->setEnabled(entry && (!isToSetUp || mayPrepare));
    m_open->setToolTip(isToSetUp && !mayPrepare ? tr("The secretariat sets reviews up.") : QString());
    m_new->setVisible(mayPrepare);
}

void ScheduleTab::showEmptyState() {
    m_hits->setText(m_search->text().isEmpty() ? QString() : tr("%n hit(s)", nullptr, m_rows->rowCount()));
    m_stack->setCurrentWidget(m_rows->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    if (!m_search->text().isEmpty()) {
        m_empty->setTexts(tr("No review matches"), {}, tr("Clear the search"));
    } else if (m_choice.book->viewer().role == domain::Role::Secretariat) {
        m_empty->setTexts(tr("No reviews yet"),
                          tr("Set one up, or load the bundled dataset for those that documents print."),
                          tr("Set up a review…"));
    } else {
        m_empty->setTexts(tr("No reviews yet"),
                          m_choice.book->viewer().role == domain::Role::Reviewer
                              ? tr("You are on no panel yet. The secretariat puts reviewers on panels.")
                              : tr("The secretariat sets reviews up: choose Role > Sign in as…"),
                          {});
    }
}

void ScheduleTab::openCurrent() {
    const auto* entry = current();
    if (!entry || !m_open->isEnabled()) {
        return;
    }
    if (!entry->round.isEmpty()) {
        const auto* round = m_choice.book->round(entry->round);
        emit roundRequested(entry->round, round ? nextTab(m_choice.book->viewer(), round->stage) : QString());
    } else if (!entry->printed.isEmpty()) {
        emit printedRequested(entry->printed);
    } else {
        const auto wanted = *entry;
        create(&wanted);
    }
}

void ScheduleTab::create(const ScheduleEntry* wanted) {
    RoundDialog dialog(m_session, wanted, window());
    if (dialog.exec() == QDialog::Accepted) {
        emit changed();
        emit roundRequested(dialog.round(), QStringLiteral("reviewPreparation"));
    }
}

void ScheduleTab::copySelection() {
    m_table->copySelection();
}

bool ScheduleTab::find() {
    m_search->focusSearch();
    return true;
}

QString ScheduleTab::summary() const {
    const auto late = m_model->countOf(ScheduleEntry::State::Overdue);
    const auto soon = m_model->countOf(ScheduleEntry::State::DueSoon);
    const auto missing = m_model->countOf(ScheduleEntry::State::NotSetUp);
    return tr("%1 overdue, %2 due within 14 days, %3 not set up yet")
        .arg(QString::number(late), QString::number(soon), QString::number(missing));
}

void ScheduleTab::retranslate() {
    m_search->setPlaceholderText(tr("Search reviews (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search reviews"));
    m_table->setAccessibleName(tr("Schedule of reviews"));
    m_new->setText(tr("Set up a review…"));
    m_model->retranslate();
    showEmptyState();
    showButtons();
}

}  // namespace shirube::ui
