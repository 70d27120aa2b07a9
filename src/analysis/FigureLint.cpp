// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FigureLint.h"

#include <algorithm>
#include <array>

#include "FigureLintRules.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;

constexpr std::array kRules{
    EnumRow{FigureRule::Unit, "unit", SHIRUBE_TEXT("Unit")},
    EnumRow{FigureRule::AsOf, "as-of", SHIRUBE_TEXT("As-of date")},
    EnumRow{FigureRule::Source, "source", SHIRUBE_TEXT("Source")},
    EnumRow{FigureRule::Note, "note", SHIRUBE_TEXT("Note")},
    EnumRow{FigureRule::SumOfParts, "sum-of-parts", SHIRUBE_TEXT("Sum of the parts")},
    EnumRow{FigureRule::StaleTitle, "stale-title", SHIRUBE_TEXT("Title out of date")},
    EnumRow{FigureRule::Unsourced, "unsourced", SHIRUBE_TEXT("Figure without a source")},
    EnumRow{FigureRule::Disputed, "disputed", SHIRUBE_TEXT("Disputed figure")},
    EnumRow{FigureRule::AlternativeText, "alternative-text", SHIRUBE_TEXT("Alternative text")},
    EnumRow{FigureRule::TooFull, "too-full", SHIRUBE_TEXT("Too full")},
    EnumRow{FigureRule::Contrast, "contrast", SHIRUBE_TEXT("Contrast")},
    EnumRow{FigureRule::GreyNeighbours, "grey-neighbours", SHIRUBE_TEXT("Alike in grey")},
    EnumRow{FigureRule::SmallType, "small-type", SHIRUBE_TEXT("Small type")},
    EnumRow{FigureRule::TableLeftOut, "table-left-out", SHIRUBE_TEXT("Table left out")},
    EnumRow{FigureRule::Empty, "empty", SHIRUBE_TEXT("Nothing to draw")},
};

constexpr std::array kFixes{
    EnumRow{FigureFix::None, "none", SHIRUBE_TEXT("By hand")},
    EnumRow{FigureFix::GeneratedTitle, "generated-title", SHIRUBE_TEXT("Take the generated title")},
    EnumRow{FigureFix::StandardColours, "standard-colours", SHIRUBE_TEXT("Take the standard colours")},
    EnumRow{FigureFix::Patterns, "patterns", SHIRUBE_TEXT("Add patterns")},
    EnumRow{FigureFix::LargerPaper, "larger-paper", SHIRUBE_TEXT("Take A3")},
    EnumRow{FigureFix::FewerSeries, "fewer-series", SHIRUBE_TEXT("Show the largest, the rest as others")},
    EnumRow{FigureFix::WithoutTable, "without-table", SHIRUBE_TEXT("Show a legend instead of the table")},
    EnumRow{FigureFix::TodaysDate, "todays-date", SHIRUBE_TEXT("Take the as-of date of the window")},
    EnumRow{FigureFix::OtherUnit, "other-unit", SHIRUBE_TEXT("Take another unit")},
};

}  // namespace

std::string_view toKey(FigureRule rule) {
    return rowOf(kRules, rule).key;
}

base::Message label(FigureRule rule) {
    return base::Message(rowOf(kRules, rule).label);
}

base::Message label(FigureFix fix) {
    return base::Message(rowOf(kFixes, fix).label);
}

std::vector<FigureFinding> lintSpec(const FigureSpec& spec, const base::Translator& translate) {
    std::vector<FigureFinding> findings;
    const auto table = figureTable(spec, translate);
    const LintCase lint{spec, table, translate, findings};
    lintHead(lint);
    lintNotes(lint);
    lintSums(lint);
    lintTitle(lint);
    lintGrounds(lint);
    std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.rule < b.rule; });
    return findings;
}

}  // namespace shirube::analysis
