// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CycleWaterfallFigure.h"

namespace shirube::analysis {

base::Result<FigureSpec> cycleWaterfallFigure(const FactBook&, const CycleWaterfallOptions&, const base::Translator&,
                                              const LineChecks&) {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is nothing to draw.")));
}

}  // namespace shirube::analysis
