// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/RsFile.h"
#include "domain/RsTables.h"

namespace shirube::exchange {

/// What each row of a file says of the programme that it is of.
struct RsCsvProgramme {
    std::int64_t project = 0;
    std::string name;
    std::optional<std::int64_t> ministryOrder{};
    std::string policyMinistry{}, ministry{}, bureau{}, department{}, division{}, room{}, team{}, unit{};
};

/// The four rows of an indicator in 3-1.
enum class RsGoalRow { TargetYear, Target, Actual, Rate };

/// One file of the programme review system as the system writes it: its columns in their order, UTF-8 with a byte
/// order mark, CR LF, quotes only where needed. What readRsFile() makes of it is what was put.
class RsCsv {
public:
    RsCsv(domain::RsKind kind, domain::FiscalYear edition);

    /// 2-1_RS_2024_予算・執行_サマリ.csv.
    [[nodiscard]] static std::string fileName(domain::RsKind kind, domain::FiscalYear edition);

    /// Begins a row; its other cells are empty until they are put.
    void beginRow(const RsCsvProgramme& programme);
    /// A cell of the row, by table and column of the store. What the kind has no column for is not put.
    void put(domain::RsTable table, std::string_view column, std::string_view text);
    /// Nothing for what isn't known.
    void putNumber(domain::RsTable table, std::string_view column, std::optional<std::int64_t> number);
    /// Of 3-1: makes the row one of the four, with the cells of years from 2007 to 2060. Others have no column.
    void putYears(RsGoalRow row, const std::map<int, std::string>& byYear);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] std::string bytes() const;

private:
    [[nodiscard]] std::optional<std::size_t> columnOf(domain::RsTable table, std::string_view column) const;

    domain::RsKind m_kind;
    domain::FiscalYear m_edition;
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace shirube::exchange
