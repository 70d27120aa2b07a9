// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureColours.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shirube::exchange {

namespace {

using analysis::PointStyle;
using domain::ChartColours;

// Each of the set apart from the next in a print, the first from the last as well.
constexpr std::array<std::uint32_t, 5> kGreys{0x2F2F2F, 0xD0D0D0, 0x6B6B6B, 0xF0F0F0, 0x9A9A9A};
// Also apart from the accent.
constexpr std::array<std::uint32_t, 4> kCalmGreys{0xD5D9DF, 0x8A929C, 0xF0F1F3, 0xA9B0B9};
constexpr std::uint32_t kAccent = kFigureColours[0];
constexpr std::array kSeriesPatterns{FillPattern::None, FillPattern::Horizontal, FillPattern::Vertical,
                                     FillPattern::Grid};
constexpr double kReadable = 3;  // contrast with the paper from which on white lines are drawn on a fill

double channel(std::uint32_t colour, unsigned shift) {
    return static_cast<double>((colour >> shift) & 0xFFU) / 255.0;
}

double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// Each channel moved towards `goal` by `share`.
std::uint32_t mixed(std::uint32_t colour, double goal, double share) {
    std::uint32_t out = 0;
    for (const unsigned shift : {16U, 8U, 0U}) {
        const double value = channel(colour, shift) * (1 - share) + goal * share;
        out |= static_cast<std::uint32_t>(std::lround(value * 255)) << shift;
    }
    return out;
}

double contrastWithPaper(std::uint32_t colour) {
    return 1.05 / (luminance(colour) + 0.05);
}

// What decides of a series' colour: its place in its set, and how many that set has.
struct Place {
    std::size_t index = 0;
    std::size_t count = 1;
    bool isFocus = false;
};

// Instruments of flows look alike in every figure.
std::size_t fixedPlace(const analysis::FigureSpec& spec, std::size_t index) {
    const bool isFlow = spec.kind() == analysis::FigureKind::Flow;
    return isFlow && index < spec.flow().instruments.size() ? spec.flow().instruments[index].place : index;
}

Place placeOf(const analysis::FigureSpec& spec, std::size_t index) {
    switch (spec.style.colours) {
        case ChartColours::Standard:
            break;
        case ChartColours::Grey:
            return {fixedPlace(spec, index), kGreys.size(), false};
        case ChartColours::Calm:
            const auto focus = focusSeries(spec);
            return {index > focus ? index - 1 : index, kCalmGreys.size(), index == focus};
    }
    return {fixedPlace(spec, index), kFigureColours.size(), false};
}

std::string_view seriesId(const analysis::FigureSpec& spec, std::size_t index) {
    if (spec.kind() == analysis::FigureKind::Flow && index < spec.flow().instruments.size()) {
        return spec.flow().instruments[index].id;
    }
    if (spec.kind() == analysis::FigureKind::StackedColumns && index < spec.columns().series.size()) {
        return spec.columns().series[index].id;
    }
    return {};
}

std::size_t largestInstrument(const analysis::FlowContent& flow) {
    std::vector<std::int64_t> sums(flow.instruments.size());
    for (const auto& ribbon : flow.ribbons) {
        sums[ribbon.instrument] += ribbon.amount.value_or(0);
    }
    return static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

std::uint32_t greyOf(std::uint32_t colour) {
    const double light = luminance(colour);
    const double value = light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    return static_cast<std::uint32_t>(std::lround(value * 255)) * 0x010101U;
}

}  // namespace

double luminance(std::uint32_t colour) {
    return 0.2126 * linear(channel(colour, 16)) + 0.7152 * linear(channel(colour, 8)) +
           0.0722 * linear(channel(colour, 0));
}

std::uint32_t outlineColour(std::uint32_t fill) {
    auto outline = mixed(fill, 0, 0.25);
    // 3:1 against white is a luminance of 0.3; a little below, so that rounding doesn't cross it.
    while (luminance(outline) > 0.28) {
        outline = mixed(outline, 0, 0.1);
    }
    return outline;
}

std::uint32_t tintColour(std::uint32_t fill) {
    return mixed(fill, 1, 0.78);
}

std::uint32_t seriesColour(const analysis::FigureSpec& spec, std::size_t index) {
    const auto own = spec.style.ownColours.find(std::string(seriesId(spec, index)));
    if (own != spec.style.ownColours.end()) {
        return own->second & 0xFFFFFFU;
    }
    const auto place = placeOf(spec, index);
    if (place.isFocus) {
        return kAccent;
    }
    switch (spec.style.colours) {
        case ChartColours::Standard:
            break;
        case ChartColours::Grey:
            return kGreys[place.index % place.count];
        case ChartColours::Calm:
            return kCalmGreys[place.index % place.count];
    }
    return kFigureColours[place.index % place.count];
}

FillPattern seriesPattern(const analysis::FigureSpec& spec, std::size_t index) {
    const auto place = placeOf(spec, index);
    if (place.isFocus) {
        return FillPattern::None;
    }
    const auto round = place.index / place.count;
    if (spec.style.hasPatterns) {
        // Neighbours differ, and so do the dark ones among each other, the pale ones, and series of the same colour.
        const auto shift = place.count % kSeriesPatterns.size() == 0 ? place.index / kSeriesPatterns.size() : 0;
        return kSeriesPatterns[(place.index + shift) % kSeriesPatterns.size()];
    }
    // The plain ones once, then the patterns in turn.
    return round == 0 ? FillPattern::None : kSeriesPatterns[1 + (round - 1) % (kSeriesPatterns.size() - 1)];
}

std::size_t focusSeries(const analysis::FigureSpec& spec) {
    if (spec.kind() == analysis::FigureKind::Flow) {
        return largestInstrument(spec.flow());
    }
    if (spec.kind() != analysis::FigureKind::StackedColumns || spec.columns().series.empty()) {
        return 0;
    }
    const auto& columns = spec.columns();
    if (columns.arrangement == analysis::ColumnsArrangement::Grouped) {
        return columns.series.size() - 1;
    }
    for (std::size_t category = columns.categories.size(); category > 0; --category) {
        std::optional<std::size_t> largest;
        std::int64_t most = 0;
        for (std::size_t i = 0; i < columns.series.size(); ++i) {
            const auto& points = columns.series[i].points;
            if (category > points.size() || !points[category - 1].value) {
                continue;
            }
            if (const auto size = std::abs(*points[category - 1].value); !largest || size > most) {
                largest = i;
                most = size;
            }
        }
        if (largest) {
            return *largest;
        }
    }
    return 0;
}

PointLook pointLook(const analysis::FigureSpec& spec, std::size_t index, PointStyle style) {
    const auto colour = seriesColour(spec, index);
    const auto outline = outlineColour(colour);
    switch (style) {
        case PointStyle::Hatched:
            return {tintColour(colour), FillPattern::Diagonal, outline, outline, false};
        case PointStyle::Provisional:
            return {tintColour(colour), FillPattern::Dots, outline, outline, false};
        case PointStyle::UpperLimit:
            return {tintColour(colour), seriesPattern(spec, index), outline, outline, true};
        case PointStyle::Solid:
            break;
    }
    // White lines on a dark fill, dark lines on a light one.
    const auto lines = contrastWithPaper(colour) > kReadable ? 0xFFFFFFU : outline;
    return {colour, seriesPattern(spec, index), lines, outline, false};
}

std::uint32_t styledColour(ChartColours colours, std::uint32_t colour) {
    switch (colours) {
        case ChartColours::Standard:
            break;
        case ChartColours::Grey:
            return greyOf(colour);
        case ChartColours::Calm:
            return colour == kAccent || colour == outlineColour(kAccent) || colour == tintColour(kAccent)
                       ? colour
                       : greyOf(colour);
    }
    return colour;
}

std::uint32_t meaningColour(const domain::ChartStyle& style, std::size_t place) {
    return styledColour(style.colours, kFigureColours[place % kFigureColours.size()]);
}

std::uint32_t statusColour(const domain::ChartStyle& style, analysis::IndicatorStatus status) {
    using analysis::IndicatorStatus;
    constexpr std::size_t kBlue = 0;
    constexpr std::size_t kAmber = 1;
    constexpr std::size_t kGreen = 2;
    constexpr std::size_t kVermilion = 4;
    constexpr std::size_t kGrey = 9;
    switch (status) {
        case IndicatorStatus::Achieved:
            return meaningColour(style, kGreen);
        case IndicatorStatus::OnTrack:
            return meaningColour(style, kBlue);
        case IndicatorStatus::Behind:
            return meaningColour(style, kAmber);
        case IndicatorStatus::Missed:
            return meaningColour(style, kVermilion);
        case IndicatorStatus::NotYetDue:
        case IndicatorStatus::Unmeasured:
        case IndicatorStatus::NoTarget:
            break;
    }
    return meaningColour(style, kGrey);
}

}  // namespace shirube::exchange
