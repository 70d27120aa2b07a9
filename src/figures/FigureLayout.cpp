// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FigureLayout.h"

#include "SceneColours.h"
#include "SheetFrame.h"
#include "figures/BulletLayout.h"
#include "figures/FlowLayout.h"
#include "figures/LogicLayout.h"
#include "figures/ScheduleLayout.h"
#include "figures/SeriesLayout.h"
#include "figures/StackedColumnsLayout.h"
#include "figures/TallyLayout.h"

namespace shirube::figures {

namespace {

Scene layoutOfKind(const analysis::FigureSpec& spec, const LayoutOptions& options) {
    switch (spec.kind()) {
        case analysis::FigureKind::StackedColumns:
            return StackedColumnsLayout(options).layout(spec);
        case analysis::FigureKind::Flow:
            return FlowLayout(options).layout(spec);
        case analysis::FigureKind::Schedule:
            return ScheduleLayout(options).layout(spec);
        case analysis::FigureKind::Series:
            return SeriesLayout(options).layout(spec);
        case analysis::FigureKind::Bullets:
            return BulletLayout(options).layout(spec);
        case analysis::FigureKind::Logic:
            return LogicLayout(options).layout(spec);
        case analysis::FigureKind::Tally:
            return TallyLayout(options).layout(spec);
        case analysis::FigureKind::Waterfall:
            return emptyScene(spec, options.page);
    }
    return {};
}

}  // namespace

Scene layoutFigure(const analysis::FigureSpec& spec, const LayoutOptions& options) {
    auto scene = layoutOfKind(spec, options);
    // Columns look up the colours of their series; elsewhere colours have meanings, which shapes and patterns share.
    if (spec.kind() != analysis::FigureKind::StackedColumns) {
        setColours(scene, spec.style.colours);
    }
    return scene;
}

}  // namespace shirube::figures
