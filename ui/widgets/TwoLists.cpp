// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TwoLists.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/FactCell.h"
#include "models/TableSortModel.h"
#include "style/Theme.h"
#include "widgets/SearchField.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;

TwoLists::TwoLists(models::TableSortModel& offered, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_rows(offered),
      m_offeredTitle(new QLabel(this)),
      m_chosenTitle(new QLabel(this)),
      m_search(new SearchField(this)),
      m_offered(new TableView(FactCell::NumberRole, this)),
      m_chosen(new QListWidget(this)),
      m_take(new QPushButton(this)),
      m_takeShown(new QPushButton(this)),
      m_takeOut(new QPushButton(this)),
      m_up(new QPushButton(this)),
      m_down(new QPushButton(this)) {
    m_offered->setObjectName(name + QStringLiteral("Offered"));
    m_offered->setModel(&m_rows);
    m_offered->showFactCells();
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_chosen->setObjectName(name + QStringLiteral("Chosen"));
    m_chosen->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_chosen->setUniformItemSizes(true);
    m_take->setObjectName(name + QStringLiteral("Take"));
    m_takeShown->setObjectName(name + QStringLiteral("TakeShown"));
    m_takeOut->setObjectName(name + QStringLiteral("TakeOut"));
    m_up->setObjectName(name + QStringLiteral("Up"));
    m_down->setObjectName(name + QStringLiteral("Down"));
    auto* middle = new QVBoxLayout;
    middle->setSpacing(Theme::kGrid);
    middle->addStretch(1);
    for (auto* button : {m_take, m_takeShown, m_takeOut, m_up, m_down}) {
        button->setAutoDefault(false);
        middle->addWidget(button);
    }
    middle->addStretch(1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::kGrid);
    grid->addWidget(m_offeredTitle, 0, 0);
    grid->addWidget(m_search, 1, 0);
    grid->addWidget(m_offered, 2, 0);
    grid->addLayout(middle, 1, 1, 2, 1);
    grid->addWidget(m_chosenTitle, 0, 2);
    grid->addWidget(m_chosen, 1, 2, 2, 1);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(2, 4);
    grid->setRowStretch(2, 1);
    connectParts();
    showButtons();
}

void TwoLists::connectParts() {
    m_offered->installEventFilter(this);
    m_chosen->installEventFilter(this);
    connect(m_search, &SearchField::textChanged, this, [this](const QString& text) {
        m_rows.setText(text);
        showButtons();
    });
    connect(m_search, &SearchField::escaped, m_offered, qOverload<>(&QWidget::setFocus));
    connect(m_offered, &QTreeView::activated, this, &TwoLists::takeSelected);
    connect(m_take, &QPushButton::clicked, this, &TwoLists::takeSelected);
    connect(m_takeShown, &QPushButton::clicked, this, &TwoLists::takeShown);
    connect(m_takeOut, &QPushButton::clicked, this, &TwoLists::takeOut);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_offered->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TwoLists::showButtons);
    connect(m_chosen, &QListWidget::itemSelectionChanged, this, &TwoLists::showButtons);
}

void TwoLists::setTitles(const QString& offered, const QString& chosen) {
    m_offeredTitle->setText(offered);
    m_chosenTitle->setText(chosen);
    m_offered->setAccessibleName(offered);
    m_chosen->setAccessibleName(chosen);
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search: %1").arg(offered));
    m_take->setText(tr("Take →"));
    m_takeShown->setText(tr("Take all shown →"));
    m_takeOut->setText(tr("← Take out"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_take->setToolTip(tr("Enter"));
    m_takeOut->setToolTip(tr("Delete"));
    m_up->setToolTip(tr("Ctrl+↑"));
    m_down->setToolTip(tr("Ctrl+↓"));
}

void TwoLists::setChosen(const std::vector<std::pair<QString, QString>>& chosen) {
    const auto* former = m_chosen->currentItem();
    const auto current = former ? former->data(Qt::UserRole) : QVariant();
    m_chosen->clear();
    for (const auto& [id, text] : chosen) {
        auto* item = new QListWidgetItem(text, m_chosen);
        item->setData(Qt::UserRole, id);
        item->setToolTip(text);
        if (QVariant(id) == current) {
            m_chosen->setCurrentItem(item);
        }
    }
    showButtons();
}

QStringList TwoLists::chosen() const {
    QStringList ids;
    for (int row = 0; row < m_chosen->count(); ++row) {
        ids.append(m_chosen->item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

QString TwoLists::currentId() const {
    if (m_chosen->hasFocus() || !m_offered->currentIndex().isValid()) {
        return m_chosen->currentItem() ? m_chosen->currentItem()->data(Qt::UserRole).toString() : QString();
    }
    return m_offered->currentIndex().data(FactCell::IdRole).toString();
}

void TwoLists::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    showButtons();
}

void TwoLists::selectOffered(const QString& id) {
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (const auto index = m_rows.index(row, 0); index.data(FactCell::IdRole) == id) {
            m_offered->setCurrentIndex(index);
            return;
        }
    }
}

void TwoLists::addButton(QPushButton* button) {
    button->setAutoDefault(false);
    auto* grid = static_cast<QGridLayout*>(layout());
    auto* middle = grid->itemAtPosition(1, 1)->layout();
    static_cast<QVBoxLayout*>(middle)->insertWidget(middle->count() - 1, button);
}

void TwoLists::focusSearch() {
    m_search->focusSearch();
}

void TwoLists::showButtons() {
    const bool hasChosen = !m_chosen->selectedItems().isEmpty();
    m_take->setEnabled(!m_isReadOnly && m_offered->selectionModel()->hasSelection());
    m_takeShown->setEnabled(!m_isReadOnly && m_rows.rowCount() > 0);
    m_takeOut->setEnabled(!m_isReadOnly && hasChosen);
    m_up->setEnabled(!m_isReadOnly && hasChosen && m_chosen->currentRow() > 0);
    m_down->setEnabled(!m_isReadOnly && hasChosen && m_chosen->currentRow() + 1 < m_chosen->count());
}

void TwoLists::take(const QStringList& ids) {
    if (!m_isReadOnly && !ids.isEmpty()) {
        emit chosenChanged(chosen() + ids);
    }
}

void TwoLists::takeSelected() {
    QStringList ids;
    for (auto row = m_offered->model()->index(0, 0); row.isValid(); row = m_offered->indexBelow(row)) {
        if (m_offered->selectionModel()->isRowSelected(row.row(), {})) {
            ids.append(row.data(FactCell::IdRole).toString());
        }
    }
    take(ids);
}

void TwoLists::takeShown() {
    QStringList ids;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        ids.append(m_rows.index(row, 0).data(FactCell::IdRole).toString());
    }
    take(ids);
}

void TwoLists::takeOut() {
    QStringList left;
    for (int row = 0; row < m_chosen->count(); ++row) {
        if (!m_chosen->item(row)->isSelected()) {
            left.append(m_chosen->item(row)->data(Qt::UserRole).toString());
        }
    }
    if (!m_isReadOnly && left.size() < m_chosen->count()) {
        emit chosenChanged(left);
    }
}

void TwoLists::move(int by) {
    auto ids = chosen();
    const int row = m_chosen->currentRow();
    const int other = row + by;
    if (!m_isReadOnly && row >= 0 && other >= 0 && other < ids.size()) {
        ids.move(row, other);
        emit chosenChanged(ids);
    }
}

bool TwoLists::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched == m_chosen) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove =
            key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            takeOut();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace shirube::ui
