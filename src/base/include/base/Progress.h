// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace shirube::base {

/// How far a long job is. `total` 0 means that it is not known yet.
struct ProgressStep {
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Handed to every long job: it reports steps and stops soon after a stop is requested, leaving everything as it was.
struct Progress {
    std::function<void(ProgressStep)> report;
    std::stop_token stop;

    void step(std::int64_t done, std::int64_t total) const {
        if (report) {
            report({done, total});
        }
    }
    [[nodiscard]] bool isCancelled() const { return stop.stop_requested(); }
};

}  // namespace shirube::base
