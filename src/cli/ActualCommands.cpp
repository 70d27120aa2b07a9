// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActualCommands.h"

#include <algorithm>
#include <array>
#include <ostream>

#include "ActualTable.h"
#include "AsOfDay.h"
#include "CatalogueAccess.h"
#include "WhatIf.h"
#include "application/ActualService.h"
#include "application/CatalogueService.h"

namespace shirube::cli {

namespace {

using application::ActualEntry;
using domain::Missing;

constexpr std::array kMissing{Missing::Blank,     Missing::NotReported, Missing::NotApplicable,
                              Missing::NotYetDue, Missing::Undisclosed, Missing::Unknown};

base::Result<Missing> readMissing(const std::string& key) {
    if (const auto missing = domain::missingFromKey(key)) {
        return *missing;
    }
    std::string keys;
    for (const auto missing : kMissing) {
        keys += (keys.empty() ? "" : ", ") + std::string(toKey(missing));
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("“{0}” is no reason why a value is missing. Choose one of {1}."), {key, keys}));
}

// Exactly one of the ways to say what the actual is.
base::Result<std::variant<ActualEntry::Value, ActualEntry::Quotient, ActualEntry::Words, ActualEntry::Absent>>
contentOf(const ActualRequest& request) {
    const bool isQuotient = !request.numerator.empty() || !request.denominator.empty();
    const std::array given{!request.value.empty(), isQuotient, !request.text.empty(), !request.missing.empty()};
    if (std::count(given.begin(), given.end(), true) != 1 ||
        (isQuotient && (request.numerator.empty() || request.denominator.empty()))) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("Say what the actual is by one of --value, --numerator with "
                                                     "--denominator, --text or --missing.")));
    }
    if (isQuotient) {
        return ActualEntry::Quotient{request.numerator, request.denominator};
    }
    if (!request.text.empty()) {
        return ActualEntry::Words{request.text};
    }
    if (!request.missing.empty()) {
        const auto missing = readMissing(request.missing);
        if (!missing) {
            return base::forward(missing);
        }
        return ActualEntry::Absent{*missing};
    }
    return ActualEntry::Value{request.value};
}

base::Result<ActualEntry> entryOf(const ActualRequest& request) {
    ActualEntry entry;
    entry.indicator = domain::IndicatorId(request.indicator);
    entry.part = request.part;
    entry.provisional = request.provisional;
    entry.source = domain::SourceId(request.source);
    entry.locator = request.evidence;
    entry.reason = request.reason;
    auto content = contentOf(request);
    if (!content) {
        return base::forward(std::move(content));
    }
    entry.content = *std::move(content);
    const auto period = readPeriod(request.period);
    if (!period) {
        return base::forward(period);
    }
    entry.period = *period;
    if (!request.date.empty()) {
        const auto day = domain::CalendarDay::parse(request.date);
        if (!day) {
            return base::forward(day);
        }
        entry.reportedOn = *day;
    }
    return entry;
}

// The store with what most of these commands need of it.
struct Opened {
    std::unique_ptr<application::Workspace> workspace;
    std::shared_ptr<const analysis::FactBook> facts;
};

base::Result<Opened> openWithFacts(const Session& session) {
    auto workspace = session.open();
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    auto facts = (*workspace)->catalogue().facts();
    if (!facts) {
        return base::forward(std::move(facts));
    }
    return Opened{*std::move(workspace), *std::move(facts)};
}

base::Result<Opened> openIndicator(const Session& session, const std::string& id) {
    auto opened = openWithFacts(session);
    if (!opened) {
        return opened;
    }
    if (const auto indicator = requireIndicator(*opened->facts, id); !indicator) {
        return base::forward(indicator);
    }
    return opened;
}

base::Result<Opened> openReport(const Session& session, const std::string& id) {
    auto opened = openWithFacts(session);
    if (!opened) {
        return opened;
    }
    if (opened->facts->report(domain::StatementId(id)) == nullptr) {
        return base::fail(
            base::ErrorCode::NotFound,
            base::Message(SHIRUBE_TEXT("There is no reported actual “{0}”. “shirubectl actual list INDICATOR” lists "
                                       "them."),
                          {id}));
    }
    return opened;
}

base::Status checkSource(const analysis::FactBook& facts, const std::string& id) {
    if (!id.empty()) {
        if (const auto source = requireSource(facts, id); !source) {
            return base::forward(source);
        }
    }
    return {};
}

// What became of the report with that id, from the store as it is now.
int showReport(const Session& session, Opened& opened, const std::string& id, const base::Message& sentence) {
    const auto facts = opened.workspace->catalogue().facts();
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto* report = (*facts)->report(domain::StatementId(id));
    if (session.options().json) {
        return session.done(Json{{"actual", report == nullptr ? Json() : toJson(session, **facts, *report)}});
    }
    session.out() << session.text(sentence) << '\n';
    return kDone;
}

}  // namespace

