// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <utility>

#include "AccountColumns.h"
#include "ReportRows.h"
#include "analysis/VarianceReports.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Money;
using Years = std::vector<AccountYear>;

constexpr auto kUnit = domain::AmountUnit::HundredMillionYen;
constexpr std::size_t kMostCauses = 3;

// The last year of which all that went in and out so far is known; the last one where there is none such.
const AccountYear& lastKnown(const Years& years) {
    const auto* known = lastBalanced(years);
    return known == nullptr ? years.back() : *known;
}

std::vector<const domain::FigureStatement*> statementsOf(const AccountYear& year) {
    auto statements = year.contributions;
    if (year.spending) {
        statements.push_back(year.spending);
    }
    return statements;
}

// 2021年度～2023年度.
Message yearsText(const Years& years, const AccountYear& last) {
    const auto& first = years.front().period;
    return first == last.period ? last.period.label()
                                : Message::nested(SHIRUBE_TEXT("{0}～{1}"), {first.label(), last.period.label()});
}

// The years of which one side is not stated.
void addGaps(std::vector<Message>& causes, const Years& years) {
    auto gaps = gapTexts(years);
    std::move(gaps.begin(), gaps.end(), std::back_inserter(causes));
}

// The most of `amounts`, each with its year.
struct YearAmount {
    Message period;
    Money amount;
};
void addLargest(std::vector<Message>& causes, std::string_view sourceTemplate, std::vector<YearAmount> amounts) {
    std::stable_sort(amounts.begin(), amounts.end(), [](const auto& a, const auto& b) { return b.amount < a.amount; });
    for (std::size_t i = 0; i < std::min(amounts.size(), kMostCauses); ++i) {
        causes.push_back(Message::nested(sourceTemplate, {amounts[i].period, withUnit(amounts[i].amount, kUnit)}));
    }
}

// What went in and by cycle: R6補正: 9,916億円.
Message contributionsText(const AccountYear& year) {
    std::vector<Message> pieces;
    for (const auto* statement : year.contributions) {
        if (statement->fact.period.kind() == domain::Period::Kind::Cycle) {
            pieces.push_back(Message::nested(SHIRUBE_TEXT("{0}: {1}"), {statement->fact.period.label(),
                                                                        Message::verbatim(statement->figure.print())}));
        }
    }
    return joined(pieces);
}

// The cells of one variance; the first and the last of the row are the caller's.
void fill(ReportTable& report, ReportRow& row, const MoneyVariance& variance) {
    row.cells.resize(report.columns.size());
    row.cells[columnOf(report, "period")] = textCell(variance.period.label());
    row.cells[columnOf(report, "planned")] = amountCell(variance.planned);
    row.cells[columnOf(report, "spent")] = amountCell(variance.spent);
    auto& difference = row.cells[columnOf(report, "difference")];
    difference = amountCell(variance.difference);
    difference.isAlert = variance.difference && variance.difference->isNegative();
    row.cells[columnOf(report, "rate")] = percentCell(variance.rate);
    row.derivation = variance.derivation;
}

void addStatements(ReportTable& report, ReportRow& row, const FactBook& facts, const AccountYear& year) {
    for (const auto* statement : statementsOf(year)) {
        auto child = statementRow(facts, *statement, report, statement == year.spending ? "spent" : "planned");
        child.id = row.id + "/" + child.id;
        child.cells[columnOf(report, "period")] = textCell(statement->fact.period.label());
        row.children.push_back(std::move(child));
    }
}

const AccountYear& yearOf(const Years& years, const domain::Period& period) {
    return *std::find_if(years.begin(), years.end(), [&](const auto& year) { return year.period == period; });
}

std::vector<ReportColumn> accountColumns(Message subject, Message in, Message out, Message left) {
    return {{"programme", std::move(subject), ReportQuantity::Text},
            {"period", Message(SHIRUBE_TEXT("Time")), ReportQuantity::Text},
            {"planned", std::move(in), ReportQuantity::Amount},
            {"spent", std::move(out), ReportQuantity::Amount},
            {"difference", std::move(left), ReportQuantity::Amount, true, false},
            {"rate", Message(SHIRUBE_TEXT("Rate")), ReportQuantity::Percent},
            {"cause", Message(SHIRUBE_TEXT("Cause")), ReportQuantity::Text}};
}

