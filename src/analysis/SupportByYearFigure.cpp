// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/SupportByYearFigure.h"

namespace shirube::analysis {

base::Result<FigureSpec> supportByYearFigure(const FactBook& /*facts*/, const SupportByYearOptions& /*options*/,
                                             const base::Translator& /*translate*/) {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is nothing to draw here.")));
}

}  // namespace shirube::analysis
