// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/RsFile.h"
#include "domain/RsTables.h"

namespace shirube::domain {

/// Some rows of one table on their way from a file into the store, in one block of memory.
class RsRowBatch {
public:
    explicit RsRowBatch(RsTable table);

    [[nodiscard]] RsTable table() const { return m_table; }
    [[nodiscard]] std::size_t rowCount() const { return m_ids.size(); }
    /// Of its texts: what it takes in memory, about.
    [[nodiscard]] std::size_t byteCount() const { return m_texts.size() + m_cells.size() * sizeof(Cell); }

    /// Begins a row; then one add… for each column of columnsOf(table()), in order.
    void beginRow(RsRow row) { m_ids.push_back(row.value()); }
    void addMissing() { m_cells.push_back({0, kMissing}); }
    void addNumber(std::int64_t value) { m_cells.push_back({value, kNumber}); }
    void addText(std::string_view text);

    [[nodiscard]] RsRow row(std::size_t index) const { return RsRow::of(m_ids[index]); }
    [[nodiscard]] bool isMissing(std::size_t row, std::size_t column) const {
        return cell(row, column).length == kMissing;
    }
    [[nodiscard]] bool isNumber(std::size_t row, std::size_t column) const {
        return cell(row, column).length == kNumber;
    }
    /// Of a cell that is one; 0 or empty else. Texts live as long as the batch isn't added to.
    [[nodiscard]] std::int64_t number(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::string_view text(std::size_t row, std::size_t column) const;

    /// Without rows, keeping its memory.
    void clear();

private:
    static constexpr std::int64_t kMissing = -1;
    static constexpr std::int64_t kNumber = -2;
    struct Cell {
        std::int64_t value;   // the number, or where the text begins
        std::int64_t length;  // of the text, or one of the above
    };
    [[nodiscard]] const Cell& cell(std::size_t row, std::size_t column) const {
        return m_cells[row * m_columnCount + column];
    }

    RsTable m_table;
    std::size_t m_columnCount;
    std::vector<std::int64_t> m_ids;
    std::vector<Cell> m_cells;
    std::string m_texts;
};

}  // namespace shirube::domain
