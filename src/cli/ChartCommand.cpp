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
#include "application/BudgetService.h"
#include "application/CatalogueService.h"
#include "application/Charts.h"
#include "application/LogicModelService.h"
#include "application/ReconciliationService.h"
#include "application/ReviewResultService.h"
#include "application/ReviewService.h"
#include "base/Text.h"

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

base::Result<analysis::BudgetByCycleOptions> budgetOptions(const Session& session, const ChartRequest& request) {
    analysis::BudgetByCycleOptions options;
    for (const auto& name : request.cycles) {
        const auto cycle = domain::BudgetCycle::parse(name);
        if (!cycle) {
            return base::forward(cycle);
        }
        options.cycles.push_back(*cycle);
    }
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return base::forward(unit);
    }
    options.unit = *unit;
    options.topProgrammes = request.top;
    options.title = request.title;
    options.language = session.options().language;
    return options;
}

base::Result<analysis::FundFlowOptions> flowOptions(const Session& session, const ChartRequest& request) {
    analysis::FundFlowOptions options;
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return base::forward(unit);
    }
    options.unit = *unit;
    options.topEnds = request.top;
    options.title = request.title;
    options.language = session.options().language;
    return options;
}

// What --page asks for: a paper, or the n-th page.
struct Page {
    Paper paper = Paper::A4;
    std::size_t number = 0;
};

base::Result<Page> readPage(const ChartRequest& request) {
    const auto text = base::searchKey(request.page);
    Page page;
    if (text.empty()) {
        // The columns of a logic model don't fit a smaller one.
        page.paper = request.name == "logic-model" ? Paper::A3 : Paper::A4;
    } else if (text == "a3") {
        page.paper = Paper::A3;
    } else if (text != "a4") {
        const auto* end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, page.number);
        if (read.ec != std::errc() || read.ptr != end || page.number == 0) {
            return base::fail(base::ErrorCode::InvalidInput,
                              base::Message(SHIRUBE_TEXT("“{0}” is no page. Write a3, a4, or the number of a page of "
                                                         "theme-schedule."),
                                            {request.page}));
        }
    }
    return page;
}

analysis::ThemeScheduleOptions scheduleOptions(const Session& session, const ChartRequest& request, const Page& page) {
    analysis::ThemeScheduleOptions options;
    options.programme = domain::ProgrammeId(request.programme);
    options.item = request.item;
    options.element = request.element;
    options.page = page.number;
    options.title = request.title;
    options.language = session.options().language;
    return options;
}

// The charts as of a day.
base::Result<analysis::FigureSpec> outcomeChart(const Session& session, application::Workspace& workspace,
                                                const ChartRequest& request, const domain::CalendarDay& day) {
    const analysis::OutcomeFigureOptions options{session.options().language, request.title};
    const domain::ProgrammeId programme(request.programme);
    if (request.name == "indicator-series") {
        return application::indicatorSeriesChart(workspace.catalogue(), domain::IndicatorId(request.indicator), day,
                                                 options, session.translator());
    }
    if (request.name == "target-bullets") {
        return application::targetBulletsChart(workspace.catalogue(), programme, day, options, session.translator());
    }
    return application::logicModelChart(
        workspace.catalogue(), workspace.logicModels(),
        {programme, domain::LogicModelId(request.model), domain::LogicModelId(request.earlier)}, day, options,
        session.translator());
}

// Of a round that is held here, or else of a review that a document prints.
base::Result<analysis::FigureSpec> tallyChart(const Session& session, application::Workspace& workspace,
                                              const std::string& review, const analysis::ReviewTallyOptions& options) {
    const auto book = workspace.reviews().book();
    if (!book) {
        return base::forward(book);
    }
    const domain::ReviewRoundId round(review);
    if ((*book)->round(round) != nullptr) {
        return workspace.reviewResults().figure(round, options, session.translator());
    }
    return application::reviewTallyChart(workspace.catalogue(), domain::ReviewId(review), options,
                                         session.translator());
}

// The options are read first: a mistake in them is named without a store.
base::Result<analysis::FigureSpec> figureOf(const Session& session, const ChartRequest& request, const Page& page) {
    const auto draw = [&session](const auto& options, auto chart) -> base::Result<analysis::FigureSpec> {
        if (!options) {
            return base::forward(options);
        }
        const auto workspace = session.open();
        if (!workspace) {
            return base::forward(workspace);
        }
        return chart(**workspace, *options);
    };
    if (request.name == "fund-flow") {
        return draw(flowOptions(session, request), [&](application::Workspace& workspace, const auto& options) {
            return application::fundFlowChart(workspace.catalogue(), domain::ProgrammeId(request.programme), options,
                                              session.translator());
        });
    }
    if (request.name == "theme-schedule") {
        return draw(base::Result<analysis::ThemeScheduleOptions>(scheduleOptions(session, request, page)),
                    [&](application::Workspace& workspace, const auto& options) {
                        return application::themeScheduleChart(workspace.catalogue(), options, session.translator());
                    });
    }
    if (request.name == "indicator-series" || request.name == "target-bullets" || request.name == "logic-model") {
        return draw(asOfDay(session, request.asOf), [&](application::Workspace& workspace, const auto& day) {
            return outcomeChart(session, workspace, request, day);
        });
    }
    if (request.name == "review-tally") {
        analysis::ReviewTallyOptions tally;
        tally.byItem = request.byItem;
        tally.title = request.title;
        tally.language = session.options().language;
        return draw(base::Result<analysis::ReviewTallyOptions>(std::move(tally)),
                    [&](application::Workspace& workspace, const auto& options) {
                        return tallyChart(session, workspace, request.review, options);
                    });
    }
    return draw(budgetOptions(session, request), [&](application::Workspace& workspace, const auto& options) {
        const auto state = workspace.reconciliation().state();
        if (!state) {
            return base::Result<analysis::FigureSpec>(base::forward(state));
        }
        return application::budgetByCycleChart(workspace.budgets(), analysis::LineChecks(*(*state)->result), options,
                                               session.translator());
    });
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
    const auto page = readPage(request);
    if (!page) {
        return session.fail(page.error());
    }
    const auto figure = figureOf(session, request, *page);
    if (!figure) {
        return session.fail(figure.error());
    }
    Json written = Json::array();
    for (const auto& file : request.out) {
        if (const auto status = writeChart(*figure, file, page->paper, session.translator()); !status) {
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
