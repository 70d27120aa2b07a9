// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include "domain/CalendarDay.h"

namespace shirube::ui {

[[nodiscard]] inline QDate dateOf(const domain::CalendarDay& day) {
    return {day.year, day.month, day.day};
}

[[nodiscard]] inline domain::CalendarDay dayOf(const QDate& date) {
    return {date.year(), date.month(), date.day()};
}

/// The day in Japan of a time in UTC as the store has it (ISO 8601).
[[nodiscard]] inline domain::CalendarDay dayInJapan(const QString& iso) {
    constexpr int kOffsetSeconds = 9 * 60 * 60;
    return dayOf(QDateTime::fromString(iso, Qt::ISODateWithMs).toOffsetFromUtc(kOffsetSeconds).date());
}

}  // namespace shirube::ui
