// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsRowSorter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "RsNumber.h"
#include "base/Text.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;
using domain::RsKind;
using domain::RsRow;
using domain::RsTable;

namespace {

constexpr std::size_t kBatchBytes = std::size_t{768} << 10;

std::vector<RsTable> tablesOf(RsKind kind) {
    std::vector<RsTable> tables;
    for (const auto& column : rsLayout(kind)) {
        if (std::find(tables.begin(), tables.end(), column.table) == tables.end()) {
            tables.push_back(column.table);
        }
    }
    return tables;
}

// Kinds whose rows are in each table in which they say something.
bool isPlain(RsKind kind) {
    switch (kind) {
        case RsKind::Outline:
        case RsKind::BudgetSummary:
        case RsKind::Goals:
        case RsKind::Inspection:
        case RsKind::Payments:
            return false;
        default:
            return true;
    }
}

std::size_t digestOf(std::span<const std::string> texts) {
    // FNV-1a, with a byte between the texts that is none of theirs.
    std::uint64_t digest = 0xCBF29CE484222325U;
    const auto add = [&](unsigned char byte) { digest = (digest ^ byte) * 0x100000001B3U; };
    for (const auto& text : texts) {
        for (const char c : text) {
            add(static_cast<unsigned char>(c));
        }
        add(0xFF);
    }
    return digest;
}

}  // namespace

RsRowSorter::RsRowSorter(const RsHeader& header, domain::FiscalYear edition, const RsReadOptions& options,
                         const Take& take)
    : m_header(header), m_edition(edition), m_options(options), m_take(take), m_heading(11) {
    auto tables = tablesOf(header.kind);
    if (isPlain(header.kind)) {
        m_plain = tables;
    }
    tables.push_back(header.kind == RsKind::Outline ? RsTable::SearchText : RsTable::Heading);
    for (const auto table : tables) {
        m_cells.emplace(table, RsCells(header, table));
        m_batches.emplace(table, domain::RsRowBatch(table));
    }
    if (header.kind == RsKind::Goals) {
        m_goals.emplace(header, options.file);
    }
}

base::Status RsRowSorter::add(std::span<const std::string_view> fields, std::int64_t number) {
    m_fields = fields;
    m_number = number;
    if (fields.size() != m_header.fieldCount) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("there are {0} fields instead of {1}. Quote fields with commas in them."),
                    {std::to_string(fields.size()), std::to_string(m_header.fieldCount)}));
    }
    const auto project = RsNumber::of(text(m_header.heading[RsHeader::kProject]));
    if (project.kind != RsNumber::Kind::Read || project.value <= 0) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("予算事業ID: {0} is no number of a programme. Correct it in the file."),
                                  {base::quoted(text(m_header.heading[RsHeader::kProject]))}));
    }
    const auto edition = text(m_header.heading[RsHeader::kEdition]);
    if (const auto year = RsNumber::of(edition); year.kind != RsNumber::Kind::Read || year.value != m_edition.year()) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("事業年度: {0} is not {1}, as in the first row. A file has one edition: "
                                               "divide it, and import each part."),
                                  {base::quoted(edition), std::to_string(m_edition.year())}));
    }
    m_isSameProgramme = project.value == m_project;
    m_project = project.value;
    const bool isFirst = !m_isSameProgramme && !m_headings.contains(m_project);
    if (!m_isSameProgramme) {
        m_seen.clear();
    }
    auto status = addHeading();
    for (auto table = m_plain.begin(); status && table != m_plain.end(); ++table) {
        if (isSaid(*table)) {
            status = put(*table);
        }
    }
    if (status) {
        switch (m_header.kind) {
            case RsKind::Outline:
                status = addOutline(isFirst);
                break;
            case RsKind::BudgetSummary:
                status = addBudget();
                break;
            case RsKind::Goals:
                status =
                    m_goals->add(fields, number, m_isSameProgramme, batch(RsTable::Goal), batch(RsTable::GoalValue));
                break;
            case RsKind::Inspection:
                status = addInspection(isFirst);
                break;
            case RsKind::Payments:
                status = addPayment();
                break;
            default:
                break;
        }
    }
    return status ? flush(kBatchBytes) : std::move(status);
}

