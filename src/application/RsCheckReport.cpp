// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsCheckReport.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "RsImportChecks.h"
#include "analysis/RsChecks.h"
#include "persistence/GovernmentReader.h"
#include "persistence/MessageJson.h"
#include "persistence/RsRowReader.h"

namespace shirube::application {

namespace {

using analysis::BudgetMeasure;
using analysis::GovernmentBudget;
using analysis::GovernmentProgramme;
using analysis::ReportCell;
using analysis::ReportQuantity;
using analysis::ReportRow;
using analysis::ReportTable;
using analysis::RsRule;
using base::Message;
using domain::RsCondition;
using domain::RsFile;
using domain::RsKind;
using domain::RsQuery;
using domain::RsTable;

struct Finding {
    std::int64_t broken = 0;
    std::vector<ReportRow> listed;
};

ReportCell textCell(Message text) {
    ReportCell cell;
    cell.text = std::move(text);
    return cell;
}

ReportCell countCell(std::int64_t count, bool isAlert = false) {
    ReportCell cell;
    cell.number = analysis::Fraction(count);
    cell.isAlert = isAlert;
    return cell;
}

ReportCell amountCell(std::optional<std::int64_t> yen) {
    ReportCell cell;
    if (yen) {
        cell.amount = domain::AmountRange::exactly(domain::Money(*yen));
    }
    return cell;
}

std::optional<std::int64_t> statedYen(const GovernmentBudget& budget, BudgetMeasure measure) {
    return budget.yen[static_cast<std::size_t>(measure)];
}

// How often each rule was tried. What 2-1 promises is counted in memory, the rest by the store.
class Trials {
public:
    Trials(persistence::Database& database, const analysis::GovernmentBook& book, const std::vector<RsFile>& files)
        : m_database(database), m_book(book), m_files(files) {}

    base::Result<std::int64_t> of(RsRule rule);

private:
    template <typename Condition>
    std::int64_t totals(const Condition& condition) const {
        std::int64_t count = 0;
        for (const auto& programme : m_book.programmes()) {
            count += std::count_if(programme.totals.begin(), programme.totals.end(),
                                   [&](const auto& total) { return condition(programme, total); });
        }
        return count;
    }
    [[nodiscard]] bool has(RsKind kind) const {
        return std::any_of(m_files.begin(), m_files.end(), [&](const auto& file) { return file.kind == kind; });
    }
    [[nodiscard]] std::int64_t rowsBut(RsKind left) const {
        std::int64_t rows = 0;
        for (const auto& file : m_files) {
            rows += file.kind == left ? 0 : file.rows;
        }
        return rows;
    }
    base::Result<std::int64_t> rows(RsTable table, const char* column = nullptr);
    base::Result<std::int64_t> rows(const std::vector<std::pair<RsTable, const char*>>& tables);
    base::Result<std::int64_t> itemSums();

