// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartPage.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include "pages/chart/ChartTab.h"
#include "pages/pack/PackTab.h"
#include "session/Session.h"

namespace shirube::ui {

ChartPage::ChartPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_tabs(new QTabWidget(this)),
      m_gallery(new ChartTab(session, this)),
      m_packs(new PackTab(session, this)) {
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_gallery, QString());
    m_tabs->addTab(m_packs, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connectTabs();
    retranslate();
}

void ChartPage::connectTabs() {
    connect(m_gallery, &ChartTab::addToPackRequested, this, [this](const domain::ChartDefinition& chart) {
        m_packs->addChart(chart);
        m_session.announce(tr("Added to the pack on the tab beside"));
    });
    connect(m_gallery, &ChartTab::packItemEdited, m_packs, &PackTab::replaceChart);
    connect(m_gallery, &ChartTab::packEditingEnded, this, &ChartPage::showPacks);
    connect(m_packs, &PackTab::galleryRequested, this, &ChartPage::showGallery);
    connect(m_packs, &PackTab::editRequested, this,
            [this](const domain::PackItemId& item, const domain::ChartDefinition& chart) {
                showGallery();
                m_gallery->editForPack(chart, item);
            });
}

QString ChartPage::title() const {
    return tr("Charts");
}

QString ChartPage::iconName() const {
    return QStringLiteral("office-chart-bar-stacked");
}

bool ChartPage::isAtPacks() const {
    return m_tabs->currentWidget() == m_packs;
}

void ChartPage::showGallery() {
    m_tabs->setCurrentWidget(m_gallery);
}

void ChartPage::showPacks() {
    m_tabs->setCurrentWidget(m_packs);
}

bool ChartPage::exportFigure() {
    if (isAtPacks()) {
        m_packs->build();
    } else {
        m_gallery->exportFigure();
    }
    return true;
}

bool ChartPage::print() {
    if (isAtPacks()) {
        m_packs->print();
    } else {
        m_gallery->print();
    }
    return true;
}

void ChartPage::copySelection() {
    if (isAtPacks()) {
        Page::copySelection();
    } else {
        m_gallery->copySelection();
    }
}

bool ChartPage::find() {
    showGallery();
    m_gallery->focusSearch();
    return true;
}

bool ChartPage::mayLeave() {
    return m_packs->canLeave();
}

void ChartPage::saveState() {
    m_gallery->saveState();
}

void ChartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Page::changeEvent(event);
}

void ChartPage::retranslate() {
    m_tabs->setTabText(m_tabs->indexOf(m_gallery), tr("Gallery"));
    m_tabs->setTabText(m_tabs->indexOf(m_packs), tr("WG pack"));
}

}  // namespace shirube::ui
