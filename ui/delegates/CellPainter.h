// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include "style/Theme.h"

namespace shirube::ui {

/// Draws an initialised cell as the style does, but its text with the margins of the headers.
inline void paintCell(QPainter& painter, QStyleOptionViewItem option, int leftMargin) {
    const auto text = option.text;
    option.text.clear();
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
    const auto room = option.rect.adjusted(leftMargin, 0, -Theme::kGrid, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(room, static_cast<int>(option.displayAlignment) | Qt::TextSingleLine,
                     QFontMetrics(option.font).elidedText(text, option.textElideMode, room.width()));
    painter.restore();
}

}  // namespace shirube::ui
