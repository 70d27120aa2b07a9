// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>
#include <utility>
#include <vector>

#include "AsOfDay.h"
#include "CatalogueAccess.h"
#include "DerivationPrinter.h"
#include "JsonWriter.h"
#include "LogicCommands.h"
#include "NumberText.h"
#include "TextTable.h"
#include "analysis/Attainment.h"

namespace shirube::cli {

namespace {

using analysis::Fraction;

// An indicator against the target that stands for it.
struct KpiRow {
    analysis::IndicatorSeries series;
    analysis::IndicatorResult result;

    [[nodiscard]] const domain::Indicator& indicator() const { return *series.indicator; }
    [[nodiscard]] const analysis::TargetPoint* target() const {
        return result.headline ? &series.targets[result.main()->target] : nullptr;
    }
    // What is held against the target; without a target the last one.
    [[nodiscard]] const analysis::IndicatorPoint* actual() const {
        if (const auto* main = result.main()) {
            return main->actual ? &*main->actual : nullptr;
        }
        return series.actuals.empty() ? nullptr : &series.actuals.back();
    }
};

Json rowToJson(const Session& session, const KpiRow& row, const DerivationSources& sources) {
    const auto* main = row.result.main();
    const auto* target = row.target();
    const auto* actual = row.actual();
    const auto status = row.result.status();
    Json object{{"id", row.indicator().id.value()},
                {"programme_id", textOrNull(row.indicator().programme.value())},
                {"portfolio_id", textOrNull(row.indicator().portfolio.value())},
                {"name", row.indicator().name},
                {"unit", textOrNull(row.indicator().unit)},
                {"target", Json()},
                {"actual", Json()},
                {"attainment", fractionOrNull(row.result.attainment())},
                {"status", status ? Json(toKey(*status)) : Json()},
                {"provisional", actual != nullptr && actual->isProvisional},
                {"needed_per_year", main == nullptr ? Json() : fractionOrNull(main->neededPerYear)},
                {"forecast", Json()}};
    if (target != nullptr) {
        object["target"] = {{"period", textOrNull(target->period.text())},
                            {"value", fractionOrNull(target->value)},
                            {"qualifier", toKey(target->qualifier)},
                            {"text", textOrNull(target->text)},
                            {"decided_by", textOrNull(target->decidedBy)}};
    }
    if (actual != nullptr) {
        object["actual"] = {{"period", textOrNull(actual->period.text())}, {"value", fractionOrNull(actual->value)}};
    }
    if (main != nullptr && main->forecast) {
        object["forecast"] = {{"value", main->forecast->value.text()},
                              {"attainment", fractionOrNull(main->forecast->attainment)},
                              {"assumption", session.text(main->forecast->assumption)}};
    }
    object["notes"] = Json::array();
    if (main != nullptr) {
        for (const auto& note : main->notes) {
            object["notes"].push_back(session.text(note));
        }
        if (session.options().explain) {
            object["derivation"] = toJson(derive(*sources.facts, row.series, *main), sources, session.translator());
        }
    }
    return object;
}

std::string periodAnd(const Session& session, const domain::Period& period, const std::string& value) {
    const auto text = periodText(session, period);
    return text.empty() ? value : value + " (" + text + ")";
}

std::string targetText(const Session& session, const KpiRow& row) {
    const auto* target = row.target();
    if (target == nullptr) {
        return "—";
    }
    if (target->value) {
        return periodAnd(session, target->period,
                         target->statement != nullptr ? figureText(session, target->statement)
                                                      : valueText(row.indicator(), *target->value));
    }
    return periodAnd(session, target->period,
                     target->decidedBy.empty()
                         ? target->text
                         : session.text(base::Message(SHIRUBE_TEXT("to be decided by {0}"), {target->decidedBy})));
}

std::string actualText(const Session& session, const KpiRow& row) {
    const auto* actual = row.actual();
    if (actual == nullptr || !actual->value) {
        return "—";
    }
    auto text = periodAnd(session, actual->period, valueText(row.indicator(), *actual->value));
    return actual->isProvisional ? session.text(base::Message(SHIRUBE_TEXT("{0}, provisional"), {text})) : text;
}

std::string valueOrNone(const KpiRow& row, const std::optional<Fraction>& value) {
    return value ? valueText(row.indicator(), *value) : "—";
}

std::string forecastText(const Session& session, const KpiRow& row) {
    const auto* main = row.result.main();
    return main == nullptr || !main->forecast
               ? "—"
               : valueText(row.indicator(), main->forecast->value) + ": " + session.text(main->forecast->assumption);
}

void print(const Session& session, const std::vector<const KpiRow*>& rows) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Indicator")));
    table.addColumn(session.text(SHIRUBE_TEXT("Target")));
    table.addColumn(session.text(SHIRUBE_TEXT("Actual")));
    table.addColumn(session.text(SHIRUBE_TEXT("Attainment")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Status")));
    table.addColumn(session.text(SHIRUBE_TEXT("Needed per year")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Forecast")));
    for (const auto* row : rows) {
        const auto status = row->result.status();
        const auto* main = row->result.main();
        table.addRow({row->indicator().name, targetText(session, *row), actualText(session, *row),
                      percentText(row->result.attainment()), status ? session.text(label(*status)) : "—",
                      valueOrNone(*row, main == nullptr ? std::nullopt : main->neededPerYear),
                      forecastText(session, *row)});
    }
    table.print(session.out());
}

// One table for each programme or portfolio, in the order in which they come up.
void printGroups(const Session& session, const analysis::FactBook& facts, const std::vector<KpiRow>& rows) {
    std::vector<std::pair<std::string, std::vector<const KpiRow*>>> groups;
    for (const auto& row : rows) {
        const auto owner = ownerName(session, facts, row.indicator());
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& entry) { return entry.first == owner; });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {owner, {}});
        }
        group->second.push_back(&row);
    }
    for (const auto& [owner, members] : groups) {
        session.out() << '\n' << owner << '\n';
        print(session, members);
    }
}

}  // namespace

int runReportKpi(const Session& session, const ReportRequest& request) {
    if (!request.out.empty()) {
        return runVarianceReport(session, "targets", request);
    }
    const auto day = asOfDay(session, request.asOf);
    if (!day) {
        return session.fail(day.error());
    }
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    if (!request.programme.empty()) {
        if (const auto known = requireProgramme((*facts)->book(), request.programme); !known) {
            return session.fail(known.error());
        }
    }
    std::vector<KpiRow> rows;
    for (const auto& indicator : (*facts)->catalogue().content().indicators) {
        if (!request.programme.empty() && indicator.programme.value() != request.programme) {
            continue;
        }
        auto series = analysis::readSeries(**facts, indicator, *day);
        auto result = analysis::evaluate(series, *day);
        rows.push_back({std::move(series), std::move(result)});
    }
    const DerivationSources sources{{}, *facts};
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& row : rows) {
            list.push_back(rowToJson(session, row, sources));
        }
        return session.done(Json{{"as_of", day->text()}, {"indicators", std::move(list)}});
    }
    session.out() << asOfText(session, *day) << '\n';
    printGroups(session, **facts, rows);
    if (session.options().explain) {
        for (const auto& row : rows) {
            if (const auto* main = row.result.main()) {
                session.out() << '\n';
                printDerivation(session, derive(**facts, row.series, *main), sources, domain::AmountUnit::Yen);
            }
        }
    }
    return kDone;
}

}  // namespace shirube::cli
