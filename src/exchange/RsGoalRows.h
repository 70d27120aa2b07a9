// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "RsCells.h"
#include "RsHeader.h"
#include "base/Result.h"
#include "domain/RsRowBatch.h"

namespace shirube::exchange {

/// Puts the rows of 3-1 together that are one goal: 目標年度, 目標値, 実績値 and 達成率 with a column a year, or one
/// row without any.
class RsGoalRows {
public:
    RsGoalRows(const RsHeader& header, std::int64_t file);

    /// The next row; a goal that ends before it goes into the batches. InvalidInput of a row that is none of the four.
    [[nodiscard]] base::Status add(std::span<const std::string_view> fields, std::int64_t number, bool isSameProgramme,
                                   domain::RsRowBatch& goals, domain::RsRowBatch& values);
    /// After the last row.
    [[nodiscard]] base::Status finish(domain::RsRowBatch& goals, domain::RsRowBatch& values);

private:
    struct YearValue {
        std::string target{};
        std::string actual{};
        std::string rate{};
        bool isTargetYear = false;
    };

    [[nodiscard]] bool isOther(std::span<const std::string_view> fields) const;
    void begin(std::span<const std::string_view> fields, std::int64_t number);
    void take(unsigned label, std::span<const std::string_view> fields);

    RsHeader m_header;
    std::int64_t m_file;
    RsCells m_cells;
    // The goal whose rows are being read.
    std::int64_t m_number = 0;  // of its first row; 0: none
    std::string m_text;         // that row's fields, one behind the other
    std::vector<std::string_view> m_fields;
    unsigned m_labels = 0;  // a bit for each that it has
    std::vector<YearValue> m_years;
};

}  // namespace shirube::exchange
