// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActualTable.h"

#include <ostream>

#include "AsOfDay.h"
#include "NumberText.h"
#include "TextTable.h"

namespace shirube::cli {

namespace {

// How a report stands on that day.
enum class Standing { Holds, Replaced, Withdrawn };

Standing standingOf(const analysis::FactBook& facts, const domain::ActualReport& report,
                    const domain::CalendarDay& today) {
    if (report.withdrawnOn && *report.withdrawnOn <= today) {
        return Standing::Withdrawn;
    }
    const auto known = facts.knownOn(report.fact, today);
    return known.report != nullptr && known.report->id == report.id ? Standing::Holds : Standing::Replaced;
}

std::string_view toKey(Standing standing) {
    switch (standing) {
        case Standing::Holds:
            return "holds";
        case Standing::Replaced:
            return "replaced";
        case Standing::Withdrawn:
            return "withdrawn";
    }
    return {};
}

base::Message label(Standing standing) {
    switch (standing) {
        case Standing::Holds:
            return base::Message(SHIRUBE_TEXT("Holds"));
        case Standing::Replaced:
            return base::Message(SHIRUBE_TEXT("Replaced"));
        case Standing::Withdrawn:
            return base::Message(SHIRUBE_TEXT("Withdrawn"));
    }
    return {};
}

domain::CalendarDay today(const Session& session) {
    return domain::CalendarDay::inJapan(session.environment().clock.now());
}

std::string evidenceText(const domain::Citation& evidence) {
    return evidence.source.isEmpty() ? evidence.locator : evidence.source.value() + ", " + evidence.locator;
}

}  // namespace

std::string contentText(const Session& session, const domain::ActualReport& report) {
    const auto text = report.figure    ? report.figure->print()
                      : report.missing ? session.text(label(*report.missing))
                                       : report.text;
    return report.provisional ? session.text(base::Message(SHIRUBE_TEXT("{0} (provisional)"), {text})) : text;
}

Json contentToJson(const domain::ActualReport& report) {
    Json object{{"id", report.id.value()},
                {"fact", report.fact.text()},
                {"indicator", report.fact.subject},
                {"period", textOrNull(report.fact.period.text())},
                {"part", textOrNull(report.fact.breakdown)},
                {"raw", Json()},
                {"printed", Json()},
                {"value", Json()}};
    if (report.figure) {
        object["raw"] = report.figure->raw;
        object["printed"] = report.figure->print();
        object["value"] = report.figure->value.text();
    }
    object["text"] = textOrNull(report.text);
    object["missing"] = report.missing ? Json(domain::toKey(*report.missing)) : Json();
    object["provisional"] = report.provisional;
    object["reported_on"] = report.reportedOn.text();
    object["reporter"] = report.reporter;
    object["evidence"] = {{"source", textOrNull(report.evidence.source.value())}, {"locator", report.evidence.locator}};
    object["reason"] = textOrNull(report.reason);
    return object;
}

Json toJson(const Session& session, const analysis::FactBook& facts, const domain::ActualReport& report) {
    auto object = contentToJson(report);
    object["standing"] = toKey(standingOf(facts, report, today(session)));
    object["withdrawn_on"] = report.withdrawnOn ? Json(report.withdrawnOn->text()) : Json();
    object["withdrawn_by"] = textOrNull(report.withdrawnBy);
    object["withdrawal_reason"] = textOrNull(report.withdrawalReason);
    return object;
}

Json toJson(const domain::PeriodLock& lock) {
    return Json{{"id", lock.id.value()},
                {"programme_id", textOrNull(lock.programme.value())},
                {"portfolio_id", textOrNull(lock.portfolio.value())},
                {"period", lock.period.text()},
                {"locked_on", lock.lockedOn.text()},
                {"locked_by", lock.lockedBy},
                {"reason", lock.reason}};
}

void printReports(const Session& session, const analysis::FactBook& facts,
                  const std::vector<domain::ActualReport>& reports) {
    if (reports.empty()) {
        session.out() << session.text(SHIRUBE_TEXT("Nobody has reported an actual of this indicator.")) << '\n';
        return;
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Period")));
    table.addColumn(session.text(SHIRUBE_TEXT("Part")));
    table.addColumn(session.text(SHIRUBE_TEXT("Actual")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Standing")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reported on")));
    table.addColumn(session.text(SHIRUBE_TEXT("By")));
    table.addColumn(session.text(SHIRUBE_TEXT("Evidence")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reason")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto& report : reports) {
        table.addRow({periodText(session, report.fact.period),
                      report.fact.breakdown.empty() ? "—" : report.fact.breakdown, contentText(session, report),
                      session.text(label(standingOf(facts, report, today(session)))), report.reportedOn.text(),
                      report.reporter, evidenceText(report.evidence),
                      report.withdrawnOn ? report.withdrawalReason : report.reason, report.id.value()});
    }
    table.print(session.out());
}

void printLocks(const Session& session, const analysis::FactBook& facts, const std::vector<domain::PeriodLock>& locks) {
    if (locks.empty()) {
        session.out() << session.text(SHIRUBE_TEXT("No period is locked.")) << '\n';
        return;
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Programme")));
    table.addColumn(session.text(SHIRUBE_TEXT("Period")));
    table.addColumn(session.text(SHIRUBE_TEXT("Locked on")));
    table.addColumn(session.text(SHIRUBE_TEXT("By")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reason")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto& lock : locks) {
        const auto* programme = facts.book().programme(lock.programme);
        const auto* portfolio = facts.catalogue().portfolio(lock.portfolio);
        table.addRow({programme != nullptr   ? session.nameOf(*programme)
                      : portfolio != nullptr ? portfolio->name
                                             : lock.programme.value() + lock.portfolio.value(),
                      periodText(session, lock.period), lock.lockedOn.text(), lock.lockedBy, lock.reason,
                      lock.id.value()});
    }
    table.print(session.out());
}

}  // namespace shirube::cli
