// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FigureLayout.h"

#include "figures/StackedColumnsLayout.h"

namespace shirube::figures {

Scene layoutFigure(const analysis::FigureSpec& spec, const LayoutOptions& options) {
    switch (spec.kind) {
        case analysis::FigureKind::StackedColumns:
            return StackedColumnsLayout(options).layout(spec);
    }
    return {};
}

}  // namespace shirube::figures
