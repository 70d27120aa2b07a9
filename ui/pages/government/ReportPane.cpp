// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/ReportPane.h"

#include <QVBoxLayout>
#include <utility>

#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "pages/government/ReportView.h"
#include "session/Session.h"

namespace shirube::ui {

using application::Workspace;
using models::textOf;

ReportPane::ReportPane(Session& session, const QString& name, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(new ReportView(session, name, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &ReportView::projectRequested, this, &ReportPane::projectRequested);
    connect(&m_session, &Session::storeChanged, this, [this] { m_jobs.cancel(); });
}

ReportPane::~ReportPane() = default;

QHBoxLayout& ReportPane::bar() const {
    return m_view->bar();
}

void ReportPane::make(Make make) {
    m_make = std::move(make);
    ++m_wanted;
    if (m_jobs.isRunning()) {
        m_jobs.cancel();
    } else {
        start();
    }
}

void ReportPane::start() {
    if (!m_make || !m_session.isOpen()) {
        return;
    }
    auto made = std::make_shared<analysis::ReportTable>();
    m_jobs.start(
        tr("Making the report"),
        [made, make = m_make, file = m_session.shownFile(), &clock = m_session.clock(),
         actor = m_session.actor()](const base::Progress& progress) -> base::Status {
            auto workspace = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            auto report = make(**workspace, progress);
            if (!report) {
                return base::forward(std::move(report));
            }
            *made = *std::move(report);
            return {};
        },
        [this, made, number = m_wanted](const base::Status& status) {
            if (number != m_wanted) {
                start();
            } else if (status) {
                m_view->setReport(made, m_emptyTitle, m_emptyHint);
            } else if (status.error().code == base::ErrorCode::NotFound) {
                showNothing(m_emptyTitle, textOf(status.error().message));
            } else if (status.error().code != base::ErrorCode::Cancelled) {
                m_session.report(status.error());
            }
        });
    if (!m_view->hasReport()) {
        m_view->setReport(nullptr, tr("Working…"), tr("The report is made from all rows of the edition."));
    }
}

void ReportPane::showNothing(const QString& title, const QString& hint) {
    ++m_wanted;
    m_make = nullptr;
    m_jobs.cancel();
    m_view->setReport(nullptr, title, hint);
}

void ReportPane::setEmptyTexts(const QString& title, const QString& hint) {
    m_emptyTitle = title;
    m_emptyHint = hint;
}

void ReportPane::exportReport() {
    m_view->exportReport();
}

void ReportPane::print() {
    m_view->print();
}

}  // namespace shirube::ui
