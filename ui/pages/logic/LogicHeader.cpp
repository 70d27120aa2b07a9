// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicHeader.h"

#include <QPainter>
#include <algorithm>

#include "pages/logic/LogicScene.h"
#include "pages/logic/LogicView.h"
#include "style/Theme.h"

namespace shirube::ui {

LogicHeader::LogicHeader(const LogicView& view, QWidget* parent) : QWidget(parent), m_view(view) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&view, &LogicView::viewMoved, this, qOverload<>(&QWidget::update));
}

QSize LogicHeader::sizeHint() const {
    return {200, Theme::kRowHeight};
}

void LogicHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const auto& scene = m_view.graph();
    const auto& columns = scene.layout().columns;
    const double scale = m_view.transform().m11();
    auto bold = font();
    bold.setBold(true);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int left = m_view.mapFromScene(QPointF(columns[i].left - 24, 0)).x();
        const QRect room(left, 0, static_cast<int>((columns[i].width + 48) * scale), height() - 1);
        const auto& nodes = columns[i].nodes;
        const auto count = std::count_if(nodes.begin(), nodes.end(), [&](auto node) { return scene.nodeItem(node); });
        painter.setFont(bold);
        painter.setPen(count > 0 ? palette().color(QPalette::WindowText) : Theme::secondaryText(palette()));
        const auto text = count > 0 ? QStringLiteral("%1　%2").arg(scene.picture().columns[i]).arg(count)
                                    : scene.picture().columns[i];
        painter.drawText(room, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    painter.setPen(Theme::rule(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace shirube::ui
