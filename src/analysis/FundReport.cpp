// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FundReport.h"

#include <algorithm>
#include <map>

#include "StatementInput.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using domain::FactKey;
using domain::Measure;
using domain::Money;
using domain::Period;
using domain::SubjectKind;

constexpr auto kUnit = domain::AmountUnit::HundredMillionYen;

// Years of an account while they are collected, in order.
using Years = std::map<int, AccountYear>;

AccountYear& yearOf(Years& years, const Period& period) {
    auto& year = years[period.firstYear()];
    year.period = Period(domain::FiscalYear(period.firstYear()));
    return year;
}

bool isOfOneYear(const Period& period) {
    return period.kind() == Period::Kind::FiscalYear || period.kind() == Period::Kind::Cycle;
}

struct Measures {
    Measure in;
    Measure out;
};

// What facts of one subject say about money in and out. A year's own figure goes before those of its cycles.
void collect(const FactBook& facts, SubjectKind kind, const std::string& subject, const Measures& measures,
             Years& years, const domain::FigureStatement*& printedIn, const domain::FigureStatement*& printedOut) {
    for (const auto& fact : facts.catalogue().factsOf(kind, subject)) {
        const bool isIn = fact.measure == measures.in;
        if (!fact.breakdown.empty() || !(isIn || fact.measure == measures.out)) {
            continue;
        }
        const auto* statement = facts.adopted(fact);
        if (fact.period.kind() == Period::Kind::None) {
            (isIn ? printedIn : printedOut) = statement;
        } else if (isOfOneYear(fact.period)) {
            auto& year = yearOf(years, fact.period);
            if (isIn) {
                year.contributions.push_back(statement);
            } else if (!year.spending || fact.period.kind() == Period::Kind::FiscalYear) {
                year.spending = statement;
            }
        }
    }
    for (auto& [number, year] : years) {
        const auto isYearly = [](const auto* statement) {
            return statement->fact.period.kind() == Period::Kind::FiscalYear;
        };
        if (std::any_of(year.contributions.begin(), year.contributions.end(), isYearly)) {
            std::erase_if(year.contributions, [&](const auto* statement) { return !isYearly(statement); });
        }
    }
}

base::Result<std::optional<Money>> sumOf(const std::vector<const domain::FigureStatement*>& statements) {
    std::vector<Money> amounts;
    for (const auto* statement : statements) {
        const auto money = confirmedMoney(*statement);
        if (!money) {
            return std::optional<Money>();
        }
        amounts.push_back(*money);
    }
    if (amounts.empty()) {
        return std::optional<Money>();
    }
    return sum(amounts).map([](Money money) { return std::optional(money); });
}

// Adds to a running total; none once something is missing.
base::Status accumulate(std::optional<Money>& total, const std::optional<Money>& next) {
    if (!total || !next) {
        total.reset();
        return {};
    }
    const auto more = add(*total, *next);
    if (!more) {
        return base::forward(more);
    }
    total = *more;
    return {};
}

base::Result<std::vector<AccountYear>> finish(Years years) {
    std::vector<AccountYear> result;
    std::optional<Money> contributed = Money();
    std::optional<Money> spent = Money();
    std::optional<int> before;
    for (auto& [number, year] : years) {
        // A year between of which nothing is stated is no year of zero.
        if (before && number != *before + 1) {
            contributed.reset();
            spent.reset();
        }
        before = number;
        auto ofYear = sumOf(year.contributions);
        if (!ofYear) {
            return base::forward(ofYear);
        }
        year.contributed = *ofYear;
        year.spent = year.spending ? confirmedMoney(*year.spending) : std::nullopt;
        for (const auto& status : {accumulate(contributed, year.contributed), accumulate(spent, year.spent)}) {
            if (!status) {
                return base::forward(status);
            }
        }
        year.cumulativeContributed = contributed;
        year.cumulativeSpent = spent;
        if (contributed && spent) {
            const auto balance = subtract(*contributed, *spent);
            if (!balance) {
                return base::forward(balance);
            }
            year.balance = *balance;
            if (!contributed->isZero()) {
                year.cumulativeRate = base::Ratio(spent->yen(), contributed->yen());
            }
        }
        result.push_back(std::move(year));
    }
    return result;
}

// Σ of what the years have; none where no year has any.
base::Result<std::optional<Money>> total(const std::vector<AccountYear>& years,
                                         std::optional<Money> AccountYear::*ofYear) {
    std::vector<Money> amounts;
    for (const auto& year : years) {
        if (year.*ofYear) {
            amounts.push_back(*(year.*ofYear));
        }
    }
    if (amounts.empty()) {
        return std::optional<Money>();
    }
    return sum(amounts).map([](Money money) { return std::optional(money); });
}

bool hasExecution(const FactBook& facts, const domain::ProgrammeId& programme) {
    const auto own = facts.catalogue().factsOf(SubjectKind::Programme, programme.value());
    return std::any_of(own.begin(), own.end(), [](const auto& fact) {
        return fact.measure == Measure::Execution && isOfOneYear(fact.period) && fact.breakdown.empty();
    });
}

