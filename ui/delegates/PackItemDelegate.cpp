// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/PackItemDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>

#include "models/PackItemModel.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::PackItemModel;

namespace {

constexpr int kNumberWidth = 24;

}  // namespace

void PackItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.icon = {};
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    const auto* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto ink = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto quiet = isSelected ? ink : Theme::secondaryText(cell.palette);
    const auto alert = isSelected ? ink : Theme::alertText(cell.palette);
    painter->save();
    painter->setFont(cell.font);
    const QFontMetrics metrics(cell.font);
    auto room = cell.rect.adjusted(Theme::kGrid / 2, Theme::kGrid / 2, -Theme::kGrid, -Theme::kGrid / 2);
    painter->setPen(quiet);
    painter->drawText(QRect(room.topLeft(), QSize(kNumberWidth, room.height())), Qt::AlignVCenter | Qt::AlignRight,
                      QString::number(index.row() + 1));
    room.setLeft(room.left() + kNumberWidth + Theme::kGrid);

    QRect picture(room.topLeft(), kThumbnail);
    painter->fillRect(picture, cell.palette.color(QPalette::Base));
    if (const auto thumbnail = index.data(Qt::DecorationRole).value<QPixmap>(); !thumbnail.isNull()) {
        const auto size = thumbnail.deviceIndependentSize().scaled(picture.size(), Qt::KeepAspectRatio).toSize();
        QRect fitted(QPoint(), size);
        fitted.moveCenter(picture.center());
        painter->drawPixmap(fitted, thumbnail);
    }
    painter->setPen(Theme::rule(cell.palette));
    painter->drawRect(picture.adjusted(0, 0, -1, -1));
    room.setLeft(picture.right() + Theme::kGrid);

    const int line = metrics.lineSpacing();
    auto bold = cell.font;
    bold.setBold(true);
    const auto write = [&](const QString& text, const QColor& colour, int top) {
        painter->setPen(colour);
        const auto shown = painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, room.width());
        painter->drawText(QRect(room.left(), room.top() + top, room.width(), line),
                          Qt::AlignVCenter | Qt::TextSingleLine, shown);
    };
    painter->setFont(bold);
    write(index.data(Qt::DisplayRole).toString(), ink, 0);
    painter->setFont(cell.font);
    write(index.data(PackItemModel::KindRole).toString(), quiet, line);
    const auto problem = index.data(PackItemModel::ProblemRole).toString();
    const int findings = index.data(PackItemModel::FindingsRole).toInt();
    int top = 2 * line;
    if (!problem.isEmpty()) {
        write(QStringLiteral("！ ") + problem, alert, top);
        top += line;
    } else if (findings > 0) {
        write(tr("！ %n to mend", nullptr, findings), alert, top);
        top += line;
    }
    if (const auto note = index.data(PackItemModel::NoteRole).toString(); !note.isEmpty() && top < 4 * line) {
        write(note, quiet, top);
    }
    painter->restore();
}

QSize PackItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines = 4 * option.fontMetrics.lineSpacing();
    return {kNumberWidth + kThumbnail.width() * 2, qMax(lines, kThumbnail.height()) + Theme::kGrid};
}

}  // namespace shirube::ui
