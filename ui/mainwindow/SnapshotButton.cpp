// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/SnapshotButton.h"

#include <QEvent>
#include <QMenu>

#include "application/SnapshotService.h"
#include "mainwindow/Actions.h"
#include "models/CheckText.h"
#include "models/QtTranslator.h"
#include "session/Session.h"

namespace shirube::ui {

using models::toQString;

namespace {

constexpr int kWidest = 130;

}  // namespace

SnapshotButton::SnapshotButton(Session& session, Actions& actions, QWidget* parent)
    : QToolButton(parent), m_session(session), m_actions(actions), m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("snapshotChooser"));
    m_menu->setObjectName(QStringLiteral("snapshotMenu"));
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &SnapshotButton::fillMenu);
    connect(&m_session, &Session::snapshotChanged, this, &SnapshotButton::retranslate);
    connect(&m_session, &Session::storeChanged, this, &SnapshotButton::retranslate);
    retranslate();
}

void SnapshotButton::fillMenu() {
    m_menu->clear();
    if (!m_session.isOpen()) {
        return;
    }
    const auto& shown = m_session.snapshot();
    const auto add = [this](const QString& text, const domain::SnapshotId& id, bool isShown) {
        auto* action = m_menu->addAction(text, this, [this, id] { m_session.viewSnapshot(id); });
        action->setCheckable(true);
        action->setChecked(isShown);
        return action;
    };
    add(tr("Now"), {}, !shown);
    m_menu->addSeparator();
    const auto snapshots = m_session.present().snapshots().list();
    if (!snapshots) {
        m_session.report(snapshots.error());
        return;
    }
    // The newest is looked for most.
    for (auto snapshot = snapshots->crbegin(); snapshot != snapshots->crend(); ++snapshot) {
        auto* action = add(tr("%1  (%2)", "a snapshot and when it was taken")
                               .arg(toQString(snapshot->name), models::CheckText::localTime(snapshot->takenAt)),
                           snapshot->id, shown && shown->id == snapshot->id);
        action->setToolTip(toQString(snapshot->note));
    }
    if (!snapshots->empty()) {
        m_menu->addSeparator();
    }
    m_menu->addAction(m_actions.takeSnapshot);
}

void SnapshotButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QToolButton::changeEvent(event);
}

void SnapshotButton::retranslate() {
    const auto& snapshot = m_session.snapshot();
    const auto name = snapshot ? toQString(snapshot->name) : tr("Now");
    setText(fontMetrics().elidedText(tr("Figures: %1").arg(name), Qt::ElideRight, kWidest));
    setToolTip(tr("Whose figures the pages show: %1").arg(name));
    setAccessibleName(toolTip());
    setEnabled(m_session.isOpen());
}

}  // namespace shirube::ui