int runActualAdd(const Session& session, const ActualRequest& request) {
    const auto entry = entryOf(request);
    if (!entry) {
        return session.fail(entry.error());
    }
    auto opened = openIndicator(session, request.indicator);
    if (!opened) {
        return session.fail(opened.error());
    }
    if (const auto source = checkSource(*opened->facts, request.source); !source) {
        return session.fail(source.error());
    }
    auto& service = opened->workspace->actuals();
    const auto planned = service.plan(*entry);
    if (!planned) {
        return session.fail(planned.error());
    }
    if (!request.dryRun) {
        if (const auto written = service.report(std::span(&*entry, 1)); !written) {
            return session.fail(written.error());
        }
    }
    if (session.options().json) {
        Json document{{"written", !request.dryRun}, {"actuals", Json::array()}, {"warnings", Json::array()}};
        for (const auto& report : planned->reports) {
            document["actuals"].push_back(contentToJson(report));
        }
        for (const auto& warning : planned->warnings) {
            document["warnings"].push_back(session.text(warning));
        }
        return session.done(document);
    }
    for (const auto& warning : planned->warnings) {
        session.say(base::Message::nested(SHIRUBE_TEXT("Note: {0}"), {warning}));
    }
    for (const auto& report : planned->reports) {
        session.out() << session.text(base::Message::nested(
                             request.dryRun ? SHIRUBE_TEXT("Would report {0}: {1}") : SHIRUBE_TEXT("Reported {0}: {1}"),
                             {base::Message::verbatim(report.id.value()),
                              base::Message::verbatim(contentText(session, report))}))
                      << '\n';
    }
    return kDone;
}

int runActualList(const Session& session, const ActualRequest& request) {
    auto opened = openIndicator(session, request.indicator);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto reports = opened->workspace->actuals().reports(domain::IndicatorId(request.indicator));
    if (!reports) {
        return session.fail(reports.error());
    }
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& report : *reports) {
            list.push_back(toJson(session, *opened->facts, report));
        }
        return session.done(Json{{"indicator", request.indicator}, {"actuals", std::move(list)}});
    }
    printReports(session, *opened->facts, *reports);
    return kDone;
}

int runActualFinalise(const Session& session, const ActualRequest& request) {
    auto opened = openReport(session, request.id);
    if (!opened) {
        return session.fail(opened.error());
    }
    if (const auto source = checkSource(*opened->facts, request.source); !source) {
        return session.fail(source.error());
    }
    domain::Citation evidence;
    evidence.source = domain::SourceId(request.source);
    evidence.locator = request.evidence;
    auto& service = opened->workspace->actuals();
    if (const auto status = service.finalise(domain::ActualReportId(request.id), evidence, request.reason); !status) {
        return session.fail(status.error());
    }
    const auto facts = opened->workspace->catalogue().facts();
    if (!facts) {
        return session.fail(facts.error());
    }
    // The provisional report stays; another one stands for it now.
    const auto reports = (*facts)->reportsOf((*facts)->report(domain::StatementId(request.id))->fact);
    const auto& id = reports.back()->id.value();
    return showReport(session, *opened, id, base::Message(SHIRUBE_TEXT("Reported {0} as final"), {id}));
}

int runActualWithdraw(const Session& session, const ActualRequest& request) {
    auto opened = openReport(session, request.id);
    if (!opened) {
        return session.fail(opened.error());
    }
    auto& service = opened->workspace->actuals();
    if (const auto status = service.withdraw(domain::ActualReportId(request.id), request.reason); !status) {
        return session.fail(status.error());
    }
    return showReport(session, *opened, request.id,
                      base::Message(SHIRUBE_TEXT("Withdrew {0}: it is known no more from today on"), {request.id}));
}

int runActualLock(const Session& session, const ActualRequest& request) {
    const auto period = readPeriod(request.period);
    if (!period) {
        return session.fail(period.error());
    }
    auto opened = openIndicator(session, request.indicator);
    if (!opened) {
        return session.fail(opened.error());
    }
    auto& service = opened->workspace->actuals();
    const domain::IndicatorId indicator(request.indicator);
    if (const auto status = service.lock(indicator, *period, request.reason); !status) {
        return session.fail(status.error());
    }
    const auto lock = service.lockOn(indicator, *period);
    if (!lock) {
        return session.fail(lock.error());
    }
    if (session.options().json) {
        return session.done(Json{{"lock", *lock ? toJson(**lock) : Json()}});
    }
    session.out() << session.text(
                         base::Message(SHIRUBE_TEXT("Locked {0}"), {*lock ? (*lock)->id.value() : std::string()}))
                  << '\n';
    return kDone;
}

int runActualUnlock(const Session& session, const ActualRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    auto& service = (*workspace)->actuals();
    const auto locks = service.locks();
    if (!locks) {
        return session.fail(locks.error());
    }
    const bool isThere = std::any_of(locks->begin(), locks->end(),
                                     [&](const domain::PeriodLock& lock) { return lock.id.value() == request.id; });
    if (!isThere) {
        return session.fail(
            {base::ErrorCode::NotFound,
             base::Message(SHIRUBE_TEXT("There is no lock “{0}”. “shirubectl actual locks” lists them."), {request.id}),
             {}});
    }
    if (const auto status = service.unlock(domain::PeriodLockId(request.id), request.reason); !status) {
        return session.fail(status.error());
    }
    if (session.options().json) {
        return session.done(Json{{"unlocked", request.id}});
    }
    session.out() << session.text(base::Message(SHIRUBE_TEXT("Unlocked {0}"), {request.id})) << '\n';
    return kDone;
}

int runActualLocks(const Session& session) {
    const auto opened = openWithFacts(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto locks = opened->workspace->actuals().locks();
    if (!locks) {
        return session.fail(locks.error());
    }
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& lock : *locks) {
            list.push_back(toJson(lock));
        }
        return session.done(Json{{"locks", std::move(list)}});
    }
    printLocks(session, *opened->facts, *locks);
    return kDone;
}

}  // namespace shirube::cli
