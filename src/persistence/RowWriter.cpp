// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowWriter.h"

#include <algorithm>
#include <stdexcept>

#include "Connection.h"
#include "StoreFailure.h"
#include "base/Text.h"

namespace shirube::persistence {

RowWriter::RowWriter(Connection& connection, const std::string& sql, const std::vector<Column>& parameters)
    : m_connection(connection), m_statement(connection.session()) {
    for (const auto& parameter : parameters) {
        auto& cell = m_cells.emplace_back();
        cell.name = parameter.name;
        cell.type = parameter.type;
        if (cell.type == ColumnType::Text) {
            m_statement.exchange(soci::use(cell.text, cell.indicator, parameter.name));
        } else {
            m_statement.exchange(soci::use(cell.number, cell.indicator, parameter.name));
        }
    }
    m_statement.alloc();
    m_statement.prepare(sql);
    m_statement.define_and_bind();
}

RowWriter::Cell& RowWriter::nextCell(ColumnType type) {
    if (m_next >= m_cells.size() || m_cells[m_next].type != type) {
        m_next = 0;
        throw std::logic_error("a parameter of another type is expected here");
    }
    auto& cell = m_cells[m_next++];
    cell.indicator = soci::i_ok;
    return cell;
}

RowWriter& RowWriter::text(std::string_view value) {
    if (value.find('\0') != std::string_view::npos || !base::isValidUtf8(value)) {
        m_next = 0;
        throw StoreFailure(base::ErrorCode::InvalidInput,
                           base::Message(SHIRUBE_TEXT(
                               "A text holds a character that can't be stored (NUL, or not UTF-8). Remove it.")));
    }
    nextCell(ColumnType::Text).text = value;
    return *this;
}

RowWriter& RowWriter::textOrNull(std::string_view value) {
    return value.empty() ? null() : text(value);
}

RowWriter& RowWriter::number(std::int64_t value) {
    nextCell(ColumnType::Integer).number = value;
    return *this;
}

RowWriter& RowWriter::null() {
    auto& cell = m_cells.at(m_next++);
    cell.indicator = soci::i_null;
    return *this;
}

bool RowWriter::takes(const std::vector<Column>& parameters) const {
    return std::equal(m_cells.begin(), m_cells.end(), parameters.begin(), parameters.end(),
                      [](const auto& cell, const auto& parameter) { return cell.name == parameter.name; });
}

int RowWriter::execute() {
    const auto set = m_next;
    m_next = 0;
    if (set != m_cells.size()) {
        throw std::logic_error("a parameter was not set");
    }
    m_statement.execute(true);
    return sqlite::changedRows(m_connection.handle());
}

}  // namespace shirube::persistence
