// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RsCsv.h"

#include <algorithm>
#include <array>

#include "CsvField.h"
#include "RsLayout.h"

namespace shirube::exchange {

using domain::RsKind;
using domain::RsTable;

namespace {

constexpr std::string_view kSheet = "レビューシート";
constexpr int kFirstGoalYear = 2007;
constexpr int kLastGoalYear = 2060;
// In the order of RsGoalRow.
constexpr std::array<std::string_view, 4> kGoalRows{"1.目標年度", "2.目標値", "3.実績値", "4.達成率"};

void appendRow(std::string& bytes, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            bytes += ',';
        }
        appendCsvField(bytes, cells[i]);
    }
    bytes += "\r\n";
}

}  // namespace

RsCsv::RsCsv(RsKind kind, domain::FiscalYear edition) : m_kind(kind), m_edition(edition) {
    const auto& heading = rsHeadingNames(kind);
    m_header.assign(heading.begin(), heading.end());
    for (const auto& column : rsLayout(kind)) {
        m_header.emplace_back(column.name);
    }
    for (int year = kFirstGoalYear; kind == RsKind::Goals && year <= kLastGoalYear; ++year) {
        m_header.push_back(std::to_string(year));
    }
}

std::string RsCsv::fileName(RsKind kind, domain::FiscalYear edition) {
    return std::string(domain::toKey(kind)) + "_RS_" + std::to_string(edition.year()) + '_' +
           std::string(domain::titleOf(kind)) + ".csv";
}

void RsCsv::beginRow(const RsCsvProgramme& programme) {
    std::vector<std::string> row{std::string(kSheet),
                                 std::to_string(m_edition.year()),
                                 std::to_string(programme.project),
                                 programme.name,
                                 programme.ministryOrder ? std::to_string(*programme.ministryOrder) : std::string(),
                                 programme.policyMinistry,
                                 programme.ministry,
                                 programme.bureau,
                                 programme.department,
                                 programme.division,
                                 programme.room,
                                 programme.team,
                                 programme.unit};
    row.resize(m_header.size());
    m_rows.push_back(std::move(row));
}

std::optional<std::size_t> RsCsv::columnOf(RsTable table, std::string_view column) const {
    const auto layout = rsLayout(m_kind);
    const auto found = std::find_if(layout.begin(), layout.end(), [&](const RsLayoutColumn& each) {
        return each.table == table && each.column == column;
    });
    return found == layout.end()
               ? std::nullopt
               : std::optional(rsHeadingNames(m_kind).size() + static_cast<std::size_t>(found - layout.begin()));
}

void RsCsv::put(RsTable table, std::string_view column, std::string_view text) {
    if (const auto at = columnOf(table, column)) {
        m_rows.back()[*at] = text;
    }
}

void RsCsv::putNumber(RsTable table, std::string_view column, std::optional<std::int64_t> number) {
    if (number) {
        put(table, column, std::to_string(*number));
    }
}

void RsCsv::putYears(RsGoalRow row, const std::map<int, std::string>& byYear) {
    put(RsTable::GoalValue, "", kGoalRows[static_cast<std::size_t>(row)]);
    const auto first = rsHeadingNames(m_kind).size() + rsLayout(m_kind).size();
    for (const auto& [year, text] : byYear) {
        if (m_kind == RsKind::Goals && year >= kFirstGoalYear && year <= kLastGoalYear) {
            m_rows.back()[first + static_cast<std::size_t>(year - kFirstGoalYear)] = text;
        }
    }
}

std::string RsCsv::bytes() const {
    std::string bytes = "\xEF\xBB\xBF";
    appendRow(bytes, m_header);
    for (const auto& row : m_rows) {
        appendRow(bytes, row);
    }
    return bytes;
}

}  // namespace shirube::exchange
