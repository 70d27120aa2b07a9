// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentReports.h"

#include <set>
#include <string>
#include <utility>

#include "GovernmentCells.h"
#include "ReportRows.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::FiscalYear;

ReportColumn textColumn(std::string id, Message heading) {
    ReportColumn column;
    column.id = std::move(id);
    column.heading = std::move(heading);
    return column;
}

void addMeasureColumns(ReportTable& report) {
    for (const auto measure : allBudgetMeasures()) {
        report.columns.push_back(amountColumn(std::string(toKey(measure)), label(measure)));
    }
    report.columns.push_back(rateColumn("rate", Message(SHIRUBE_TEXT("Execution rate"))));
}

void addMeasures(ReportRow& row, const GovernmentBudget* total, FiscalYear year, FiscalYear edition) {
    for (const auto measure : allBudgetMeasures()) {
        row.cells.push_back(measureCell(total, measure, year, edition));
    }
    row.cells.push_back(rateCell(total, edition));
}

// The sums of what programmes have in a year, each programme once.
class YearSums {
public:
    YearSums(FiscalYear year, FiscalYear edition) : m_year(year), m_edition(edition) {}

    void add(const GovernmentBudget& total) {
        for (const auto measure : allBudgetMeasures()) {
            if (const auto yen = amountOf(total, measure)) {
                auto& sum = m_sums[static_cast<std::size_t>(measure)];
                sum.yen.add(domain::Money(*yen));
                ++sum.count;
            }
        }
        m_rate.add(total, m_edition);
        ++m_rows;
    }

    [[nodiscard]] ReportRow row(std::size_t textColumns) const {
        ReportRow row;
        row.id = "total";
        row.isTotal = true;
        row.cells.resize(textColumns);
        row.cells.front() = textCell(Message(SHIRUBE_TEXT("Total")));
        for (const auto measure : allBudgetMeasures()) {
            const auto& sum = m_sums[static_cast<std::size_t>(measure)];
            const auto total = sum.yen.total();
            row.cells.push_back(sum.count > 0 && total ? amountCell(*total)
                                                       : missingCell(reasonOf(measure, m_year, m_edition)));
        }
        row.cells.push_back(m_rate.cell());
        return row;
    }

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t overspent() const { return m_rate.overspent(); }

private:
    struct Sum {
        domain::MoneyAccumulator yen;
        std::size_t count = 0;
    };
    FiscalYear m_year;
    FiscalYear m_edition;
    std::array<Sum, kBudgetMeasures> m_sums;
    ExecutionRate m_rate;
    std::size_t m_rows = 0;
};

}  // namespace

Message placeText(const domain::RsFile& file, domain::RsRow row) {
    return Message(SHIRUBE_TEXT("{0}, row {1}"), {file.name, std::to_string(row.number())});
}

ReportTable governmentProgrammes(const GovernmentBook& book, const GovernmentFilter& filter, FiscalYear year) {
    ReportTable report;
    report.id = "government-programmes";
    report.title = Message::nested(SHIRUBE_TEXT("Programmes of the whole government, {0}"), {yearText(year)});
    addEdition(report, book);
    report.columns = {textColumn("project", Message(SHIRUBE_TEXT("予算事業ID"))),
                      textColumn("programme", Message(SHIRUBE_TEXT("Programme"))),
                      textColumn("ministry", Message(SHIRUBE_TEXT("Ministry"))),
                      textColumn("bureau", Message(SHIRUBE_TEXT("Bureau")))};
    const auto textColumns = report.columns.size();
    addMeasureColumns(report);
    const auto passing = programmesThatPass(book, filter);
    report.rows.reserve(passing.size() + 1);
    YearSums sums(year, book.edition());
    for (const auto place : passing) {
        const auto& programme = book.programmes()[place];
        const auto* total = totalOf(programme, year);
        auto& row = report.rows.emplace_back();
        row.id = std::to_string(programme.project);
        row.cells.reserve(report.columns.size());
        row.cells = {nameCell(row.id), nameCell(programme.name), nameCell(book.text(programme.ministry)),
                     nameCell(book.text(programme.bureau))};
        addMeasures(row, total, year, book.edition());
        row.link = linkTo(programme);
        if (total != nullptr) {
            row.derivation = placeDerivation(book, Message::verbatim(programme.name), total->row);
            sums.add(*total);
        }
    }
    report.rows.push_back(sums.row(textColumns));
    if (const auto without = passing.size() - sums.rows(); without > 0) {
        report.notes.push_back(Message::nested(SHIRUBE_TEXT("{0} of {1} programmes have no row of {2}."),
                                               {Message::verbatim(std::to_string(without)),
                                                Message::verbatim(std::to_string(passing.size())), yearText(year)}));
    }
    addScopeNotes(report, year);
    addRateNotes(report, sums.overspent());
    return report;
}

ReportTable governmentSeries(std::span<const std::shared_ptr<const GovernmentBook>> books, std::int64_t project) {
    ReportTable report;
    report.id = "government-series";
    const auto* newest = books.front()->find(project);
    report.title = Message(SHIRUBE_TEXT("{0} by year"), {newest->name});
    report.parameters = {{Message(SHIRUBE_TEXT("予算事業ID")), Message::verbatim(std::to_string(project))},
                         {Message(SHIRUBE_TEXT("Ministry")), Message::verbatim(books.front()->text(newest->ministry))}};
    report.columns = {textColumn("year", Message(SHIRUBE_TEXT("Year"))),
                      textColumn("edition", Message(SHIRUBE_TEXT("Edition")))};
    addMeasureColumns(report);
    report.columns.push_back(textColumn("place", Message(SHIRUBE_TEXT("File and row"))));
    std::set<FiscalYear> years;
    for (const auto& book : books) {
        years.insert(book->years().begin(), book->years().end());
    }
    std::size_t overspent = 0;
    for (const auto year : years) {
        for (auto book = books.rbegin(); book != books.rend(); ++book) {
            const auto* total = totalOf(*(*book)->find(project), year);
            if (total == nullptr) {
                continue;
            }
            const auto edition = (*book)->edition();
            const auto editionText = std::to_string(edition.year());
            auto& row = report.rows.emplace_back();
            row.id = std::to_string(year.year()) + "@" + editionText;
            row.cells = {textCell(yearText(year)), nameCell(editionText)};
            addMeasures(row, total, year, edition);
            row.derivation = placeDerivation(**book, yearText(year), total->row);
            row.cells.push_back(textCell(row.derivation.result));
            row.link = linkTo(*newest);
            ExecutionRate rate;
            rate.add(*total, edition);
            overspent += rate.overspent();
        }
    }
    if (!years.empty()) {
        addScopeNotes(report, *years.begin());
    }
    addRateNotes(report, overspent);
    return report;
}

}  // namespace shirube::analysis
