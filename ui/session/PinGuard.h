// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace shirube::ui {

/// Makes guessing a PIN slow: after three wrong ones there is a wait before the next, longer each time.
class PinGuard {
public:
    void refused() {
        ++m_wrong;
        m_since.start();
    }
    void accepted() { m_wrong = 0; }
    /// 0: the next one can be tried.
    [[nodiscard]] qint64 millisecondsLeft() const {
        const auto wait = qMin(kLongest, qMax(0, m_wrong - kFree) * kStep);
        return wait == 0 ? 0 : qMax(qint64{0}, wait - m_since.elapsed());
    }

private:
    static constexpr int kFree = 2;     // the wait begins with the one after these
    static constexpr int kStep = 2000;  // milliseconds
    static constexpr int kLongest = 60000;

    int m_wrong = 0;
    QElapsedTimer m_since;
};

}  // namespace shirube::ui
