// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/FigureLint.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureTable.h"

namespace shirube::analysis {

/// Unit, AsOf, Source: what the head of a figure lacks.
void lintHead(const FigureSpec& spec, const FigureTable& table, std::vector<FigureFinding>& findings);

}  // namespace shirube::analysis
