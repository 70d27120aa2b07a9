// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureBuilder.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "DatasetFields.h"

namespace shirube::exchange {

namespace {

using nlohmann::json;
using List = DatasetReferences::List;

std::optional<domain::FactAspect> aspectOf(const domain::FactKey& fact) {
    const bool isWhole = fact.breakdown.empty();
    const bool isTimeless = fact.period.kind() == domain::Period::Kind::None;
    switch (fact.measure) {
        case domain::Measure::Amount:
            return isWhole && isTimeless ? std::optional(domain::FactAspect::Amount) : std::nullopt;
        case domain::Measure::Prior:
            return isWhole && isTimeless ? std::optional(domain::FactAspect::Prior) : std::nullopt;
        case domain::Measure::Part:
            return !isWhole && isTimeless ? std::optional(domain::FactAspect::Part) : std::nullopt;
        default:
            return std::nullopt;
    }
}

// A unit that a header gives, or none.
base::Status checkUnit(const DatasetPlace& place, const std::string& unit) {
    if (unit.empty() || domain::FigureUnit::parse(unit)) {
        return {};
    }
    return place.at("unit").refuse(
        base::Message(SHIRUBE_TEXT("{0} is not a unit. Write one such as 億円, %, 件 or 万トン."), {unit}));
}

}  // namespace

base::Status FigureBuilder::addTable(const DatasetPlace& place, const json& entry) {
    Table table{domain::SourceId(textOf(entry, "source")), textOf(entry, "locator"), optionalText(entry, "unit"), {}};
    m_references.mention(List::Sources, table.source.value(), place.at("source"));
    const auto rounding = readEnum(place, entry, "rounding", domain::roundingFromKey);
    if (!rounding) {
        return base::forward(rounding);
    }
    table.rounding = *rounding;
    if (auto status = checkUnit(place, table.unit); !status) {
        return status;
    }
    const auto& entries = entry.at("entries");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (auto status = addEntry(place.at("entries").at(i), entries[i], table); !status) {
            return status;
        }
    }
    return {};
}

base::Result<domain::StatedFigure> FigureBuilder::readFigure(const DatasetPlace& place, const json& entry,
                                                             const Table& table) const {
    const auto raw = textOf(entry, "raw");
    const auto ownUnit = optionalText(entry, "unit");
    if (auto status = checkUnit(place, ownUnit); !status) {
        return base::forward(std::move(status));
    }
    auto figure = domain::StatedFigure::parse(raw, ownUnit.empty() ? table.unit : ownUnit);
    if (!figure) {
        return place.at("raw").refuse(figure.error());
    }
    if (!ownUnit.empty() && domain::FigureUnit::parse(ownUnit) != figure->unit) {
        return place.at("unit").refuse(
            base::Message(SHIRUBE_TEXT("the unit is {0}, but the printed figure {1} ends in {2}. Correct one of them."),
                          {ownUnit, raw, figure->unit.name}));
    }
    figure->raw = raw;
    figure->rounding = table.rounding;
    if (entry.contains("rounding")) {
        const auto rounding = readEnum(place, entry, "rounding", domain::roundingFromKey);
        if (!rounding) {
            return base::forward(rounding);
        }
        figure->rounding = *rounding;
    }
    return figure;
}

base::Status FigureBuilder::addEntry(const DatasetPlace& place, const json& entry, const Table& table) {
    domain::FigureStatement statement;
    auto fact = readFact(place.at("fact"), textOf(entry, "fact"), m_references);
    if (!fact) {
        return base::forward(std::move(fact));
    }
    statement.fact = *std::move(fact);
    auto figure = readFigure(place, entry, table);
    if (!figure) {
        return base::forward(std::move(figure));
    }
    statement.figure = *std::move(figure);
    const auto line = optionalText(entry, "line");
    statement.citation = {table.source, table.locator, line.empty() ? statement.figure.raw : line};
    statement.provisional = optionalFlag(entry, "provisional");
    statement.note = optionalText(entry, "note");
    statement.envelope = domain::EnvelopeId(optionalText(entry, "envelope"));
    if (statement.fact.subjectKind == domain::SubjectKind::BudgetLine) {
        return addLineFigure(place, statement);
    }
    if (statement.figure.withinEnvelope && statement.envelope.isEmpty()) {
        return place.at("envelope")
            .refuse(base::Message(SHIRUBE_TEXT("the figure is a 内数, but its envelope is not named. Name it.")));
    }
    if (!statement.envelope.isEmpty()) {
        // A table may print の内数 in another row than the amount; the envelope says that it belongs to it.
        statement.figure.withinEnvelope = true;
        statement.kind = domain::AmountKind::WithinEnvelope;
    }
    statement.id = domain::StatementId(nextStatementId(statement.fact.text(), table.source));
    statement.position = static_cast<int>(m_dataset.catalogue.statements.size());
    m_dataset.catalogue.statements.push_back(std::move(statement));
    return {};
}

