// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VarianceCommand.h"

#include "AsOfDay.h"
#include "NumberText.h"
#include "ReportTablePrinter.h"
#include "ReportWriter.h"
#include "application/CatalogueService.h"
#include "application/ReportService.h"

namespace shirube::cli {

namespace {

base::Result<std::optional<domain::BudgetCycle>> cycleOf(const std::string& name) {
    if (name.empty()) {
        return std::optional<domain::BudgetCycle>();
    }
    const auto cycle = domain::BudgetCycle::parse(name);
    return cycle ? base::Result<std::optional<domain::BudgetCycle>>(*cycle) : base::forward(cycle);
}

// What can be read without a store: a mistake in it is named without one.
struct ReadRequest {
    application::ReportParameters parameters;
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
};

base::Result<ReadRequest> readRequest(const Session& session, const std::string& report, const ReportRequest& request) {
    ReadRequest read;
    read.parameters.report = report;
    read.parameters.programme = domain::ProgrammeId(request.programme);
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return base::forward(unit);
    }
    read.unit = *unit;
    auto from = cycleOf(request.from);
    auto to = cycleOf(request.to);
    if (!from || !to) {
        return base::forward(from ? std::move(to) : std::move(from));
    }
    read.parameters.from = *from;
    read.parameters.to = *to;
    const auto day = asOfDay(session, request.asOf);
    if (!day) {
        return base::forward(day);
    }
    read.parameters.asOf = *day;
    return read;
}

}  // namespace

int runVarianceReport(const Session& session, const std::string& report, const ReportRequest& request) {
    auto read = readRequest(session, report, request);
    if (!read) {
        return session.fail(read.error());
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto previous = previousDay(session, (*workspace)->reports(), request.previous, read->parameters.asOf);
    if (!previous) {
        return session.fail(previous.error());
    }
    read->parameters.previous = *previous;
    const auto facts = (*workspace)->catalogue().facts();
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto table = (*workspace)->reports().make(read->parameters);
    if (!table) {
        return session.fail(table.error());
    }
    if (!request.out.empty()) {
        return writeReportFiles(session, *table, **facts, request.out, read->unit);
    }
    const DerivationSources sources{{}, *facts};
    if (session.options().json) {
        return session.done(toJson(session, *table, sources));
    }
    print(session, *table, sources, read->unit);
    return kDone;
}

}  // namespace shirube::cli
