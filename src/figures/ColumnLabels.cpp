// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnLabels.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "ChangeMark.h"
#include "SeriesLook.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kTotalGap = 4;   // between a total and its stack
constexpr double kColumnGap = 2;  // between a label and its column
constexpr double kPointGap = 2;   // between a label and the mark of its point
constexpr double kPlate = 2;      // of a label over columns, at its sides
constexpr double kHalo = 3.2;     // of a line that no label in a segment may touch
constexpr double kInset = 3;      // of a label in its segment, at its sides

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

double ColumnLabels::markRadius(double size) {
    return size * 0.42;
}

double ColumnLabels::lineRoom(double size) {
    return markRadius(size) + kPointGap + TextMeasure::height(1, size);
}

double ColumnLabels::columnRoom(double size) {
    return kColumnGap + TextMeasure::height(1, size);
}

ColumnLabels::ColumnLabels(const FigureContext& context, const ColumnsArea& area, double ceiling)
    : m_context(context),
      m_area(area),
      m_ceiling(ceiling),
      m_over(QRectF(QPointF(area.left, ceiling), QPointF(area.right, area.bottom))),
      m_beside(m_over),
      m_labels(area.categories),
      m_marks(area.categories) {}

std::optional<ColumnLabels> ColumnLabels::place(const FigureContext& context, const ColumnsArea& area,
                                                const std::vector<QStringList>& totals, double ceiling) {
    ColumnLabels labels(context, area, ceiling);
    const auto& bars = *area.bars;
    labels.blockLines();
    for (std::size_t c = 0; c < bars.categories().size(); ++c) {
        for (const auto& bar : bars.categories()[c].bars) {
            labels.m_beside.block(area.rect(c, bar));
        }
    }
    // What stands over the columns comes first; the total goes over all of it.
    if (bars.isGrouped()) {
        labels.placeLineLabels();
        for (std::size_t c = 0; c < bars.categories().size(); ++c) {
            labels.placeOnColumns(c);
            labels.placeMissing(c);
        }
        return labels.placeTotals(totals) ? std::optional(std::move(labels)) : std::nullopt;
    }
    if (!labels.placeTotals(totals)) {
        return std::nullopt;
    }
    labels.placeLineLabels();
    for (std::size_t c = 0; c < bars.categories().size(); ++c) {
        labels.placeInSegments(c);
    }
    return labels;
}

void ColumnLabels::block(const QRectF& box) {
    m_over.block(box);
    m_beside.block(box);
}

void ColumnLabels::blockLines() {
    const auto& categories = m_area.bars->categories();
    const double radius = markRadius(m_context.body) + 0.5;
    for (const auto line : m_area.bars->lines()) {
        std::optional<QPointF> before;
        for (std::size_t c = 0; c < categories.size(); ++c) {
            const auto& points = categories[c].points;
            const auto found =
                std::find_if(points.begin(), points.end(), [line](const auto& point) { return point.series == line; });
            if (found == points.end()) {
                before.reset();
                continue;
            }
            const auto here = m_area.point(c, found->value);
            block(QRectF(here.x() - radius, here.y() - radius, 2 * radius, 2 * radius));
            if (before) {
                m_over.block(QLineF(*before, here));
                m_beside.block(QLineF(*before, here));
            }
            before = here;
        }
    }
}

ColumnLabels::Label ColumnLabels::label(std::size_t index, std::size_t category, Role role) const {
    const auto& one = series(index);
    const auto& to = m_context.spec.columns().categories[category];
    Label out;
    out.id = toText(one.id) + QLatin1Char('/') + toText(to.id);
    out.role = role;
    if (category < one.points.size()) {
        out.lines = QStringList(toText(tableText(m_context.spec, one.points[category])));
    }
    out.colour = Palette::ink();
    out.isChanged = isCellChanged(m_context.spec, one.id, to.id);
    return out;
}

QSizeF ColumnLabels::sizeOf(const Label& label) const {
    double width = 0;
    for (const auto& line : label.lines) {
        width = std::max(width, m_context.measure.width(line, m_context.body, label.isBold));
    }
    return {width + (label.isChanged ? kChangeRoom * m_context.body : 0),
            TextMeasure::height(label.lines.size(), m_context.body)};
}

