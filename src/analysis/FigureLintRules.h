// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/FigureLint.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureTable.h"

namespace shirube::analysis {

/// What a rule looks at, and where it puts what it finds.
struct LintCase {
    const FigureSpec& spec;
    const FigureTable& table;
    const base::Translator& translate;
    std::vector<FigureFinding>& findings;

    void add(FigureRule rule, base::Message text, base::Message mend, FigureFix fix = FigureFix::None,
             std::string row = {}, std::string column = {}) const {
        findings.push_back({rule, std::move(text), std::move(mend), fix, std::move(row), std::move(column)});
    }
};

/// Unit, AsOf, Source, AlternativeText, TooFull, Empty.
void lintHead(const LintCase& lint);
/// Note: 内数, 速報, 支援上限, 案 and 四捨五入 ask for one.
void lintNotes(const LintCase& lint);
/// SumOfParts.
void lintSums(const LintCase& lint);
/// StaleTitle.
void lintTitle(const LintCase& lint);
/// Unsourced, Disputed.
void lintGrounds(const LintCase& lint);

/// Whether a note of the figure has one of these words, however they are written.
[[nodiscard]] bool hasNoteWith(const FigureSpec& spec, std::initializer_list<std::string_view> words);

}  // namespace shirube::analysis
