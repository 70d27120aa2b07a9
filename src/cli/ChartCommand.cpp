// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartCommand.h"

#include <ostream>
#include <utility>

#include "AsOfDay.h"
#include "ChartWriter.h"
#include "FigureFindings.h"
#include "JsonWriter.h"
#include "TextTable.h"
#include "analysis/FigureDifference.h"
#include "analysis/FigureTable.h"
#include "application/ChartService.h"
#include "application/SnapshotService.h"

namespace shirube::cli {

namespace {

int listCharts(const Session& session) {
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    table.addColumn(session.text(SHIRUBE_TEXT("Chart")));
    table.addColumn(session.text(SHIRUBE_TEXT("What it answers")));
    for (const auto& chart : application::ChartService::charts()) {
        list.push_back({{"id", chart.id},
                        {"topic", session.text(label(chart.topic))},
                        {"title", session.text(chart.title)},
                        {"purpose", session.text(chart.purpose)}});
        table.addRow({std::string(chart.id), session.text(chart.title), session.text(chart.purpose)});
    }
    if (session.options().json) {
        return session.done(Json{{"charts", list}});
    }
    table.print(session.out());
    return kDone;
}

// The figure as of now (or of --snapshot), with the differences to the snapshot of --compare where one is named.
base::Result<analysis::FigureSpec> figureOf(const Session& session, const domain::ChartDefinition& chart,
                                            const domain::CalendarDay& day, const std::string& compare) {
    const auto workspace = session.open();
    if (!workspace) {
        return base::forward(workspace);
    }
    const application::ChartReader reader{session.options().language, day};
    auto figure = (*workspace)->charts().makeChecked(chart, reader, session.translator());
    if (!figure || compare.empty()) {
        return figure;
    }
    const auto snapshot = (*workspace)->snapshots().find(compare);
    if (!snapshot) {
        return base::forward(snapshot);
    }
    const auto then = (*workspace)->snapshots().open(snapshot->id);
    if (!then) {
        return base::forward(then);
    }
    const auto former = (*then)->charts().makeChecked(chart, reader, session.translator());
    if (!former) {
        return base::forward(former);
    }
    analysis::markChanges(*figure, analysis::figureTable(*former, session.translator()), snapshot->name,
                          session.translator());
    return figure;
}

Json changesToJson(const analysis::FigureSpec& figure) {
    Json list = Json::array();
    for (const auto& change : figure.changes) {
        list.push_back({{"row", change.row},
                        {"row_label", change.rowLabel},
                        {"column", change.column},
                        {"column_label", change.columnLabel},
                        {"before", textOrNull(change.before)},
                        {"after", textOrNull(change.after)}});
    }
    return list;
}

}  // namespace

int runChart(const Session& session, const ChartRequest& request) {
    const auto& name = request.chart.name;
    if (name == "LIST" || name == "list") {
        return listCharts(session);
    }
    const auto chart = readChart(request.chart);
    if (!chart) {
        return session.fail(chart.error());
    }
    const bool isLinted = request.lint || request.fail;
    if (request.out.empty() && !isLinted) {
        return session.fail(
            {base::ErrorCode::InvalidInput,
             base::Message(SHIRUBE_TEXT("Name the file to write with --out; its ending chooses the format "
                                        "(.pdf, .pptx, .png, .svg, .xlsx, .csv, .md). --lint checks the chart without "
                                        "a file.")),
             {}});
    }
    const auto day = asOfDay(session, request.chart.asOf);
    if (!day) {
        return session.fail(day.error());
    }
    const auto figure = figureOf(session, *chart, *day, request.compare);
    if (!figure) {
        return session.fail(figure.error());
    }
    const auto findings =
        isLinted ? lintChart(*figure, *chart, session.translator()) : std::vector<analysis::FigureFinding>();
    const int code = request.fail && !findings.empty() ? kCheckFailed : kDone;
    // A chart that must not go out is not written.
    const auto files = code == kDone ? request.out : std::vector<std::filesystem::path>();
    Json written = Json::array();
    for (const auto& file : files) {
        if (const auto status = writeChart(*figure, file, *chart, session.translator()); !status) {
            return session.fail(status.error());
        }
        written.push_back(file.string());
    }
    if (session.options().json) {
        Json document{{"chart", figure->id}, {"title", figure->title}, {"files", written}};
        if (!request.compare.empty()) {
            document["changes"] = changesToJson(*figure);
        }
        if (isLinted) {
            document["findings"] = findingsToJson(session, findings);
        }
        session.done(document);
        return code;
    }
    for (const auto& file : files) {
        session.out() << session.text(base::Message(SHIRUBE_TEXT("Wrote {0}"), {file.string()})) << '\n';
    }
    if (isLinted) {
        printFindings(session, findings);
    }
    return code;
}

}  // namespace shirube::cli
