// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GovernmentPivotBuilder.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "ReportRows.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::FiscalYear;

constexpr GovernmentBudget kNoBudget{};

bool isByAccount(GovernmentDimension dimension) {
    return dimension == GovernmentDimension::Account || dimension == GovernmentDimension::AccountClass;
}

std::uint64_t bureauKey(TextIndex ministry, TextIndex bureau) {
    return (std::uint64_t{ministry} << 32U) | bureau;
}

std::vector<std::uint64_t> keysOf(const std::vector<TextIndex>& texts) {
    return texts.empty() ? std::vector<std::uint64_t>{0} : std::vector<std::uint64_t>(texts.begin(), texts.end());
}

// One total a year: of several, which is a breach of the file, the first.
template <typename Take>
void forEachTotal(const GovernmentProgramme& programme, const Take& take) {
    for (std::size_t i = 0; i < programme.totals.size(); ++i) {
        if (i == 0 || programme.totals[i].year != programme.totals[i - 1].year) {
            take(programme.totals[i]);
        }
    }
}

// The rows by account, and of years that have none the total.
template <typename Take>
void forEachAccount(const GovernmentProgramme& programme, const Take& take) {
    for (const auto& account : programme.accounts) {
        take(account);
    }
    forEachTotal(programme, [&](const GovernmentBudget& total) {
        const bool hasAccount = std::any_of(programme.accounts.begin(), programme.accounts.end(),
                                            [&](const auto& account) { return account.year == total.year; });
        if (!hasAccount) {
            take(total);
        }
    });
}

std::string countText(std::size_t count) {
    return std::to_string(count);
}

}  // namespace

PivotBuilder::PivotBuilder(const GovernmentBook& book, const PivotRequest& request) : m_book(book), m_request(request) {
    setColumns();
    m_total = emptyTally();
}

void PivotBuilder::setColumns() {
    if (m_request.measure) {
        for (const auto year : m_book.years()) {
            m_columns.push_back({*m_request.measure, year});
        }
        m_order.resize(m_columns.size());
        std::iota(m_order.rbegin(), m_order.rend(), std::size_t{0});
    } else if (m_request.year) {
        for (const auto measure : allBudgetMeasures()) {
            m_columns.push_back({measure, *m_request.year});
        }
        m_order = {static_cast<std::size_t>(BudgetMeasure::Current), static_cast<std::size_t>(BudgetMeasure::Initial),
                   static_cast<std::size_t>(BudgetMeasure::Requested)};
    }
    if (m_request.showRates) {
        for (const auto& column : m_columns) {
            if (column.year < m_book.edition() && (m_rateYears.empty() || m_rateYears.back() != column.year)) {
                m_rateYears.push_back(column.year);
            }
        }
    }
}

PivotBuilder::Tally PivotBuilder::emptyTally() const {
    Tally tally;
    tally.sums.resize(m_columns.size());
    tally.rates.resize(m_rateYears.size());
    return tally;
}

void PivotBuilder::add(Tally& tally, const GovernmentProgramme& programme, const GovernmentBudget& budget) const {
    if (tally.last != &programme) {
        tally.last = &programme;
        ++tally.programmes;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].year != budget.year) {
            continue;
        }
        if (const auto yen = amountOf(budget, m_columns[i].measure)) {
            tally.sums[i].yen.add(domain::Money(*yen));
            ++tally.sums[i].count;
        }
    }
    for (std::size_t i = 0; i < m_rateYears.size(); ++i) {
        if (m_rateYears[i] == budget.year) {
            tally.rates[i].add(budget, m_book.edition());
        }
    }
}

std::vector<PivotBuilder::Key> PivotBuilder::keysOf(GovernmentDimension dimension, const GovernmentProgramme& programme,
                                                    const GovernmentBudget& budget) const {
    switch (dimension) {
        case GovernmentDimension::Ministry:
            return {programme.ministry};
        case GovernmentDimension::Bureau:
            return {bureauKey(programme.ministry, programme.bureau)};
        case GovernmentDimension::AccountClass:
            return {budget.accountClass};
        case GovernmentDimension::Account:
            return {budget.account};
        case GovernmentDimension::Policy:
            return analysis::keysOf(programme.policies);
        case GovernmentDimension::MajorExpense:
            return analysis::keysOf(programme.majorExpenses);
        case GovernmentDimension::Category:
            return {programme.category};
        case GovernmentDimension::StartYear:
            return {static_cast<Key>(std::max(0, programme.startYear.value_or(0)))};
        case GovernmentDimension::Programme:
            return {static_cast<Key>(programme.project)};
    }
    return {};
}

