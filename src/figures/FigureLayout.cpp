// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FigureLayout.h"

#include "ChangedRows.h"
#include "SceneColours.h"
#include "figures/BulletLayout.h"
#include "figures/FlowLayout.h"
#include "figures/LogicLayout.h"
#include "figures/ScheduleLayout.h"
#include "figures/SeriesLayout.h"
#include "figures/StackedColumnsLayout.h"
#include "figures/TallyLayout.h"
#include "figures/WaterfallLayout.h"

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
            return WaterfallLayout(options).layout(spec);
    }
    return {};
}

}  // namespace

Scene layoutFigure(const analysis::FigureSpec& spec, const LayoutOptions& options) {
    auto scene = layoutOfKind(spec, options);
    // Columns and flows look up the colours of their series; elsewhere colours have meanings, which shapes and patterns
    // share.
    if (spec.kind() != analysis::FigureKind::StackedColumns && spec.kind() != analysis::FigureKind::Flow) {
        setColours(scene, spec.style.colours);
    }
    if (spec.kind() != analysis::FigureKind::StackedColumns && !spec.changes.empty()) {
        markChangedRows(scene, spec);
    }
    return scene;
}

}  // namespace shirube::figures
