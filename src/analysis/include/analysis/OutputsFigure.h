// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureWording.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::analysis {

struct OutputsOptions {
    domain::ProgrammeId programme;  ///< empty: the first that has such figures
    FigureWording wording;
};

/// 論文・発表・特許の件数: papers, presentations, domestic, foreign and PCT applications of each year, side by side.
/// Years without a figure are missing, not 0. NotFound for a programme without them, naming those that have.
[[nodiscard]] base::Result<FigureSpec> outputsFigure(const FactBook& facts, const OutputsOptions& options,
                                                     const base::Translator& translate);

}  // namespace shirube::analysis
