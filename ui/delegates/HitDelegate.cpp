// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/HitDelegate.h"

#include <QApplication>
#include <QPainter>

#include "models/SearchHitModel.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr int kKindWidth = 112;

}  // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const auto* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto& palette = cell.palette;
    const auto ink = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto quiet = isSelected ? ink : Theme::secondaryText(palette);
    painter->save();
    painter->setFont(cell.font);
    const QFontMetrics metrics(cell.font);
    auto room = cell.rect.adjusted(Theme::kGrid, 0, -Theme::kGrid, 0);
    const auto write = [&](const QString& text, const QColor& colour, int width) {
        painter->setPen(colour);
        const auto shown = metrics.elidedText(text, Qt::ElideRight, width);
        painter->drawText(QRect(room.left(), room.top(), width, room.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                          shown);
        return metrics.horizontalAdvance(shown);
    };
    if (index.data(models::SearchHitModel::FirstRole).toBool()) {
        if (index.row() > 0) {
            painter->setPen(Theme::rule(palette));
            painter->drawLine(cell.rect.topLeft(), cell.rect.topRight());
        }
        write(index.data(models::SearchHitModel::KindRole).toString(), quiet, kKindWidth - Theme::kGrid);
    }
    room.setLeft(room.left() + kKindWidth);
    const int used = write(index.data().toString(), ink, room.width());
    room.setLeft(room.left() + used + 2 * Theme::kGrid);
    if (room.width() > 4 * Theme::kGrid) {
        write(index.data(models::SearchHitModel::DetailRole).toString().simplified(), quiet, room.width());
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::kRowHeight};
}

}  // namespace shirube::ui
