// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountColumns.h"

#include <algorithm>
#include <set>
#include <utility>

#include "FigureGrounds.h"
#include "FigurePhrases.h"
#include "ReportRows.h"
#include "StatementInput.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

using base::Message;
using domain::Money;

std::vector<AccountYear> withGaps(const std::vector<AccountYear>& years) {
    std::vector<AccountYear> all;
    for (const auto& year : years) {
        while (!all.empty() && all.back().period.firstYear() + 1 < year.period.firstYear()) {
            AccountYear gap;
            gap.period = domain::Period(domain::FiscalYear(all.back().period.firstYear() + 1));
            all.push_back(std::move(gap));
        }
        all.push_back(year);
    }
    return all;
}

std::vector<Message> gapTexts(const std::vector<AccountYear>& years) {
    Message in;
    Message out;
    const auto list = [](Message& text, const AccountYear& year) {
        text = text.isEmpty() ? year.period.label()
                              : Message::nested(SHIRUBE_TEXT("{0}, {1}"), {std::move(text), year.period.label()});
    };
    for (const auto& year : years) {
        if (!year.contributed) {
            list(in, year);
        }
        if (!year.spent) {
            list(out, year);
        }
    }
    std::vector<Message> texts;
    if (!in.isEmpty()) {
        texts.push_back(Message::nested(SHIRUBE_TEXT("Money in is not stated: {0}"), {std::move(in)}));
    }
    if (!out.isEmpty()) {
        texts.push_back(Message::nested(SHIRUBE_TEXT("Money out is not stated: {0}"), {std::move(out)}));
    }
    return texts;
}

const AccountYear* lastBalanced(const std::vector<AccountYear>& years) {
    const auto known = std::find_if(years.rbegin(), years.rend(), [](const auto& year) { return year.balance; });
    return known == years.rend() ? nullptr : &*known;
}

std::vector<const domain::FigureStatement*> contributionsOf(const AccountYear& year) {
    return year.contributions;
}

std::vector<const domain::FigureStatement*> spendingOf(const AccountYear& year) {
    return year.spending == nullptr ? std::vector<const domain::FigureStatement*>() : std::vector{year.spending};
}

AccountColumns::AccountColumns(FigureSpec& spec, const FactBook& facts, const std::vector<AccountYear>& years,
                               domain::AmountUnit unit, const base::Translator& translate)
    : m_spec(spec), m_facts(facts), m_years(years), m_unit(unit), m_translate(translate) {
    spec.unit = unit;
    spec.unitLabel = text(label(unit));
    spec.columns().arrangement = ColumnsArrangement::Grouped;
    spec.columns().categoryHeading = text(Message(SHIRUBE_TEXT("Money by fiscal year")));
    for (const auto& year : years) {
        FigureCategory category;
        category.id = year.period.text();
        category.label = text(year.period.label());
        spec.columns().categories.push_back(std::move(category));
    }
}

