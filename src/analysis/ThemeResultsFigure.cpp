// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ThemeResultsFigure.h"

namespace shirube::analysis {

base::Result<FigureSpec> themeResultsFigure(const FactBook& /*facts*/, const ThemeResultsOptions& /*options*/,
                                            const base::Translator& /*translate*/, const Reconciliation* /*checks*/) {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is nothing to draw here.")));
}

}  // namespace shirube::analysis
