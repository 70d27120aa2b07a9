// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/PackEditBanner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "style/Theme.h"

namespace shirube::ui {

PackEditBanner::PackEditBanner(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_take(new QPushButton(this)), m_giveUp(new QPushButton(this)) {
    setObjectName(QStringLiteral("chartPackBanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("chartPackTake"));
    m_giveUp->setObjectName(QStringLiteral("chartPackGiveUp"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    row->setSpacing(Theme::kGrid);
    row->addWidget(m_text, 1);
    row->addWidget(m_take);
    row->addWidget(m_giveUp);
    connect(m_take, &QPushButton::clicked, this, &PackEditBanner::taken);
    connect(m_giveUp, &QPushButton::clicked, this, &PackEditBanner::givenUp);
    retranslate();
}

void PackEditBanner::retranslate() {
    m_text->setText(tr("You are editing a chart of the WG pack."));
    m_take->setText(tr("Use in the pack"));
    m_giveUp->setText(tr("Leave the pack as it was"));
}

}  // namespace shirube::ui