// An account as one row of all years with the given variances beneath.
ReportRow accountRow(ReportTable& report, const FactBook& facts, const std::string& id, const std::string& name,
                     const Years& years, const std::vector<MoneyVariance>& variances, bool byYear) {
    const auto& last = lastKnown(years);
    ReportRow row;
    row.id = id;
    for (const auto& variance : variances) {
        if (variance.isCumulative && variance.period == last.period) {
            fill(report, row, variance);
        }
    }
    row.cells.front() = nameCell(name);
    row.cells[columnOf(report, "period")] = textCell(yearsText(years, last));
    for (const auto& variance : variances) {
        if (variance.isCumulative == byYear) {
            continue;
        }
        const auto& year = yearOf(years, variance.period);
        ReportRow child;
        child.id = id + "/" + variance.period.text();
        fill(report, child, variance);
        child.cells.front() =
            textCell(byYear ? variance.period.label()
                            : Message::nested(SHIRUBE_TEXT("all years up to {0}"), {variance.period.label()}));
        child.cells[columnOf(report, "period")] = textCell(byYear ? variance.period.label() : yearsText(years, year));
        std::vector<Message> causes{contributionsText(year)};
        addGaps(causes, {year});
        child.cells[columnOf(report, "cause")] = textCell(joined(causes));
        addStatements(report, child, facts, year);
        row.children.push_back(std::move(child));
    }
    return row;
}

// Which years the unspent money is of; of a fund, which years brought the money.
std::vector<Message> causesOf(const Years& years, bool isFund) {
    std::vector<YearAmount> amounts;
    std::vector<Message> causes;
    for (const auto& year : years) {
        if (isFund && year.contributed && !year.contributed->isZero()) {
            amounts.push_back({year.period.label(), *year.contributed});
        } else if (!isFund && year.contributed && year.spent) {
            if (const auto left = subtract(*year.contributed, *year.spent); left && !left->isZero()) {
                amounts.push_back({year.period.label(), *left});
            }
        }
    }
    addLargest(causes, isFund ? SHIRUBE_TEXT("{0}: {1} in") : SHIRUBE_TEXT("{0}: {1} unspent"), std::move(amounts));
    addGaps(causes, years);
    return causes;
}

void noteTotals(ReportTable& report) {
    report.notes.emplace_back(
        SHIRUBE_TEXT("There is no total over the rows: they are of different years, and money of a fund is in the "
                     "budget of its programme too."));
    report.notes.emplace_back(SHIRUBE_TEXT("A sum over years ends where a figure is not stated: missing is not zero."));
    report.notes.emplace_back(SHIRUBE_TEXT("Computed in whole yen from the printed figures; rounded only when shown."));
}

// The row of what has no year with a figure.
ReportRow emptyRow(const ReportTable& report, const std::string& id, const std::string& name) {
    ReportRow row;
    row.id = id;
    row.cells.resize(report.columns.size());
    row.cells.front() = nameCell(name);
    for (const auto* column : {"planned", "spent", "difference"}) {
        row.cells[columnOf(report, column)] = missingCell(domain::Missing::Unknown);
    }
    row.cells[columnOf(report, "cause")] = textCell(Message(SHIRUBE_TEXT("No document states a year's figures")));
    return row;
}

Message printedTotal(const domain::FigureStatement* statement) {
    return statement ? Message(SHIRUBE_TEXT("Total as printed: {0}"), {statement->figure.print()}) : Message();
}

}  // namespace