bool ColumnLabels::placeTotals(const std::vector<QStringList>& totals) {
    const auto& categories = m_context.spec.columns().categories;
    const bool isPlain = !m_area.bars->isGrouped() && !m_area.bars->hasLines();
    for (std::size_t c = 0; c < totals.size(); ++c) {
        if (totals[c].isEmpty() || totals[c].front().isEmpty()) {
            continue;
        }
        const auto& category = m_area.bars->categories()[c];
        Label total;
        total.id = toText(categories[c].id);
        total.role = category.hasValue ? Role::TotalLabel : Role::Missing;
        total.lines = totals[c];
        total.colour = category.hasValue ? Palette::ink() : Palette::secondary();
        // Paper under the label, for the lines of the grid not to cross it.
        total.plate = Palette::paper();
        total.isBold = true;
        total.isChanged = isCellChanged(m_context.spec, "total", categories[c].id);
        const auto size = sizeOf(total);
        total.box = {m_area.centre(c) - size.width() / 2, m_area.y(category.highest) - kTotalGap - size.height(),
                     size.width(), size.height()};
        const auto plain = total.box;
        const auto rise = [&](auto isFree) {
            total.box = plain;
            while (!isFree(total.box) && total.box.top() > m_ceiling) {
                total.box.translate(0, -1);
            }
            return isFree(total.box);
        };
        if (!isPlain && !rise([this](const QRectF& box) { return m_beside.isFree(box); }) &&
            !rise([this](const QRectF& box) { return m_beside.isClearOfBoxes(box); })) {
            return false;
        }
        block(total.box);
        m_labels[c].push_back(std::move(total));
    }
    return true;
}

std::vector<QRectF> ColumnLabels::withinColumns(std::size_t category, std::span<const QRectF> boxes) const {
    std::vector<QRectF> found;
    const auto& bars = m_area.bars->categories()[category].bars;
    std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(found), [&](const QRectF& box) {
        return std::any_of(bars.begin(), bars.end(), [&](const auto& bar) {
            return m_area.rect(category, bar).contains(box.adjusted(-kPlate, 0, kPlate, 0));
        });
    });
    return found;
}

void ColumnLabels::placeLineLabels() {
    const double radius = markRadius(m_context.body) + kPointGap;
    for (std::size_t c = 0; c < m_area.bars->categories().size(); ++c) {
        for (const auto& point : m_area.bars->categories()[c].points) {
            auto one = label(point.series, c, Role::RibbonLabel);
            one.isBold = true;
            one.colour = seriesStroke(m_context.spec, point.series).colour;
            if (Palette::contrast(one.colour, Palette::paper()) < 4.5) {
                one.colour = Palette::ink();
            }
            one.plate = Palette::paper();
            const auto size = sizeOf(one);
            const auto at = m_area.point(c, point.value);
            const double w = size.width();
            const double h = size.height();
            const double near = radius * 0.7;
            const std::array candidates{
                QRectF(at.x() - w / 2, at.y() - radius - h, w, h), QRectF(at.x() - w / 2, at.y() + radius, w, h),
                QRectF(at.x() + near, at.y() - near - h, w, h),    QRectF(at.x() - near - w, at.y() - near - h, w, h),
                QRectF(at.x() + near, at.y() + near, w, h),        QRectF(at.x() - near - w, at.y() + near, w, h),
                QRectF(at.x() + radius, at.y() - h / 2, w, h),     QRectF(at.x() - radius - w, at.y() - h / 2, w, h)};
            // Beside the columns if it can be, else whole within one, else over their edges.
            auto found = m_beside.place(candidates);
            if (!found) {
                found = m_over.place(withinColumns(c, candidates));
            }
            if (!found) {
                found = m_over.place(candidates);
            }
            if (found) {
                one.box = *found;
                block(*found);
                m_ofLines.push_back(std::move(one));
            } else if (one.isChanged) {
                m_marks[c].emplace_back(one.id, at + QPointF(radius, -radius));
            }
        }
    }
}

void ColumnLabels::placeOnColumns(std::size_t category) {
    for (const auto& bar : m_area.bars->categories()[category].bars) {
        const auto rect = m_area.rect(category, bar);
        auto one = label(bar.series, category, Role::TotalLabel);
        const auto size = sizeOf(one);
        const double x = rect.center().x() - size.width() / 2;
        const bool isNegative = bar.to < 0;
        const std::array outside{QRectF(
            QPointF(x, isNegative ? rect.bottom() + kColumnGap : rect.top() - kColumnGap - size.height()), size)};
        if (const auto found = m_beside.place(outside)) {
            m_over.block(*found);
            one.box = *found;
            one.plate = Palette::paper();
            one.series = bar.series;
            m_labels[category].push_back(std::move(one));
            continue;
        }
        const QRectF inside(QPointF(x, isNegative ? rect.bottom() - size.height() - 1 : rect.top() + 1), size);
        if (rect.adjusted(kInset / 2, 0, -kInset / 2, 0).contains(inside) && m_over.isFree(inside)) {
            const auto fill = seriesFill(m_context.spec, bar.series, series(bar.series).points[category].style);
            one.role = Role::SegmentLabel;
            one.series = bar.series;
            one.box = inside;
            one.colour = Palette::textOn(fill.colour);
            one.plate = fill.pattern == Pattern::None ? QColor() : fill.colour;
            block(inside);
            m_labels[category].push_back(std::move(one));
        } else if (one.isChanged) {
            m_marks[category].emplace_back(one.id, QPointF(rect.center().x(), isNegative ? rect.bottom() : rect.top()));
        }
    }
}

