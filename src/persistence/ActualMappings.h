// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "CatalogueMappings.h"
#include "domain/ActualReport.h"
#include "domain/PeriodLock.h"

// The columns of the tables of persons' actuals.
namespace shirube::persistence {

template <>
struct MappingOf<domain::ActualReport> : FieldMapping<MappingOf<domain::ActualReport>, domain::ActualReport> {
    static constexpr const char* kTable = "actual_report";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("indicator_id", value.fact.subject);
        row.field("period", value.fact.period);
        row.field("part", value.fact.breakdown);
        auto figure = value.figure.value_or(domain::StatedFigure());
        auto number = value.figure ? std::optional(figure.value) : std::nullopt;
        auto step = value.figure ? std::optional(figure.step) : std::nullopt;
        row.field("value", number);
        row.field("step", step);
        printedFigureFields(row, figure);
        row.field("text", value.text);
        std::string missing(value.missing ? toKey(*value.missing) : std::string_view());
        row.field("missing", missing);
        row.field("is_provisional", value.provisional);
        row.field("reported_on", value.reportedOn);
        row.field("reporter", value.reporter);
        optionalCitationFields(row, value.evidence);
        row.field("reason", value.reason);
        row.field("withdrawn_on", value.withdrawnOn);
        row.field("withdrawn_by", value.withdrawnBy);
        row.field("withdrawal_reason", value.withdrawalReason);
        row.field("position", value.position);
        if constexpr (!std::is_const_v<Value>) {
            value.fact.subjectKind = domain::SubjectKind::Indicator;
            value.fact.measure = domain::Measure::Actual;
            if (number && step) {
                figure.value = *number;
                figure.step = *step;
                value.figure = std::move(figure);
            }
            if (!missing.empty()) {
                value.missing = known(domain::missingFromKey(missing), missing);
            }
        }
    }
};

template <>
struct MappingOf<domain::PeriodLock> : FieldMapping<MappingOf<domain::PeriodLock>, domain::PeriodLock> {
    static constexpr const char* kTable = "period_lock";
    static constexpr const char* kOrder = " ORDER BY locked_on, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.reference("programme_id", value.programme);
        row.reference("portfolio_id", value.portfolio);
        row.field("period", value.period);
        row.field("locked_on", value.lockedOn);
        row.field("locked_by", value.lockedBy);
        row.field("reason", value.reason);
    }
};

}  // namespace shirube::persistence
