// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureWording.h"
#include "analysis/Reconciliation.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::analysis {

struct ThemeResultsOptions {
    domain::ProgrammeId programme;  ///< empty: all
    FigureWording wording;
};

/// 要素別のテーマ成果: themes of each element, stacked by result, counted by reportThemes(); 先導研究 in columns of its
/// own. Where a document prints another count, a note says both. `checks` may be null.
[[nodiscard]] base::Result<FigureSpec> themeResultsFigure(const FactBook& facts, const ThemeResultsOptions& options,
                                                          const base::Translator& translate,
                                                          const Reconciliation* checks = nullptr);

}  // namespace shirube::analysis