base::Result<ReportTable> executionVariance(const FactBook& facts) {
    const auto accounts = reportExecution(facts);
    if (!accounts) {
        return base::forward(accounts);
    }
    ReportTable report;
    report.id = "execution";
    report.title = Message(SHIRUBE_TEXT("Budget and execution"));
    report.columns = accountColumns(Message(SHIRUBE_TEXT("Programme")), Message(SHIRUBE_TEXT("Budget")),
                                    Message(SHIRUBE_TEXT("Executed")), Message(SHIRUBE_TEXT("Unspent")));
    bool hasFund = false;
    for (const auto& account : *accounts) {
        const auto& id = account.programme.value();
        const auto name = ownerName(facts, account.programme, {});
        ReportRow row;
        if (account.years.empty()) {
            row = emptyRow(report, id, name);
        } else {
            const auto variances = varianceOf(facts, account);
            if (!variances) {
                return base::forward(variances);
            }
            row = accountRow(report, facts, id, name, account.years, *variances, !account.isFund);
            auto causes = causesOf(account.years, account.isFund);
            if (account.isFund) {
                hasFund = true;
                causes.insert(causes.begin(), Message(SHIRUBE_TEXT("Paid through a fund")));
                row.cells[columnOf(report, "difference")].remark = Message(SHIRUBE_TEXT("balance"));
            }
            row.cells[columnOf(report, "cause")] = textCell(joined(causes));
        }
        row.cells[columnOf(report, "planned")].remark = printedTotal(account.printedBudgetTotal);
        row.cells[columnOf(report, "spent")].remark = printedTotal(account.printedExecutionTotal);
        row.link = linkTo(ReportLink::Kind::Programme, id);
        report.rows.push_back(std::move(row));
    }
    if (hasFund) {
        report.notes.emplace_back(
            SHIRUBE_TEXT("Paid through a fund: money arrives in one year and is spent over several, so that the rate "
                         "of one year means nothing."));
    }
    noteTotals(report);
    citeSources(report, facts);
    return report;
}

base::Result<ReportTable> fundVariance(const FactBook& facts) {
    const auto accounts = reportFunds(facts);
    if (!accounts) {
        return base::forward(accounts);
    }
    ReportTable report;
    report.id = "funds";
    report.title = Message(SHIRUBE_TEXT("Balance of funds"));
    report.columns = accountColumns(Message(SHIRUBE_TEXT("Fund")), Message(SHIRUBE_TEXT("Contributed")),
                                    Message(SHIRUBE_TEXT("Spent")), Message(SHIRUBE_TEXT("Balance")));
    report.columns.insert(std::prev(report.columns.end()),
                          {"end", Message(SHIRUBE_TEXT("End year")), ReportQuantity::Text});
    for (const auto& account : *accounts) {
        const auto* fund = facts.catalogue().fund(account.fund);
        const auto name = fund ? fund->name : account.fund.value();
        auto row = account.years.empty() ? emptyRow(report, account.fund.value(), name)
                                         : accountRow(report, facts, account.fund.value(), name, account.years,
                                                      varianceOf(facts, account), false);
        std::vector<Message> causes;
        if (!account.years.empty()) {
            causes = causesOf(account.years, true);
            if (!account.spendingFrom.empty()) {
                causes.push_back(Message(SHIRUBE_TEXT("Spent: the execution of {0}"),
                                         {ownerName(facts, domain::ProgrammeId(account.spendingFrom), {})}));
            }
            row.cells[columnOf(report, "cause")] = textCell(joined(causes));
        }
        row.cells[columnOf(report, "planned")].remark = printedTotal(account.printedTotal);
        if (const auto end = domain::Period::parse(fund ? fund->endYear : std::string());
            end && end->kind() != domain::Period::Kind::None) {
            row.cells[columnOf(report, "end")] = textCell(end->label());
        }
        row.link = linkTo(ReportLink::Kind::Fund, account.fund.value());
        report.rows.push_back(std::move(row));
    }
    report.notes.emplace_back(
        SHIRUBE_TEXT("The rate is what was spent of all that was contributed so far; that of one year means nothing."));
    noteTotals(report);
    citeSources(report, facts);
    return report;
}

}  // namespace shirube::analysis