std::size_t PivotBuilder::outerGroup(Key key) {
    const auto [known, isNew] = m_outerOf.try_emplace(key, m_outer.size());
    if (isNew) {
        m_outer.push_back({key, emptyTally(), {}});
        m_innerOf.emplace_back();
    }
    return known->second;
}

std::size_t PivotBuilder::innerGroup(std::size_t outer, Key key) {
    const auto [known, isNew] = m_innerOf[outer].try_emplace(key, m_inner.size());
    if (isNew) {
        m_outer[outer].within.push_back(m_inner.size());
        m_inner.push_back({key, emptyTally(), {}});
    }
    return known->second;
}

void PivotBuilder::addProgramme(const GovernmentProgramme& programme) {
    forEachTotal(programme, [&](const GovernmentBudget& total) { add(m_total, programme, total); });
    const auto rows = m_request.rows;
    const auto within = m_request.within;
    const auto forEachBudget = [&](bool byAccount, const auto& take) {
        if (programme.totals.empty() && programme.accounts.empty()) {
            take(kNoBudget);  // counts among the programmes
        } else if (byAccount) {
            forEachAccount(programme, take);
        } else {
            forEachTotal(programme, take);
        }
    };
    // Only by account do the rows of one programme differ in their groups.
    std::vector<std::size_t> groups;
    forEachBudget(isByAccount(rows), [&](const GovernmentBudget& budget) {
        if (groups.empty() || isByAccount(rows)) {
            groups.clear();
            for (const auto key : keysOf(rows, programme, budget)) {
                groups.push_back(outerGroup(key));
            }
        }
        for (const auto group : groups) {
            add(m_outer[group].tally, programme, budget);
        }
    });
    if (!within) {
        return;
    }
    forEachBudget(isByAccount(rows) || isByAccount(*within), [&](const GovernmentBudget& budget) {
        for (const auto key : keysOf(rows, programme, budget)) {
            const auto outer = outerGroup(key);
            for (const auto innerKey : keysOf(*within, programme, budget)) {
                add(m_inner[innerGroup(outer, innerKey)].tally, programme, budget);
            }
        }
    });
}

void PivotBuilder::countUnusual(const GovernmentProgramme& programme) {
    const auto overlaps = [&](GovernmentDimension dimension) {
        return (dimension == GovernmentDimension::Policy && programme.policies.size() > 1) ||
               (dimension == GovernmentDimension::MajorExpense && programme.majorExpenses.size() > 1);
    };
    if (overlaps(m_request.rows) || (m_request.within && overlaps(*m_request.within))) {
        ++m_overlapping;
    }
    bool hasInitial = false;
    bool hasSupplementary = false;
    for (const auto& total : programme.totals) {
        hasInitial = hasInitial || amountOf(total, BudgetMeasure::Initial).value_or(0) != 0;
        hasSupplementary = hasSupplementary || amountOf(total, BudgetMeasure::Supplementary).value_or(0) != 0;
    }
    if (!hasInitial && hasSupplementary) {
        ++m_onlyAmended;
    }
    if (!programme.totals.empty() && programme.accounts.empty()) {
        ++m_withoutAccount;
    }
}

void PivotBuilder::addAll() {
    for (const auto place : programmesThatPass(m_book, m_request.filter)) {
        const auto& programme = m_book.programmes()[place];
        addProgramme(programme);
        countUnusual(programme);
        if (m_total.last != &programme) {  // it has no row, and is one of them all the same
            m_total.last = &programme;
            ++m_total.programmes;
        }
    }
}

ReportCell PivotBuilder::cellOf(const Sum& sum, const Column& column) const {
    if (sum.count == 0) {
        return missingCell(reasonOf(column.measure, column.year, m_book.edition()));
    }
    const auto total = sum.yen.total();
    return total ? amountCell(*total) : missingCell(domain::Missing::Unknown, total.error().message);
}

std::vector<ReportCell> PivotBuilder::cellsOf(const Tally& tally) const {
    std::vector<ReportCell> cells(2);
    cells[1].number = Fraction(static_cast<std::int64_t>(tally.programmes));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        cells.push_back(cellOf(tally.sums[i], m_columns[i]));
    }
    for (const auto& rate : tally.rates) {
        cells.push_back(rate.cell());
    }
    return cells;
}

