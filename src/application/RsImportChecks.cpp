// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsImportChecks.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "analysis/GovernmentGoals.h"
#include "analysis/PaymentGraph.h"
#include "persistence/GovernmentReader.h"
#include "persistence/MessageJson.h"
#include "persistence/RsBulkWriter.h"
#include "persistence/RsRowReader.h"

namespace shirube::application {

namespace {

using analysis::RsBreach;
using analysis::RsRule;
using domain::RsFile;
using domain::RsKind;
using domain::RsQuery;
using domain::RsRecord;
using domain::RsRow;
using domain::RsTable;

constexpr std::size_t kBatchBytes = 1U << 20U;
// A breach's place in its row tells the rule and which of the rule's it is: so many of one rule at one row are kept.
constexpr int kPartsOfRule = 14;

template <typename Value>
const Value& cellOf(const RsRecord& record, const char* column, RsTable table, Value RsRecord::Cell::*value) {
    return record.cells[*domain::columnIndex(table, column)].*value;
}

const std::string& textOf(const RsRecord& record, RsTable table, const char* column) {
    return cellOf(record, column, table, &RsRecord::Cell::text);
}

std::optional<std::int64_t> numberOf(const RsRecord& record, RsTable table, const char* column) {
    return cellOf(record, column, table, &RsRecord::Cell::number);
}

RsQuery all(RsTable table, domain::FiscalYear edition) {
    RsQuery query;
    query.table = table;
    query.edition = edition;
    return query;
}

std::int64_t idOf(const std::vector<RsFile>& files, RsKind kind) {
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.kind == kind; });
    return found == files.end() ? 0 : found->id;
}

base::Status cancelled() {
    return base::fail(base::ErrorCode::Cancelled,
                      base::Message(SHIRUBE_TEXT("The import was cancelled. Nothing was stored.")));
}

// Where the items' breach stands in the total, for a total that is newer than the items.
RsRow totalRow(const analysis::GovernmentProgramme& programme, std::optional<int> year, RsRow otherwise) {
    const auto found = std::find_if(programme.totals.begin(), programme.totals.end(),
                                    [&](const auto& total) { return year && total.year.year() == *year; });
    return found == programme.totals.end() ? otherwise : found->row;
}

RsRow itemRow(const std::vector<analysis::RsItemSums>& items, std::optional<int> year, RsRow otherwise) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return year && item.year == *year; });
    return found == items.end() ? otherwise : found->row;
}

}  // namespace

std::int64_t ownerOf(RsRule rule, const std::vector<RsFile>& files) {
    if (rule != RsRule::ItemsMakeTotal) {
        return 0;
    }
    return std::max(idOf(files, RsKind::BudgetSummary), idOf(files, RsKind::BudgetItems));
}

struct RsImportChecks::Edition {
    domain::FiscalYear year;
    const std::vector<RsFile>& files;
    const std::set<std::int64_t>& imported;
    const base::Progress& progress;
    const analysis::GovernmentBook& book;

    [[nodiscard]] bool has(RsKind kind) const { return idOf(files, kind) != 0; }
    [[nodiscard]] bool isNew(RsKind kind) const { return imported.contains(idOf(files, kind)); }
    [[nodiscard]] bool isNew(RsRow row) const { return imported.contains(row.file()); }
};

RsImportChecks::RsImportChecks(persistence::Database& database, persistence::RsBulkWriter& writer)
    : m_database(database), m_writer(writer), m_found(RsTable::Breach) {}

