// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldMapping.h"
#include "domain/Catalogue.h"
#include "domain/CheckNote.h"
#include "persistence/DatasetEdition.h"

// The columns of the catalogue's tables.
namespace shirube::persistence {

/// source_id, locator, citation_raw.
template <typename Visitor, typename Citation>
void citationFields(Visitor& row, Citation& citation) {
    row.field("source_id", citation.source);
    row.field("locator", citation.locator);
    row.field("citation_raw", citation.raw);
}

/// As citationFields; what a person entered may have no source.
template <typename Visitor, typename Citation>
void optionalCitationFields(Visitor& row, Citation& citation) {
    row.reference("source_id", citation.source);
    row.field("locator", citation.locator);
    row.field("citation_raw", citation.raw);
}

/// Of a printed figure everything behind its value and step.
template <typename Visitor, typename Figure>
void printedFigureFields(Visitor& row, Figure& figure) {
    row.field("upper", figure.upper);
    row.field("unit", figure.unit.name);
    row.field("unit_base", figure.unit.base);
    row.field("unit_scale", figure.unit.scale);
    row.choice("rounding", figure.rounding, domain::roundingFromKey);
    row.choice("qualifier", figure.qualifier, domain::qualifierFromKey);
    row.field("within_envelope", figure.withinEnvelope);
    row.field("raw", figure.raw);
}

/// What nearly every table ends with.
template <typename Visitor, typename Value>
void printedFields(Visitor& row, Value& value) {
    citationFields(row, value.citation);
    row.field("note", value.note);
    row.field("position", value.position);
}

/// The mapping of a domain type.
template <typename T>
struct MappingOf;

template <>
struct MappingOf<DatasetEdition> : FieldMapping<MappingOf<DatasetEdition>, DatasetEdition> {
    static constexpr const char* kTable = "dataset";
    static constexpr const char* kOrder = " ORDER BY id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("title", value.title);
        row.field("as_of", value.asOf);
        row.field("digest", value.digest);
        row.field("is_bundled", value.isBundled);
    }
};

