// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <date/date.h>

namespace shirube::base {

UtcTime SystemClock::now() const {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string toIso8601(UtcTime time) {
    return date::format("%FT%TZ", time);
}

}  // namespace shirube::base
