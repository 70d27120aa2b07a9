// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace shirube::base {

using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where "now" comes from. Handed in by main(), so that tests decide the time.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override;
};

/// ISO 8601 in UTC with milliseconds: 2026-11-21T09:30:00.000Z.
[[nodiscard]] std::string toIso8601(UtcTime time);

}  // namespace shirube::base
