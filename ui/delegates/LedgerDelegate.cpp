// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/LedgerDelegate.h"

#include <QPainter>

#include "delegates/CellPainter.h"
#include "models/ProgrammeTreeModel.h"
#include "models/VerdictMark.h"
#include "style/Theme.h"

namespace shirube::ui {

using Role = models::ProgrammeTreeModel::Role;

namespace {

// The sign says what the colour says. No triangles: △ and ▲ mean minus in this field.
QString signOf(const QString& change) {
    if (change == QLatin1String("new")) {
        return QStringLiteral("＋");
    }
    if (change == QLatin1String("ended")) {
        return QStringLiteral("×");
    }
    if (change == QLatin1String("increased")) {
        return QStringLiteral("↑");
    }
    if (change == QLatin1String("decreased")) {
        return QStringLiteral("↓");
    }
    if (change == QLatin1String("unchanged")) {
        return QStringLiteral("＝");
    }
    return QStringLiteral("？");
}

QColor inkOf(const QString& change, const QPalette& palette) {
    if (change == QLatin1String("new") || change == QLatin1String("increased")) {
        return Theme::accent(palette);
    }
    if (change == QLatin1String("ended") || change == QLatin1String("decreased")) {
        return Theme::alertText(palette);
    }
    return Theme::secondaryText(palette);
}

bool isChangeCell(const QModelIndex& index) {
    return index.model()->headerData(index.column(), Qt::Horizontal, Role::ChangeRole).toBool();
}

}  // namespace

void LedgerDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isNumber = index.data(Role::NumberRole).toBool();
    option->displayAlignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
    option->textElideMode = Qt::ElideRight;
    if (index.data(Role::TotalRole).toBool()) {
        option->font.setBold(true);
        option->backgroundBrush = Theme::totalRow(option->palette);
    }
    const auto quiet = [&](const QColor& ink) { option->palette.setColor(QPalette::Text, ink); };
    const auto kind = index.data(Role::KindRole).toString();
    const bool isMissing = !index.data(Role::MissingRole).toString().isEmpty();
    if (index.data(Role::ContextRole).toBool() || isMissing ||
        (!kind.isEmpty() && kind != QLatin1String("confirmed"))) {
        quiet(Theme::secondaryText(option->palette));
    }
    if (isChangeCell(index)) {
        const auto change = index.data(Role::ChangeRole).toString();
        if (!change.isEmpty()) {
            option->text = signOf(change) + QLatin1Char(' ') + option->text;
            quiet(inkOf(change, option->palette));
        }
    }
}

void LedgerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The first column has the tree's branches before its text.
    paintCell(*painter, cell, index.column() == 0 ? 2 : Theme::kGrid);
    int left = option.rect.left() + Theme::kGrid;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto ink = [&](const QColor& colour) {
        return selected ? option.palette.color(QPalette::HighlightedText) : colour;
    };
    painter->save();
    if (index.data(Role::DisputedRole).toBool()) {
        auto font = option.font;
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(ink(Theme::alertText(option.palette)));
        const auto text = models::verdictMark(analysis::Verdict::Discrepancy);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        painter->drawText(QRect(left, option.rect.top(), width, option.rect.height()), Qt::AlignCenter, text);
        left += width + Theme::kGrid / 2;
    }
    if (index.data(Role::NewRole).toBool()) {
        auto font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.85);
        painter->setFont(font);
        const auto text = tr("New", "mark of a new programme in a cell; as short as can be");
        const QFontMetrics metrics(font);
        const QRect mark(left, option.rect.center().y() - metrics.height() / 2,
                         metrics.horizontalAdvance(text) + Theme::kGrid, metrics.height());
        painter->setPen(ink(Theme::accent(option.palette)));
        painter->drawRect(mark.adjusted(0, 0, -1, -1));
        painter->drawText(mark, Qt::AlignCenter, text);
    }
    painter->restore();
}

QSize LedgerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::kRowHeight);
    size.rwidth() += 2 * Theme::kGrid;
    if (index.data(Role::NewRole).toBool()) {
        size.rwidth() += 5 * Theme::kGrid;
    }
    if (index.data(Role::DisputedRole).toBool()) {
        size.rwidth() += 2 * Theme::kGrid;
    }
    return size;
}

}  // namespace shirube::ui
