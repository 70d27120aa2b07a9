// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewCommand.h"

#include <array>
#include <ostream>

#include "AsOfDay.h"
#include "CatalogueAccess.h"
#include "JsonValues.h"
#include "NumberText.h"
#include "ReportTablePrinter.h"
#include "TextTable.h"
#include "application/CatalogueService.h"
#include "application/ReconciliationService.h"
#include "application/ReportService.h"

namespace shirube::cli {

namespace {

using analysis::IndicatorStatus;
using analysis::Overview;
using analysis::ProgrammeStanding;
using analysis::StatusTally;

constexpr auto kUnit = domain::AmountUnit::HundredMillionYen;
constexpr std::array kStatuses{IndicatorStatus::Achieved, IndicatorStatus::OnTrack,   IndicatorStatus::Behind,
                               IndicatorStatus::Missed,   IndicatorStatus::NotYetDue, IndicatorStatus::Unmeasured,
                               IndicatorStatus::NoTarget};

Json tallyToJson(const StatusTally& tally) {
    Json object = Json::object();
    for (const auto status : kStatuses) {
        object[std::string(toKey(status))] = tally.of(status);
    }
    object["unjudged"] = tally.unjudged;
    return object;
}

Json standingToJson(const ProgrammeStanding& standing) {
    return Json{{"programme_id", textOrNull(standing.programme.value())},
                {"portfolio_id", textOrNull(standing.portfolio.value())},
                {"name", standing.name},
                {"logic_model", standing.hasLogicModel},
                {"status", standing.status ? Json(toKey(*standing.status)) : Json()},
                {"verdict", standing.hasVerdict},
                {"attainment", fractionOrNull(standing.attainment)},
                {"attainment_before", fractionOrNull(standing.attainmentBefore)},
                {"coverage", toJson(standing.coverage)},
                {"coverage_before", toJson(standing.coverageBefore)},
                {"indicators", tallyToJson(standing.now)},
                {"indicators_before", tallyToJson(standing.before)},
                {"money_yen", yenOrNull(standing.money)}};
}

Json partsToJson(const analysis::PartsRollup& parts) {
    return Json{{"attainment", fractionOrNull(parts.attainment)},
                {"coverage", toJson(parts.coverage)},
                {"weight_share", fractionOrNull(parts.weightShare)},
                {"verdict", parts.hasVerdict}};
}

Json overviewToJson(const Session& session, const Overview& overview) {
    Json document{{"as_of", overview.asOf.text()}, {"previous", overview.before.text()}};
    document["programmes"] = Json::array();
    for (const auto& standing : overview.programmes) {
        document["programmes"].push_back(standingToJson(standing));
    }
    document["attention"] = Json::array();
    for (const auto& attention : overview.attention) {
        document["attention"].push_back({{"kind", toKey(attention.kind)},
                                         {"text", session.text(attention.text)},
                                         {"programme", textOrNull(attention.programme)},
                                         {"money_yen", yenOrNull(attention.money)},
                                         {"link", linkToJson(attention.link)},
                                         {"check", textOrNull(attention.check.value())}});
    }
    document["by_money"] = partsToJson(overview.byMoney);
    document["equally"] = partsToJson(overview.equally);
    return document;
}

std::string tallyText(const Session& session, const StatusTally& tally) {
    std::string text;
    for (const auto status : kStatuses) {
        if (tally.of(status) > 0) {
            text += (text.empty() ? "" : ", ") + session.text(label(status)) + " " + std::to_string(tally.of(status));
        }
    }
    return text.empty() ? "—" : text;
}

std::string nameOf(const Session& session, const analysis::FactBook& facts, const ProgrammeStanding& standing) {
    const auto* programme = facts.book().programme(standing.programme);
    return programme == nullptr ? standing.name : session.nameOf(*programme);
}

void print(const Session& session, const analysis::FactBook& facts, const Overview& overview) {
    auto& out = session.out();
    out << session.text(base::Message(SHIRUBE_TEXT("As of {0}, compared with {1}"),
                                      {overview.asOf.text(), overview.before.text()}))
        << '\n';
    TextTable programmes;
    programmes.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    programmes.addColumn(session.text(SHIRUBE_TEXT("Status")));
    programmes.addColumn(session.text(SHIRUBE_TEXT("Attainment")), TextTable::Align::Right);
    programmes.addColumn(session.text(SHIRUBE_TEXT("Before")), TextTable::Align::Right);
    programmes.addColumn(session.text(SHIRUBE_TEXT("Measured")), TextTable::Align::Right);
    programmes.addColumn(session.text(SHIRUBE_TEXT("Confirmed money")) + amountHeading(session, kUnit),
                         TextTable::Align::Right);
    programmes.addColumn(session.text(SHIRUBE_TEXT("Indicators")));
    for (const auto& standing : overview.programmes) {
        programmes.addRow(
            {nameOf(session, facts, standing), standing.status ? session.text(label(*standing.status)) : "—",
             percentText(standing.attainment), percentText(standing.attainmentBefore), coverageText(standing.coverage),
             moneyText(standing.money, kUnit), tallyText(session, standing.now)});
    }
    programmes.addRule();
    const auto addMean = [&](const char* heading, const analysis::PartsRollup& parts) {
        programmes.addRow(
            {session.text(heading), "", percentText(parts.attainment), "", coverageText(parts.coverage), "", ""});
    };
    addMean(SHIRUBE_TEXT("All, by their money"), overview.byMoney);
    addMean(SHIRUBE_TEXT("All, each counting the same"), overview.equally);
    programmes.print(out);
    out << '\n' << session.text(SHIRUBE_TEXT("What to look at first")) << '\n';
    if (overview.attention.empty()) {
        out << session.text(SHIRUBE_TEXT("Nothing.")) << '\n';
        return;
    }
    TextTable attention;
    attention.addColumn(session.text(SHIRUBE_TEXT("Kind")));
    attention.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    attention.addColumn(session.text(SHIRUBE_TEXT("Money")) + amountHeading(session, kUnit), TextTable::Align::Right);
    attention.addColumn(session.text(SHIRUBE_TEXT("What")));
    for (const auto& entry : overview.attention) {
        attention.addRow({session.text(label(entry.kind)), entry.programme.empty() ? "—" : entry.programme,
                          moneyText(entry.money, kUnit), session.text(entry.text)});
    }
    attention.print(out);
}

}  // namespace

int runOverview(const Session& session, const std::string& asOf, const std::string& previous) {
    const auto day = asOfDay(session, asOf);
    if (!day) {
        return session.fail(day.error());
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto before = previousDay(session, (*workspace)->reports(), previous, *day);
    if (!before) {
        return session.fail(before.error());
    }
    const auto facts = (*workspace)->catalogue().facts();
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto checks = (*workspace)->reconciliation().state();
    if (!checks) {
        return session.fail(checks.error());
    }
    const auto overview = (*workspace)->reports().overview(*day, *before, checks->get());
    if (!overview) {
        return session.fail(overview.error());
    }
    if (session.options().json) {
        return session.done(overviewToJson(session, *overview));
    }
    print(session, **facts, *overview);
    return kDone;
}

}  // namespace shirube::cli