template <>
struct MappingOf<domain::Organisation> : FieldMapping<MappingOf<domain::Organisation>, domain::Organisation> {
    static constexpr const char* kTable = "organisation";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("name", value.name);
        row.field("aliases", value.aliases);
        row.choice("kind", value.kind, domain::organisationKindFromKey);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::Portfolio> : FieldMapping<MappingOf<domain::Portfolio>, domain::Portfolio> {
    static constexpr const char* kTable = "portfolio";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("name", value.name);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::Fund> : FieldMapping<MappingOf<domain::Fund>, domain::Fund> {
    static constexpr const char* kTable = "fund";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("name", value.name);
        row.reference("manager_id", value.manager);
        row.field("end_year", value.endYear);
        row.field("supports", value.supports);
        row.field("programmes", value.programmes);
        row.field("recipients", value.recipients);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::ContextSeries> : FieldMapping<MappingOf<domain::ContextSeries>, domain::ContextSeries> {
    static constexpr const char* kTable = "context_series";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("name", value.name);
        row.field("unit", value.unit);
        row.choice("series_group", value.group, domain::seriesGroupFromKey);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::PolicyItem> : FieldMapping<MappingOf<domain::PolicyItem>, domain::PolicyItem> {
    static constexpr const char* kTable = "policy_item";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("name", value.name);
        row.field("portfolio_id", value.portfolio);
        auto year = value.cycle.year.year();
        row.field("fiscal_year", year);
        if constexpr (!std::is_const_v<Value>) {
            value.cycle.year = domain::FiscalYear(year);
        }
        row.choice("budget_kind", value.cycle.kind, domain::budgetKindFromKey);
        row.field("ordinal", value.cycle.ordinal);
        row.choice("pillar", value.pillar, domain::policyPillarFromKey);
        row.field("ministry", value.ministry);
        row.field("is_new", value.isNew);
        row.field("amount_unspecified", value.amountUnspecified);
        row.reference("programme_id", value.programme);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::Theme> : FieldMapping<MappingOf<domain::Theme>, domain::Theme> {
    static constexpr const char* kTable = "theme";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("programme_id", value.programme);
        row.field("item", value.item);
        row.field("element", value.element);
        row.field("code", value.code);
        row.choice("category", value.category, domain::themeCategoryFromKey);
        row.field("is_preparatory", value.preparatory);
        row.field("title", value.title);
        row.field("organisations", value.organisations);
        row.field("end_year", value.endYear);
        row.choice("result", value.result, domain::themeResultFromKey);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::Indicator> : FieldMapping<MappingOf<domain::Indicator>, domain::Indicator> {
    static constexpr const char* kTable = "indicator";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.reference("programme_id", value.programme);
        row.reference("portfolio_id", value.portfolio);
        row.field("name", value.name);
        row.choice("stage", value.stage, domain::indicatorStageFromKey);
        row.field("unit", value.unit);
        row.choice("direction", value.direction, domain::directionFromKey);
        row.choice("measure", value.measure, domain::indicatorMeasureFromKey);
        row.choice("time_behaviour", value.timeBehaviour, domain::timeBehaviourFromKey);
        row.field("numerator", value.numerator);
        row.field("denominator", value.denominator);
        row.field("method", value.method);
        row.field("evidence", value.evidence);
        row.field("targets", value.targets);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::Allocation> : FieldMapping<MappingOf<domain::Allocation>, domain::Allocation> {
    static constexpr const char* kTable = "allocation";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.reference("programme_id", value.programme);
        row.reference("fund_id", value.fund);
        row.field("payer_id", value.payer);
        row.field("payee_id", value.payee);
        row.field("payee_label", value.payeeLabel);
        row.choice("instrument", value.instrument, domain::instrumentFromKey);
        row.field("rates", value.rates);
        row.choice("stage", value.stage, domain::processStageFromKey);
        row.field("period", value.period);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::ReviewSheet> : FieldMapping<MappingOf<domain::ReviewSheet>, domain::ReviewSheet> {
    static constexpr const char* kTable = "review";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("programme_id", value.programme);
        row.field("name", value.name);
        row.field("date", value.date);
        row.field("body", value.body);
        row.choice("kind", value.kind, domain::reviewKindFromKey);
        row.field("scale", value.scale);
        row.field("criteria", value.criteria);
        row.field("reviewers", value.reviewers);
        row.field("scores", value.scores);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::ReviewRule> : FieldMapping<MappingOf<domain::ReviewRule>, domain::ReviewRule> {
    static constexpr const char* kTable = "review_rule";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("programme_id", value.programme);
        row.choice("kind", value.kind, domain::reviewKindFromKey);
        row.field("frequency", value.frequency);
        row.field("decides", value.decides);
        row.field("criteria", value.criteria);
        row.field("thresholds", value.thresholds);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::Finding> : FieldMapping<MappingOf<domain::Finding>, domain::Finding> {
    static constexpr const char* kTable = "finding";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("programme_id", value.programme);
        row.reference("review_id", value.review);
        row.field("year", value.year);
        row.field("author", value.author);
        row.field("section", value.section);
        row.field("topic", value.topic);
        row.choice("kind", value.kind, domain::findingKindFromKey);
        row.field("response", value.response);
        row.choice("status", value.status, domain::findingStatusFromKey);
        row.field("follow_up", value.followUp);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::Milestone> : FieldMapping<MappingOf<domain::Milestone>, domain::Milestone> {
    static constexpr const char* kTable = "milestone";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.reference("organisation_id", value.organisation);
        row.reference("programme_id", value.programme);
        row.field("date", value.date);
        row.field("title", value.label);
        row.field("is_done", value.done);
        printedFields(row, value);
    }
};

template <>
struct MappingOf<domain::Identity> : FieldMapping<MappingOf<domain::Identity>, domain::Identity> {
    static constexpr const char* kTable = "identity";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.choice("kind", value.kind, domain::identityKindFromKey);
        row.field("title", value.label);
        row.choice("relation", value.relation, domain::relationFromKey);
        row.reference("source_id", value.source);
        row.field("stated", value.stated);
        row.field("expression", value.expression);
        row.choice("basis", value.basis, domain::identityBasisFromKey);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::FigureStatement> : FieldMapping<MappingOf<domain::FigureStatement>, domain::FigureStatement> {
    static constexpr const char* kTable = "figure_statement";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.choice("subject_kind", value.fact.subjectKind, domain::subjectKindFromKey);
        row.field("subject", value.fact.subject);
        row.choice("measure", value.fact.measure, domain::measureFromKey);
        row.field("period", value.fact.period);
        row.field("breakdown", value.fact.breakdown);
        row.field("value", value.figure.value);
        row.field("step", value.figure.step);
        printedFigureFields(row, value.figure);
        row.choice("kind", value.kind, domain::amountKindFromKey);
        row.field("envelope_id", value.envelope);
        row.field("is_provisional", value.provisional);
        citationFields(row, value.citation);
        row.choice("origin", value.origin, domain::statementOriginFromKey);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::CheckNote> : FieldMapping<MappingOf<domain::CheckNote>, domain::CheckNote> {
    static constexpr const char* kTable = "check_note";
    static constexpr const char* kOrder = " ORDER BY check_id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("check_id", value.check);
        row.field("text", value.text);
        row.field("author", value.author);
        row.field("time", value.time);
        row.field("verdict", value.verdict);
    }
};

}  // namespace shirube::persistence
