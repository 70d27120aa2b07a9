// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogComparison.h"

#include <utility>

#include "Connection.h"
#include "Dialect.h"
#include "RowImage.h"
#include "RowReader.h"

namespace shirube::persistence {

namespace {

// The last image of each row in the log, in the order of the keys.
class LastImages {
public:
    LastImages(Connection& connection, const std::string& table)
        : m_reader(connection,
                   "SELECT row_key, after_row FROM change_entry WHERE table_name = :name "
                   "ORDER BY row_key, change_set_id, seq",
                   {ColumnType::Text, ColumnType::Text}, {{"name", table}}) {
        m_hasMore = m_reader.next();
        next();
    }

    [[nodiscard]] bool hasRow() const { return m_hasRow; }
    [[nodiscard]] const std::string& key() const { return m_key; }
    [[nodiscard]] const std::string& image() const { return m_image; }

    void next() {
        m_hasRow = m_hasMore;
        if (!m_hasRow) {
            return;
        }
        m_key = m_reader.take(0);
        m_image = m_reader.take(1);
        m_hasMore = m_reader.next();
        while (m_hasMore && m_reader.view(0) == m_key) {
            m_image = m_reader.take(1);
            m_hasMore = m_reader.next();
        }
    }

private:
    RowReader m_reader;
    std::string m_key;
    std::string m_image;
    bool m_hasMore = false;
    bool m_hasRow = false;
};

}  // namespace

void compareWithLog(Connection& connection, const TableSchema& table,
                    const std::function<void(const RowDifference&)>& report) {
    RowReader rows(connection,
                   "SELECT " + dialect::keyJson(table, "t") + " AS row_key, " + dialect::rowJson(table, "t") +
                       " FROM " + identifier(table.name) + " t ORDER BY row_key",
                   {ColumnType::Text, ColumnType::Text});
    LastImages log(connection, table.name);
    bool hasRow = rows.next();
    while (hasRow || log.hasRow()) {
        if (log.hasRow() && (!hasRow || log.key() < rows.text(0))) {
            if (!log.image().empty()) {
                report({log.key(), log.image(), {}});
            }
            log.next();
        } else if (!log.hasRow() || rows.text(0) < log.key()) {
            report({rows.text(0), {}, rows.text(1)});
            hasRow = rows.next();
        } else {
            if (!sameImage(log.image(), rows.text(1))) {
                report({log.key(), log.image(), rows.text(1)});
            }
            log.next();
            hasRow = rows.next();
        }
    }
}

}  // namespace shirube::persistence