std::string FigureBuilder::nextStatementId(const std::string& stem, const domain::SourceId& source) {
    auto id = stem + '@' + source.value();
    const auto count = ++m_idCounts[id];
    return count == 1 ? id : id + '~' + std::to_string(count);
}

base::Status FigureBuilder::addLineFigure(const DatasetPlace& place, const domain::FigureStatement& statement) {
    const auto aspect = aspectOf(statement.fact);
    if (!aspect) {
        return place.at("fact").refuse(
            base::Message(SHIRUBE_TEXT("{0} is no figure of a budget line. Write line:<id>/amount, line:<id>/prior or "
                                       "line:<id>/part#<label>."),
                          {statement.fact.text()}));
    }
    const auto amount = statement.figure.asAmount();
    if (!amount || !amount->interval()) {
        return place.at("raw").refuse(
            base::Message(SHIRUBE_TEXT("{0} can't be the amount of a budget line. Write one amount in whole yen."),
                          {statement.figure.raw}));
    }
    LineFigure figure;
    figure.statement.fact = {domain::BudgetLineId(statement.fact.subject), *aspect, statement.fact.breakdown};
    figure.statement.amount = *amount;
    figure.statement.citation = statement.citation;
    figure.statement.note = statement.note;
    figure.withinEnvelope = statement.figure.withinEnvelope;
    figure.place = place;
    m_lineFigures.push_back(std::move(figure));
    return {};
}

base::Status FigureBuilder::adopt(const LineFigure& figure, std::span<const domain::Statement> ofFact,
                                  domain::BudgetLine& line) {
    if (figure.withinEnvelope && line.kind != domain::AmountKind::WithinEnvelope) {
        return figure.place.at("raw").refuse(base::Message(
            SHIRUBE_TEXT("the figure is printed as の内数, but the line {0} is not a 内数. Correct one of "
                         "them."),
            {line.id.value()}));
    }
    if (figure.statement.fact.aspect == domain::FactAspect::Prior && !line.prior) {
        return figure.place.at("fact").refuse(
            base::Message(SHIRUBE_TEXT("the line {0} has no prior amount. Give it one, with its cycle, before another "
                                       "place states it."),
                          {line.id.value()}));
    }
    if (const auto* adopted = domain::mostPrecise(ofFact, m_dataset.sources)) {
        domain::setFigure(line, figure.statement.fact, adopted->amount);
    }
    if (const auto status = domain::validate(line); !status) {
        return figure.place.refuse(status.error());
    }
    return {};
}

base::Status FigureBuilder::finish() {
    if (m_lineFigures.empty()) {
        return {};
    }
    // After those that the lines make of themselves, so that the order of the files does not matter.
    for (auto& figure : m_lineFigures) {
        auto& statement = figure.statement;
        statement.id =
            domain::StatementId(nextStatementId(lineStatementStem(statement.fact), statement.citation.source));
        m_dataset.statements.push_back(statement);
    }
    std::map<domain::BudgetFact, std::vector<domain::Statement>> byFact;
    for (const auto& statement : m_dataset.statements) {
        byFact[statement.fact].push_back(statement);
    }
    std::map<domain::BudgetLineId, domain::BudgetLine*> lines;
    for (auto& line : m_dataset.budgetLines) {
        lines.emplace(line.id, &line);
    }
    for (const auto& figure : m_lineFigures) {
        if (auto status = adopt(figure, byFact[figure.statement.fact], *lines.at(figure.statement.fact.line));
            !status) {
            return status;
        }
    }
    return {};
}

std::string lineStatementStem(const domain::BudgetFact& fact) {
    auto stem = fact.line.value() + '#' + std::string(domain::toKey(fact.aspect));
    if (!fact.label.empty()) {
        stem += ':' + fact.label;
    }
    return stem;
}

}  // namespace shirube::exchange
