// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeMark.h"

#include <algorithm>

#include "MarkShapes.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

// Of the palette, as series have them.
constexpr std::size_t kVermilion = 4;

}  // namespace

void drawChangeMark(SceneBuilder& builder, Role role, const QString& id, QPointF centre, double size,
                    domain::ChartColours colours) {
    builder.polygon(role, id + QStringLiteral("/changed"), diamondShape(centre, size * 0.34),
                    {Palette::styled(colours, Palette::series(kVermilion)), Pattern::None, {}},
                    {Palette::paper(), 0.8, false});
}

bool isCellChanged(const analysis::FigureSpec& spec, const std::string& series, const std::string& category) {
    return std::any_of(spec.changes.begin(), spec.changes.end(), [&](const auto& change) {
        const bool isRow = change.row == series || change.row.starts_with(series + '#');
        return isRow && (change.column.empty() || change.column == category);
    });
}

}  // namespace shirube::figures
