// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ChangeCauses.h"
#include "analysis/FigureSpec.h"
#include "base/Message.h"

namespace shirube::application {

[[nodiscard]] std::vector<analysis::FigureChangeCause> figureCauses(std::vector<analysis::SnapshotCause> causes,
                                                                    const base::Translator& translate);

/// Gives each change of the figure the causes of the facts behind its cell: those that its grounds name for the row and
/// the column, or for the row, or for the figure as a whole.
void explainChanges(analysis::FigureSpec& figure, const ChangeCauses& causes, const base::Translator& translate);

}  // namespace shirube::application
