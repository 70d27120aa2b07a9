// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/AssignmentPane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "models/AssignmentModel.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::AssignmentModel;

namespace {

constexpr int kSubjectWidth = 320;
constexpr int kCountWidth = 84;
constexpr int kReviewerWidth = 104;

}  // namespace

AssignmentPane::AssignmentPane(Session& session, QWidget* parent)
    : PreparationPane(session, parent),
      m_model(new AssignmentModel(this)),
      m_table(new QTableView(this)),
      m_hint(new QLabel(this)),
      m_all(new QPushButton(this)),
      m_none(new QPushButton(this)) {
    m_table->setObjectName(QStringLiteral("assignments"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_hint->setWordWrap(true);
    auto quiet = m_hint->palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    m_hint->setPalette(quiet);
    m_all->setObjectName(QStringLiteral("assignAll"));
    m_none->setObjectName(QStringLiteral("assignNone"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kGrid);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    // The table is in the middle of the change that it is told about.
    connect(m_model, &AssignmentModel::edited, this, &AssignmentPane::save, Qt::QueuedConnection);
    connect(m_all, &QPushButton::clicked, this, &AssignmentPane::assignAll);
    connect(m_none, &QPushButton::clicked, this, &AssignmentPane::clear);
}

void AssignmentPane::show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& /*facts*/) {
    const auto current = m_table->currentIndex();
    const QPoint cell(current.column(), current.row());
    const bool isSame = m_round == choice.round->id;
    m_round = choice.round->id;
    m_model->show(choice.book, choice.round);
    m_table->setColumnWidth(AssignmentModel::Subject, kSubjectWidth);
    m_table->setColumnWidth(AssignmentModel::Count, kCountWidth);
    for (int column = AssignmentModel::FirstReviewer; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, kReviewerWidth);
    }
    if (isSame && cell.y() >= 0 && cell.y() < m_model->rowCount() && cell.x() < m_model->columnCount()) {
        m_table->setCurrentIndex(m_model->index(cell.y(), cell.x()));
    }
    const bool isEditable = choice.round->stage == domain::RoundStage::Preparing && m_model->rowCount() > 0 &&
                            m_model->columnCount() > AssignmentModel::FirstReviewer;
    m_all->setEnabled(isEditable);
    m_none->setEnabled(isEditable && !m_model->assignments().empty());
}

void AssignmentPane::forget() {
    m_round = {};
    m_model->show(nullptr, nullptr);
}

void AssignmentPane::save() {
    const auto pairs = m_model->assignments();
    finish(m_session.workspace().reviews().assign(m_round, pairs));
}

void AssignmentPane::assignAll() {
    finish(m_session.workspace().reviews().assignAll(m_round));
}

void AssignmentPane::clear() {
    finish(m_session.workspace().reviews().assign(m_round, {}));
}

void AssignmentPane::toggleSelected() {
    m_model->setAssigned(m_table->selectionModel()->selectedIndexes(), !m_model->isAssigned(m_table->currentIndex()));
}

bool AssignmentPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AssignmentPane::retranslate() {
    m_table->setAccessibleName(tr("Who scores what"));
    m_all->setText(tr("Assi&gn all to everybody"));
    m_none->setText(tr("&Clear"));
    m_hint->setText(tr("Space ticks the selected cells. Conflicts of interest are locked."));
    m_model->retranslate();
}

}  // namespace shirube::ui
