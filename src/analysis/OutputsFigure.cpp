// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/OutputsFigure.h"

namespace shirube::analysis {

base::Result<FigureSpec> outputsFigure(const FactBook& /*facts*/, const OutputsOptions& /*options*/,
                                       const base::Translator& /*translate*/) {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is nothing to draw here.")));
}

}  // namespace shirube::analysis
