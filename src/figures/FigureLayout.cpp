// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FigureLayout.h"

#include "figures/FlowLayout.h"
#include "figures/ScheduleLayout.h"
#include "figures/StackedColumnsLayout.h"

namespace shirube::figures {

Scene layoutFigure(const analysis::FigureSpec& spec, const LayoutOptions& options) {
    switch (spec.kind()) {
        case analysis::FigureKind::StackedColumns:
            return StackedColumnsLayout(options).layout(spec);
        case analysis::FigureKind::Flow:
            return FlowLayout(options).layout(spec);
        case analysis::FigureKind::Schedule:
            return ScheduleLayout(options).layout(spec);
    }
    return {};
}

}  // namespace shirube::figures
