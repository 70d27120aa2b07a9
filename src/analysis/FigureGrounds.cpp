// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureGrounds.h"

#include <algorithm>
#include <utility>

#include "FigurePhrases.h"
#include "PreparedCheck.h"
#include "StatementInput.h"
#include "analysis/DerivationCitations.h"

namespace shirube::analysis {

namespace {

void append(FigureSpec& spec, FigureGround ground) {
    const bool isThere = std::any_of(spec.grounds.begin(), spec.grounds.end(), [&](const FigureGround& other) {
        return other.row == ground.row && other.column == ground.column && other.fact == ground.fact &&
               other.label == ground.label && other.printed == ground.printed && other.source == ground.source &&
               other.locator == ground.locator;
    });
    if (!isThere) {
        spec.grounds.push_back(std::move(ground));
    }
}

// One series may have a row of each style.
std::string_view styleSuffix(PointStyle style) {
    switch (style) {
        case PointStyle::Hatched:
            return "#within";
        case PointStyle::Provisional:
            return "#provisional";
        case PointStyle::UpperLimit:
            return "#upper-limit";
        case PointStyle::Solid:
            break;
    }
    return {};
}

FigureGround at(GroundPlace place) {
    FigureGround ground;
    ground.row = std::move(place.row);
    ground.column = std::move(place.column);
    return ground;
}

void cite(FigureGround& ground, const domain::Citation& citation, const domain::Source* source,
          const base::Translator& translate) {
    ground.source = citation.source;
    ground.locator = citation.locator;
    if (source != nullptr) {
        ground.sourceText = sourceText(*source, translate);
    }
}

// As the document prints it; with its unit where that stands in the header of the table.
std::string printedText(const domain::StatedFigure& figure) {
    return figure.raw.find(figure.unit.name) == std::string::npos ? figure.print() : figure.raw;
}

// Whether documents state two values that can't be one: their digits and words leave nothing between them.
bool isPrintedOtherwise(const FactBook& facts, const domain::FigureStatement& shown,
                        const domain::FigureStatement& other) {
    if (other.id == shown.id || other.kind != shown.kind || isWithinEnvelope(shown) || isWithinEnvelope(other) ||
        facts.report(shown.id) != nullptr || facts.report(other.id) != nullptr) {
        return false;  // a person's report holds before documents
    }
    return compareFigures(shown.figure, other.figure) == Verdict::Discrepancy;
}

void addStatement(FigureSpec& spec, const FactBook& facts, const domain::FigureStatement& statement, GroundPlace place,
                  const base::Translator& translate, const base::Message& remark) {
    auto ground = at(std::move(place));
    ground.label = facts.label(statement.fact).text(translate);
    ground.printed = printedText(statement.figure);
    ground.fact = statement.fact;
    ground.remark = remark.text(translate);
    cite(ground, statement.citation, facts.source(statement.citation.source), translate);
    if (const auto* report = facts.report(statement.id); report != nullptr && ground.sourceText.empty()) {
        ground.sourceText =
            base::Message(SHIRUBE_TEXT("Reported by {0} on {1}"), {report->reporter, report->reportedOn.text()})
                .text(translate);
    }
    append(spec, std::move(ground));
}

}  // namespace

std::string sourceText(const domain::Source& source, const base::Translator& translate) {
    return base::Message(SHIRUBE_TEXT("{0}, “{1}” ({2})"), {source.publisher, source.title, source.date})
        .text(translate);
}

void addHead(FigureSpec& spec, FigureHead head, std::span<const domain::Source> sources,
             const std::set<domain::SourceId>& cited, const base::Translator& translate) {
    using base::Message;
    spec.id = std::move(head.id);
    spec.hasOwnTitle = !head.title.empty();
    spec.title = std::move(head.title.empty() ? head.message : head.title);
    spec.subtitle = std::move(head.subtitle);
    spec.language = std::move(head.language);
    auto date = head.asOf;
    for (const auto& source : sources) {
        if (!cited.contains(source.id)) {
            continue;
        }
        spec.sources.push_back(sourceText(source, translate));
        if (head.asOf.empty()) {
            date = std::max(date, source.date);
        }
    }
    if (!date.empty()) {
        spec.asOf = Message(SHIRUBE_TEXT("As of {0}"), {date}).text(translate);
    }
    spec.sourcesLabel = Message(SHIRUBE_TEXT("Source")).text(translate);
    spec.notesLabel = Message(SHIRUBE_TEXT("Note")).text(translate);
}

std::string seriesRow(const std::string& series, PointStyle style) {
    const auto suffix = styleSuffix(style);
    // Where a column has both layers, the hatched one is a series of its own that bears the mark already.
    return std::string_view(series).ends_with(suffix) ? series : series + std::string(suffix);
}

void addGround(FigureSpec& spec, const FactBook& facts, const domain::FigureStatement& statement, GroundPlace place,
               const base::Translator& translate, const base::Message& remark) {
    addStatement(spec, facts, statement, place, translate, remark);
    for (const auto* other : facts.statementsOf(statement.fact)) {
        if (isPrintedOtherwise(facts, statement, *other)) {
            addStatement(spec, facts, *other, place, translate,
                         base::Message(SHIRUBE_TEXT("printed otherwise; not what is shown")));
        }
    }
}

void addGround(FigureSpec& spec, const FactBook& facts, const DerivationInput& input, GroundPlace place,
               const base::Translator& translate) {
    if (const auto* statement = facts.statement(input.statement)) {
        addGround(spec, facts, *statement, std::move(place), translate, input.remark);
        return;
    }
    if (const auto line = facts.book().lineIndex(input.line); line && !input.line.isEmpty()) {
        addLineGround(spec, facts, *line, std::move(place), translate, input.remark);
        return;
    }
    auto ground = at(std::move(place));
    ground.label = input.label.text(translate);
    ground.printed = input.printed;
    ground.remark = input.remark.text(translate);
    if (const auto citation = citationOf(facts, input)) {
        cite(ground, *citation, facts.source(citation->source), translate);
    }
    append(spec, std::move(ground));
}

void addLineGround(FigureSpec& spec, const FactBook& facts, std::size_t line, GroundPlace place,
                   const base::Translator& translate, const base::Message& remark) {
    const auto& budgetLine = facts.book().lines()[line];
    if (!budgetLine.amount) {
        return;
    }
    const domain::FactKey fact{domain::SubjectKind::BudgetLine, budgetLine.id.value(), domain::Measure::Amount, {}, {}};
    if (const auto* statement = facts.adopted(fact)) {
        addGround(spec, facts, *statement, std::move(place), translate, remark);
        return;
    }
    auto ground = at(std::move(place));
    ground.label = facts.label(fact).text(translate);
    ground.printed = budgetLine.amount->raw;
    ground.fact = fact;
    ground.remark = remark.text(translate);
    append(spec, std::move(ground));
}

void addGround(FigureSpec& spec, std::span<const domain::Source> sources, const domain::Citation& citation,
               std::string label, GroundPlace place, const base::Translator& translate) {
    auto ground = at(std::move(place));
    ground.label = std::move(label);
    ground.printed = citation.raw;
    const auto source =
        std::find_if(sources.begin(), sources.end(), [&](const auto& one) { return one.id == citation.source; });
    cite(ground, citation, source == sources.end() ? nullptr : &*source, translate);
    append(spec, std::move(ground));
}

void addGround(FigureSpec& spec, std::span<const domain::Source> sources, const domain::FigureStatement& statement,
               std::string label, GroundPlace place, const base::Translator& translate, const base::Message& remark) {
    auto ground = at(std::move(place));
    ground.label = std::move(label);
    ground.printed = printedText(statement.figure);
    ground.fact = statement.fact;
    ground.remark = remark.text(translate);
    const auto source = std::find_if(sources.begin(), sources.end(),
                                     [&](const auto& one) { return one.id == statement.citation.source; });
    cite(ground, statement.citation, source == sources.end() ? nullptr : &*source, translate);
    append(spec, std::move(ground));
}

void addGround(FigureSpec& spec, const FactBook& facts, const domain::ActualReport& report, GroundPlace place,
               const base::Translator& translate) {
    auto ground = at(std::move(place));
    ground.label = facts.label(report.fact).text(translate);
    ground.printed = report.figure    ? report.figure->raw
                     : report.missing ? label(*report.missing).text(translate)
                                      : report.text;
    ground.fact = report.fact;
    cite(ground, report.evidence, facts.source(report.evidence.source), translate);
    if (ground.sourceText.empty()) {
        ground.sourceText =
            base::Message(SHIRUBE_TEXT("Reported by {0} on {1}"), {report.reporter, report.reportedOn.text()})
                .text(translate);
    }
    append(spec, std::move(ground));
}

void addDissentNotes(FigureSpec& spec, const FactBook& facts, const base::Translator& translate) {
    for (const auto& ground : spec.grounds) {
        const auto* counted = ground.fact ? facts.adopted(*ground.fact) : nullptr;
        const auto note =
            counted == nullptr || facts.report(counted->id) != nullptr ? std::nullopt : dissentNote(facts, *counted);
        const auto text = note ? note->text(translate) : std::string();
        if (note && std::find(spec.notes.begin(), spec.notes.end(), text) == spec.notes.end()) {
            spec.notes.push_back(text);
        }
    }
}

std::set<domain::SourceId> citedSources(const FigureSpec& spec) {
    std::set<domain::SourceId> cited;
    for (const auto& ground : spec.grounds) {
        if (!ground.source.isEmpty()) {
            cited.insert(ground.source);
        }
    }
    return cited;
}

}  // namespace shirube::analysis
