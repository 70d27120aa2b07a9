// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FrozenHeader.h"

#include <QMouseEvent>
#include <QPainter>
#include <utility>

namespace shirube::ui {

FrozenHeader::FrozenHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsMovable(false);
    setStretchLastSection(false);
    setSectionsClickable(true);
    setHighlightSections(false);
}

int FrozenHeader::frozenWidth() const {
    const int width = count() > 0 ? sectionSize(0) : 0;
    return offset() > 0 && width < viewport()->width() * 3 / 4 ? width : 0;
}

bool FrozenHeader::isFrozen(const QMouseEvent& event) const {
    return event.position().x() >= 0 && event.position().x() < frozenWidth();
}

void FrozenHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    const int width = frozenWidth();
    if (width > 0) {
        QPainter painter(viewport());
        const QRect section(0, 0, width, height());
        painter.fillRect(section, palette().window());
        paintSection(&painter, section, 0);
    }
}

void FrozenHeader::mousePressEvent(QMouseEvent* event) {
    m_isPressed = event->button() == Qt::LeftButton && isFrozen(*event);
    if (!m_isPressed) {
        QHeaderView::mousePressEvent(event);
    }
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_isPressed, false)) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    if (!isFrozen(*event)) {
        return;
    }
    // As any other section: ascending, descending, not at all.
    if (sortIndicatorSection() != 0) {
        setSortIndicator(0, Qt::AscendingOrder);
    } else if (sortIndicatorOrder() == Qt::AscendingOrder) {
        setSortIndicator(0, Qt::DescendingOrder);
    } else {
        setSortIndicator(-1, Qt::AscendingOrder);
    }
}

}  // namespace shirube::ui
