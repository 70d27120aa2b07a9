// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowReader.h"

#include <utility>

#include "Connection.h"

namespace shirube::persistence {

RowReader::RowReader(Connection& connection, const std::string& sql, const std::vector<ColumnType>& types,
                     std::vector<Parameter> parameters, std::size_t block)
    : m_parameters(std::move(parameters)), m_block(block), m_statement(connection.session()) {
    for (const auto type : types) {
        m_columns.emplace_back().type = type;
    }
    resize();
    for (auto& column : m_columns) {
        if (column.type == ColumnType::Text) {
            m_statement.exchange(soci::into(column.texts, column.indicators));
        } else {
            m_statement.exchange(soci::into(column.numbers, column.indicators));
        }
    }
    for (auto& parameter : m_parameters) {
        std::visit([&](auto& value) { m_statement.exchange(soci::use(value, parameter.name)); }, parameter.value);
    }
    m_statement.alloc();
    m_statement.prepare(sql);
    m_statement.define_and_bind();
    m_statement.execute();
}

void RowReader::resize() {
    for (auto& column : m_columns) {
        column.indicators.resize(m_block);
        if (column.type == ColumnType::Text) {
            column.texts.resize(m_block);
        } else {
            column.numbers.resize(m_block);
        }
    }
}

bool RowReader::next() {
    if (++m_row < m_fetched) {
        return true;
    }
    if (m_ended) {
        return false;
    }
    resize();
    m_ended = !m_statement.fetch();
    m_fetched = m_ended || m_columns.empty() ? 0 : m_columns.front().indicators.size();
    m_row = 0;
    clearNulls();
    return m_fetched > 0;
}

// SOCI leaves the cell of a NULL as it was.
void RowReader::clearNulls() {
    for (auto& column : m_columns) {
        for (std::size_t row = 0; row < m_fetched; ++row) {
            if (column.indicators[row] != soci::i_null) {
                continue;
            }
            if (column.type == ColumnType::Text) {
                column.texts[row].clear();
            } else {
                column.numbers[row] = 0;
            }
        }
    }
}

}  // namespace shirube::persistence
