// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shirube::ui {

class LogicView;

/// The headings of the columns above the graph, which stay in sight.
class LogicHeader final : public QWidget {
    Q_OBJECT
public:
    /// `view` must outlive this.
    explicit LogicHeader(const LogicView& view, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LogicView& m_view;
};

}  // namespace shirube::ui
