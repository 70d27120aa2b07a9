// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/SnapshotsPane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "application/SnapshotService.h"
#include "dialogs/SnapshotDialog.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/SnapshotModel.h"
#include "pages/history/DifferencePane.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;
using models::textOf;
using models::toQString;

namespace {

constexpr int kWidest = 400;

}  // namespace

SnapshotsPane::SnapshotsPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new models::SnapshotModel(this)),
      m_take(new QPushButton(this)),
      m_show(new QPushButton(this)),
      m_compare(new QPushButton(this)),
      m_rename(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_problem(new QLabel(this)),
      m_table(new TableView(0, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_difference(new DifferencePane(session, this)) {
    m_table->setObjectName(QStringLiteral("snapshots"));
    m_table->setModel(m_model);
    m_table->showFactCells();
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_problem->setObjectName(QStringLiteral("snapshotProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(Theme::kGrid, 0, Theme::kGrid, Theme::kGrid / 2);
    m_problem->hide();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    const std::pair<QPushButton*, const char*> buttons[] = {{m_take, "snapshotTake"},
                                                            {m_show, "snapshotShow"},
                                                            {m_compare, "snapshotCompare"},
                                                            {m_rename, "snapshotRename"},
                                                            {m_remove, "snapshotRemove"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        bar->addWidget(button);
    }
    bar->addStretch(1);
    auto* upper = new QWidget(this);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addLayout(bar);
    upperColumn->addWidget(m_problem);
    upperColumn->addWidget(m_table, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_difference);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_take, &QPushButton::clicked, this, [this] { SnapshotDialog::take(m_session, this); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto chosen = selected(); chosen.size() == 1) {
            m_session.viewSnapshot(chosen.front());
        }
    });
    connect(m_compare, &QPushButton::clicked, this, &SnapshotsPane::compare);
    connect(m_rename, &QPushButton::clicked, this, &SnapshotsPane::rename);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsPane::removeSelected);
    connect(m_table, &TableView::activated, m_show, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SnapshotsPane::showState);
    connect(&m_session, &Session::snapshotChanged, this, &SnapshotsPane::showState);
    retranslate();
}

void SnapshotsPane::readStore() {
    const auto chosen = selected();
    std::vector<domain::Snapshot> snapshots;
    if (m_session.isOpen()) {
        if (auto read = m_session.present().snapshots().list()) {
            snapshots = *std::move(read);
        } else {
            m_session.report(read.error());
        }
    }
    m_model->setSnapshots(std::move(snapshots));
    m_table->fitColumns(kWidest);
    for (const auto& id : chosen) {
        if (const int row = m_model->rowOf(id.value()); row >= 0) {
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    m_difference->readStore();
    showState();
}

std::vector<domain::SnapshotId> SnapshotsPane::selected() const {
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<domain::SnapshotId> ids;
    for (const auto& row : rows) {
        ids.emplace_back(models::toUtf8(row.data(FactCell::IdRole).toString()));
    }
    return ids;
}

void SnapshotsPane::showState() {
    const auto chosen = selected();
    m_model->setShown(m_session.snapshot() ? m_session.snapshot()->id : domain::SnapshotId());
    m_take->setEnabled(m_session.isOpen());
    m_show->setEnabled(chosen.size() == 1);
    m_rename->setEnabled(chosen.size() == 1);
    m_remove->setEnabled(chosen.size() == 1);
    m_compare->setEnabled(chosen.size() == 1 || chosen.size() == 2);
    m_compare->setText(chosen.size() == 2 ? tr("Co&mpare the two") : tr("Co&mpare with now"));
    m_problem->hide();
}

void SnapshotsPane::rename() {
    const auto chosen = selected();
    if (chosen.size() != 1) {
        return;
    }
    if (const auto* snapshot = m_model->find(chosen.front())) {
        SnapshotDialog(m_session, *snapshot, this).exec();
    }
}

void SnapshotsPane::removeSelected() {
    const auto chosen = selected();
    const auto* snapshot = chosen.size() == 1 ? m_model->find(chosen.front()) : nullptr;
    if (!snapshot ||
        !m_session.dialogs().confirm(this, tr("Remove the snapshot"),
                                     tr("The name “%1” goes; the figures stay in the change log. This can be undone.")
                                         .arg(toQString(snapshot->name)),
                                     tr("Remove"))) {
        return;
    }
    const auto removed = m_session.workspace().snapshots().remove(snapshot->id);
    if (!removed) {
        auto alert = m_problem->palette();
        alert.setColor(QPalette::WindowText, Theme::alertText(palette()));
        m_problem->setPalette(alert);
        m_problem->setText(QStringLiteral("！ ") + textOf(removed.error().message));
        m_problem->setAccessibleName(m_problem->text());
        m_problem->show();
        return;
    }
    emit m_session.snapshotsChanged();
    m_session.refresh();
}

void SnapshotsPane::compare() {
    const auto chosen = selected();
    if (!chosen.empty()) {
        m_difference->compare(chosen.front(), chosen.size() == 2 ? chosen.back() : domain::SnapshotId());
    }
}

void SnapshotsPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SnapshotsPane::retranslate() {
    m_take->setText(tr("&Take a snapshot…"));
    m_show->setText(tr("&Show"));
    m_rename->setText(tr("Re&name…"));
    m_remove->setText(tr("&Remove…"));
    m_take->setIcon(Icons::icon(QStringLiteral("flag"), palette()));
    m_show->setIcon(Icons::icon(QStringLiteral("view-history"), palette()));
    m_compare->setIcon(Icons::icon(QStringLiteral("kr_comparedirs"), palette()));
    m_rename->setIcon(Icons::icon(QStringLiteral("document-edit"), palette()));
    m_remove->setIcon(Icons::icon(QStringLiteral("edit-delete"), palette()));
    m_table->setAccessibleName(tr("Snapshots"));
    m_table->setEmptyText(tr("No snapshot yet. Take one at each meeting, to see later what the figures were."));
    m_model->retranslate();
    m_table->fitColumns(kWidest);
    showState();
}

}  // namespace shirube::ui
