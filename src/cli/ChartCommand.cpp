// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartCommand.h"

#include <charconv>
#include <ostream>
#include <utility>

#include "AsOfDay.h"
#include "ChartWriter.h"
#include "JsonWriter.h"
#include "NumberText.h"
#include "application/ChartService.h"
#include "base/Text.h"

namespace shirube::cli {

namespace {

int listCharts(const Session& session) {
    Json list = Json::array();
    for (const auto& chart : application::ChartService::charts()) {
        list.push_back({{"id", chart.id}, {"title", session.text(chart.title)}});
    }
    if (session.options().json) {
        return session.done(Json{{"charts", list}});
    }
    for (const auto& chart : application::ChartService::charts()) {
        session.out() << chart.id << "  " << session.text(chart.title) << '\n';
    }
    return kDone;
}

// What --page asks for: a paper, or the n-th page.
base::Status readPage(const ChartRequest& request, domain::ChartDefinition& chart) {
    const auto text = base::searchKey(request.page);
    if (text.empty()) {
        return {};
    }
    if (const auto paper = domain::paperFormatFromKey(text)) {
        chart.paper = *paper;
        return {};
    }
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, chart.page);
    if (read.ec != std::errc() || read.ptr != end || chart.page == 0) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("“{0}” is no page. Write a4, a3, wide, or the number of a page of "
                                                     "theme-schedule."),
                                        {request.page}));
    }
    return {};
}

// What was asked for as a definition. Read without a store, so that a mistake in an option is named without one.
base::Result<domain::ChartDefinition> definitionOf(const ChartRequest& request, const application::ChartInfo& info) {
    domain::ChartDefinition chart;
    chart.chart = request.name;
    chart.paper = info.paper;
    for (const auto& name : request.cycles) {
        const auto cycle = domain::BudgetCycle::parse(name);
        if (!cycle) {
            return base::forward(cycle);
        }
        chart.cycles.push_back(*cycle);
    }
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return base::forward(unit);
    }
    chart.unit = *unit;
    if (auto page = readPage(request, chart); !page) {
        return base::forward(std::move(page));
    }
    chart.top = request.top;
    chart.title = request.title;
    chart.programme = domain::ProgrammeId(request.programme);
    chart.indicator = domain::IndicatorId(request.indicator);
    chart.model = domain::LogicModelId(request.model);
    chart.earlier = domain::LogicModelId(request.earlier);
    chart.review = request.review;
    chart.item = request.item;
    chart.element = request.element;
    chart.isByItem = request.byItem;
    return chart;
}

base::Result<analysis::FigureSpec> figureOf(const Session& session, const domain::ChartDefinition& chart,
                                            const domain::CalendarDay& day) {
    const auto workspace = session.open();
    if (!workspace) {
        return base::forward(workspace);
    }
    return (*workspace)->charts().makeChecked(chart, {session.options().language, day}, session.translator());
}

}  // namespace

int runChart(const Session& session, const ChartRequest& request) {
    if (request.name == "LIST" || request.name == "list") {
        return listCharts(session);
    }
    const auto* info = application::ChartService::chart(request.name);
    if (info == nullptr) {
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
    const auto chart = definitionOf(request, *info);
    if (!chart) {
        return session.fail(chart.error());
    }
    const auto day = asOfDay(session, request.asOf);
    if (!day) {
        return session.fail(day.error());
    }
    const auto figure = figureOf(session, *chart, *day);
    if (!figure) {
        return session.fail(figure.error());
    }
    Json written = Json::array();
    for (const auto& file : request.out) {
        if (const auto status = writeChart(*figure, file, chart->paper, session.translator()); !status) {
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
