// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReportService.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>
#include <utility>

#include "analysis/ReviewReports.h"
#include "analysis/VarianceReports.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"
#include "application/ReconciliationService.h"
#include "application/ReviewService.h"

namespace shirube::application {

namespace {

using analysis::FactBook;
using analysis::ReportTable;
using base::Message;
using domain::CalendarDay;

const std::array<ReportInfo, 8>& infos() {
    static const std::array<ReportInfo, 8> kInfos{
        ReportInfo{"cycles", Message(SHIRUBE_TEXT("Change between budget cycles")),
                   Message(SHIRUBE_TEXT("Which programmes are new, ended, up or down, and by which lines")), true,
                   false, false, false},
        ReportInfo{"execution", Message(SHIRUBE_TEXT("Budget and execution")),
                   Message(SHIRUBE_TEXT("How much of the budget was spent, by year and over all years")), false, false,
                   false, false},
        ReportInfo{"funds", Message(SHIRUBE_TEXT("Balance of funds")),
                   Message(SHIRUBE_TEXT("What came into each fund, what went out, and what is left")), false, false,
                   false, false},
        ReportInfo{"targets", Message(SHIRUBE_TEXT("Targets and actuals")),
                   Message(SHIRUBE_TEXT("How far each target is reached, and the pace that is needed")), false, true,
                   true, false},
        ReportInfo{"forecast", Message(SHIRUBE_TEXT("Forecasts and targets")),
                   Message(SHIRUBE_TEXT("Where the targets ahead end up if it goes on as so far")), false, true, true,
                   false},
        ReportInfo{"changes", Message(SHIRUBE_TEXT("Change since an earlier day")),
                   Message(SHIRUBE_TEXT("Which programmes and nodes moved, and what moved them")), false, true, true,
                   true},
        ReportInfo{"gates", Message(SHIRUBE_TEXT("Review results and decisions")),
                   Message(SHIRUBE_TEXT("What the rule says of each review, what was decided, and why they differ")),
                   false, false, false, false},
        ReportInfo{"remarks", Message(SHIRUBE_TEXT("Remarks and responses")),
                   Message(SHIRUBE_TEXT("What reviews remarked, how it was answered, and what is open")), false, true,
                   true, false},
    };
    return kInfos;
}

const ReportInfo* infoOf(const std::string& id) {
    const auto found =
        std::find_if(infos().begin(), infos().end(), [&](const ReportInfo& info) { return info.id == id; });
    return found == infos().end() ? nullptr : &*found;
}

template <typename List, typename NameOf>
std::string listed(const List& list, const NameOf& nameOf) {
    std::string text;
    for (const auto& one : list) {
        text += (text.empty() ? "" : ", ") + std::string(nameOf(one));
    }
    return text;
}

base::Status requireProgramme(const FactBook& facts, const domain::ProgrammeId& programme) {
    if (programme.isEmpty() || facts.book().programmeIndex(programme)) {
        return {};
    }
    return base::fail(base::ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("There is no programme {0}. Choose one of: {1}."),
                              {programme.value(),
                               listed(facts.book().programmes(), [](const auto& one) { return one.id.value(); })}));
}

base::Status requireOrder(const CalendarDay& previous, const CalendarDay& asOf) {
    if (previous < asOf) {
        return {};
    }
    return base::fail(base::ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("{0} is not before {1}. Choose an earlier day to compare with."),
                              {previous.text(), asOf.text()}));
}

// The same kind of cycle a year before where the book has it, else the one right before.
base::Result<domain::BudgetCycle> cycleBefore(const domain::BudgetBook& book, const domain::BudgetCycle& to) {
    if (!book.linesIn(to.previousYear()).empty()) {
        return to.previousYear();
    }
    const auto& cycles = book.cycles();
    const auto place = std::lower_bound(cycles.begin(), cycles.end(), to);
    if (place == cycles.begin()) {
        return base::fail(base::ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("There is no budget cycle before {0}. Choose one of: {1}."),
                                  {to.name(), listed(cycles, [](const auto& cycle) { return cycle.name(); })}));
    }
    return *std::prev(place);
}

base::Result<ReportTable> makeCycles(const FactBook& facts, const ReportParameters& parameters,
                                     const analysis::Reconciliation& checks) {
    const auto& book = facts.book();
    if (book.cycles().empty()) {
        return base::fail(base::ErrorCode::NotFound, Message(SHIRUBE_TEXT("There are no budget lines yet.")));
    }
    const auto to = parameters.to.value_or(book.cycles().back());
    const auto from = parameters.from ? base::Result<domain::BudgetCycle>(*parameters.from) : cycleBefore(book, to);
    if (!from) {
        return base::forward(from);
    }
    if (*from == to) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("{0} can't be compared with itself. Choose two different cycles."), {to.name()}));
    }
    const analysis::LineChecks lineChecks(checks);
    return analysis::cyclesVariance(facts, *from, to, &lineChecks);
}

// A month counts from its first day, as everywhere.
std::optional<CalendarDay> dayOf(const std::string& date) {
    const auto period = domain::Period::parse(date);
    return period ? domain::firstDay(*period) : std::nullopt;
}

CalendarDay dayBefore(const CalendarDay& day) {
    if (day.day > 1) {
        return {day.year, day.month, day.day - 1};
    }
    constexpr int kDecember = 12;
    const int year = day.month > 1 ? day.year : day.year - 1;
    const int month = day.month > 1 ? day.month - 1 : kDecember;
    return {year, month, domain::daysInMonth(year, month)};
}

}  // namespace

