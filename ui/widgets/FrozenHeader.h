// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace shirube::ui {

/// Horizontal headers whose first section stays in place when the others are scrolled sideways.
class FrozenHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FrozenHeader(QWidget* parent = nullptr);

    /// Width in pixels of what stands over the scrolled sections; 0 where nothing is scrolled, and in a view so narrow
    /// that the first section would leave the others no room.
    [[nodiscard]] int frozenWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool isFrozen(const QMouseEvent& event) const;

    bool m_isPressed = false;  // on the first section, over the others
};

}  // namespace shirube::ui
