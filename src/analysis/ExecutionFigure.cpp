// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ExecutionFigure.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "AccountColumns.h"
#include "FigureGrounds.h"
#include "FigurePhrases.h"
#include "ReportRows.h"
#include "analysis/FundReport.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Money;

std::string nameOf(const FactBook& facts, const domain::ProgrammeId& id, const std::string& language) {
    const auto* programme = facts.book().programme(id);
    return programme != nullptr ? programmeName(*programme, language) : id.value();
}

class Builder {
public:
    Builder(const FactBook& facts, const ExecutionAccount& account, const ExecutionOptions& options,
            const base::Translator& translate)
        : m_facts(facts),
          m_account(account),
          m_options(options),
          m_translate(translate),
          m_name(Message::verbatim(nameOf(facts, account.programme, options.wording.language))),
          m_years(withGaps(account.years)) {}

    FigureSpec build() {
        AccountColumns columns(m_spec, m_facts, m_years, m_options.unit, m_translate);
        const bool isCumulative = m_options.isCumulative;
        const AccountColumns::Series budget{
            "budget",
            isCumulative ? Message(SHIRUBE_TEXT("Budget so far")) : Message(SHIRUBE_TEXT("Budget of the year")),
            [isCumulative](const auto& year) { return isCumulative ? year.cumulativeContributed : year.contributed; },
            contributionsOf,
            SeriesShape::Column,
            isCumulative};
        const AccountColumns::Series execution{
            "execution",
            isCumulative ? Message(SHIRUBE_TEXT("Executed so far")) : Message(SHIRUBE_TEXT("Executed in the year")),
            [isCumulative](const auto& year) { return isCumulative ? year.cumulativeSpent : year.spent; },
            spendingOf,
            SeriesShape::Column,
            isCumulative};
        columns.add(budget);
        columns.add(execution);
        for (std::size_t i = 0; i < m_years.size(); ++i) {
            if (const auto rate = rateOf(m_years[i])) {
                m_spec.columns().categories[i].totalLabel =
                    text(Message(SHIRUBE_TEXT("Executed: {0}%"), {rate->percent(1)}));
            }
        }
        addNotes(columns);
        const auto subtitle =
            Message::nested(isCumulative ? SHIRUBE_TEXT("Budget and execution of {0}, all years so far")
                                         : SHIRUBE_TEXT("Budget and execution of {0} by fiscal year"),
                            {m_name});
        addHead(m_spec,
                {"budget-execution", m_options.wording.title, text(message()), text(subtitle),
                 m_options.wording.language, m_options.wording.asOf},
                m_facts.sources(), citedSources(m_spec), m_translate);
        std::vector<Message> sentences{
            Message::nested(SHIRUBE_TEXT("Columns side by side by fiscal year: {0}."), {subtitle})};
        for (const auto* series : {&budget, &execution}) {
            const auto more = columns.describe(*series);
            sentences.insert(sentences.end(), more.begin(), more.end());
        }
        m_spec.alternativeText = text(paragraph(sentences));
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    // None for one year of what is paid through a fund.
    [[nodiscard]] std::optional<base::Ratio> rateOf(const AccountYear& year) const {
        if (m_options.isCumulative) {
            return year.cumulativeRate;
        }
        if (m_account.isFund || !year.contributed || !year.spent || year.contributed->isZero()) {
            return std::nullopt;
        }
        return base::Ratio(year.spent->yen(), year.contributed->yen());
    }

    // The last year that has both sides.
    [[nodiscard]] Message message() const {
        const auto both = std::find_if(m_years.rbegin(), m_years.rend(), [this](const auto& year) {
            return m_options.isCumulative ? year.balance.has_value() : year.contributed && year.spent;
        });
        if (both == m_years.rend()) {
            return Message::nested(SHIRUBE_TEXT("Budget and execution of {0}: no year states both"), {m_name});
        }
        const auto& year = *both;
        const auto budget = m_options.isCumulative ? *year.cumulativeContributed : *year.contributed;
        const auto spent = m_options.isCumulative ? *year.cumulativeSpent : *year.spent;
        std::vector<Message> arguments{m_name, withUnit(spent, m_options.unit), withUnit(budget, m_options.unit),
                                       year.period.label()};
        if (const auto rate = rateOf(year)) {
            arguments.push_back(Message::verbatim(rate->percent(1)));
            return Message::nested(m_options.isCumulative
                                       ? SHIRUBE_TEXT("{0} had executed {1} of {2} by the end of {3}: {4}%")
                                       : SHIRUBE_TEXT("{0} executed {1} of {2} in {3}: {4}%"),
                                   std::move(arguments));
        }
        return Message::nested(m_options.isCumulative
                                   ? SHIRUBE_TEXT("{0} had executed {1} by the end of {3}, with a budget of {2}")
                                   : SHIRUBE_TEXT("{0} executed {1} in {3}, in which its budget was {2}"),
                               std::move(arguments));
    }

    void addNotes(AccountColumns& columns) {
        if (m_account.isFund) {
            columns.note(m_options.isCumulative
                             ? Message(SHIRUBE_TEXT("Paid through a fund: what was executed comes out of the budgets "
                                                    "of all years so far."))
                             : Message(SHIRUBE_TEXT("Paid through a fund, which spends over several years: the "
                                                    "execution rate of a single year means nothing and is not "
                                                    "shown.")));
        }
        columns.noteTotal(m_account.printedBudgetTotal, [](const auto& year) { return year.contributed; });
        columns.noteTotal(m_account.printedExecutionTotal, [](const auto& year) { return year.spent; });
        columns.addNotes();
    }

    const FactBook& m_facts;
    const ExecutionAccount& m_account;
    const ExecutionOptions& m_options;
    const base::Translator& m_translate;
    Message m_name;
    std::vector<AccountYear> m_years;
    FigureSpec m_spec;
};

bool hasBudget(const ExecutionAccount& account) {
    return std::any_of(account.years.begin(), account.years.end(), [](const auto& year) { return year.contributed; });
}
bool hasExecution(const ExecutionAccount& account) {
    return std::any_of(account.years.begin(), account.years.end(), [](const auto& year) { return year.spent; });
}

// Of a choice the programme's; else the first with both sides, else the first with one.
const ExecutionAccount* find(const std::vector<ExecutionAccount>& accounts, const domain::ProgrammeId& chosen) {
    const ExecutionAccount* found = nullptr;
    for (const auto& account : accounts) {
        if (!chosen.isEmpty() && account.programme != chosen) {
            continue;
        }
        if (hasBudget(account) && hasExecution(account)) {
            return &account;
        }
        if (found == nullptr && (hasBudget(account) || hasExecution(account))) {
            found = &account;
        }
    }
    return found;
}

}  // namespace

base::Result<FigureSpec> executionFigure(const FactBook& facts, const ExecutionOptions& options,
                                         const base::Translator& translate) {
    const auto accounts = reportExecution(facts);
    if (!accounts) {
        return base::forward(accounts);
    }
    if (const auto* account = find(*accounts, options.programme)) {
        return Builder(facts, *account, options, translate).build();
    }
    const auto& language = options.wording.language;
    std::vector<Message> known;
    for (const auto& account : *accounts) {
        if (hasBudget(account) || hasExecution(account)) {
            known.push_back(Message(SHIRUBE_TEXT("{0} ({1})"),
                                    {nameOf(facts, account.programme, language), account.programme.value()}));
        }
    }
    return base::fail(
        base::ErrorCode::NotFound,
        known.empty()
            ? Message(SHIRUBE_TEXT("No programme has budget and execution by year. Import a dataset that has them."))
            : Message::nested(SHIRUBE_TEXT("The programme {0} has no budget and execution by year. These have: {1}."),
                              {Message::verbatim(nameOf(facts, options.programme, language)), joined(known)}));
}

}  // namespace shirube::analysis