// In a category that has other figures: where the column would stand, why it doesn't.
void ColumnLabels::placeMissing(std::size_t category) {
    if (!m_area.bars->categories()[category].hasValue) {
        return;
    }
    for (std::size_t slot = 0; slot < m_area.bars->columns().size(); ++slot) {
        const auto index = m_area.bars->columns()[slot];
        const auto point =
            category < series(index).points.size() ? series(index).points[category] : analysis::FigurePoint{};
        if (point.value) {
            continue;
        }
        auto one = label(index, category, Role::Missing);
        one.lines = QStringList(missingMark(point.missing));
        one.colour = Palette::secondary();
        const auto size = sizeOf(one);
        const auto place = m_area.slot(category, slot, 0, 0);
        const std::array candidates{
            QRectF(QPointF(place.center().x() - size.width() / 2, place.bottom() - kColumnGap - size.height()), size)};
        if (const auto found = m_beside.place(candidates)) {
            m_over.block(*found);
            one.box = *found;
            m_labels[category].push_back(std::move(one));
        }
    }
}

void ColumnLabels::placeInSegments(std::size_t category) {
    for (const auto& bar : m_area.bars->categories()[category].bars) {
        const auto rect = m_area.rect(category, bar);
        const auto& point = series(bar.series).points[category];
        auto one = label(bar.series, category, Role::SegmentLabel);
        const auto size = sizeOf(one);
        const QRectF box(rect.center().x() - size.width() / 2, rect.center().y() - size.height() / 2, size.width(),
                         size.height());
        const bool fits = *point.value != 0 && size.width() + 2 * kInset <= rect.width() &&
                          size.height() + 1 <= rect.height() &&
                          (!m_area.bars->hasLines() || m_over.isFree(box.adjusted(-kHalo, -kHalo, kHalo, kHalo)));
        if (!fits) {
            if (one.isChanged) {
                m_marks[category].emplace_back(one.id, QPointF(rect.right(), rect.center().y()));
            }
            continue;
        }
        const auto fill = seriesFill(m_context.spec, bar.series, point.style);
        one.box = box;
        one.series = bar.series;
        one.colour = Palette::textOn(fill.colour);
        one.plate = fill.pattern == Pattern::None ? QColor() : fill.colour;
        block(box);
        m_labels[category].push_back(std::move(one));
    }
}

void ColumnLabels::draw(SceneBuilder& builder, const Label& label) const {
    const double size = m_context.body;
    if (label.plate.isValid()) {
        const double side = label.role == Role::SegmentLabel ? kInset : kPlate;
        builder.rect(label.role, label.id, label.box.adjusted(-side, 0, side, 0), {label.plate, Pattern::None, {}});
    }
    const double room = label.isChanged ? kChangeRoom * size : 0;
    builder.text(label.role, label.id, label.lines, label.box.center().x() + room / 2, label.box.top(),
                 {size, label.isBold, label.colour, TextAnchor::Middle});
    if (label.isChanged) {
        const double first = m_context.measure.width(label.lines.front(), size, label.isBold);
        drawChangeMark(
            builder, Role::Mark, label.id,
            {label.box.center().x() + room / 2 - first / 2 - room / 2, label.box.top() + size * (kAscent - 0.37)}, size,
            m_context.spec.style.colours);
    }
}

void ColumnLabels::drawOf(SceneBuilder& builder, std::size_t category, std::size_t index) const {
    for (const auto& label : m_labels[category]) {
        if (label.series == index) {
            draw(builder, label);
        }
    }
}

void ColumnLabels::drawCategory(SceneBuilder& builder, std::size_t category) const {
    for (const auto& label : m_labels[category]) {
        if (!label.series) {
            draw(builder, label);
        }
    }
    for (const auto& [id, place] : m_marks[category]) {
        drawChangeMark(builder, Role::Mark, id, place, m_context.body, m_context.spec.style.colours);
    }
}

void ColumnLabels::drawLines(SceneBuilder& builder) const {
    for (const auto& label : m_ofLines) {
        draw(builder, label);
    }
}

}  // namespace shirube::figures
