// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/DayField.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include "session/Days.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;

}  // namespace

DayField::DayField(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_edit(new QDateEdit(this)),
      m_button(new QToolButton(this)),
      m_menu(new QMenu(this)) {
    m_edit->setObjectName(name);
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_edit->setDateRange(QDate(kFirstYear, 1, 1), QDate(kLastYear, 12, 31));
    // A day that is half typed is none.
    m_edit->setKeyboardTracking(false);
    m_label->setBuddy(m_edit);
    m_menu->setObjectName(name + QStringLiteral("Menu"));
    m_menu->setToolTipsVisible(true);
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kGrid / 2);
    row->addWidget(m_label);
    row->addWidget(m_edit);
    row->addWidget(m_button);
    connect(m_edit, &QDateEdit::dateChanged, this, [this](QDate date) { emit dayChosen(dayOf(date)); });
}

void DayField::setDay(const domain::CalendarDay& day) {
    const QSignalBlocker blocker(m_edit);
    m_edit->setDate(dateOf(day));
}

domain::CalendarDay DayField::day() const {
    return dayOf(m_edit->date());
}

void DayField::setTexts(const QString& label, const QString& name, const QString& menuName) {
    m_name = name;
    m_label->setText(label);
    m_edit->setAccessibleName(name);
    m_button->setText(QStringLiteral("…"));
    m_button->setToolTip(menuName);
    m_button->setAccessibleName(menuName);
}

void DayField::setProblem(const QString& problem) {
    m_edit->setToolTip(problem);
    m_edit->setAccessibleDescription(problem);
    if (m_edit->property(Theme::kInvalidProperty).toBool() == problem.isEmpty()) {
        m_edit->setProperty(Theme::kInvalidProperty, !problem.isEmpty());
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
}

void DayField::addDay(const QString& text, const domain::CalendarDay& day) {
    const auto* action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, [this, day] { m_edit->setDate(dateOf(day)); });
}

}  // namespace shirube::ui
