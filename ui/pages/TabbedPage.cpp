// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TabbedPage.h"

#include <QUrl>

#include "models/TableSortModel.h"
#include "session/Session.h"
#include "widgets/DetailLink.h"
#include "widgets/TableView.h"

namespace shirube::ui {

TabbedPage::TabbedPage(Session& session, QWidget* parent) : Page(parent), m_session(session) {
    connect(&m_session, &Session::bookChanged, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            readIfStale();
        }
    });
}

void TabbedPage::showRows(TableView& table, models::TableSortModel& rows, QAbstractItemModel& model, const char* name) {
    table.setObjectName(QLatin1String(name));
    rows.setSourceModel(&model);
    table.setModel(&rows);
    table.showFactCells();
}

void TabbedPage::readIfStale() {
    if (m_isStale) {
        m_isStale = false;
        readStore();
    }
}

void TabbedPage::setSummary(const QString& text) {
    m_summary = text;
    emit summaryChanged(m_summary);
}

void TabbedPage::followLink(const QUrl& url) {
    const auto link = DetailLink::of(url);
    if (!link) {
        return;
    }
    if (link->kind == DetailLink::Kind::Fact) {
        if (const auto fact = domain::FactKey::parse(link->id)) {
            emit factRequested(*fact);
        }
    } else if (link->kind == DetailLink::Kind::Check) {
        emit checkRequested(domain::CheckId(link->id));
    }
}

void TabbedPage::showEvent(QShowEvent* event) {
    readIfStale();
    Page::showEvent(event);
}

}  // namespace shirube::ui
