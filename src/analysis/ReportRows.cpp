// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportRows.h"

#include <algorithm>
#include <set>
#include <utility>

#include "StatementInput.h"
#include "analysis/Attainment.h"
#include "analysis/DerivationCitations.h"
#include "domain/MoneyFormat.h"
#include "domain/NumberFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;

constexpr auto kUnit = domain::AmountUnit::HundredMillionYen;

Message chained(std::string_view sourceTemplate, const std::vector<Message>& pieces) {
    Message list;
    for (const auto& piece : pieces) {
        if (!piece.isEmpty()) {
            list = list.isEmpty() ? piece : Message::nested(sourceTemplate, {std::move(list), piece});
        }
    }
    return list;
}

void collect(const FactBook& facts, const Derivation& derivation, std::set<domain::SourceId>& sources) {
    for (const auto* inputs : {&derivation.inputs, &derivation.excluded}) {
        for (const auto& input : *inputs) {
            if (const auto citation = citationOf(facts, input); citation && !citation->source.isEmpty()) {
                sources.insert(citation->source);
            }
        }
    }
    for (const auto& child : derivation.children) {
        collect(facts, child, sources);
    }
}

void collect(const FactBook& facts, const std::vector<ReportRow>& rows, std::set<domain::SourceId>& sources) {
    for (const auto& row : rows) {
        collect(facts, row.derivation, sources);
        collect(facts, row.children, sources);
    }
}

}  // namespace

ReportCell textCell(Message text) {
    ReportCell cell;
    cell.text = std::move(text);
    return cell;
}

ReportCell nameCell(const std::string& name) {
    return textCell(Message::verbatim(name));
}

ReportCell missingCell(domain::Missing missing, Message remark) {
    ReportCell cell;
    cell.missing = missing;
    cell.remark = std::move(remark);
    return cell;
}

ReportCell unmeasuredCell() {
    auto cell = missingCell(domain::Missing::NotReported);
    cell.text = label(IndicatorStatus::Unmeasured);
    return cell;
}

ReportCell amountCell(const std::optional<domain::Money>& amount) {
    return amount ? amountCell(domain::AmountRange::exactly(*amount)) : missingCell(domain::Missing::Unknown);
}

ReportCell amountCell(const domain::AmountRange& amount) {
    ReportCell cell;
    cell.amount = amount;
    if (amount.fromEnvelope) {
        cell.remark = label(domain::AmountKind::WithinEnvelope);
    }
    return cell;
}

ReportCell percentCell(const std::optional<base::Ratio>& rate) {
    return percentCell(rate ? std::optional(Fraction(*rate)) : std::nullopt);
}

ReportCell percentCell(const std::optional<Fraction>& share) {
    ReportCell cell;
    cell.number = share;
    return cell;
}

ReportCell valueCell(const domain::Indicator& indicator, const std::optional<Fraction>& value) {
    ReportCell cell;
    if (value) {
        cell.number = value;
        const bool isAnswer = indicator.measure == domain::IndicatorMeasure::YesNo;
        cell.text = !isAnswer            ? Message::verbatim(valueText(indicator, *value))
                    : value->sign() == 0 ? Message(SHIRUBE_TEXT("No"))
                                         : Message(SHIRUBE_TEXT("Yes"));
    }
    return cell;
}

Message differenceText(const domain::Indicator& indicator, const Fraction& difference) {
    const auto unit = domain::FigureUnit::parse(indicator.unit).value_or(domain::FigureUnit());
    auto number = domain::formatDifference(difference.decimal(), unit);
    constexpr int kPercent = -2;
    return unit.isPureNumber() && unit.scale == kPercent
               ? Message(SHIRUBE_TEXT("{0} percentage points"), {std::move(number)})
               : Message::verbatim(number + unit.name);
}

ReportCell differenceCell(const domain::Indicator& indicator, const std::optional<Fraction>& difference) {
    ReportCell cell;
    if (difference) {
        cell.number = difference;
        cell.text = differenceText(indicator, *difference);
    }
    return cell;
}

Message signedAmount(domain::Money amount) {
    const auto text = withUnit(amount, kUnit);
    return amount > domain::Money() ? Message::nested(SHIRUBE_TEXT("+{0}"), {text}) : text;
}

Message joined(const std::vector<Message>& pieces) {
    return chained(SHIRUBE_TEXT("{0}; {1}"), pieces);
}

Message paragraph(const std::vector<Message>& sentences) {
    return chained(SHIRUBE_TEXT("{0} {1}"), sentences);
}

ReportLink linkTo(ReportLink::Kind kind, std::string id) {
    ReportLink link;
    link.kind = kind;
    link.id = std::move(id);
    return link;
}

std::string ownerName(const FactBook& facts, const domain::ProgrammeId& programme,
                      const domain::PortfolioId& portfolio) {
    domain::FactKey fact;
    const bool isProgramme = !programme.isEmpty();
    fact.subjectKind = isProgramme ? domain::SubjectKind::Programme : domain::SubjectKind::Portfolio;
    fact.subject = isProgramme ? programme.value() : portfolio.value();
    return fact.subject.empty() ? std::string() : facts.subjectName(fact);
}

std::size_t columnOf(const ReportTable& report, std::string_view id) {
    const auto found =
        std::find_if(report.columns.begin(), report.columns.end(), [&](const auto& column) { return column.id == id; });
    return static_cast<std::size_t>(found - report.columns.begin());
}

ReportRow statementRow(const FactBook& facts, const domain::FigureStatement& statement, const ReportTable& report,
                       std::string_view amountColumn) {
    ReportRow row;
    row.id = statement.id.value();
    row.cells.resize(report.columns.size());
    row.cells.front() = textCell(facts.label(statement.fact));
    auto& figure = row.cells[columnOf(report, amountColumn)];
    auto input = inputOf(facts, statement);
    if (input.amount && report.columns[columnOf(report, amountColumn)].quantity == ReportQuantity::Amount) {
        figure = amountCell(*input.amount);
    } else {
        figure.text = Message::verbatim(statement.figure.print());
        figure.number = Fraction(statement.figure.value);
    }
    if (statement.provisional) {
        figure.remark = Message(SHIRUBE_TEXT("provisional"));
    }
    const auto* source = facts.source(statement.citation.source);
    const auto* entered = facts.report(statement.id);
    row.cells[columnOf(report, "cause")] =
        entered  ? textCell(Message(SHIRUBE_TEXT("Reported on {0} by {1}: {2}"),
                                    {entered->reportedOn.text(), entered->reporter, statement.citation.locator}))
        : source ? textCell(Message(SHIRUBE_TEXT("{0}, {1}"), {source->title, statement.citation.locator}))
                 : nameCell(statement.citation.locator);
    row.derivation.title = facts.label(statement.fact);
    row.derivation.formula = Message(SHIRUBE_TEXT("As stated"));
    row.derivation.result = Message::verbatim(statement.figure.print());
    row.derivation.inputs.push_back(std::move(input));
    row.link = linkTo(ReportLink::Kind::Fact, statement.fact.text());
    return row;
}

void citeSources(ReportTable& report, const FactBook& facts) {
    std::set<domain::SourceId> cited;
    collect(facts, report.rows, cited);
    for (const auto& source : facts.sources()) {
        if (cited.contains(source.id)) {
            report.sources.push_back(source.id);
        }
    }
}

}  // namespace shirube::analysis
