// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/OutcomesTab.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "pages/government/ReportPane.h"
#include "pages/government/ReportView.h"
#include "session/Session.h"
#include "widgets/LedgerView.h"

namespace shirube::ui {

namespace {

const auto kSplitterKey = QStringLiteral("government/outcomes/splitter");

}  // namespace

OutcomesTab::OutcomesTab(Session& session, QWidget* parent)
    : GovernmentTab(session, parent),
      m_pane(new ReportPane(session, QStringLiteral("outcomes"), this)),
      m_byLabel(new QLabel(this)),
      m_by(new QComboBox(this)) {
    setObjectName(QStringLiteral("governmentOutcomes"));
    m_by->setObjectName(QStringLiteral("outcomesBy"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_byLabel->setBuddy(m_by);
    m_pane->bar().addWidget(m_byLabel);
    m_pane->bar().addWidget(m_by);
    m_pane->bar().addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    retranslate();
    connect(m_by, &QComboBox::currentIndexChanged, this, &OutcomesTab::readEdition);
    connect(m_pane, &ReportPane::projectRequested, this, &GovernmentTab::projectRequested);
    connect(&m_pane->view(), &ReportView::summaryChanged, this, &OutcomesTab::setSummary);
    m_pane->view().restoreState(m_session.preferences().bytes(kSplitterKey));
}

void OutcomesTab::copySelection() {
    m_pane->view().ledger().copySelection();
}

bool OutcomesTab::exportShown() {
    readIfStale();
    m_pane->exportReport();
    return true;
}

bool OutcomesTab::print() {
    readIfStale();
    m_pane->print();
    return true;
}

void OutcomesTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_pane->view().saveState());
}

analysis::OutcomeGroup OutcomesTab::group() const {
    return static_cast<analysis::OutcomeGroup>(m_by->currentData().toInt());
}

void OutcomesTab::readEdition() {
    m_pane->setEmptyTexts(tr("No goals in this edition"), tr("They are in the files 3-1 and 3-2."));
    if (!edition() || !m_session.isOpen()) {
        m_pane->showNothing(tr("No goals in this edition"), tr("They are in the files 3-1 and 3-2."));
        return;
    }
    m_pane->make([edition = *edition(), by = group()](application::Workspace& workspace, const base::Progress&) {
        return workspace.government().outcomes(edition, by);
    });
}

void OutcomesTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    GovernmentTab::changeEvent(event);
}

void OutcomesTab::retranslate() {
    m_byLabel->setText(tr("&By:"));
    m_by->setAccessibleName(tr("Groups"));
    m_pane->view().ledger().setAccessibleName(tr("Outcomes by group"));
    const QSignalBlocker blocker(m_by);
    const auto chosen = m_by->currentIndex();
    m_by->clear();
    const auto add = [&](const QString& text, analysis::OutcomeGroup by) { m_by->addItem(text, static_cast<int>(by)); };
    add(tr("Ministry"), analysis::OutcomeGroup::Ministry);
    add(tr("Policy"), analysis::OutcomeGroup::Policy);
    add(tr("Programme"), analysis::OutcomeGroup::Programme);
    m_by->setCurrentIndex(qMax(0, chosen));
}

}  // namespace shirube::ui
