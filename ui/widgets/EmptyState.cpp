// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "style/Theme.h"

namespace shirube::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_action(new QPushButton(this)) {
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kGrid);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
}

void EmptyState::setTexts(const QString& title, const QString& hint, const QString& action) {
    m_title->setText(title);
    m_hint->setText(hint);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

}  // namespace shirube::ui