base::Status RsRowSorter::finish() {
    if (m_goals) {
        if (auto status = m_goals->finish(batch(RsTable::Goal), batch(RsTable::GoalValue)); !status) {
            return status;
        }
    }
    return flush(1);
}

std::string_view RsRowSorter::text(RsHeader::Field field) const {
    return field ? m_fields[*field] : std::string_view{};
}

base::Status RsRowSorter::put(RsTable table, const RsCells::Given& given) {
    return cells(table).add(batch(table), RsRow(m_options.file, m_number), m_fields, given);
}

base::Status RsRowSorter::flush(std::size_t least) {
    for (auto& [table, rows] : m_batches) {
        if (rows.rowCount() > 0 && rows.byteCount() >= least) {
            if (auto status = m_take(std::exchange(rows, domain::RsRowBatch(table))); !status) {
                return status;
            }
        }
    }
    return {};
}

// Rows of one programme stand together and say the same of it: only where they don't is there something to compute.
base::Status RsRowSorter::addHeading() {
    bool isSame = m_isSameProgramme;
    for (std::size_t i = 0; i < m_heading.size(); ++i) {
        const auto said = text(m_header.heading[i + RsHeader::kProject]);
        if (m_heading[i] != said) {
            m_heading[i] = said;
            isSame = false;
        }
    }
    if (isSame) {
        return {};
    }
    const auto digest = digestOf(m_heading);
    const auto [own, isNewProgramme] = m_headings.emplace(m_project, digest);
    if (m_header.kind == RsKind::Outline || (!isNewProgramme && own->second == digest)) {
        return {};
    }
    if (m_options.headings != nullptr) {
        const auto known = m_options.headings->find(m_project);
        if (known != m_options.headings->end() && known->second == digest) {
            return {};
        }
    }
    return put(RsTable::Heading);
}

base::Status RsRowSorter::addOutline(bool isFirst) {
    if (isSaid(RsTable::MajorExpense)) {
        if (auto status = put(RsTable::MajorExpense); !status) {
            return status;
        }
    }
    if (!isFirst) {
        return {};
    }
    if (auto status = put(RsTable::Programme); !status) {
        return status;
    }
    const auto& programme = cells(RsTable::Programme);
    const auto name = base::searchKey(text(programme.field("name")));
    auto all = name;
    for (const auto* const column : {"purpose", "outline"}) {
        all += '\n';
        all += base::searchKey(text(programme.field(column)));
    }
    auto& rows = batch(RsTable::SearchText);
    rows.beginRow(RsRow(m_options.file, m_number));
    rows.addNumber(m_project);
    rows.addText(name);
    rows.addText(all);
    return {};
}

// A row with 会計区分, or without any total, is one account's (trap 12): its amounts are in the programme's total row.
base::Status RsRowSorter::addBudget() {
    const auto& account = cells(RsTable::BudgetAccount);
    const auto year = RsNumber::of(text(account.field("year")));
    const RsCells::Given given{.isOpenYear = year.value >= m_edition.year()};
    const bool isAccount = !withoutSpaces(text(account.field("account_class"))).empty();
    if (!isAccount && isSaid(RsTable::BudgetTotal)) {
        return put(RsTable::BudgetTotal, given);
    }
    return isAccount || isSaid(RsTable::BudgetAccount) ? put(RsTable::BudgetAccount, given) : base::Status{};
}

