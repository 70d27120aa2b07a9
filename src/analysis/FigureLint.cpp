// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FigureLint.h"

#include <algorithm>

#include "FigureLintRules.h"

namespace shirube::analysis {

using base::Message;

std::string_view toKey(FigureRule rule) {
    switch (rule) {
        case FigureRule::Unit:
            return "unit";
        case FigureRule::AsOf:
            return "as-of";
        case FigureRule::Source:
            return "source";
        case FigureRule::Note:
            return "note";
        case FigureRule::SumOfParts:
            return "sum-of-parts";
        case FigureRule::StaleTitle:
            return "stale-title";
        case FigureRule::Unsourced:
            return "unsourced";
        case FigureRule::Disputed:
            return "disputed";
        case FigureRule::AlternativeText:
            return "alternative-text";
        case FigureRule::TooFull:
            return "too-full";
        case FigureRule::Contrast:
            return "contrast";
        case FigureRule::GreyNeighbours:
            return "grey-neighbours";
        case FigureRule::SmallType:
            return "small-type";
        case FigureRule::TableLeftOut:
            return "table-left-out";
        case FigureRule::Empty:
            return "empty";
    }
    return {};
}

Message label(FigureRule rule) {
    switch (rule) {
        case FigureRule::Unit:
            return Message(SHIRUBE_TEXT("Unit"));
        case FigureRule::AsOf:
            return Message(SHIRUBE_TEXT("As-of date"));
        case FigureRule::Source:
            return Message(SHIRUBE_TEXT("Source"));
        case FigureRule::Note:
            return Message(SHIRUBE_TEXT("Note"));
        case FigureRule::SumOfParts:
            return Message(SHIRUBE_TEXT("Sum of the parts"));
        case FigureRule::StaleTitle:
            return Message(SHIRUBE_TEXT("Title out of date"));
        case FigureRule::Unsourced:
            return Message(SHIRUBE_TEXT("Figure without a source"));
        case FigureRule::Disputed:
            return Message(SHIRUBE_TEXT("Disputed figure"));
        case FigureRule::AlternativeText:
            return Message(SHIRUBE_TEXT("Alternative text"));
        case FigureRule::TooFull:
            return Message(SHIRUBE_TEXT("Too full"));
        case FigureRule::Contrast:
            return Message(SHIRUBE_TEXT("Contrast"));
        case FigureRule::GreyNeighbours:
            return Message(SHIRUBE_TEXT("Alike in grey"));
        case FigureRule::SmallType:
            return Message(SHIRUBE_TEXT("Small type"));
        case FigureRule::TableLeftOut:
            return Message(SHIRUBE_TEXT("Table left out"));
        case FigureRule::Empty:
            return Message(SHIRUBE_TEXT("Nothing to draw"));
    }
    return {};
}

Message label(FigureFix fix) {
    switch (fix) {
        case FigureFix::None:
            return Message(SHIRUBE_TEXT("By hand"));
        case FigureFix::GeneratedTitle:
            return Message(SHIRUBE_TEXT("Take the generated title"));
        case FigureFix::StandardColours:
            return Message(SHIRUBE_TEXT("Take the standard colours"));
        case FigureFix::Patterns:
            return Message(SHIRUBE_TEXT("Add patterns"));
        case FigureFix::LargerPaper:
            return Message(SHIRUBE_TEXT("Take A3"));
        case FigureFix::FewerSeries:
            return Message(SHIRUBE_TEXT("Show the largest, the rest as others"));
        case FigureFix::WithoutTable:
            return Message(SHIRUBE_TEXT("Show a legend instead of the table"));
        case FigureFix::TodaysDate:
            return Message(SHIRUBE_TEXT("Take the as-of date of the window"));
        case FigureFix::OtherUnit:
            return Message(SHIRUBE_TEXT("Take another unit"));
    }
    return {};
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
