// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackItemsPane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include "delegates/PackItemDelegate.h"
#include "models/PackItemModel.h"
#include "models/QtTranslator.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr int kNoteLines = 3;

}  // namespace

PackItemsPane::PackItemsPane(models::PackItemModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_heading(new QLabel(this)),
      m_list(new QListView(this)),
      m_choose(new QPushButton(this)),
      m_up(new QToolButton(this)),
      m_down(new QToolButton(this)),
      m_edit(new QToolButton(this)),
      m_duplicate(new QToolButton(this)),
      m_remove(new QToolButton(this)),
      m_noteLabel(new QLabel(this)),
      m_note(new QPlainTextEdit(this)) {
    m_list->setObjectName(QStringLiteral("packItems"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PackItemDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("packItemNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 2 * Theme::kGrid);
    m_noteLabel->setBuddy(m_note);
    m_choose->setObjectName(QStringLiteral("packChoose"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(Theme::kGrid / 2);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_choose);
    const std::pair<QToolButton*, const char*> buttons[] = {{m_up, "packItemUp"},
                                                            {m_down, "packItemDown"},
                                                            {m_edit, "packItemEdit"},
                                                            {m_duplicate, "packItemDuplicate"},
                                                            {m_remove, "packItemRemove"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    auto font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kGrid / 2);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    column->addWidget(m_noteLabel);
    column->addWidget(m_note);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        emit currentChanged(currentRow());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { emit editRequested(index.row()); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) {
            m_model.setNote(currentRow(), m_note->toPlainText());
        }
    });
    connect(m_choose, &QPushButton::clicked, this, &PackItemsPane::chooseRequested);
    connect(m_up, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_edit, &QToolButton::clicked, this, [this] { emit editRequested(currentRow()); });
    connect(m_duplicate, &QToolButton::clicked, this, [this] { setCurrentRow(m_model.duplicate(currentRow())); });
    connect(m_remove, &QToolButton::clicked, this, &PackItemsPane::removeCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PackItemsPane::showCurrent);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &PackItemsPane::showCurrent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PackItemsPane::showCurrent);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PackItemsPane::showCurrent);
    retranslate();
    showCurrent();
}

int PackItemsPane::currentRow() const {
    return m_list->currentIndex().row();
}

void PackItemsPane::setCurrentRow(int row) {
    if (m_model.itemAt(row)) {
        m_list->setCurrentIndex(m_model.index(row));
    }
}

void PackItemsPane::showCurrent() {
    const int row = currentRow();
    const auto* item = m_model.itemAt(row);
    m_up->setEnabled(item && row > 0);
    m_down->setEnabled(item && row + 1 < m_model.rowCount());
    m_edit->setEnabled(item);
    m_duplicate->setEnabled(item);
    m_remove->setEnabled(item);
    m_note->setEnabled(item);
    m_heading->setText(tr("%n chart(s)", nullptr, m_model.rowCount()));
    const auto note = item ? models::toQString(item->note) : QString();
    // The cursor stays while a person types.
    if (note != m_note->toPlainText()) {
        const QScopedValueRollback showing(m_isShowing, true);
        m_note->setPlainText(note);
    }
}

void PackItemsPane::moveBy(int step) {
    const int row = currentRow();
    if (m_model.move(row, row + step)) {
        m_list->scrollTo(m_list->currentIndex());
    }
}

void PackItemsPane::removeCurrent() {
    const int row = currentRow();
    m_model.remove(row);
    setCurrentRow(qMin(row, m_model.rowCount() - 1));
}

bool PackItemsPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isAlt = key.modifiers().testFlag(Qt::AltModifier);
    if (isAlt && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
        moveBy(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key.key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PackItemsPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void PackItemsPane::retranslate() {
    m_list->setAccessibleName(tr("Charts of the pack"));
    m_choose->setText(tr("Choose &charts…"));
    m_choose->setIcon(Icons::icon(QStringLiteral("list-add"), palette()));
    m_choose->setToolTip(tr("Turns to the gallery: “Into the pack” brings a chart here."));
    const auto name = [this](QToolButton* button, const char* icon, const QString& text) {
        button->setIcon(Icons::icon(QLatin1String(icon), palette()));
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_up, "go-up", tr("Move up (Alt+↑)"));
    name(m_down, "go-down", tr("Move down (Alt+↓)"));
    name(m_edit, "document-edit", tr("Edit the chart (Enter)"));
    name(m_duplicate, "edit-copy", tr("Duplicate the chart"));
    name(m_remove, "edit-delete", tr("Take the chart out (Del)"));
    m_noteLabel->setText(tr("Spea&ker's note:"));
    m_note->setAccessibleName(tr("Speaker's note"));
}

}  // namespace shirube::ui