base::Status RsImportChecks::add(const RsBreach& breach) {
    ++(isIdentity(breach.rule) ? m_brokenIdentities : m_otherFindings);
    if (breach.project != m_project) {
        m_project = breach.project;
        m_parts.clear();
    }
    const int rule = static_cast<int>(breach.rule);
    const int count = m_parts[{RsRow(breach.row.file(), breach.row.number()).value(), rule}]++;
    if (count >= kPartsOfRule) {
        return {};
    }
    m_found.beginRow(RsRow(breach.row.file(), breach.row.number(), rule * kPartsOfRule + count));
    m_found.addNumber(breach.project);
    m_found.addText(toKey(breach.rule));
    breach.year ? m_found.addNumber(*breach.year) : m_found.addMissing();
    breach.difference ? m_found.addNumber(*breach.difference) : m_found.addMissing();
    m_found.addText(persistence::toJson(breach.message));
    return m_found.byteCount() < kBatchBytes ? base::Status() : finish();
}

base::Status RsImportChecks::finish() {
    if (m_found.rowCount() == 0) {
        return {};
    }
    auto written = m_writer.write(m_found);
    m_found.clear();
    return written;
}

base::Status RsImportChecks::checkTexts(const domain::RsRowBatch& rows) {
    const auto columns = domain::columnsOf(rows.table());
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].type != domain::RsType::Text) {
            continue;
        }
        for (std::size_t row = 0; row < rows.rowCount(); ++row) {
            const auto text = rows.text(row, column);
            if (text.empty() || text.front() != '\'') {
                continue;
            }
            if (const auto breach =
                    analysis::checkFormulaMark(rows.number(row, 0), columns[column].name, text, rows.row(row))) {
                if (auto added = add(*breach); !added) {
                    return added;
                }
            }
        }
    }
    return {};
}

base::Status RsImportChecks::check(domain::FiscalYear year, const std::vector<RsFile>& files,
                                   const std::set<std::int64_t>& imported, const base::Progress& progress) {
    const auto book = persistence::GovernmentReader(m_database).book(files, progress);
    if (!book) {
        return base::forward(book);
    }
    const Edition edition{year, files, imported, progress, *book};
    for (const auto step :
         {&RsImportChecks::checkBudgets, &RsImportChecks::checkHeadings, &RsImportChecks::checkRelations,
          &RsImportChecks::checkPayments, &RsImportChecks::checkExpenses, &RsImportChecks::checkGoals}) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        if (auto done = (this->*step)(edition); !done) {
            return done;
        }
    }
    return {};
}

base::Status RsImportChecks::checkBudgets(const Edition& edition) {
    if (!edition.has(RsKind::BudgetSummary) ||
        (!edition.isNew(RsKind::BudgetSummary) && !edition.isNew(RsKind::BudgetItems))) {
        return {};
    }
    persistence::GovernmentReader reader(m_database);
    std::unordered_map<std::int64_t, std::vector<analysis::RsItemSums>> items;
    std::unordered_map<std::int64_t, std::vector<std::string>> rates;
    auto read = reader.forEachItemSums(edition.files, [&](std::int64_t project, const auto& sums) -> base::Status {
        items[project] = sums;
        return {};
    });
    if (read) {
        read = reader.forEachRates(edition.files, [&](std::int64_t project, const auto& printed) -> base::Status {
            rates[project] = printed;
            return {};
        });
    }
    if (!read) {
        return read;
    }
    const auto owner = ownerOf(RsRule::ItemsMakeTotal, edition.files);
    for (const auto& programme : edition.book.programmes()) {
        const auto& sums = items[programme.project];
        for (auto& breach : analysis::checkBudget(programme, rates[programme.project], sums, edition.year)) {
            if (breach.rule == RsRule::ItemsMakeTotal && breach.row.file() != owner) {
                breach.row = owner == idOf(edition.files, RsKind::BudgetItems)
                                 ? itemRow(sums, breach.year, breach.row)
                                 : totalRow(programme, breach.year, breach.row);
            }
            if (!edition.isNew(breach.row)) {
                continue;
            }
            if (auto added = add(breach); !added) {
                return added;
            }
        }
    }
    return {};
}

