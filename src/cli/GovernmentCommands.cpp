// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GovernmentCommands.h"

#include <functional>
#include <ostream>
#include <utility>

#include "JsonValues.h"
#include "NumberText.h"
#include "RsAccess.h"
#include "TextTable.h"
#include "application/GovernmentService.h"
#include "domain/StatedAmount.h"

namespace shirube::cli {

namespace {

using analysis::ReportTable;
using application::GovernmentHit;
using application::GovernmentService;
using base::Message;
using domain::FiscalYear;

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

base::Result<analysis::GovernmentFilter> filterOf(const GovernmentRequest& request) {
    analysis::GovernmentFilter filter;
    filter.text = joined(request.words);
    filter.ministries = request.ministries;
    filter.accounts = request.accounts;
    filter.policies = request.policies;
    filter.majorExpenses = request.majorExpenses;
    filter.categories = request.categories;
    if (!request.atLeast.empty()) {
        const auto amount = domain::StatedAmount::parse(request.atLeast);
        if (!amount) {
            return base::forward(amount);
        }
        filter.atLeastYen = amount->money.yen();
    }
    return filter;
}

base::Result<analysis::GovernmentDimension> dimensionOf(const std::string& name) {
    if (const auto dimension = analysis::governmentDimensionFromKey(name)) {
        return *dimension;
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        Message(SHIRUBE_TEXT("“{0}” is nothing to group by. Give ministry, bureau, account_class, account, "
                             "policy, major_expense, category, start_year or programme."),
                {name}));
}

base::Result<analysis::PivotRequest> pivotOf(const GovernmentRequest& request) {
    analysis::PivotRequest pivot;
    auto filter = filterOf(request);
    if (!filter) {
        return base::forward(std::move(filter));
    }
    pivot.filter = *std::move(filter);
    const auto rows = dimensionOf(request.rows);
    if (!rows) {
        return base::forward(rows);
    }
    pivot.rows = *rows;
    if (!request.within.empty()) {
        const auto within = dimensionOf(request.within);
        if (!within) {
            return base::forward(within);
        }
        pivot.within = *within;
    }
    pivot.showRates = request.rates;
    if (request.year != 0) {
        pivot.measure = std::nullopt;
        pivot.year = FiscalYear(request.year);
        return pivot;
    }
    pivot.measure = analysis::budgetMeasureFromKey(request.measure);
    if (!pivot.measure) {
        return base::fail(base::ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("“{0}” is no measure. Give initial, supplementary, carried_in, reserve, "
                                               "current, executed, carried_out, unused or requested."),
                                  {request.measure}));
    }
    return pivot;
}

// Opens the store and shows the report that `make` makes of the edition.
int runReport(const Session& session, const GovernmentRequest& request,
              const std::function<base::Result<ReportTable>(GovernmentService&, FiscalYear)>& make) {
    const auto access = openEdition(session, request.unit, request.edition);
    if (!access) {
        return session.fail(access.error());
    }
    const auto report = make(access->workspace->government(), access->edition);
    return report ? showReport(session, *access->workspace, *report, request.out, access->unit)
                  : session.fail(report.error());
}

const char* kindText(GovernmentHit::Kind kind) {
    switch (kind) {
        case GovernmentHit::Kind::Programme:
            return SHIRUBE_TEXT("Programme");
        case GovernmentHit::Kind::Payee:
            return SHIRUBE_TEXT("Payee");
        case GovernmentHit::Kind::Indicator:
            return SHIRUBE_TEXT("Indicator");
    }
    return "";
}

const char* keyOf(GovernmentHit::Kind kind) {
    switch (kind) {
        case GovernmentHit::Kind::Programme:
            return "programme";
        case GovernmentHit::Kind::Payee:
            return "payee";
        case GovernmentHit::Kind::Indicator:
            return "indicator";
    }
    return "";
}

int showHits(const Session& session, const std::string& query, const std::vector<GovernmentHit>& hits) {
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& hit : hits) {
            list.push_back({{"kind", keyOf(hit.kind)},
                            {"project", hit.project == 0 ? Json() : Json(hit.project)},
                            {"title", hit.title},
                            {"detail", textOrNull(hit.detail)},
                            {"corporate_number", textOrNull(hit.corporateNumber)}});
        }
        return session.done(Json{{"query", query}, {"hits", std::move(list)}});
    }
    if (hits.empty()) {
        session.say(Message(SHIRUBE_TEXT("Nothing is named like “{0}”."), {query}));
        return kDone;
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Kind")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Title")));
    table.addColumn(session.text(SHIRUBE_TEXT("Found in")));
    for (const auto& hit : hits) {
        table.addRow({session.text(kindText(hit.kind)),
                      hit.project == 0 ? hit.corporateNumber : std::to_string(hit.project), hit.title, hit.detail});
    }
    table.print(session.out());
    return kDone;
}

}  // namespace

int runGovernmentPivot(const Session& session, const GovernmentRequest& request) {
    const auto pivot = pivotOf(request);
    if (!pivot) {
        return session.fail(pivot.error());
    }
    return runReport(session, request, [&](GovernmentService& government, FiscalYear edition) {
        return government.pivot(edition, *pivot);
    });
}

int runGovernmentProgrammes(const Session& session, const GovernmentRequest& request) {
    const auto filter = filterOf(request);
    if (!filter) {
        return session.fail(filter.error());
    }
    return runReport(session, request, [&](GovernmentService& government, FiscalYear edition) {
        const auto year = request.year == 0 ? edition.previous() : FiscalYear(request.year);
        return government.programmes(edition, *filter, year);
    });
}

int runGovernmentSeries(const Session& session, const GovernmentRequest& request) {
    return runReport(session, request,
                     [&](GovernmentService& government, FiscalYear) { return government.series(request.project); });
}

int runGovernmentPayees(const Session& session, const GovernmentRequest& request) {
    return runReport(session, request, [&](GovernmentService& government, FiscalYear edition) {
        return government.payees(edition, joined(request.words), request.limit);
    });
}

int runGovernmentOutcomes(const Session& session, const GovernmentRequest& request) {
    const auto by = analysis::outcomeGroupFromKey(request.by).value_or(analysis::OutcomeGroup::Ministry);
    return runReport(session, request, [&](GovernmentService& government, FiscalYear edition) {
        return government.outcomes(edition, by);
    });
}

int runGovernmentSearch(const Session& session, const GovernmentRequest& request) {
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto edition = chosenEdition(**workspace, request.edition);
    if (!edition) {
        return session.fail(edition.error());
    }
    const auto query = joined(request.words);
    const auto hits = (*workspace)->government().search(*edition, query, request.limit);
    return hits ? showHits(session, query, *hits) : session.fail(hits.error());
}

}  // namespace shirube::cli
