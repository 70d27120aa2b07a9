// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "Connection.h"
#include "base/Progress.h"
#include "domain/RsQuery.h"

namespace shirube::persistence {

/// Cancelled. Throws.
void throwIfStopped(const base::Progress& progress);

/// One pass over the rows that a query means, in the order of the files: what SQLite can tell of the conditions it
/// tells, the rest is looked at here. Throws; InvalidInput of a column or a condition that the table can't answer.
class RsScan {
public:
    /// `columns` are read of each row besides its id.
    RsScan(Connection& connection, const domain::RsQuery& query, const std::vector<std::string>& columns);

    /// `take` is given the row, whose cell of columns[i] is number i + 1 (0 is the id), until it answers false.
    void run(const std::function<bool(const sqlite::Cursor&)>& take, const base::Progress& progress);
    /// True where SQLite tells all of it, so that it can count by itself.
    [[nodiscard]] bool isPlain() const { return m_needles.empty() && m_projectColumn == 0; }
    [[nodiscard]] std::int64_t countPlain();

private:
    struct Needle {
        std::size_t column;
        std::string key;
    };
    void addCondition(const domain::RsCondition& condition);
    void addProjects(const std::vector<std::int64_t>& projects);
    std::size_t select(const std::string& column);
    [[nodiscard]] std::string statement(const std::string& what) const;
    void bindTexts(sqlite::Cursor& cursor, std::int64_t file) const;
    [[nodiscard]] bool holds(const sqlite::Cursor& row);

    Connection& m_connection;
    domain::RsTable m_table;
    std::vector<std::int64_t> m_files;
    std::string m_from;
    std::string m_select = "t.id";
    std::size_t m_selected = 1;
    std::string m_where;
    std::vector<std::string> m_texts;  // parameters
    std::vector<Needle> m_needles;
    std::size_t m_projectColumn = 0;  // where m_projects are looked up; 0 where SQLite does that
    std::unordered_set<std::int64_t> m_projects;
};

}  // namespace shirube::persistence
