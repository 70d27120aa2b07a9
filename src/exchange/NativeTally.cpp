// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "NativeParts.h"

namespace shirube::exchange {

using analysis::Fraction;
using analysis::TableCell;

namespace {

constexpr std::size_t kMostMarks = 20;  // of one box

TableCell numberOf(const Fraction& value) {
    return TableCell::ofNumber(value.decimal().text());
}

NativeSeries pointsOf(std::string id, std::string name, std::size_t count, NativeMark mark) {
    auto series = emptySeries(std::move(id), std::move(name), count);
    series.shape = NativeSeries::Shape::Points;
    series.mark = mark;
    return series;
}

// A box for each reviewer's rank, not for each reviewer: ascending, as the figure has them.
void addMarks(NativeChart& chart, const analysis::TallyContent& tally) {
    std::size_t most = 0;
    for (const auto& box : tally.boxes) {
        most = std::max(most, box.marks.size());
    }
    if (most > kMostMarks) {
        return;
    }
    for (std::size_t rank = 0; rank < most; ++rank) {
        auto ring = pointsOf("mark" + std::to_string(rank), tally.markLegend, tally.boxes.size(), NativeMark::Disc);
        ring.look = edgeLook(kQuietColour);
        ring.isFilled = false;
        ring.isInLegend = rank == 0;
        for (std::size_t i = 0; i < tally.boxes.size(); ++i) {
            if (rank < tally.boxes[i].marks.size()) {
                ring.values[i] = numberOf(tally.boxes[i].marks[rank]);
            }
        }
        chart.series.push_back(std::move(ring));
    }
}

void addLine(NativeChart& chart, NativeSeries line, const Fraction& value) {
    line.shape = NativeSeries::Shape::Line;
    line.mark = NativeMark::None;
    line.isDashed = true;
    std::fill(line.values.begin(), line.values.end(), numberOf(value));
    chart.series.push_back(std::move(line));
}

}  // namespace

// Quartiles as columns on an invisible one, whiskers as its error bars; marks, mean and thresholds as lines over them.
void addTally(NativeChart& chart, const analysis::FigureSpec& spec, const base::Translator& translate) {
    const auto& tally = spec.tally();
    const auto count = tally.boxes.size();
    chart.kind = NativeChart::Kind::StackedColumns;
    chart.categoryHeading = tally.subjectHeading;
    chart.valueAxis = tally.axisHeading;
    const bool isWide = (tally.to - tally.from) >= Fraction(10);
    chart.numberFormat = isWide ? "0" : "0.0";
    chart.labelFormat = "0.0";
    chart.lowest = tally.from.decimal().text();
    chart.highest = tally.to.decimal().text();
    auto base =
        emptySeries("base", base::Message(SHIRUBE_TEXT("Where the box begins (invisible)")).text(translate), count);
    base.isFilled = base.isOutlined = base.isInLegend = false;
    base.look = plainLook(kInkColour);
    auto lower = emptySeries("lower", tally.boxLegend, count);
    auto upper = emptySeries("upper", tally.medianLegend, count);
    const auto blue = meaningColour(spec.style, kBlue);
    lower.look = upper.look = {tintColour(blue), FillPattern::None, outlineColour(blue), outlineColour(blue), false};
    upper.isInLegend = false;
    base.below.resize(count);
    upper.above.resize(count);
    auto mean =
        pointsOf("mean", tally.meanLegend.empty() ? tally.meanHeading : tally.meanLegend, count, NativeMark::Diamond);
    mean.look = plainLook(kInkColour);
    mean.hasValueLabels = true;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& box = tally.boxes[i];
        const auto label = box.isEmpty && !box.text.empty() ? box.label + " " + box.text : box.label;
        chart.categories.push_back(markedLabel(spec, box.id, label));
        if (box.isEmpty) {
            continue;
        }
        base.values[i] = numberOf(box.lowerQuartile);
        base.below[i] = numberOf(box.lowerQuartile - box.lowest);
        lower.values[i] = numberOf(box.median - box.lowerQuartile);
        upper.values[i] = numberOf(box.upperQuartile - box.median);
        upper.above[i] = numberOf(box.highest - box.upperQuartile);
        mean.values[i] = numberOf(box.mean);
    }
    chart.series = {std::move(base), std::move(lower), std::move(upper)};
    addMarks(chart, tally);
    chart.series.push_back(std::move(mean));
    for (std::size_t i = 0; i < tally.thresholds.size(); ++i) {
        auto line = emptySeries("threshold" + std::to_string(i), tally.thresholds[i].label, count);
        line.look = edgeLook(outlineColour(meaningColour(spec.style, kVermilion)));
        addLine(chart, std::move(line), tally.thresholds[i].at);
    }
}

}  // namespace shirube::exchange
