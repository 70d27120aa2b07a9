// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/GalleryDelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPixmap>

#include "models/FactCell.h"
#include "style/Theme.h"

namespace shirube::ui {

void GalleryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto text = cell.text;
    const auto& palette = cell.palette;
    cell.text.clear();
    cell.icon = {};
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    const auto* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    auto room = cell.rect.adjusted(Theme::kGrid, 0, -Theme::kGrid, 0);
    painter->save();
    painter->setFont(cell.font);
    if (index.data(models::FactCell::IdRole).toString().isEmpty()) {
        painter->setPen(Theme::secondaryText(palette));
        room.setBottom(room.bottom() - Theme::kGrid / 2);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom, text);
    } else {
        QRect paper(QPoint(), kPicture);
        paper.moveCenter(room.center());
        paper.moveLeft(room.left());
        painter->setPen(Theme::rule(palette));
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawRect(paper.adjusted(0, 0, -1, -1));
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        if (!picture.isNull()) {
            painter->drawPixmap(paper.adjusted(1, 1, -1, -1), picture);
        }
        const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
        painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        room.setLeft(paper.right() + Theme::kGrid);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    }
    painter->restore();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (index.data(models::FactCell::IdRole).toString().isEmpty()) {
        return {width, Theme::kRowHeight + Theme::kGrid / 2};
    }
    const QRect room(0, 0, qMax(1, width - kPicture.width() - 3 * Theme::kGrid), 0);
    const int text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
    return {width, qMax(kPicture.height(), text) + Theme::kGrid};
}

}  // namespace shirube::ui
