// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "RsHeader.h"
#include "RsLayout.h"
#include "base/Result.h"
#include "domain/RsRowBatch.h"

namespace shirube::exchange {

/// From which fields of a file the cells of one table come, and how.
class RsCells {
public:
    RsCells(const RsHeader& header, domain::RsTable table);

    [[nodiscard]] domain::RsTable table() const { return m_table; }
    /// Whether a field says something that is the table's own, other than the programme and the year.
    [[nodiscard]] bool isSaid(std::span<const std::string_view> fields) const;
    [[nodiscard]] RsHeader::Field field(std::string_view column) const;

    /// What a row's cells are besides its fields.
    struct Given {
        bool isOpenYear = false;                   ///< 執行額 and 翌年度への繰越し of 0 are not known yet
        bool isList = false;                       ///< of a Payee
        std::optional<std::int64_t> targetYear{};  ///< of a Goal
    };
    /// Adds a row. InvalidInput names the column of a number that is none; the batch is of no use then.
    [[nodiscard]] base::Status add(domain::RsRowBatch& batch, domain::RsRow row,
                                   std::span<const std::string_view> fields, const Given& given) const;

private:
    struct Cell {
        RsHeader::Field field{};
        domain::RsType type = domain::RsType::Text;
        RsReading reading = RsReading::Exact;
        bool isResult = false;  // of the year, known after it
        bool isOwn = false;     // what a row must say something in
        std::string_view column;
        std::string_view title;  // in the file
    };
    domain::RsTable m_table;
    std::vector<Cell> m_cells;
};

/// The text of a field as `reading` wants it.
[[nodiscard]] std::string_view readText(std::string_view field, RsReading reading);

}  // namespace shirube::exchange
