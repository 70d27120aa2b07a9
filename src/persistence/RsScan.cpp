// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsScan.h"

#include <algorithm>

#include "RowReader.h"
#include "RsContent.h"
#include "StoreFailure.h"
#include "base/Text.h"

namespace shirube::persistence {

namespace {

using base::ErrorCode;
using base::Message;
using domain::RsCondition;
using domain::RsType;

// Rows between two looks at whether to stop.
constexpr std::int64_t kRowsAtOnce = 4096;
// So many programmes are looked up by the index; of more it is faster to read all rows.
constexpr std::size_t kLookedUp = 200;

StoreFailure unanswerable(const std::string& column, domain::RsTable table) {
    return {ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("The table {0} has no column “{1}” that can be asked so. Choose another one."),
                    {std::string(domain::toKey(table)), column})};
}

const domain::RsColumn& columnOf(domain::RsTable table, const std::string& name) {
    const auto index = domain::columnIndex(table, name);
    if (!index) {
        throw unanswerable(name, table);
    }
    return domain::columnsOf(table)[*index];
}

std::string joined(const std::vector<std::int64_t>& numbers) {
    std::string list;
    for (const auto number : numbers) {
        list += (list.empty() ? "" : ", ") + std::to_string(number);
    }
    return list;
}

std::vector<std::int64_t> filesInForce(Connection& connection, domain::FiscalYear edition) {
    std::vector<std::int64_t> files;
    RowReader reader(connection, "SELECT id FROM rs_in_force WHERE edition = :edition ORDER BY id",
                     {ColumnType::Integer}, {{"edition", static_cast<long long>(edition.year())}}, RowReader::kFewRows);
    while (reader.next()) {
        files.push_back(reader.number(0));
    }
    return files;
}

}  // namespace

void throwIfStopped(const base::Progress& progress) {
    if (progress.isCancelled()) {
        throw StoreFailure(ErrorCode::Cancelled, Message(SHIRUBE_TEXT("The search was stopped.")));
    }
}

RsScan::RsScan(Connection& connection, const domain::RsQuery& query, const std::vector<std::string>& columns)
    : m_connection(connection),
      m_table(query.table),
      m_files(filesInForce(connection, query.edition)),
      m_from(identifier(contentTable(query.table)) + " AS t") {
    for (const auto& column : columns) {
        select("t." + identifier(columnOf(m_table, column).name));
    }
    if (!query.projects.empty()) {
        addProjects(query.projects);
    }
    for (const auto& condition : query.conditions) {
        addCondition(condition);
    }
}

std::size_t RsScan::select(const std::string& column) {
    m_select += ", " + column;
    return m_selected++;
}

void RsScan::addProjects(const std::vector<std::int64_t>& projects) {
    std::string project = "t.project";
    if (m_table == domain::RsTable::GoalValue) {
        // The rows of a goal: it is in the same row of the file, as part 0.
        m_from = identifier(contentTable(domain::RsTable::Goal)) + " AS g CROSS JOIN " + m_from +
                 " ON t.id BETWEEN g.id AND g.id + 255";
        m_where += " AND g.id BETWEEN :first AND :last";
        project = "g.project";
    }
    if (projects.size() <= kLookedUp) {
        m_where += " AND " + project + " IN (" + joined(projects) + ")";
    } else {
        m_projectColumn = select(project);
        m_projects.insert(projects.begin(), projects.end());
    }
}

void RsScan::addCondition(const RsCondition& condition) {
    const auto& column = columnOf(m_table, condition.column);
    const auto cell = "t." + identifier(column.name);
    const bool isText = column.type == RsType::Text;
    const auto number = std::to_string(condition.number);
    switch (condition.kind) {
        case RsCondition::Kind::Holds:
            if (auto key = base::searchKey(condition.text); !key.empty()) {
                m_needles.push_back({select(cell), std::move(key)});
            }
            return;
        case RsCondition::Kind::Equals:
            if (isText) {
                m_texts.push_back(condition.text);
                m_where += " AND " + cell + " = :text" + std::to_string(m_texts.size());
            } else {
                m_where += " AND " + cell + " = " + number;
            }
            return;
        case RsCondition::Kind::AtLeast:
        case RsCondition::Kind::AtMost:
            if (isText) {
                throw unanswerable(condition.column, m_table);
            }
            m_where += " AND " + cell + (condition.kind == RsCondition::Kind::AtLeast ? " >= " : " <= ") + number;
            return;
        case RsCondition::Kind::IsMissing:
            m_where += " AND " + cell + (isText ? " = ''" : " IS NULL");
            return;
    }
}

std::string RsScan::statement(const std::string& what) const {
    return "SELECT " + what + " FROM " + m_from + " WHERE t.id BETWEEN :first AND :last" + m_where;
}

void RsScan::bindTexts(sqlite::Cursor& cursor, std::int64_t file) const {
    cursor.bind(0, domain::RsRow(file, 0).value());
    cursor.bind(1, domain::RsRow(file + 1, 0).value() - 1);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        cursor.bind(i + 2, m_texts[i]);
    }
}

bool RsScan::holds(const sqlite::Cursor& row) {
    if (m_projectColumn != 0 && !m_projects.contains(row.number(m_projectColumn))) {
        return false;
    }
    return std::all_of(m_needles.begin(), m_needles.end(), [&](const Needle& needle) {
        return base::searchKey(row.view(needle.column)).find(needle.key) != std::string::npos;
    });
}

void RsScan::run(const std::function<bool(const sqlite::Cursor&)>& take, const base::Progress& progress) {
    sqlite::Cursor rows(m_connection.handle(), statement(m_select) + " ORDER BY t.id");
    std::int64_t seen = 0;
    for (const auto file : m_files) {
        bindTexts(rows, file);
        while (rows.next()) {
            if (++seen % kRowsAtOnce == 0) {
                progress.step(seen, 0);
                throwIfStopped(progress);
            }
            if (holds(rows) && !take(rows)) {
                return;
            }
        }
        rows.rewind();
    }
}

std::int64_t RsScan::countPlain() {
    sqlite::Cursor counter(m_connection.handle(), statement("COUNT(*)"));
    std::int64_t count = 0;
    for (const auto file : m_files) {
        bindTexts(counter, file);
        count += counter.next() ? counter.number(0) : 0;
        counter.rewind();
    }
    return count;
}

}  // namespace shirube::persistence
