// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/GovernmentTab.h"

#include <QApplication>

#include "widgets/LedgerView.h"
#include "widgets/TableView.h"

namespace shirube::ui {

GovernmentTab::GovernmentTab(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

void GovernmentTab::setEdition(std::optional<domain::FiscalYear> edition) {
    m_edition = edition;
    m_isStale = true;
    if (isVisible()) {
        readIfStale();
    }
}

void GovernmentTab::copySelection() {
    auto* focused = QApplication::focusWidget();
    if (auto* table = qobject_cast<TableView*>(focused)) {
        table->copySelection();
    } else if (auto* ledger = qobject_cast<LedgerView*>(focused)) {
        ledger->copySelection();
    }
}

void GovernmentTab::readIfStale() {
    if (m_isStale) {
        m_isStale = false;
        readEdition();
    }
}

void GovernmentTab::setSummary(const QString& text) {
    m_summary = text;
    emit summaryChanged(text);
}

void GovernmentTab::showEvent(QShowEvent* event) {
    readIfStale();
    QWidget::showEvent(event);
}

}  // namespace shirube::ui