ReportRow PivotBuilder::rowOf(const Tally& tally, Message name) const {
    ReportRow row;
    row.cells = cellsOf(tally);
    row.derivation.title = name;
    row.derivation.formula =
        Message(SHIRUBE_TEXT("The sum of {0} programmes, each once a year"), {countText(tally.programmes)});
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (const auto total = tally.sums[i].yen.total(); total && tally.sums[i].count > 0) {
            DerivationInput input;
            input.label = m_request.measure ? yearText(m_columns[i].year) : label(m_columns[i].measure);
            input.amount = domain::AmountRange::exactly(*total);
            input.remark = Message(SHIRUBE_TEXT("{0} rows have a figure"), {countText(tally.sums[i].count)});
            row.derivation.inputs.push_back(std::move(input));
        }
    }
    row.cells.front() = textCell(std::move(name));
    return row;
}

Message PivotBuilder::nameOf(GovernmentDimension dimension, Key key) const {
    const auto named = [](const std::string& text) {
        return text.empty() ? Message(SHIRUBE_TEXT("Not stated")) : Message::verbatim(text);
    };
    switch (dimension) {
        case GovernmentDimension::Programme: {
            const auto* programme = m_book.find(static_cast<std::int64_t>(key));
            return named(programme == nullptr ? std::string() : programme->name);
        }
        case GovernmentDimension::StartYear:
            return key == 0 ? named({}) : yearText(FiscalYear(static_cast<int>(key)));
        case GovernmentDimension::Bureau: {
            const auto& ministry = m_book.text(static_cast<TextIndex>(key >> 32U));
            const auto& bureau = m_book.text(static_cast<TextIndex>(key & 0xFFFFFFFFU));
            return named(bureau.empty() ? ministry : ministry + " " + bureau);
        }
        default:
            return named(m_book.text(static_cast<TextIndex>(key)));
    }
}

std::string PivotBuilder::idOf(GovernmentDimension dimension, Key key) const {
    const bool isNumber = dimension == GovernmentDimension::Programme || dimension == GovernmentDimension::StartYear;
    return std::string(toKey(dimension)) + ":" + (isNumber ? std::to_string(key) : nameOf(dimension, key).english());
}

void PivotBuilder::link(ReportRow& row, GovernmentDimension dimension, Key key) const {
    if (dimension == GovernmentDimension::Programme) {
        if (const auto* programme = m_book.find(static_cast<std::int64_t>(key))) {
            row.link = linkTo(*programme);
        }
    }
}

std::vector<std::size_t> PivotBuilder::ordered(std::span<const std::size_t> places,
                                               const std::vector<Group>& groups) const {
    // A group's amounts by column, newest first; nothing is less than any amount.
    struct Place {
        std::vector<std::optional<std::int64_t>> yen;
        std::size_t place = 0;
    };
    std::vector<Place> order;
    order.reserve(places.size());
    for (const auto place : places) {
        auto& made = order.emplace_back();
        made.place = place;
        for (const auto column : m_order) {
            const auto& sum = groups[place].tally.sums[column];
            const auto total = sum.yen.total();
            made.yen.push_back(sum.count > 0 && total ? std::optional(total->yen()) : std::nullopt);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](const Place& a, const Place& b) {
        return a.yen != b.yen ? a.yen > b.yen : groups[a.place].key < groups[b.place].key;
    });
    std::vector<std::size_t> sorted;
    std::transform(order.begin(), order.end(), std::back_inserter(sorted), [](const auto& at) { return at.place; });
    return sorted;
}

void PivotBuilder::addHead(ReportTable& report) const {
    report.id = "government-pivot";
    report.title = m_request.measure ? Message::nested(SHIRUBE_TEXT("{0} of the whole government by {1}"),
                                                       {label(*m_request.measure), label(m_request.rows)})
                   : m_request.year  ? Message::nested(SHIRUBE_TEXT("Budgets of the whole government by {1}, {0}"),
                                                       {yearText(*m_request.year), label(m_request.rows)})
                                     : Message::nested(SHIRUBE_TEXT("Programmes of the whole government by {0}"),
                                                       {label(m_request.rows)});
    addEdition(report, m_book);
    if (!m_request.filter.text.empty()) {
        report.parameters.emplace_back(Message(SHIRUBE_TEXT("Search")), Message::verbatim(m_request.filter.text));
    }
    ReportColumn group;
    group.id = "group";
    group.heading = label(m_request.rows);
    report.columns.push_back(std::move(group));
    ReportColumn programmes;
    programmes.id = "programmes";
    programmes.heading = Message(SHIRUBE_TEXT("Programmes"));
    programmes.quantity = ReportQuantity::Count;
    report.columns.push_back(std::move(programmes));
    for (const auto& column : m_columns) {
        report.columns.push_back(m_request.measure
                                     ? amountColumn(std::to_string(column.year.year()), yearText(column.year))
                                     : amountColumn(std::string(toKey(column.measure)), label(column.measure)));
        report.columns.back().addsUp = m_overlapping == 0;
    }
    for (const auto year : m_rateYears) {
        report.columns.push_back(rateColumn("rate-" + std::to_string(year.year()),
                                            Message::nested(SHIRUBE_TEXT("Execution rate {0}"), {yearText(year)})));
    }
}