    persistence::Database& m_database;
    const analysis::GovernmentBook& m_book;
    const std::vector<RsFile>& m_files;
};

// Rows in which the column has a value, or all.
base::Result<std::int64_t> Trials::rows(RsTable table, const char* column) {
    persistence::RsRowReader reader(m_database);
    RsQuery query;
    query.table = table;
    query.edition = m_book.edition();
    const auto all = reader.count(query);
    if (!all || column == nullptr) {
        return all;
    }
    query.conditions.push_back({column, RsCondition::Kind::IsMissing});
    const auto missing = reader.count(query);
    return missing ? base::Result<std::int64_t>(*all - *missing) : missing;
}

base::Result<std::int64_t> Trials::rows(const std::vector<std::pair<RsTable, const char*>>& tables) {
    std::int64_t sum = 0;
    for (const auto& [table, column] : tables) {
        const auto count = rows(table, column);
        if (!count) {
            return count;
        }
        sum += *count;
    }
    return sum;
}

base::Result<std::int64_t> Trials::itemSums() {
    std::int64_t count = 0;
    if (has(RsKind::BudgetSummary)) {
        auto read = persistence::GovernmentReader(m_database)
                        .forEachItemSums(m_files, [&](std::int64_t, const auto& sums) -> base::Status {
                            count += static_cast<std::int64_t>(sums.size());
                            return {};
                        });
        if (!read) {
            return base::forward(std::move(read));
        }
    }
    return count;
}

base::Result<std::int64_t> Trials::of(RsRule rule) {
    const auto has = [](BudgetMeasure measure) {
        return [measure](const GovernmentProgramme&, const GovernmentBudget& total) {
            return statedYen(total, measure).has_value();
        };
    };
    switch (rule) {
        case RsRule::CurrentIsSum:
        case RsRule::RateIsQuotient:
            return totals(has(BudgetMeasure::Current));
        case RsRule::TotalIsAccounts:
            return totals([](const auto& programme, const auto& total) {
                return std::any_of(programme.accounts.begin(), programme.accounts.end(),
                                   [&](const auto& account) { return account.year == total.year; });
            });
        case RsRule::ItemsMakeTotal:
            return itemSums();
        case RsRule::CarriedOverMatches:
            return totals([](const auto& programme, const auto& total) {
                return std::any_of(programme.totals.begin(), programme.totals.end(),
                                   [&](const auto& next) { return next.year.previous() == total.year; });
            });
        case RsRule::OneTotal:
            return totals([](const auto&, const auto&) { return true; });
        case RsRule::ExecutedWithinBudget:
            return totals(has(BudgetMeasure::Executed));
        case RsRule::NothingExecutedYet:
            return totals([&](const auto&, const auto& total) { return total.year == m_book.edition(); });
        case RsRule::KnownProgramme:
        case RsRule::SameHeading:
            return this->has(RsKind::Outline) ? rowsBut(RsKind::Outline) : 0;
        case RsRule::BlockIsPayees:
            return rows(RsTable::PayeeBlock, "amount");
        case RsRule::PayeeIsContracts:
            return rows(RsTable::Payee, "amount");
        case RsRule::NoFlowCircle:
            return rows(RsTable::BlockFlow);
        case RsRule::NoGoalCircle:
            return rows(RsTable::GoalLink);
        case RsRule::KnownBlock:
            return this->has(RsKind::Payments) ? rows({{RsTable::BlockFlow, "to_block"},
                                                       {RsTable::ExpenseUse, "block"},
                                                       {RsTable::Obligation, "block"}})
                                               : 0;
        case RsRule::CorporateNumber:
            return rows({{RsTable::Payee, "corporate_number"},
                         {RsTable::ExpenseUse, "corporate_number"},
                         {RsTable::Obligation, "corporate_number"}});
        case RsRule::RelatedProgramme:
            return rows(RsTable::Relation, "related_project");
        case RsRule::NoFormulaMark:
            return rowsBut(RsKind::Goals);
    }
    return 0;
}

// The breaches by rule, at most `limit` of each as rows. One that rests on two files of which a newer one is in force
// is none any more.
base::Result<std::map<RsRule, Finding>> findings(persistence::Database& database, domain::FiscalYear edition,
                                                 const std::vector<RsFile>& files, std::size_t limit) {
    std::map<std::int64_t, std::string> names;
    for (const auto& file : files) {
        names[file.id] = file.name;
    }
    std::map<RsRule, Finding> found;
    RsQuery query;
    query.table = RsTable::Breach;
    query.edition = edition;
    auto read = persistence::RsRowReader(database).forEach(query, [&](const domain::RsRecord& record) -> base::Status {
        const auto rule = analysis::rsRuleFromKey(record.cells[1].text);
        const auto owner = rule ? ownerOf(*rule, files) : 0;
        if (!rule || (owner != 0 && owner != record.row.file())) {
            return {};
        }
        auto& finding = found[*rule];
        ++finding.broken;
        if (finding.listed.size() >= limit) {
            return {};
        }
        ReportRow row;
        row.id = std::string(analysis::toKey(*rule)) + ":" + std::to_string(record.row.value());
        row.cells.push_back(textCell(persistence::messageFromJson(record.cells[4].text)));
        row.cells.resize(3);
        row.cells.push_back(textCell(Message::verbatim(std::to_string(record.cells[0].number.value_or(0)))));
        const auto year = record.cells[2].number;
        row.cells.push_back(textCell(Message::verbatim(year ? std::to_string(*year) : std::string())));
        row.cells.push_back(amountCell(record.cells[3].number));
        row.cells.push_back(textCell(
            Message(SHIRUBE_TEXT("{0}, row {1}"), {names[record.row.file()], std::to_string(record.row.number())})));
        finding.listed.push_back(std::move(row));
        return {};
    });
    return read ? base::Result<std::map<RsRule, Finding>>(std::move(found)) : base::forward(std::move(read));
}

}  // namespace

base::Result<ReportTable> rsCheckReport(persistence::Database& database, const analysis::GovernmentBook& book,
                                        const std::vector<RsFile>& files, std::size_t limit) {
    auto found = findings(database, book.edition(), files, limit);
    if (!found) {
        return base::forward(std::move(found));
    }
    ReportTable table;
    table.id = "rs-checks";
    table.title = Message(SHIRUBE_TEXT("Checks of the programme review system's files"));
    table.parameters.emplace_back(Message(SHIRUBE_TEXT("Edition")),
                                  Message::verbatim(std::to_string(book.edition().year())));
    table.parameters.emplace_back(Message(SHIRUBE_TEXT("Files")), Message::verbatim(std::to_string(files.size())));
    table.columns = {{"rule", Message(SHIRUBE_TEXT("Rule")), ReportQuantity::Text},
                     {"tried", Message(SHIRUBE_TEXT("Tried")), ReportQuantity::Count},
                     {"broken", Message(SHIRUBE_TEXT("Broken")), ReportQuantity::Count},
                     {"project", Message(SHIRUBE_TEXT("Programme id")), ReportQuantity::Text},
                     {"year", Message(SHIRUBE_TEXT("Year")), ReportQuantity::Text},
                     {"difference", Message(SHIRUBE_TEXT("Difference")), ReportQuantity::Amount, true, false},
                     {"place", Message(SHIRUBE_TEXT("Place")), ReportQuantity::Text}};
    Trials trials(database, book, files);
    std::int64_t unlisted = 0;
    for (const auto rule : analysis::allRsRules()) {
        const auto tried = trials.of(rule);
        if (!tried) {
            return base::forward(tried);
        }
        auto& finding = (*found)[rule];
        unlisted += finding.broken - static_cast<std::int64_t>(finding.listed.size());
        ReportRow row;
        row.id = toKey(rule);
        row.cells = {textCell(label(rule)), countCell(*tried),
                     countCell(finding.broken, isIdentity(rule) && finding.broken > 0)};
        row.cells.resize(table.columns.size());
        row.children = std::move(finding.listed);
        table.rows.push_back(std::move(row));
    }
    table.notes.emplace_back(
        SHIRUBE_TEXT("The first four rules hold in the official files without exception: a breach means that a figure "
                     "is wrong. The others are findings about the files."));
    if (std::any_of(files.begin(), files.end(), [](const auto& file) { return file.kind == RsKind::SubsidyRates; })) {
        table.notes.emplace_back(
            SHIRUBE_TEXT("The apostrophe that spreadsheets put before rates in 1-4 is left out when they are read, and "
                         "is not counted as broken."));
    }
    if (unlisted > 0) {
        table.notes.emplace_back(SHIRUBE_TEXT("{0} more breaches are counted and not listed."),
                                 std::vector<std::string>{std::to_string(unlisted)});
    }
    return table;
}

}  // namespace shirube::application
