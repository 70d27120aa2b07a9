// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "domain/CalendarDay.h"

namespace shirube::ui {

[[nodiscard]] inline QDate dateOf(const domain::CalendarDay& day) {
    return {day.year, day.month, day.day};
}

[[nodiscard]] inline domain::CalendarDay dayOf(const QDate& date) {
    return {date.year(), date.month(), date.day()};
}

}  // namespace shirube::ui