base::Status RsImportChecks::checkHeadings(const Edition& edition) {
    if (!edition.has(RsKind::Outline)) {
        return {};
    }
    constexpr auto kTable = RsTable::Heading;
    return persistence::RsRowReader(m_database)
        .forEach(
            all(kTable, edition.year),
            [&](const RsRecord& record) -> base::Status {
                if (!edition.isNew(record.row)) {
                    return {};
                }
                const auto breach = analysis::checkHeading(
                    edition.book, numberOf(record, kTable, "project").value_or(0), textOf(record, kTable, "name"),
                    textOf(record, kTable, "ministry"), record.row);
                return breach ? add(*breach) : base::Status();
            },
            edition.progress);
}

base::Status RsImportChecks::checkRelations(const Edition& edition) {
    if (!edition.isNew(RsKind::Relations)) {
        return {};
    }
    constexpr auto kTable = RsTable::Relation;
    return persistence::RsRowReader(m_database)
        .forEach(
            all(kTable, edition.year),
            [&](const RsRecord& record) -> base::Status {
                const auto breach = analysis::checkRelation(
                    edition.book, numberOf(record, kTable, "project").value_or(0),
                    numberOf(record, kTable, "related_project"), textOf(record, kTable, "related_name"), record.row);
                return breach ? add(*breach) : base::Status();
            },
            edition.progress);
}

base::Status RsImportChecks::checkPayments(const Edition& edition) {
    if (!edition.isNew(RsKind::Payments) && !edition.isNew(RsKind::PaymentFlows)) {
        return {};
    }
    return persistence::GovernmentReader(m_database)
        .forEachPayments(
            edition.files,
            [&](const analysis::PaymentRows& rows) -> base::Status {
                for (const auto& breach : analysis::paymentGraph(rows).breaches) {
                    if (edition.isNew(breach.row)) {
                        if (auto added = add(breach); !added) {
                            return added;
                        }
                    }
                }
                return {};
            },
            edition.progress);
}

base::Status RsImportChecks::checkExpenses(const Edition& edition) {
    persistence::RsRowReader reader(m_database);
    std::unordered_map<std::int64_t, std::vector<std::string>> blocks;
    const bool isTried = edition.isNew(RsKind::ExpenseUses) || edition.isNew(RsKind::Obligations);
    if (!isTried) {
        return {};
    }
    if (edition.has(RsKind::Payments)) {
        auto read = reader.forEach(
            all(RsTable::PayeeBlock, edition.year),
            [&](const RsRecord& record) -> base::Status {
                blocks[numberOf(record, RsTable::PayeeBlock, "project").value_or(0)].push_back(
                    textOf(record, RsTable::PayeeBlock, "block"));
                return {};
            },
            edition.progress);
        if (!read) {
            return read;
        }
    }
    const auto checkTable = [&](RsTable table, const char* payeeColumn) {
        return reader.forEach(
            all(table, edition.year),
            [&, table, payeeColumn](const RsRecord& record) -> base::Status {
                if (!edition.isNew(record.row)) {
                    return {};
                }
                const auto project = numberOf(record, table, "project").value_or(0);
                const auto number = analysis::checkCorporateNumber(
                    project, textOf(record, table, payeeColumn), textOf(record, table, "corporate_number"), record.row);
                if (number) {
                    if (auto added = add(*number); !added) {
                        return added;
                    }
                }
                const auto block =
                    analysis::checkBlock(project, textOf(record, table, "block"), blocks[project], record.row);
                return block ? add(*block) : base::Status();
            },
            edition.progress);
    };
    if (auto checked = checkTable(RsTable::ExpenseUse, "payee"); !checked) {
        return checked;
    }
    return checkTable(RsTable::Obligation, "name");
}

base::Status RsImportChecks::checkGoals(const Edition& edition) {
    if (!edition.isNew(RsKind::GoalLinks)) {
        return {};
    }
    return persistence::GovernmentReader(m_database)
        .forEachGoalLinks(edition.files, [&](std::span<const analysis::GovernmentGoalLink> links) -> base::Status {
            const auto breach = analysis::checkGoalLinks(links);
            return breach ? add(*breach) : base::Status();
        });
}

}  // namespace shirube::application
