// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FigureStatement.h"

#include <algorithm>
#include <tuple>

namespace shirube::domain {

namespace {

Measure measureOf(FactAspect aspect) {
    switch (aspect) {
        case FactAspect::Amount:
            return Measure::Amount;
        case FactAspect::Prior:
            return Measure::Prior;
        case FactAspect::Part:
            return Measure::Part;
    }
    return Measure::Amount;
}

auto rank(const FigureStatement& statement) {
    return std::tuple(statement.origin != StatementOrigin::Document, statement.provisional,
                      statement.figure.qualifier != Qualifier::None, statement.figure.step);
}

}  // namespace

FigureStatement asFigureStatement(const Statement& statement) {
    FigureStatement figure;
    figure.id = statement.id;
    figure.fact.subjectKind = SubjectKind::BudgetLine;
    figure.fact.subject = statement.fact.line.value();
    figure.fact.measure = measureOf(statement.fact.aspect);
    figure.fact.breakdown = statement.fact.label;
    figure.figure = StatedFigure::fromAmount(statement.amount);
    figure.citation = statement.citation;
    figure.origin = statement.origin;
    figure.note = statement.note;
    return figure;
}

const FigureStatement* mostPrecise(std::span<const FigureStatement* const> statements,
                                   std::span<const Source> sources) {
    const auto it = std::min_element(statements.begin(), statements.end(), [&](const auto* a, const auto* b) {
        const auto rankA = rank(*a);
        const auto rankB = rank(*b);
        return rankA != rankB ? rankA < rankB
                              : dateOf(a->citation.source, sources) > dateOf(b->citation.source, sources);
    });
    return it == statements.end() ? nullptr : *it;
}

}  // namespace shirube::domain