// Rows of one programme repeat what is not about the finding that they add.
base::Status RsRowSorter::addInspection(bool isFirst) {
    if (isFirst) {
        if (auto status = put(RsTable::Inspection); !status) {
            return status;
        }
    }
    for (const auto table : {RsTable::PastFinding, RsTable::OtherFinding}) {
        if (isSaid(table) && isNew(table)) {
            if (auto status = put(table); !status) {
                return status;
            }
        }
    }
    return addReflected();
}

// 反映額 of the general account is one field, of a special account three.
base::Status RsRowSorter::addReflected() {
    const auto layout = rsLayout(RsKind::Inspection);
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < layout.size(); ++i) {
        if (layout[i].table == RsTable::ReflectedAmount) {
            columns.push_back(i);
        }
    }
    auto& rows = batch(RsTable::ReflectedAmount);
    for (const bool isSpecial : {false, true}) {
        const auto& column = layout[isSpecial ? columns.back() : columns.front()];
        const auto amountText = text(m_header.columns[isSpecial ? columns.back() : columns.front()]);
        const auto amount = RsNumber::of(amountText);
        const auto account = isSpecial ? text(m_header.columns[columns[1]]) : std::string_view{};
        const auto subaccount = isSpecial ? text(m_header.columns[columns[2]]) : std::string_view{};
        if (amount.kind == RsNumber::Kind::Refused) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("{0}: {1} is no whole number. Correct it in the file."),
                                      {std::string(column.name), base::quoted(amountText)}));
        }
        if (amount.kind == RsNumber::Kind::Missing && account.empty() && subaccount.empty()) {
            continue;
        }
        const std::array<std::string, 4> key{isSpecial ? "s" : "g", std::string(account), std::string(subaccount),
                                             std::string(withoutSpaces(amountText))};
        if (!m_seen.insert(digestOf(key)).second) {
            continue;
        }
        rows.beginRow(RsRow(m_options.file, m_number, isSpecial ? 1 : 0));
        rows.addNumber(m_project);
        rows.addText(isSpecial ? "特別会計" : "一般会計");
        rows.addText(account);
        rows.addText(subaccount);
        if (amount.kind == RsNumber::Kind::Read) {
            rows.addNumber(amount.value);
        } else {
            rows.addMissing();
        }
    }
    return {};
}

bool RsRowSorter::isNew(RsTable table) {
    std::vector<std::string> key{std::string(domain::toKey(table))};
    for (const auto& column : rsLayout(m_header.kind)) {
        if (column.table == table) {
            key.emplace_back(text(cells(table).field(column.column)));
        }
    }
    return m_seen.insert(digestOf(key)).second;
}

// Blocks, payees and contracts share the file (trap 2): a row is of the finest of them that it says something of.
base::Status RsRowSorter::addPayment() {
    const auto& payee = cells(RsTable::Payee);
    const auto& contract = cells(RsTable::Contract);
    const auto says = [&](const RsCells& cells, std::initializer_list<std::string_view> columns) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const auto column) { return !withoutSpaces(text(cells.field(column))).empty(); });
    };
    const auto& block = cells(RsTable::PayeeBlock);
    const bool isContract = says(contract, {"outline", "amount", "method", "method_detail", "sole_bid_reason"});
    const bool isPayee = says(payee, {"amount"}) || (!isContract && says(payee, {"name", "corporate_number"}));
    const bool isBlock =
        says(block, {"name", "payee_count", "role", "amount"}) || (!isContract && !isPayee && says(block, {"block"}));
    base::Status status;
    if (isBlock) {
        status = put(RsTable::PayeeBlock);
    }
    if (status && isPayee) {
        const auto isOther = RsNumber::ofFlag(text(payee.field("is_other")));
        const auto amount = RsNumber::of(text(payee.field("amount")));
        const bool isList = isOther.value == 1 && amount.kind == RsNumber::Kind::Read && amount.value == 0;
        status = put(RsTable::Payee, {.isList = isList});
    }
    if (status && isContract) {
        status = put(RsTable::Contract);
    }
    return status;
}

}  // namespace shirube::exchange
