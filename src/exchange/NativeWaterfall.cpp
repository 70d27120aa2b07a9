// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "NativeParts.h"
#include "analysis/FigureTable.h"
#include "exchange/WaterfallLevels.h"

namespace shirube::exchange {

using analysis::exactDecimal;
using analysis::TableCell;

namespace {

// The bars of a step from left to right: in this order they are stacked.
enum Part : std::size_t { Base, OpenBefore, Total, Fall, Rise, OpenBehind, kParts };

// What a step draws, in yen.
using Bars = std::array<std::int64_t, kParts>;

Bars barsOf(const WaterfallLevels& step, bool isTotal) {
    const auto yen = [](double level) { return static_cast<std::int64_t>(std::llround(level)); };
    const auto open = yen(step.openUpper - step.openLower);
    Bars bars{};
    if (isTotal) {
        bars[Total] = yen(step.certain);
        bars[OpenBehind] = open;
        return bars;
    }
    bars[Base] = yen(std::min({step.before, step.certain, step.openLower}));
    const auto certain = yen(step.certain - step.before);
    bars[Rise] = std::max<std::int64_t>(certain, 0);
    bars[Fall] = std::max<std::int64_t>(-certain, 0);
    bars[certain > 0 ? OpenBehind : OpenBefore] = open;
    return bars;
}

}  // namespace

void addWaterfall(NativeChart& chart, const analysis::FigureSpec& spec, const base::Translator& translate) {
    const auto& waterfall = spec.waterfall();
    chart.kind = NativeChart::Kind::StackedBars;
    chart.lowest = "0";
    chart.categoryHeading = waterfall.stepHeading;
    const auto count = waterfall.steps.size();
    std::array<NativeSeries, kParts> parts;
    parts[Base] =
        emptySeries("base", base::Message(SHIRUBE_TEXT("Where the bar begins (invisible)")).text(translate), count);
    parts[OpenBefore] = emptySeries("within-fall", waterfall.rangeLegend, count);
    parts[Total] = emptySeries("total", base::Message(SHIRUBE_TEXT("Total")).text(translate), count);
    parts[Fall] = emptySeries("fall", waterfall.fallLegend, count);
    parts[Rise] = emptySeries("rise", waterfall.riseLegend, count);
    parts[OpenBehind] = emptySeries("within", waterfall.rangeLegend, count);
    parts[Base].isFilled = parts[Base].isOutlined = parts[Base].isInLegend = false;
    parts[Total].look = plainLook(kQuietColour);
    parts[Rise].look = plainLook(meaningColour(spec.style, kBlue));
    // Blue and vermilion are alike in grey: lines tell falls.
    parts[Fall].look = plainLook(meaningColour(spec.style, kVermilion));
    parts[Fall].look.pattern = FillPattern::Horizontal;
    parts[Fall].look.patternColour = 0xFFFFFF;
    parts[OpenBefore].look = parts[OpenBehind].look = hatchedLook(kQuietColour);
    const auto levels = waterfallLevels(waterfall);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& step = waterfall.steps[i];
        chart.categories.push_back(
            markedLabel(spec, step.id, step.text.empty() ? step.label : step.label + "　" + step.text));
        if (!levels[i].isKnown) {
            continue;
        }
        const auto bars = barsOf(levels[i], step.isTotal);
        if (std::any_of(bars.begin(), bars.end(), [](auto bar) { return bar < 0; })) {
            return;
        }
        for (std::size_t part = 0; part < kParts; ++part) {
            if (bars[part] != 0) {
                parts[part].values[i] = TableCell::ofNumber(exactDecimal(bars[part], spec.unit));
            }
        }
    }
    const bool isOpenTwice = hasValues(parts[OpenBefore]) && hasValues(parts[OpenBehind]);
    parts[OpenBefore].isInLegend = !isOpenTwice;
    for (std::size_t part = 0; part < kParts; ++part) {
        if (part == Base || hasValues(parts[part])) {
            chart.series.push_back(std::move(parts[part]));
        }
    }
}

}  // namespace shirube::exchange