CalendarDay usualPrevious(std::span<const CalendarDay> knownDays, const CalendarDay& asOf) {
    const auto last = std::find_if(knownDays.begin(), knownDays.end(), [&](const auto& day) { return day <= asOf; });
    if (last == knownDays.end()) {
        return dayBefore(asOf);
    }
    const auto before = std::next(last);
    return before == knownDays.end() ? dayBefore(*last) : *before;
}

ReportService::ReportService(CatalogueService& catalogue, LogicModelService& logicModels,
                             ReconciliationService& reconciliation, ReviewService& reviews)
    : m_catalogue(catalogue), m_logicModels(logicModels), m_reconciliation(reconciliation), m_reviews(reviews) {}

std::span<const ReportInfo> ReportService::reports() {
    return infos();
}

base::Result<std::vector<analysis::OutcomePair>> ReportService::outcomes(const domain::ProgrammeId& programme,
                                                                         const CalendarDay& asOf,
                                                                         const CalendarDay& previous) {
    const auto models = m_logicModels.models();
    if (!models) {
        return base::forward(models);
    }
    std::vector<analysis::OutcomePair> pairs;
    std::set<domain::ProgrammeId> known;
    for (const auto& model : *models) {
        const auto& content = model->content();
        const bool isAsked = programme.isEmpty() || content.programme == programme;
        if (!isAsked || content.status != domain::LogicModelStatus::Adopted ||
            !known.insert(content.programme).second) {
            continue;
        }
        auto before = m_logicModels.outcome(content.programme, previous);
        auto after = m_logicModels.outcome(content.programme, asOf);
        if (!before || !after) {
            return base::forward(before ? after : before);
        }
        pairs.push_back({*std::move(before), *std::move(after)});
    }
    if (pairs.empty() && !programme.isEmpty()) {
        return base::forward(m_logicModels.outcome(programme, asOf));
    }
    return pairs;
}

base::Result<ReportTable> ReportService::make(const ReportParameters& parameters) {
    const auto* info = infoOf(parameters.report);
    if (!info) {
        return base::fail(base::ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("There is no report {0}. Choose one of: {1}."),
                                  {parameters.report, listed(infos(), [](const auto& one) { return one.id; })}));
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    if (info->takesProgramme) {
        if (auto status = requireProgramme(**facts, parameters.programme); !status) {
            return base::forward(std::move(status));
        }
    }
    auto report = makeOne(**facts, parameters);
    if (report && !info->takesAsOf && !(*facts)->sources().empty()) {
        report->parameters.emplace_back(Message(SHIRUBE_TEXT("Documents up to")),
                                        Message::verbatim((*facts)->sources().back().date));
    }
    return report;
}

base::Result<ReportTable> ReportService::makeOne(const FactBook& facts, const ReportParameters& parameters) {
    if (parameters.report == "cycles") {
        const auto checks = m_reconciliation.state();
        return checks ? makeCycles(facts, parameters, *(*checks)->result)
                      : base::Result<ReportTable>(base::forward(checks));
    }
    if (parameters.report == "execution") {
        return analysis::executionVariance(facts);
    }
    if (parameters.report == "funds") {
        return analysis::fundVariance(facts);
    }
    if (parameters.report == "targets") {
        return analysis::targetVariance(facts, parameters.programme, parameters.asOf);
    }
    if (parameters.report == "forecast") {
        return analysis::forecastVariance(facts, parameters.programme, parameters.asOf);
    }
    if (parameters.report == "gates" || parameters.report == "remarks") {
        return makeOfReviews(facts, parameters);
    }
    if (auto status = requireOrder(parameters.previous, parameters.asOf); !status) {
        return base::forward(std::move(status));
    }
    const auto pairs = outcomes(parameters.programme, parameters.asOf, parameters.previous);
    if (!pairs) {
        return base::forward(pairs);
    }
    return analysis::changeVariance(facts, *pairs);
}

base::Result<ReportTable> ReportService::makeOfReviews(const FactBook& facts, const ReportParameters& parameters) {
    const auto book = m_reviews.book();
    if (!book) {
        return base::forward(book);
    }
    return parameters.report == "gates" ? analysis::gatesReport(**book, facts)
                                        : analysis::remarksReport(**book, facts, parameters.programme, parameters.asOf);
}

base::Result<analysis::Overview> ReportService::overview(const CalendarDay& asOf, const CalendarDay& previous,
                                                         const ReconciliationState* checks) {
    if (auto status = requireOrder(previous, asOf); !status) {
        return base::forward(std::move(status));
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto pairs = outcomes({}, asOf, previous);
    if (!pairs) {
        return base::forward(pairs);
    }
    std::set<domain::CheckId> noted;
    for (const auto& [check, note] : checks ? checks->notes : std::map<domain::CheckId, domain::CheckNote>()) {
        noted.insert(check);
    }
    return analysis::makeOverview(**facts, *pairs, checks ? checks->result.get() : nullptr, asOf, previous, noted);
}

base::Result<std::vector<CalendarDay>> ReportService::knownDays() {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto models = m_logicModels.models();
    if (!models) {
        return base::forward(models);
    }
    std::set<CalendarDay, std::greater<>> days;
    const auto take = [&](const std::optional<CalendarDay>& day) {
        if (day) {
            days.insert(*day);
        }
    };
    for (const auto& source : (*facts)->sources()) {
        take(dayOf(source.date));
    }
    for (const auto& report : (*facts)->reports()) {
        take(report.reportedOn);
        take(report.withdrawnOn);
    }
    for (const auto& model : *models) {
        if (model->content().status == domain::LogicModelStatus::Adopted) {
            take(dayOf(model->content().date));
        }
    }
    return std::vector<CalendarDay>(days.begin(), days.end());
}

}  // namespace shirube::application
