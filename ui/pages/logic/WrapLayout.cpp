// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/WrapLayout.h"

#include <QWidget>
#include <algorithm>

namespace shirube::ui {

WrapLayout::WrapLayout(int spacing) {
    setSpacing(spacing);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* WrapLayout::itemAt(int index) const {
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < m_items.size() ? m_items[at].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index) {
    if (!itemAt(index)) {
        return nullptr;
    }
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int WrapLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const {
    const auto margins = contentsMargins();
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            const auto hint = item->sizeHint();
            size = {size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(),
                    std::max(size.height(), hint.height())};
        }
    }
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize WrapLayout::minimumSize() const {
    const auto margins = contentsMargins();
    QSize size(0, 0);
    for (const auto& item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void WrapLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::arrange(const QRect& rect, bool moves) const {
    const auto margins = contentsMargins();
    const auto room = rect.marginsRemoved(margins);
    int y = room.top();
    int bottom = y;
    for (std::size_t first = 0; first < m_items.size();) {
        // A row: what has room, but at least one.
        int width = 0;
        int height = 0;
        std::size_t end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty()) {
                continue;
            }
            const auto hint = m_items[end]->sizeHint();
            const int wider = width + (width > 0 ? spacing() : 0) + hint.width();
            if (width > 0 && wider > room.width()) {
                break;
            }
            width = wider;
            height = std::max(height, hint.height());
        }
        int x = room.left();
        for (; first < end; ++first) {
            if (m_items[first]->isEmpty()) {
                continue;
            }
            const auto hint = m_items[first]->sizeHint();
            if (moves) {
                m_items[first]->setGeometry({x, y + (height - hint.height()) / 2, hint.width(), hint.height()});
            }
            x += hint.width() + spacing();
        }
        bottom = std::max(bottom, y + height);
        y = bottom + spacing() / 2;
    }
    return bottom - rect.top() + margins.bottom();
}

}  // namespace shirube::ui
