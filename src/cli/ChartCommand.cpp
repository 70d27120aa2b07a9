// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartCommand.h"

#include <ostream>

#include "ChartWriter.h"
#include "JsonWriter.h"
#include "application/BudgetService.h"
#include "application/Charts.h"

namespace shirube::cli {

namespace {

int listCharts(const Session& session) {
    Json list = Json::array();
    for (const auto& chart : application::charts()) {
        list.push_back({{"id", chart.id}, {"title", session.text(chart.title)}});
    }
    if (session.options().json) {
        return session.done(Json{{"charts", list}});
    }
    for (const auto& chart : application::charts()) {
        session.out() << chart.id << "  " << session.text(chart.title) << '\n';
    }
    return kDone;
}

bool exists(const std::string& name) {
    for (const auto& chart : application::charts()) {
        if (chart.id == name) {
            return true;
        }
    }
    return false;
}

base::Result<analysis::BudgetByCycleOptions> optionsOf(const Session& session, const ChartRequest& request) {
    analysis::BudgetByCycleOptions options;
    for (const auto& name : request.cycles) {
        const auto cycle = domain::BudgetCycle::parse(name);
        if (!cycle) {
            return base::forward(cycle);
        }
        options.cycles.push_back(*cycle);
    }
    const auto unit = domain::amountUnitFromJapanese(request.unit);
    if (!unit) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            base::Message(SHIRUBE_TEXT("“{0}” is not a unit. Choose 円, 千円, 百万円, 億円 or 兆円."), {request.unit}));
    }
    options.unit = *unit;
    options.topProgrammes = request.top;
    options.title = request.title;
    options.language = session.options().language;
    return options;
}

}  // namespace

int runChart(const Session& session, const ChartRequest& request) {
    if (request.name == "LIST" || request.name == "list") {
        return listCharts(session);
    }
    if (!exists(request.name)) {
        return session.fail({base::ErrorCode::NotFound,
                             base::Message(SHIRUBE_TEXT("There is no chart “{0}”. “shirubectl chart LIST” lists them."),
                                           {request.name}),
                             {}});
    }
    if (request.out.empty()) {
        return session.fail(
            {base::ErrorCode::InvalidInput,
             base::Message(SHIRUBE_TEXT("Name the file to write with --out; its ending chooses the format "
                                        "(.png, .svg, .pdf, .xlsx, .csv).")),
             {}});
    }
    const auto options = optionsOf(session, request);
    if (!options) {
        return session.fail(options.error());
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto figure = application::budgetByCycleChart((*workspace)->budgets(), *options, session.translator());
    if (!figure) {
        return session.fail(figure.error());
    }
    Json written = Json::array();
    for (const auto& file : request.out) {
        if (const auto status = writeChart(*figure, file, session.translator()); !status) {
            return session.fail(status.error());
        }
        written.push_back(file.string());
    }
    if (session.options().json) {
        return session.done(Json{{"chart", figure->id}, {"title", figure->title}, {"files", written}});
    }
    for (const auto& file : request.out) {
        session.out() << session.text(base::Message(SHIRUBE_TEXT("Wrote {0}"), {file.string()})) << '\n';
    }
    return kDone;
}

}  // namespace shirube::cli
