// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OptionalDay.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>

#include "session/Days.h"
#include "style/Theme.h"

namespace shirube::ui {

OptionalDay::OptionalDay(const QString& name, QWidget* parent)
    : QWidget(parent), m_known(new QCheckBox(tr("on"), this)), m_edit(new QDateEdit(this)) {
    m_known->setObjectName(name + QStringLiteral("Known"));
    m_edit->setObjectName(name);
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_edit->setEnabled(false);
    setFocusProxy(m_known);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kGrid);
    row->addWidget(m_known);
    row->addWidget(m_edit);
    row->addStretch(1);
    connect(m_known, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
    connect(m_known, &QCheckBox::toggled, this, &OptionalDay::changed);
    connect(m_edit, &QDateEdit::dateChanged, this, &OptionalDay::changed);
}

void OptionalDay::setDay(const std::optional<domain::CalendarDay>& day) {
    m_known->setChecked(day.has_value());
    if (day) {
        m_edit->setDate(dateOf(*day));
    }
}

void OptionalDay::setOffer(const domain::CalendarDay& day) {
    m_edit->setDate(dateOf(day));
}

std::optional<domain::CalendarDay> OptionalDay::day() const {
    return m_known->isChecked() ? std::optional(dayOf(m_edit->date())) : std::nullopt;
}

void OptionalDay::setName(const QString& name) {
    m_known->setAccessibleName(tr("%1: the day is known").arg(name));
    m_edit->setAccessibleName(name);
}

void OptionalDay::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_known->setText(tr("on"));
    }
    QWidget::changeEvent(event);
}

}  // namespace shirube::ui
