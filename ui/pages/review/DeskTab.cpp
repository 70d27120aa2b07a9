// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/DeskTab.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "models/DeskModel.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/review/PacketBanner.h"
#include "pages/review/SubmitDialog.h"
#include "session/Desk.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::DeskModel;
using models::FactCell;
using models::ScoreBoard;

namespace {

constexpr int kWidest = 360;

}  // namespace

DeskTab::DeskTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_model(new DeskModel(session.desk().board(), this)),
      m_rows(new models::TableSortModel(this)),
      m_banner(new PacketBanner(session, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_work(new QWidget(this)),
      m_table(new TableView(FactCell::NumberRole, this)),
      m_count(new QLabel(this)),
      m_open(new QPushButton(this)),
      m_submit(new QPushButton(this)),
      m_submitAll(new QPushButton(this)) {
    setObjectName(QStringLiteral("reviewDesk"));
    layOut();
    auto& desk = m_session.desk();
    connect(&desk, &Desk::changed, this, &DeskTab::read);
    connect(&desk.board(), &ScoreBoard::reset, this, &DeskTab::read);
    connect(&desk.board(), &ScoreBoard::sheetChanged, this, [this] {
        if (isVisible()) {
            read();
        }
    });
    connect(m_table, &QAbstractItemView::activated, this, &DeskTab::openSheet);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeskTab::updateActions);
    connect(m_open, &QPushButton::clicked, this, [this] { openSheet(m_table->currentIndex()); });
    connect(m_submit, &QPushButton::clicked, this, &DeskTab::submitSelected);
    connect(m_submitAll, &QPushButton::clicked, this, &DeskTab::submitAll);
    read();
}

void DeskTab::layOut() {
    m_table->setObjectName(QStringLiteral("deskTable"));
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->showFactCells();
    m_count->setObjectName(QStringLiteral("deskCount"));
    m_open->setObjectName(QStringLiteral("openSheet"));
    m_submit->setObjectName(QStringLiteral("submitSelected"));
    m_submitAll->setObjectName(QStringLiteral("submitAll"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_open);
    bar->addWidget(m_submit);
    bar->addWidget(m_submitAll);
    auto* work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addLayout(bar);
    work->addWidget(m_table, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

QString DeskTab::title() const {
    return tr("My assignments");
}

bool DeskTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Reviewer || m_session.desk().isPacket();
}

void DeskTab::show(const ReviewChoice& /*choice*/) {
    read();
}

void DeskTab::read() {
    const auto& board = m_session.desk().board();
    const auto current = models::toUtf8(m_table->currentIndex().data(FactCell::IdRole).toString());
    m_model->read(m_session.today());
    m_stack->setCurrentWidget(board.count() > 0 ? m_work : static_cast<QWidget*>(m_empty));
    m_table->fitColumns(kWidest);
    const int row = qMax(m_model->rowOf(current), 0);
    m_table->setCurrentIndex(m_rows->mapFromSource(m_model->index(row, 0)));
    updateActions();
    emit summaryChanged(summary());
}

std::vector<int> DeskTab::selected() const {
    std::vector<int> sheets;
    for (const auto& row : m_table->selectionModel()->selectedRows()) {
        sheets.push_back(m_session.desk().board().indexOf(
            domain::ReviewSubjectId(models::toUtf8(row.data(FactCell::IdRole).toString()))));
    }
    std::sort(sheets.begin(), sheets.end());
    return sheets;
}

void DeskTab::updateActions() {
    const auto& board = m_session.desk().board();
    int ready = 0;
    int owing = 0;
    for (int sheet = 0; sheet < board.count(); ++sheet) {
        const auto& shown = board.sheet(sheet);
        ready += board.canSubmit(sheet) ? 1 : 0;
        owing += shown.takesScores && shown.state != ScoreBoard::State::Submitted ? 1 : 0;
    }
    const auto chosen = selected();
    const bool canSubmit = std::any_of(chosen.begin(), chosen.end(), [&](int sheet) { return board.canSubmit(sheet); });
    m_open->setEnabled(!chosen.empty());
    m_submit->setEnabled(canSubmit);
    m_submit->setToolTip(canSubmit ? QString() : tr("No selected sheet is complete and not yet submitted."));
    m_submitAll->setEnabled(ready > 0);
    m_submitAll->setToolTip(ready > 0 ? QString() : tr("No sheet is complete and not yet submitted."));
    m_count->setText(owing == 0 ? tr("%n sheet(s), nothing left to submit", nullptr, board.count())
                                : tr("%1 of %2 sheets are still to be submitted")
                                      .arg(QString::number(owing), QString::number(board.count())));
}

void DeskTab::openSheet(const QModelIndex& index) {
    if (index.isValid()) {
        emit sheetRequested(domain::ReviewSubjectId(models::toUtf8(index.data(FactCell::IdRole).toString())));
    }
}

void DeskTab::submitSelected() {
    submit(selected());
}

void DeskTab::submitAll() {
    const auto& board = m_session.desk().board();
    std::vector<int> sheets;
    for (int sheet = 0; sheet < board.count(); ++sheet) {
        if (board.sheet(sheet).takesScores && board.sheet(sheet).state != ScoreBoard::State::Submitted) {
            sheets.push_back(sheet);
        }
    }
    submit(sheets);
}

void DeskTab::submit(const std::vector<int>& sheets) {
    emit m_session.desk().commitRequested();
    SubmitDialog dialog(m_session, sheets, this);
    dialog.exec();
}

void DeskTab::copySelection() {
    m_table->copySelection();
}

bool DeskTab::editCurrent() {
    openSheet(m_table->currentIndex());
    return m_table->currentIndex().isValid();
}

QString DeskTab::summary() const {
    return m_count->text();
}

void DeskTab::retranslate() {
    m_banner->retranslate();
    m_open->setText(tr("&Score"));
    m_submit->setText(tr("&Submit the selected…"));
    m_submitAll->setText(tr("Submit a&ll…"));
    m_table->setAccessibleName(tr("My assignments"));
    m_empty->setTexts(
        tr("Nothing is assigned to you"),
        tr("Sheets appear here once the secretariat has opened a review. A score packet is opened from the File menu."),
        {});
    m_model->retranslate();
    read();
}

}  // namespace shirube::ui
