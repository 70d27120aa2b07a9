// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/TopBar.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include "mainwindow/Actions.h"
#include "mainwindow/AsOfBar.h"
#include "mainwindow/GlobalSearch.h"
#include "mainwindow/SnapshotButton.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kUnits{domain::AmountUnit::Yen, domain::AmountUnit::MillionYen,
                            domain::AmountUnit::HundredMillionYen, domain::AmountUnit::TrillionYen};
constexpr int kRoleWidth = 150;

}  // namespace

TopBar::TopBar(Session& session, Actions& actions, QWidget* parent)
    : QToolBar(parent),
      m_session(session),
      m_search(new GlobalSearch(session, this)),
      m_unitLabel(new QLabel(this)),
      m_unit(new QComboBox(this)),
      m_role(new QToolButton(this)) {
    setObjectName(QStringLiteral("topBar"));
    setMovable(false);
    setIconSize({18, 18});
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(480);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unitLabel->setBuddy(m_unit);
    addWidget(m_search);
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    addAction(actions.undo);
    addAction(actions.redo);
    addSeparator();
    addWidget(new SnapshotButton(session, actions, this));
    addWidget(new AsOfBar(session, this));
    addSeparator();
    addWidget(m_unitLabel);
    addWidget(m_unit);
    addSeparator();
    addAction(actions.language);
    addAction(actions.dark);
    addSeparator();
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setMenu(actions.role);
    m_role->setPopupMode(QToolButton::InstantPopup);
    m_role->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_role->setFocusPolicy(Qt::TabFocus);
    addWidget(m_role);
    for (auto* action : {actions.undo, actions.redo, actions.dark}) {
        static_cast<QToolButton*>(widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    static_cast<QToolButton*>(widgetForAction(actions.language))->setToolButtonStyle(Qt::ToolButtonTextOnly);
    retranslate();
    connect(&m_session, &Session::viewerChanged, this, &TopBar::showViewer);
    connect(&m_session, &Session::schemeChanged, this, &TopBar::showViewer);
    connect(m_search, &GlobalSearch::hitChosen, this, &TopBar::hitChosen);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto unit = domain::amountUnitFromJapanese(toUtf8(m_unit->currentData().toString()))) {
            m_session.setUnit(*unit);
        }
    });
}

void TopBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QToolBar::changeEvent(event);
}

void TopBar::fillUnits() {
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    for (const auto unit : kUnits) {
        m_unit->addItem(models::AmountText::unitName(unit), toQString(domain::japaneseName(unit)));
    }
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(toQString(domain::japaneseName(m_session.unit())))));
}

void TopBar::showViewer() {
    const auto name = m_session.viewerName();
    m_role->setIcon(Icons::icon(QStringLiteral("user"), palette()));
    m_role->setText(m_role->fontMetrics().elidedText(name, Qt::ElideRight, kRoleWidth));
    m_role->setToolTip(tr("Role: %1").arg(name));
    m_role->setAccessibleName(m_role->toolTip());
    m_role->setEnabled(m_session.isOpen());
}

void TopBar::retranslate() {
    setWindowTitle(tr("Search and display"));
    m_unitLabel->setText(tr("Uni&t:"));
    m_unit->setAccessibleName(tr("Unit of amounts"));
    fillUnits();
    showViewer();
}

}  // namespace shirube::ui
