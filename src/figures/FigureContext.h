// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TextMeasure.h"
#include "analysis/FigureSpec.h"

namespace shirube::figures {

/// What the parts of one attempt at a layout share.
struct FigureContext {
    const analysis::FigureSpec& spec;
    const TextMeasure& measure;
    double body = 10;  ///< size of the plot's and the legend's type, in points of the sheet
    double table = 10;
    double foot = 10;
};

}  // namespace shirube::figures