base::Result<FundAccount> accountOf(const FactBook& facts, const domain::Fund& fund) {
    FundAccount account;
    account.fund = fund.id;
    Years years;
    const domain::FigureStatement* spendingTotal = nullptr;
    collect(facts, SubjectKind::Fund, fund.id.value(), {Measure::Contribution, Measure::Spending}, years,
            account.printedTotal, spendingTotal);
    const bool hasOwnSpending =
        std::any_of(years.begin(), years.end(), [](const auto& year) { return year.second.spending != nullptr; });
    if (!hasOwnSpending) {
        std::vector<domain::ProgrammeId> executed;
        std::copy_if(fund.programmes.begin(), fund.programmes.end(), std::back_inserter(executed),
                     [&](const auto& programme) { return hasExecution(facts, programme); });
        if (executed.size() == 1) {
            account.spendingFrom = executed.front().value();
            Years ofProgramme;
            const domain::FigureStatement* ignored = nullptr;
            collect(facts, SubjectKind::Programme, account.spendingFrom, {Measure::Contribution, Measure::Execution},
                    ofProgramme, ignored, spendingTotal);
            for (const auto& [number, year] : ofProgramme) {
                if (year.spending) {
                    yearOf(years, year.period).spending = year.spending;
                }
            }
        }
    }
    auto finished = finish(std::move(years));
    if (!finished) {
        return base::forward(finished);
    }
    account.years = std::move(*finished);
    const auto contributed = total(account.years, &AccountYear::contributed);
    const auto spent = total(account.years, &AccountYear::spent);
    if (!contributed || !spent) {
        return base::forward(contributed ? spent : contributed);
    }
    account.contributed = *contributed;
    account.spent = *spent;
    return account;
}

}  // namespace

base::Result<std::vector<FundAccount>> reportFunds(const FactBook& facts) {
    std::vector<FundAccount> accounts;
    for (const auto& fund : facts.catalogue().content().funds) {
        auto account = accountOf(facts, fund);
        if (!account) {
            return base::forward(account);
        }
        accounts.push_back(std::move(*account));
    }
    return accounts;
}

base::Result<std::vector<ExecutionAccount>> reportExecution(const FactBook& facts) {
    std::vector<ExecutionAccount> accounts;
    const auto& funds = facts.catalogue().content().funds;
    for (const auto& programme : facts.book().programmes()) {
        ExecutionAccount account;
        account.programme = programme.id;
        account.isFund = std::any_of(funds.begin(), funds.end(), [&](const auto& fund) {
            return std::find(fund.programmes.begin(), fund.programmes.end(), programme.id) != fund.programmes.end();
        });
        Years years;
        collect(facts, SubjectKind::Programme, programme.id.value(), {Measure::Budget, Measure::Execution}, years,
                account.printedBudgetTotal, account.printedExecutionTotal);
        if (years.empty() && !account.printedBudgetTotal && !account.printedExecutionTotal) {
            continue;
        }
        auto finished = finish(std::move(years));
        if (!finished) {
            return base::forward(finished);
        }
        account.years = std::move(*finished);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Derivation derive(const FactBook& facts, const AccountYear& year, const std::vector<AccountYear>& years,
                  base::Message title) {
    Derivation derivation;
    derivation.title = std::move(title);
    derivation.formula = base::Message(SHIRUBE_TEXT("Money in − money out, of all years so far"));
    derivation.result =
        year.balance ? withUnit(*year.balance, kUnit) : base::Message(SHIRUBE_TEXT("Not known: a figure is missing"));
    for (const auto& other : years) {
        if (year.period < other.period) {
            break;
        }
        for (const auto* contribution : other.contributions) {
            auto input = inputOf(facts, *contribution);
            input.remark = base::Message(SHIRUBE_TEXT("Money in"));
            derivation.inputs.push_back(std::move(input));
        }
        if (other.spending) {
            auto input = inputOf(facts, *other.spending);
            input.remark = base::Message(SHIRUBE_TEXT("Money out"));
            derivation.inputs.push_back(std::move(input));
        }
        if (!other.contributed) {
            derivation.notes.push_back(
                base::Message::nested(SHIRUBE_TEXT("{0}: money in is not stated"), {other.period.label()}));
        }
        if (!other.spent) {
            derivation.notes.push_back(
                base::Message::nested(SHIRUBE_TEXT("{0}: money out is not stated"), {other.period.label()}));
        }
    }
    if (year.cumulativeRate) {
        derivation.notes.push_back(
            base::Message::nested(SHIRUBE_TEXT("Cumulative rate: {0} ÷ {1} = {2}%"),
                                  {withUnit(*year.cumulativeSpent, kUnit), withUnit(*year.cumulativeContributed, kUnit),
                                   base::Message::verbatim(year.cumulativeRate->percent(1))}));
    }
    return derivation;
}

}  // namespace shirube::analysis
