// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/TallyDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include "models/StandingModel.h"
#include "models/StatusMark.h"
#include "style/Theme.h"

namespace shirube::ui {

using analysis::IndicatorStatus;
using models::StandingModel;

namespace {

constexpr int kNarrowestPart = 36;
constexpr int kPerIndicator = 10;
constexpr int kMostShown = 8;  // a longer part says by its number how much longer it is

struct Part {
    QString mark;
    std::size_t count = 0;
    QColor fill;
    QColor ink;
};

// Colour Universal Design; light grounds that take dark ink in either scheme.
Part partOf(IndicatorStatus status, std::size_t count, const QPalette& palette) {
    const auto mark = models::statusMark(status);
    const QColor ink(0x1c, 0x21, 0x27);
    switch (status) {
        case IndicatorStatus::Achieved:
            return {mark, count, QColor(0x77, 0xd9, 0xa8), ink};
        case IndicatorStatus::OnTrack:
            return {mark, count, QColor(0xbf, 0xe4, 0xff), ink};
        case IndicatorStatus::Behind:
            return {mark, count, QColor(0xff, 0xca, 0x80), ink};
        case IndicatorStatus::Missed:
            return {mark, count, QColor(0xff, 0x96, 0x70), ink};
        case IndicatorStatus::NotYetDue:
        case IndicatorStatus::Unmeasured:
        case IndicatorStatus::NoTarget:
            break;
    }
    return {mark, count, palette.color(QPalette::Midlight), palette.color(QPalette::Text)};
}

std::vector<Part> partsOf(const analysis::StatusTally& tally, const QPalette& palette) {
    std::vector<Part> parts;
    for (const auto status : StandingModel::kTallyOrder) {
        if (tally.of(status) > 0) {
            parts.push_back(partOf(status, tally.of(status), palette));
        }
    }
    if (tally.unjudged > 0) {
        parts.push_back(
            {QStringLiteral("—"), tally.unjudged, palette.color(QPalette::Midlight), palette.color(QPalette::Text)});
    }
    return parts;
}

int widthOf(const Part& part) {
    return kNarrowestPart + kPerIndicator * (qMin(kMostShown, static_cast<int>(part.count)) - 1);
}

}  // namespace

TallyDelegate::TallyDelegate(TallyOf tallyOf, QObject* parent)
    : QStyledItemDelegate(parent), m_tallyOf(std::move(tallyOf)) {}

void TallyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    const auto* tally = m_tallyOf(index);
    const auto parts = tally ? partsOf(*tally, option.palette) : std::vector<Part>();
    int wanted = 0;
    for (const auto& part : parts) {
        wanted += widthOf(part);
    }
    const int room = option.rect.width() - 2 * Theme::kGrid;
    const double scale = wanted > room && wanted > 0 ? static_cast<double>(room) / wanted : 1.0;
    double left = option.rect.left() + Theme::kGrid;
    for (const auto& part : parts) {
        const double width = widthOf(part) * scale;
        const QRectF box(left, option.rect.top() + 5, width - 1, option.rect.height() - 10);
        painter->fillRect(box, part.fill);
        painter->setPen(part.ink);
        painter->drawText(box, Qt::AlignCenter, QStringLiteral("%1%2").arg(part.mark).arg(part.count));
        left += width;
    }
    painter->setPen(option.palette.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TallyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    int width = 2 * Theme::kGrid;
    const auto* tally = m_tallyOf(index);
    for (const auto& part : tally ? partsOf(*tally, option.palette) : std::vector<Part>()) {
        width += widthOf(part);
    }
    return {width, Theme::kRowHeight};
}

}  // namespace shirube::ui
