// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FundBalanceFigure.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "AccountColumns.h"
#include "FigureGrounds.h"
#include "FigurePhrases.h"
#include "ReportRows.h"
#include "StatementInput.h"
#include "analysis/FundReport.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Money;

const std::string& fundName(const FactBook& facts, const domain::FundId& id) {
    const auto* fund = facts.catalogue().fund(id);
    return fund != nullptr ? fund->name : id.value();
}

class Builder {
public:
    Builder(const FactBook& facts, const FundAccount& account, const FundBalanceOptions& options,
            const base::Translator& translate)
        : m_facts(facts),
          m_account(account),
          m_options(options),
          m_translate(translate),
          m_name(Message::verbatim(fundName(facts, account.fund))),
          m_years(withGaps(account.years)) {}

    FigureSpec build() {
        AccountColumns columns(m_spec, m_facts, m_years, m_options.unit, m_translate);
        const AccountColumns::Series in{"contribution", Message(SHIRUBE_TEXT("Contributed in the year")),
                                        [](const auto& year) { return year.contributed; }, contributionsOf};
        const AccountColumns::Series out{"spending", Message(SHIRUBE_TEXT("Spent in the year")),
                                         [](const auto& year) { return year.spent; }, spendingOf};
        const AccountColumns::Series left{"balance",
                                          Message(SHIRUBE_TEXT("Balance at the end of the year")),
                                          [](const auto& year) { return year.balance; },
                                          [](const auto& year) {
                                              auto all = year.contributions;
                                              const auto spending = spendingOf(year);
                                              all.insert(all.end(), spending.begin(), spending.end());
                                              return all;
                                          },
                                          SeriesShape::Line,
                                          true};
        for (const auto* series : {&in, &out, &left}) {
            columns.add(*series);
        }
        addNotes(columns);
        const auto subtitle =
            Message::nested(SHIRUBE_TEXT("Contributions, spending and balance of {0} by fiscal year"), {m_name});
        addHead(m_spec,
                {"fund-balance", m_options.wording.title, text(message()), text(subtitle), m_options.wording.language,
                 m_options.wording.asOf},
                m_facts.sources(), citedSources(m_spec), m_translate);
        std::vector<Message> sentences{Message::nested(
            SHIRUBE_TEXT("Columns side by side by fiscal year with a line over them: {0}."), {subtitle})};
        for (const auto* series : {&in, &out, &left}) {
            const auto more = columns.describe(*series);
            sentences.insert(sentences.end(), more.begin(), more.end());
        }
        m_spec.alternativeText = text(paragraph(sentences));
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    [[nodiscard]] Message programme() const {
        const auto* programme = m_facts.book().programme(domain::ProgrammeId(m_account.spendingFrom));
        return Message::verbatim(programme != nullptr ? programmeName(*programme, m_options.wording.language)
                                                      : m_account.spendingFrom);
    }

    // What came of the money by the last year that it is known of.
    [[nodiscard]] Message message() const {
        if (const auto* last = lastBalanced(m_years)) {
            if (last->balance->isNegative()) {
                const Money over(-last->balance->yen());
                return Message::nested(SHIRUBE_TEXT("{0} had spent {1} more than was contributed by the end of {2}"),
                                       {m_name, withUnit(over, m_options.unit), last->period.label()});
            }
            return Message::nested(SHIRUBE_TEXT("{0} had {1} left at the end of {2}, of {3} contributed"),
                                   {m_name, withUnit(*last->balance, m_options.unit), last->period.label(),
                                    withUnit(*last->cumulativeContributed, m_options.unit)});
        }
        const auto period = m_years.back().period.label();
        if (m_account.contributed && !m_account.spent) {
            return Message::nested(SHIRUBE_TEXT("{0} was given {1} up to {2}; what was spent is not stated"),
                                   {m_name, withUnit(*m_account.contributed, m_options.unit), period});
        }
        if (m_account.spent && !m_account.contributed) {
            return Message::nested(SHIRUBE_TEXT("{0} spent {1} up to {2}; what was contributed is not stated"),
                                   {m_name, withUnit(*m_account.spent, m_options.unit), period});
        }
        return Message::nested(SHIRUBE_TEXT("The balance of {0} is not known: figures are missing"), {m_name});
    }

    // Where the programme that spends prints another amount for a year than the fund was given.
    void noteBudgets(AccountColumns& columns) {
        for (const auto& year : m_years) {
            const auto* budget = m_facts.adopted(
                {domain::SubjectKind::Programme, m_account.spendingFrom, domain::Measure::Budget, year.period, {}});
            const auto money = budget == nullptr ? std::nullopt : confirmedMoney(*budget);
            if (money && year.contributed && *money != *year.contributed) {
                columns.note(Message::nested(
                    SHIRUBE_TEXT("{0}: {1} contributed to the fund, but {2} printed as the budget of {3}. The balance "
                                 "counts the former."),
                    {year.period.label(), withUnit(*year.contributed, m_options.unit),
                     Message::verbatim(budget->figure.print()), programme()}));
                addGround(m_spec, m_facts, *budget, {{}, year.period.text()}, m_translate,
                          Message(SHIRUBE_TEXT("Compared, not counted")));
            }
        }
    }

    void addNotes(AccountColumns& columns) {
        columns.note(
            Message(SHIRUBE_TEXT("Balance: what was contributed less what was spent, of all years so far. It ends "
                                 "where a figure is missing. Returns to the treasury and yields are not in it.")));
        if (!m_account.spendingFrom.empty()) {
            columns.note(
                Message::nested(SHIRUBE_TEXT("Spent: the execution of {0}, which the fund pays for."), {programme()}));
            noteBudgets(columns);
        }
        columns.note(
            Message(SHIRUBE_TEXT("A fund spends over several years: the rate of a single year means "
                                 "nothing.")));
        columns.noteTotal(m_account.printedTotal, [](const auto& year) { return year.contributed; });
        columns.addNotes();
    }

    const FactBook& m_facts;
    const FundAccount& m_account;
    const FundBalanceOptions& m_options;
    const base::Translator& m_translate;
    Message m_name;
    std::vector<AccountYear> m_years;
    FigureSpec m_spec;
};

}  // namespace

base::Result<FigureSpec> fundBalanceFigure(const FactBook& facts, const FundBalanceOptions& options,
                                           const base::Translator& translate) {
    const auto accounts = reportFunds(facts);
    if (!accounts) {
        return base::forward(accounts);
    }
    const auto hasFigures = [](const FundAccount& account) { return account.contributed || account.spent; };
    const auto chosen = std::find_if(accounts->begin(), accounts->end(), [&](const auto& account) {
        return hasFigures(account) && (options.fund.isEmpty() || account.fund == options.fund);
    });
    if (chosen != accounts->end()) {
        return Builder(facts, *chosen, options, translate).build();
    }
    std::vector<Message> known;
    for (const auto& account : *accounts) {
        if (hasFigures(account)) {
            known.push_back(Message(SHIRUBE_TEXT("{0} ({1})"), {fundName(facts, account.fund), account.fund.value()}));
        }
    }
    return base::fail(base::ErrorCode::NotFound,
                      known.empty()
                          ? Message(SHIRUBE_TEXT("No fund has figures by year. Import a dataset that has them."))
                          : Message::nested(SHIRUBE_TEXT("The fund {0} has no figures by year. These have: {1}."),
                                            {Message::verbatim(fundName(facts, options.fund)), joined(known)}));
}

}  // namespace shirube::analysis
