// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/indicator/IndicatorCommands.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <utility>

#include "application/ActualService.h"
#include "dialogs/ActualDialog.h"
#include "dialogs/FinaliseDialog.h"
#include "dialogs/PasteActualsDialog.h"
#include "dialogs/PeriodLocksDialog.h"
#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::IndicatorText;
using models::toQString;
using models::toUtf8;
using Standing = models::IndicatorHistoryModel::Standing;

namespace {

QString valueOf(const domain::ActualReport& report) {
    const auto value = report.figure    ? toQString(report.figure->raw)
                       : report.missing ? models::textOf(domain::label(*report.missing))
                                        : toQString(report.text);
    return IndicatorText::withPeriod(value, report.fact.period);
}

}  // namespace

IndicatorCommands::IndicatorCommands(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_row(new QHBoxLayout(this)),
      m_enter(add("enterActual", &IndicatorCommands::enterActual)),
      m_paste(add("pasteActuals", &IndicatorCommands::pasteActuals)),
      m_finalise(add("finaliseActual", &IndicatorCommands::finalise)),
      m_withdraw(add("withdrawActual", &IndicatorCommands::withdraw)),
      m_locks(add("periodLocks", &IndicatorCommands::showLocks)) {
    m_row->setContentsMargins(Theme::kGrid, 0, Theme::kGrid, Theme::kGrid);
    m_row->setSpacing(Theme::kGrid);
    m_row->addStretch();
    // F2 is the window's own and asks the page.
    m_enter->setShortcut(Qt::Key_Insert);
    m_paste->setShortcut(QKeySequence::Paste);
    for (auto* action : {m_enter, m_paste}) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    retranslate();
}

QAction* IndicatorCommands::add(const char* name, void (IndicatorCommands::*run)()) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, run);
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    return action;
}

void IndicatorCommands::setSubject(Subject subject) {
    m_subject = std::move(subject);
    showState();
}

void IndicatorCommands::addTo(QMenu& menu) const {
    menu.setToolTipsVisible(true);
    menu.addActions({m_enter, m_paste});
    menu.addSeparator();
    menu.addActions({m_finalise, m_withdraw, m_locks});
}

void IndicatorCommands::addShortcutsTo(QWidget& widget) const {
    widget.addActions({m_enter, m_paste});
}

QString IndicatorCommands::whyNotEnter() const {
    return m_subject.outcome ? QString() : tr("Select an indicator first.");
}

QString IndicatorCommands::lockText() const {
    if (!m_subject.report || !m_subject.outcome || !m_session.isOpen()) {
        return {};
    }
    const auto lock =
        m_session.workspace().actuals().lockOn(m_subject.outcome->series.indicator->id, m_subject.report->fact.period);
    return lock && *lock
               ? tr("%1 is locked: %2").arg(IndicatorText::period((*lock)->period), toQString((*lock)->reason))
               : QString();
}

QString IndicatorCommands::whyNotReport() const {
    if (!m_subject.outcome) {
        return whyNotEnter();
    }
    if (!m_subject.report) {
        return tr("Select a person's report in the history. What documents state is never changed.");
    }
    switch (m_subject.standing) {
        case Standing::Withdrawn:
            return tr("The selected report is withdrawn already.");
        case Standing::Superseded:
            return tr("The selected report is superseded.");
        case Standing::Later:
            return tr("The selected report is of a day after the as-of date.");
        case Standing::Holds:
            break;
    }
    return lockText();
}

QString IndicatorCommands::whyNotFinalise() const {
    const auto why = whyNotReport();
    return why.isEmpty() && !m_subject.report->provisional ? tr("The selected report is final already.") : why;
}

void IndicatorCommands::showState() {
    const auto set = [](QAction& action, const QString& what, const QString& whyNot) {
        action.setEnabled(whyNot.isEmpty());
        action.setToolTip(whyNot.isEmpty() ? what : whyNot);
        action.setStatusTip(action.toolTip());
    };
    set(*m_enter, tr("Enter a value, words, or why there is none (F2 or Ins)"), whyNotEnter());
    set(*m_paste, tr("Enter rows copied from a spreadsheet, after a preview (Ctrl+V)"),
        m_subject.facts ? QString() : tr("No store is open."));
    set(*m_finalise, tr("Report the selected provisional figure as final"), whyNotFinalise());
    set(*m_withdraw, tr("From today on the selected report is known no more"), whyNotReport());
    set(*m_locks, tr("Lock periods whose reporting is over, or open them again"), whyNotEnter());
}

void IndicatorCommands::enterActual() {
    if (!m_enter->isEnabled()) {
        return;
    }
    ActualDialog dialog(m_session, m_subject.facts, *m_subject.outcome, this);
    finish(dialog.exec() == QDialog::Accepted);
}

void IndicatorCommands::pasteActuals() {
    if (!m_paste->isEnabled()) {
        return;
    }
    const auto copied = QApplication::clipboard()->text();
    PasteActualsDialog dialog(m_session, m_subject.facts, copied.contains(QLatin1Char('\t')) ? copied : QString(),
                              this);
    finish(dialog.exec() == QDialog::Accepted);
}

void IndicatorCommands::finalise() {
    const auto report = *m_subject.report;
    FinaliseDialog dialog(m_session, report, m_subject.facts->sources(),
                          toQString(m_subject.outcome->series.indicator->name), valueOf(report), this);
    finish(dialog.exec() == QDialog::Accepted);
}

void IndicatorCommands::withdraw() {
    const auto report = *m_subject.report;
    const auto reason = m_session.dialogs().askText(this, tr("Withdraw %1").arg(valueOf(report)),
                                                    tr("Why it is withdrawn (kept in the history):"));
    if (!reason) {
        return;
    }
    if (const auto done = m_session.workspace().actuals().withdraw(report.id, toUtf8(reason->trimmed())); !done) {
        m_session.report(done.error());
        return;
    }
    finish(true);
}

void IndicatorCommands::showLocks() {
    PeriodLocksDialog dialog(m_session, *m_subject.outcome,
                             IndicatorText::owner(*m_subject.facts, *m_subject.outcome->series.indicator), this);
    dialog.exec();
    finish(false);
}

void IndicatorCommands::finish(bool isSaved) {
    if (isSaved) {
        m_session.announce(tr("Saved. Ctrl+Z undoes it."));
    }
    m_session.refresh();
}

void IndicatorCommands::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void IndicatorCommands::retranslate() {
    m_enter->setText(tr("&Enter an actual…"));
    m_paste->setText(tr("&Paste…"));
    m_finalise->setText(tr("&Make final…"));
    m_withdraw->setText(tr("&Withdraw…"));
    m_locks->setText(tr("&Locked periods…"));
    const auto setIcon = [this](QAction& action, const char* name) {
        action.setIcon(Icons::icon(QLatin1String(name), palette()));
    };
    setIcon(*m_enter, "document-edit");
    setIcon(*m_paste, "view-table-of-contents-ltr");
    setIcon(*m_finalise, "checkmark");
    setIcon(*m_withdraw, "dialog-close");
    setIcon(*m_locks, "view-calendar-timeline");
    showState();
}

}  // namespace shirube::ui
