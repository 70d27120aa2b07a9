// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/TableDelegate.h"

#include <QPainter>

#include "delegates/CellPainter.h"
#include "models/FactCell.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

QColor inkOf(int tone, const QPalette& palette) {
    switch (static_cast<models::Tone>(tone)) {
        case models::Tone::Plain:
            break;
        case models::Tone::Quiet:
            return Theme::secondaryText(palette);
        case models::Tone::Good:
            return Theme::goodText(palette);
        case models::Tone::Alert:
            return Theme::alertText(palette);
    }
    return palette.color(QPalette::Text);
}

}  // namespace

TableDelegate::TableDelegate(int numberRole, QObject* parent) : QStyledItemDelegate(parent), m_numberRole(numberRole) {}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isNumber = m_numberRole != 0 && index.data(m_numberRole).toBool();
    option->displayAlignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
    if (m_totalRole != 0 && index.data(m_totalRole).toBool()) {
        option->font.setBold(true);
        option->backgroundBrush = Theme::totalRow(option->palette);
    }
    if (m_toneRole != 0) {
        option->palette.setColor(QPalette::Text, inkOf(index.data(m_toneRole).toInt(), option->palette));
    }
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCell(*painter, cell, Theme::kGrid);
    painter->save();
    painter->setPen(option.palette.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::kRowHeight);
    size.rwidth() += 2 * Theme::kGrid;
    return size;
}

}  // namespace shirube::ui
