// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RsRowBatch.h"

namespace shirube::domain {

RsRowBatch::RsRowBatch(RsTable table) : m_table(table), m_columnCount(columnsOf(table).size()) {}

void RsRowBatch::addText(std::string_view text) {
    m_cells.push_back({static_cast<std::int64_t>(m_texts.size()), static_cast<std::int64_t>(text.size())});
    m_texts += text;
}

std::int64_t RsRowBatch::number(std::size_t row, std::size_t column) const {
    const auto& value = cell(row, column);
    return value.length == kNumber ? value.value : 0;
}

std::string_view RsRowBatch::text(std::size_t row, std::size_t column) const {
    const auto& value = cell(row, column);
    if (value.length < 0) {
        return {};
    }
    return std::string_view(m_texts).substr(static_cast<std::size_t>(value.value),
                                            static_cast<std::size_t>(value.length));
}

void RsRowBatch::clear() {
    m_ids.clear();
    m_cells.clear();
    m_texts.clear();
}

}  // namespace shirube::domain
