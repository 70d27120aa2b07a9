// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DetailTabs.h"

#include <QTabWidget>

namespace shirube::ui {

namespace {

constexpr int kTabsWidth = 900;
constexpr int kDetailWidth = 376;

}  // namespace

DetailTabs::DetailTabs(const QString& tabsName, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_tabs(new QTabWidget(this)) {
    m_tabs->setObjectName(tabsName);
    m_tabs->setDocumentMode(true);
}

void DetailTabs::setParts(std::initializer_list<QWidget*> tabs, QWidget* detail) {
    for (auto* tab : tabs) {
        m_tabs->addTab(tab, QString());
    }
    addWidget(m_tabs);
    addWidget(detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setCollapsible(0, false);
    setSizes({kTabsWidth, kDetailWidth});
}

}  // namespace shirube::ui
