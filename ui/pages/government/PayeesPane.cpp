// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/PayeesPane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "pages/government/ReportPane.h"
#include "session/Session.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

namespace {

constexpr std::size_t kMostPayees = 500;
constexpr int kTypingMilliseconds = 400;

}  // namespace

PayeesPane::PayeesPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_search(new SearchField(this)),
      m_report(new ReportPane(session, QStringLiteral("payees"), this)),
      m_typing(new QTimer(this)) {
    m_search->setObjectName(QStringLiteral("payeesSearch"));
    m_report->bar().addWidget(m_search, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMilliseconds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_report);
    connect(m_search, &SearchField::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &PayeesPane::read);
    connect(m_report, &ReportPane::projectRequested, this, &PayeesPane::projectRequested);
    retranslate();
}

void PayeesPane::showEdition(std::optional<domain::FiscalYear> edition) {
    m_edition = edition;
    m_isStale = true;
    if (isVisible()) {
        read();
    }
}

void PayeesPane::search(const QString& text) {
    m_search->setText(text);
    read();
}

void PayeesPane::read() {
    m_typing->stop();
    m_isStale = false;
    if (!m_edition || !m_session.isOpen()) {
        m_report->showNothing(tr("No payee"), tr("No edition is in the store yet."));
        return;
    }
    m_report->make([edition = *m_edition, text = models::toUtf8(m_search->text().trimmed())](
                       application::Workspace& workspace, const base::Progress& progress) {
        return workspace.government().payees(edition, text, kMostPayees, progress);
    });
}

void PayeesPane::focusSearch() {
    m_search->focusSearch();
}

void PayeesPane::exportReport() {
    m_report->exportReport();
}

void PayeesPane::print() {
    m_report->print();
}

void PayeesPane::showEvent(QShowEvent* event) {
    if (m_isStale) {
        read();
    }
    QWidget::showEvent(event);
}

void PayeesPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PayeesPane::retranslate() {
    m_search->setPlaceholderText(tr("Find payees by name or corporate number (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find payees"));
    m_report->setEmptyTexts(
        tr("No payee"), tr("No payee of this edition has such a name or number, or the file 5-1 is not in the store."));
}

}  // namespace shirube::ui
