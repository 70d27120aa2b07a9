// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RowEditor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "models/RowEditModel.h"
#include "style/Theme.h"

namespace shirube::ui {

RowEditor::RowEditor(models::RowEditModel& model, const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_table(new QTableView(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Take out"), this)),
      m_up(new QPushButton(tr("Up"), this)),
      m_down(new QPushButton(tr("Down"), this)) {
    m_table->setObjectName(name);
    m_table->setAccessibleName(title);
    m_table->setModel(&model);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(true);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::kRowHeight);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::kGrid);
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_up->setObjectName(name + QStringLiteral("Up"));
    m_down->setObjectName(name + QStringLiteral("Down"));
    for (auto* button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(title, button->text()));
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kGrid / 2);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto index = m_model.index(m_model.addRow(), m_table->currentIndex().isValid() ? 1 : 0);
        m_table->setCurrentIndex(index);
        m_table->setFocus();
        m_table->edit(index);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.removeRowAt(m_table->currentIndex().row()); });
    connect(m_up, &QPushButton::clicked, this, [this] { m_model.moveRowBy(m_table->currentIndex().row(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_model.moveRowBy(m_table->currentIndex().row(), 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowEditor::showButtons);
    connect(&m_model, &models::RowEditModel::edited, this, &RowEditor::showButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RowEditor::showButtons);
    showButtons();
}

void RowEditor::addButton(QPushButton* button) {
    button->setAutoDefault(false);
    auto* row = static_cast<QHBoxLayout*>(static_cast<QVBoxLayout*>(layout())->itemAt(1)->layout());
    row->addWidget(button);
}

void RowEditor::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_table->setEditTriggers(isReadOnly ? QAbstractItemView::NoEditTriggers
                                        : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                              QAbstractItemView::AnyKeyPressed);
    showButtons();
}

void RowEditor::showButtons() {
    const int row = m_table->currentIndex().row();
    m_add->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && row >= 0);
    m_up->setEnabled(!m_isReadOnly && row > 0);
    m_down->setEnabled(!m_isReadOnly && row >= 0 && row + 1 < m_model.rowCount());
}

}  // namespace shirube::ui
