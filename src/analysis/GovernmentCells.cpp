// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GovernmentCells.h"

#include <algorithm>
#include <utility>

#include "ReportRows.h"
#include "analysis/GovernmentReports.h"
#include "domain/Period.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::FiscalYear;

// The sheets of these years were moved from an older system, in million or thousand yen.
constexpr FiscalYear kFirstMoved{2021};
constexpr FiscalYear kLastMoved{2023};

}  // namespace

const std::array<BudgetMeasure, kBudgetMeasures>& allBudgetMeasures() {
    static constexpr std::array kAll{
        BudgetMeasure::Initial,    BudgetMeasure::Supplementary, BudgetMeasure::CarriedIn,
        BudgetMeasure::Reserve,    BudgetMeasure::Current,       BudgetMeasure::Executed,
        BudgetMeasure::CarriedOut, BudgetMeasure::Unused,        BudgetMeasure::Requested,
    };
    return kAll;
}

Message yearText(FiscalYear year) {
    return domain::Period(year).label();
}

ReportColumn amountColumn(std::string id, Message heading) {
    ReportColumn column;
    column.id = std::move(id);
    column.heading = std::move(heading);
    column.quantity = ReportQuantity::Amount;
    return column;
}

ReportColumn rateColumn(std::string id, Message heading) {
    ReportColumn column;
    column.id = std::move(id);
    column.heading = std::move(heading);
    column.quantity = ReportQuantity::Percent;
    column.addsUp = false;
    return column;
}

domain::Missing reasonOf(BudgetMeasure measure, FiscalYear year, FiscalYear edition) {
    if (isNotYetDue(measure, year, edition)) {
        return domain::Missing::NotYetDue;
    }
    return measure == BudgetMeasure::Unused ? domain::Missing::NotApplicable : domain::Missing::Blank;
}

ReportCell measureCell(const GovernmentBudget* budget, BudgetMeasure measure, FiscalYear year, FiscalYear edition) {
    if (budget != nullptr) {
        if (const auto yen = amountOf(*budget, measure)) {
            return amountCell(domain::Money(*yen));
        }
    }
    return missingCell(budget == nullptr && !isNotYetDue(measure, year, edition) ? domain::Missing::NotApplicable
                                                                                 : reasonOf(measure, year, edition));
}

void ExecutionRate::add(const GovernmentBudget& budget, FiscalYear edition) {
    const auto executed = amountOf(budget, BudgetMeasure::Executed);
    const auto current = amountOf(budget, BudgetMeasure::Current);
    if (!executed || !current || budget.year >= edition) {
        return;
    }
    m_executed.add(domain::Money(*executed));
    m_current.add(domain::Money(*current));
    m_overspent += *executed > *current ? 1U : 0U;
}

ReportCell ExecutionRate::cell() const {
    const auto executed = m_executed.total();
    const auto current = m_current.total();
    if (!executed || !current || current->isZero()) {
        return {};
    }
    auto cell = percentCell(std::optional(Fraction(executed->yen(), current->yen())));
    cell.isAlert = *executed > *current;
    return cell;
}

ReportCell rateCell(const GovernmentBudget* budget, FiscalYear edition) {
    ExecutionRate rate;
    if (budget != nullptr) {
        rate.add(*budget, edition);
    }
    return rate.cell();
}

ReportLink linkTo(const GovernmentProgramme& programme) {
    return linkTo(ReportLink::Kind::GovernmentProgramme, std::to_string(programme.project));
}

Derivation placeDerivation(const GovernmentBook& book, Message title, domain::RsRow row) {
    Derivation derivation;
    derivation.title = std::move(title);
    const auto file = std::find_if(book.files().begin(), book.files().end(),
                                   [&](const auto& known) { return known.id == row.file(); });
    if (file != book.files().end()) {
        derivation.formula = Message(SHIRUBE_TEXT("As stated"));
        derivation.result = placeText(*file, row);
    }
    return derivation;
}

void addEdition(ReportTable& report, const GovernmentBook& book) {
    report.parameters.emplace_back(Message(SHIRUBE_TEXT("Edition")),
                                   Message::verbatim(std::to_string(book.edition().year())));
    for (const auto& file : book.files()) {
        if (file.kind == domain::RsKind::BudgetSummary) {
            report.parameters.emplace_back(Message(SHIRUBE_TEXT("File")), Message::verbatim(file.name));
        }
    }
}

void addScopeNotes(ReportTable& report, FiscalYear firstYear) {
    report.notes.push_back(Message(
        SHIRUBE_TEXT("A programme is a review sheet. Programmes that ended before the edition have none, so that "
                     "earlier years are too low; no sum equals the one of the budget documents.")));
    if (firstYear <= kLastMoved) {
        report.notes.push_back(
            Message(SHIRUBE_TEXT("Amounts of FY{0} to FY{1} come from older sheets: executions are cut "
                                 "to thousands of yen, others may be exact to a million only."),
                    {std::to_string(kFirstMoved.year()), std::to_string(kLastMoved.year())}));
    }
}

void addRateNotes(ReportTable& report, std::size_t overspent) {
    report.notes.push_back(Message(
        SHIRUBE_TEXT("The rate is executed ÷ current budget of closed years. The current budget still holds what "
                     "is carried to the next year, which sheets before 2024 took out: don't compare with rates "
                     "of those.")));
    if (overspent > 0) {
        report.notes.push_back(Message(
            SHIRUBE_TEXT(
                "In {0} cases more was executed than budgeted, mostly because another ministry holds the budget "
                "(一括計上); they are counted as they stand."),
            {std::to_string(overspent)}));
    }
}

}  // namespace shirube::analysis
