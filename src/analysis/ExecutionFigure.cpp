// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ExecutionFigure.h"

namespace shirube::analysis {

base::Result<FigureSpec> executionFigure(const FactBook&, const ExecutionOptions&, const base::Translator&) {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is nothing to draw.")));
}

}  // namespace shirube::analysis