void PivotBuilder::addNotes(ReportTable& report) const {
    const auto note = [&](Message message) { report.notes.push_back(std::move(message)); };
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto& [measure, year] = m_columns[i];
        const auto name = m_request.measure ? yearText(year) : label(measure);
        const auto without = m_total.programmes - m_total.sums[i].count;
        if (isNotYetDue(measure, year, m_book.edition())) {
            note(Message::nested(SHIRUBE_TEXT("{0}: not known yet (未到来) in the edition {1}."),
                                 {name, Message::verbatim(std::to_string(m_book.edition().year()))}));
        } else if (without > 0) {
            note(Message::nested(
                SHIRUBE_TEXT("{0}: {1} of {2} programmes have no figure."),
                {name, Message::verbatim(countText(without)), Message::verbatim(countText(m_total.programmes))}));
        }
    }
    if (m_overlapping > 0) {
        note(
            Message(SHIRUBE_TEXT("{0} programmes stand in several groups, in each with their whole amount, so that the "
                                 "groups add up to more than the total, which counts each once."),
                    {countText(m_overlapping)}));
    }
    const bool byAccount = isByAccount(m_request.rows) || (m_request.within && isByAccount(*m_request.within));
    if (byAccount) {
        note(
            Message(SHIRUBE_TEXT("Accounts are named as the ministries write them: one may stand under several names. "
                                 "What is carried out or left unused is not stated by account.")));
        if (m_withoutAccount > 0) {
            note(
                Message(SHIRUBE_TEXT("{0} programmes have totals without an account."), {countText(m_withoutAccount)}));
        }
    }
    if (m_request.measure == BudgetMeasure::Initial && m_onlyAmended > 0) {
        note(Message(SHIRUBE_TEXT("{0} programmes never had an initial budget, but supplementary ones."),
                     {countText(m_onlyAmended)}));
    }
    const bool showsUnused = std::any_of(m_columns.begin(), m_columns.end(),
                                         [](const auto& column) { return column.measure == BudgetMeasure::Unused; });
    if (showsUnused) {
        note(
            Message(SHIRUBE_TEXT("Unused is computed: current budget − executed − carried out, where there is a budget "
                                 "and the rest is not negative.")));
    }
    if (!m_columns.empty()) {
        addScopeNotes(report, m_columns.front().year);
    }
    if (m_request.showRates) {
        std::size_t overspent = 0;
        for (const auto& rate : m_total.rates) {
            overspent += rate.overspent();
        }
        addRateNotes(report, overspent);
    }
}

ReportTable PivotBuilder::build() {
    addAll();
    ReportTable report;
    addHead(report);
    std::vector<std::size_t> all(m_outer.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    report.rows.reserve(all.size() + 1);
    for (const auto place : ordered(all, m_outer)) {
        const auto& group = m_outer[place];
        auto& row = report.rows.emplace_back(rowOf(group.tally, nameOf(m_request.rows, group.key)));
        row.id = idOf(m_request.rows, group.key);
        link(row, m_request.rows, group.key);
        row.children.reserve(group.within.size());
        for (const auto inner : ordered(group.within, m_inner)) {
            const auto& child = m_inner[inner];
            auto& childRow = row.children.emplace_back(rowOf(child.tally, nameOf(*m_request.within, child.key)));
            childRow.id = row.id + "/" + idOf(*m_request.within, child.key);
            link(childRow, *m_request.within, child.key);
        }
    }
    auto& total = report.rows.emplace_back(rowOf(m_total, Message(SHIRUBE_TEXT("Total"))));
    total.id = "total";
    total.isTotal = true;
    addNotes(report);
    return report;
}

}  // namespace shirube::analysis
