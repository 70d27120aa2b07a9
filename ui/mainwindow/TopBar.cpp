// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/TopBar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include "base/Text.h"
#include "mainwindow/Actions.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kUnits{domain::AmountUnit::Yen, domain::AmountUnit::MillionYen,
                            domain::AmountUnit::HundredMillionYen, domain::AmountUnit::TrillionYen};
constexpr int kMaxMatches = 12;
constexpr int kProgrammeRole = Qt::UserRole + 1;

}  // namespace

TopBar::TopBar(Session& session, Actions& actions, QWidget* parent)
    : QToolBar(parent),
      m_session(session),
      m_search(new QLineEdit(this)),
      m_matches(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_matches, this)),
      m_unitLabel(new QLabel(this)),
      m_unit(new QComboBox(this)) {
    setObjectName(QStringLiteral("topBar"));
    setMovable(false);
    setIconSize({18, 18});
    m_search->setObjectName(QStringLiteral("globalSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(320);
    m_search->setMaximumWidth(480);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_search);
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
    addWidget(m_unitLabel);
    addWidget(m_unit);
    addSeparator();
    addAction(actions.language);
    addAction(actions.dark);
    for (auto* action : {actions.undo, actions.redo, actions.dark}) {
        static_cast<QToolButton*>(widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    static_cast<QToolButton*>(widgetForAction(actions.language))->setToolButtonStyle(Qt::ToolButtonTextOnly);
    retranslate();
    connect(m_search, &QLineEdit::textEdited, this, &TopBar::showMatches);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_matches->rowCount() > 0 && !m_search->text().isEmpty()) {
            choose(m_matches->item(0)->data(kProgrammeRole).toString());
        }
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.data(kProgrammeRole).toString()); });
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

void TopBar::showMatches(const QString& text) {
    m_matches->clear();
    const auto key = base::searchKey(toUtf8(text));
    if (key.empty()) {
        m_completer->popup()->hide();
        return;
    }
    for (const auto& programme : m_session.book()->programmes()) {
        const bool hit = base::searchKey(programme.name).find(key) != std::string::npos ||
                         base::searchKey(programme.shortName).find(key) != std::string::npos ||
                         base::searchKey(programme.englishName).find(key) != std::string::npos ||
                         programme.rsProgrammeId == key;
        if (hit) {
            const bool english = m_session.isEnglish() && !programme.englishName.empty();
            auto* item = new QStandardItem(toQString(english ? programme.englishName : programme.name));
            item->setData(toQString(programme.id.value()), kProgrammeRole);
            m_matches->appendRow(item);
        }
        if (m_matches->rowCount() == kMaxMatches) {
            break;
        }
    }
    if (m_matches->rowCount() == 0) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void TopBar::choose(const QString& programme) {
    m_completer->popup()->hide();
    m_search->clear();
    emit programmeChosen(domain::ProgrammeId(toUtf8(programme)));
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

void TopBar::retranslate() {
    setWindowTitle(tr("Search and display"));
    m_search->setPlaceholderText(tr("Search all programmes (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search all programmes"));
    m_unitLabel->setText(tr("Uni&t:"));
    m_unit->setAccessibleName(tr("Unit of amounts"));
    fillUnits();
}

}  // namespace shirube::ui
