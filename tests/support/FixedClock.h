// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace shirube::test {

/// A clock that stands still until it is told to move.
class FixedClock final : public base::Clock {
public:
    explicit FixedClock(base::UtcTime time = base::UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21)))
        : m_time(time) {}
    [[nodiscard]] base::UtcTime now() const override { return m_time; }
    void advance(std::chrono::milliseconds by) { m_time += by; }

private:
    base::UtcTime m_time;
};

}  // namespace shirube::test