void AccountColumns::add(const Series& series) {
    FigureSeries made{series.id, text(series.label), {}, series.shape};
    bool isProvisional = false;
    for (const auto& year : m_years) {
        const auto statements = series.statements(year);
        const bool isYearProvisional = std::any_of(statements.begin(), statements.end(),
                                                   [](const auto* statement) { return statement->provisional; });
        isProvisional = isYearProvisional || (series.isRunning && isProvisional);
        FigurePoint point;
        point.missing = domain::Missing::Unknown;
        if (const auto amount = series.amount(year)) {
            point.value = amount->yen();
            point.style = isProvisional ? PointStyle::Provisional : PointStyle::Solid;
            m_isRounded = m_isRounded || isRoundedIn(*amount, m_unit);
        }
        made.points.push_back(point);
    }
    const bool isEmpty =
        std::none_of(made.points.begin(), made.points.end(), [](const auto& point) { return point.value; });
    if (isEmpty) {
        return;
    }
    // Of a year without an amount the row is that of the nearest one before it that has one, else of the first.
    auto style = std::find_if(made.points.begin(), made.points.end(), [](const auto& point) {
                     return point.value.has_value();
                 })->style;
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const auto& point = made.points[i];
        style = point.value ? point.style : style;
        for (const auto* statement : series.statements(m_years[i])) {
            // A running amount rests on the figures of all years so far: they stand behind the row.
            const GroundPlace place{seriesRow(series.id, style),
                                    series.isRunning ? std::string() : m_years[i].period.text()};
            const bool isCounted = confirmedMoney(*statement).has_value();
            addGround(m_spec, m_facts, *statement, place, m_translate,
                      isCounted ? Message() : Message(SHIRUBE_TEXT("Not an amount in full: not counted")));
            m_shown.push_back(statement);
        }
        if (point.value && point.style == PointStyle::Provisional) {
            m_spec.columns().provisionalLegend = text(Message(SHIRUBE_TEXT("Dotted: provisional")));
        }
    }
    m_spec.columns().series.push_back(std::move(made));
}

void AccountColumns::note(const Message& message) {
    m_spec.notes.push_back(text(message));
}

void AccountColumns::addNotes() {
    for (const auto& gap : gapTexts(m_years)) {
        note(gap);
    }
    if (!m_spec.columns().provisionalLegend.empty()) {
        note(Message(SHIRUBE_TEXT("Provisional figures are what was reported before they were final.")));
    }
    if (m_isRounded) {
        note(roundingNote());
    }
    std::set<const domain::FigureStatement*> told;
    for (const auto* statement : m_shown) {
        if (const auto dissent = told.insert(statement).second ? dissentNote(m_facts, *statement) : std::nullopt) {
            note(*dissent);
        }
    }
}

void AccountColumns::noteTotal(const domain::FigureStatement* printed, Amount amount) {
    if (printed == nullptr) {
        return;
    }
    domain::MoneyAccumulator sum;
    for (const auto& year : m_years) {
        if (const auto ofYear = amount(year)) {
            sum.add(*ofYear);
        }
    }
    const auto total = sum.total();
    const auto money = confirmedMoney(*printed);
    const bool differs = total && money && *total != *money;
    if (differs) {
        note(Message::nested(
            SHIRUBE_TEXT("{0} is printed as {1}; the years add up to {2}."),
            {m_facts.label(printed->fact), Message::verbatim(printed->figure.print()), withUnit(*total, m_unit)}));
    }
    const auto dissent = dissentNote(m_facts, *printed);
    if (dissent) {
        note(*dissent);
    }
    if (differs || dissent) {
        addGround(m_spec, m_facts, *printed, {}, m_translate,
                  Message(SHIRUBE_TEXT("Printed total: compared, not counted")));
    }
}

std::vector<Message> AccountColumns::describe(const Series& series) const {
    const AccountYear* first = nullptr;
    const AccountYear* last = nullptr;
    const AccountYear* most = nullptr;
    for (const auto& year : m_years) {
        if (const auto amount = series.amount(year)) {
            first = first == nullptr ? &year : first;
            last = &year;
            most = most == nullptr || *series.amount(*most) < *amount ? &year : most;
        }
    }
    if (first == nullptr) {
        return {};
    }
    if (first == last) {
        return {Message::nested(SHIRUBE_TEXT("{0}: {1} ({2}) only."),
                                {series.label, withUnit(*series.amount(*first), m_unit), first->period.label()})};
    }
    std::vector<Message> sentences{trendText(series.label, {first->period.label(), *series.amount(*first)},
                                             {last->period.label(), *series.amount(*last)}, m_unit)};
    if (most != last) {
        sentences.push_back(Message::nested(SHIRUBE_TEXT("Its largest value is {0} ({1})."),
                                            {withUnit(*series.amount(*most), m_unit), most->period.label()}));
    }
    return sentences;
}

}  // namespace shirube::analysis
