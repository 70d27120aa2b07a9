// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <ostream>
#include <vector>

#include "CatalogueAccess.h"
#include "DerivationPrinter.h"
#include "JsonWriter.h"
#include "NumberText.h"
#include "ReportCommands.h"
#include "TextTable.h"
#include "analysis/FundReport.h"
#include "domain/MoneyFormat.h"

namespace shirube::cli {

namespace {

using analysis::AccountYear;
using domain::AmountUnit;
using FactBookPtr = std::shared_ptr<const analysis::FactBook>;

// What the two sides of an account are called: money in, money out.
struct AccountWords {
    std::string in;   // JSON: contributed, budget
    std::string out;  // JSON: spent, execution
    const char* inHeading;
    const char* outHeading;
    bool showsYearlyRate;  // a fund's yearly rate means nothing
    std::string name;      // whose account it is
};

std::optional<base::Ratio> yearlyRate(const AccountYear& year) {
    if (!year.contributed || !year.spent || year.contributed->isZero()) {
        return std::nullopt;
    }
    return base::Ratio(year.spent->yen(), year.contributed->yen());
}

analysis::Derivation derivationOf(const FactBookPtr& facts, const AccountYear& year,
                                  const std::vector<AccountYear>& years, const AccountWords& words) {
    return derive(*facts, year, years,
                  base::Message::nested(SHIRUBE_TEXT("{0} at the end of {1}"),
                                        {base::Message::verbatim(words.name), year.period.label()}));
}

Json yearToJson(const Session& session, const FactBookPtr& facts, const AccountYear& year,
                const std::vector<AccountYear>& years, const AccountWords& words) {
    Json object{{"period", year.period.text()}};
    object[words.in + "_yen"] = yenOrNull(year.contributed);
    object[words.out + "_yen"] = yenOrNull(year.spent);
    object["percent"] = words.showsYearlyRate ? percentOrNull(yearlyRate(year)) : Json();
    object["cumulative_" + words.in + "_yen"] = yenOrNull(year.cumulativeContributed);
    object["cumulative_" + words.out + "_yen"] = yenOrNull(year.cumulativeSpent);
    object["balance_yen"] = yenOrNull(year.balance);
    object["cumulative_percent"] = percentOrNull(year.cumulativeRate);
    object[words.in] = Json::array();
    for (const auto* figure : year.contributions) {
        auto entry = toJson(*figure);
        entry["period"] = figure->fact.period.text();
        object[words.in].push_back(std::move(entry));
    }
    object[words.out] = figureOrNull(year.spending);
    if (session.options().explain) {
        object["derivation"] = toJson(derivationOf(facts, year, years, words), {{}, facts}, session.translator());
    }
    return object;
}

Json yearsToJson(const Session& session, const FactBookPtr& facts, const std::vector<AccountYear>& years,
                 const AccountWords& words) {
    Json list = Json::array();
    for (const auto& year : years) {
        list.push_back(yearToJson(session, facts, year, years, words));
    }
    return list;
}

std::string rateText(const std::optional<base::Ratio>& rate) {
    return rate ? rate->percent(1) + "%" : "—";
}

// R3補正 6,170, R4補正 4,500; a budget by year needs no such list.
std::string cyclesText(const AccountYear& year) {
    std::string text;
    for (const auto* figure : year.contributions) {
        if (figure->fact.period.kind() == domain::Period::Kind::Cycle) {
            text += (text.empty() ? "" : ", ") + figure->fact.period.text() + " " + figure->figure.print();
        }
    }
    return text;
}

struct AccountTotal {
    const domain::FigureStatement* in = nullptr;
    const domain::FigureStatement* out = nullptr;
};

void printYears(const Session& session, const FactBookPtr& facts, const std::vector<AccountYear>& years,
                const AccountWords& words, const AccountTotal& printed, AmountUnit unit) {
    const bool hasCycles =
        std::any_of(years.begin(), years.end(), [](const AccountYear& year) { return !cyclesText(year).empty(); });
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Year")));
    table.addColumn(session.text(words.inHeading), TextTable::Align::Right);
    table.addColumn(session.text(words.outHeading), TextTable::Align::Right);
    if (words.showsYearlyRate) {
        table.addColumn("%", TextTable::Align::Right);
    }
    table.addColumn("Σ " + session.text(words.inHeading), TextTable::Align::Right);
    table.addColumn("Σ " + session.text(words.outHeading), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Balance")), TextTable::Align::Right);
    table.addColumn("Σ %", TextTable::Align::Right);
    if (hasCycles) {
        table.addColumn(session.text(SHIRUBE_TEXT("Cycles")));
    }
    for (const auto& year : years) {
        std::vector<std::string> cells{periodText(session, year.period), moneyText(year.contributed, unit),
                                       moneyText(year.spent, unit)};
        if (words.showsYearlyRate) {
            cells.push_back(rateText(yearlyRate(year)));
        }
        cells.insert(cells.end(), {moneyText(year.cumulativeContributed, unit), moneyText(year.cumulativeSpent, unit),
                                   moneyText(year.balance, unit), rateText(year.cumulativeRate)});
        if (hasCycles) {
            cells.push_back(cyclesText(year));
        }
        table.addRow(std::move(cells));
    }
    if (printed.in != nullptr || printed.out != nullptr) {
        table.addRule();
        const auto textOf = [&](const auto* figure) {
            return figure == nullptr ? std::string() : figureText(session, figure);
        };
        std::vector<std::string> cells{session.text(SHIRUBE_TEXT("Total as printed")), textOf(printed.in),
                                       textOf(printed.out)};
        cells.resize(3 + (words.showsYearlyRate ? 1U : 0U) + 4 + (hasCycles ? 1U : 0U));
        table.addRow(std::move(cells));
    }
    table.print(session.out());
    if (session.options().explain && !years.empty()) {
        // The last year's balance rests on all figures of the years before.
        session.out() << '\n';
        printDerivation(session, derivationOf(facts, years.back(), years, words), {{}, facts}, unit);
    }
}

AccountWords fundWords(const FactBookPtr& facts, const domain::FundId& id) {
    const auto* fund = facts->catalogue().fund(id);
    return {"contributed",         "spent", SHIRUBE_TEXT("Contributed"),
            SHIRUBE_TEXT("Spent"), false,   fund == nullptr ? id.value() : fund->name};
}

AccountWords executionWords(const Session& session, const FactBookPtr& facts,
                            const analysis::ExecutionAccount& account) {
    const auto* programme = facts->book().programme(account.programme);
    return {"budget",
            "execution",
            SHIRUBE_TEXT("Budget"),
            SHIRUBE_TEXT("Executed"),
            !account.isFund,
            programme == nullptr ? account.programme.value() : session.nameOf(*programme)};
}

std::string programmeName(const Session& session, const FactBookPtr& facts, const std::string& id) {
    const auto* programme = facts->book().programme(domain::ProgrammeId(id));
    return programme == nullptr ? id : session.nameOf(*programme);
}

// The heading of one account, with the unit of its table.
void printHeading(const Session& session, const std::string& name, bool isFirst, AmountUnit unit) {
    session.out() << (isFirst ? "" : "\n") << name << amountHeading(session, unit) << '\n';
}

Json fundToJson(const Session& session, const FactBookPtr& facts, const analysis::FundAccount& account) {
    const auto words = fundWords(facts, account.fund);
    return Json{{"fund_id", account.fund.value()},
                {"fund", words.name},
                {"spending_from", textOrNull(account.spendingFrom)},
                {"contributed_yen", yenOrNull(account.contributed)},
                {"spent_yen", yenOrNull(account.spent)},
                {"printed_total_yen", yenOf(account.printedTotal)},
                {"printed_total", figureOrNull(account.printedTotal)},
                {"years", yearsToJson(session, facts, account.years, words)}};
}

}  // namespace

int runReportFunds(const Session& session, const ReportRequest& request) {
    if (!request.out.empty()) {
        return runVarianceReport(session, "funds", request);
    }
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return session.fail(unit.error());
    }
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto accounts = analysis::reportFunds(**facts);
    if (!accounts) {
        return session.fail(accounts.error());
    }
    Json list = Json::array();
    bool isFirst = true;
    for (const auto& account : *accounts) {
        if (session.options().json) {
            list.push_back(fundToJson(session, *facts, account));
            continue;
        }
        const auto words = fundWords(*facts, account.fund);
        printHeading(session, words.name, isFirst, *unit);
        isFirst = false;
        printYears(session, *facts, account.years, words, {account.printedTotal, nullptr}, *unit);
        if (!account.spendingFrom.empty()) {
            session.out() << session.text(base::Message(SHIRUBE_TEXT("Spent: the execution of {0}"),
                                                        {programmeName(session, *facts, account.spendingFrom)}))
                          << '\n';
        }
    }
    return session.options().json ? session.done(Json{{"funds", list}}) : int(kDone);
}

int runReportExecution(const Session& session, const ReportRequest& request) {
    if (!request.out.empty()) {
        return runVarianceReport(session, "execution", request);
    }
    const auto unit = amountUnit(request.unit);
    if (!unit) {
        return session.fail(unit.error());
    }
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto accounts = analysis::reportExecution(**facts);
    if (!accounts) {
        return session.fail(accounts.error());
    }
    Json list = Json::array();
    bool isFirst = true;
    for (const auto& account : *accounts) {
        const auto words = executionWords(session, *facts, account);
        if (session.options().json) {
            list.push_back(Json{{"programme_id", account.programme.value()},
                                {"programme", words.name},
                                {"fund", account.isFund},
                                {"printed_budget_total_yen", yenOf(account.printedBudgetTotal)},
                                {"printed_budget_total", figureOrNull(account.printedBudgetTotal)},
                                {"printed_execution_total_yen", yenOf(account.printedExecutionTotal)},
                                {"printed_execution_total", figureOrNull(account.printedExecutionTotal)},
                                {"years", yearsToJson(session, *facts, account.years, words)}});
            continue;
        }
        printHeading(session, words.name, isFirst, *unit);
        isFirst = false;
        printYears(session, *facts, account.years, words, {account.printedBudgetTotal, account.printedExecutionTotal},
                   *unit);
        if (account.isFund) {
            session.out() << session.text(SHIRUBE_TEXT(
                                 "Paid through a fund: money arrives in one year and is spent over several, so that "
                                 "the rate of one year means nothing."))
                          << '\n';
        }
    }
    return session.options().json ? session.done(Json{{"programmes", list}}) : int(kDone);
}

}  // namespace shirube::cli
