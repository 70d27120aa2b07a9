// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ColouredSeries.h"

#include "exchange/FigureColours.h"
#include "figures/Palette.h"

namespace shirube::figures {

std::vector<ColouredSeries> colouredSeries(const analysis::FigureSpec& spec) {
    std::vector<ColouredSeries> found;
    const auto add = [&](const std::string& id, const std::string& label, std::size_t index) {
        found.push_back({id, label, Palette::fromRgb(exchange::seriesColour(spec, index))});
    };
    if (spec.kind() == analysis::FigureKind::StackedColumns) {
        const auto& series = spec.columns().series;
        for (std::size_t i = 0; i < series.size(); ++i) {
            add(series[i].id, series[i].label, i);
        }
    } else if (spec.kind() == analysis::FigureKind::Flow) {
        const auto& instruments = spec.flow().instruments;
        for (std::size_t i = 0; i < instruments.size(); ++i) {
            add(instruments[i].id, instruments[i].label, i);
        }
    }
    return found;
}

}  // namespace shirube::figures
