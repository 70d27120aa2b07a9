// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/ChangeLog.h"

#include <limits>
#include <map>
#include <utility>

#include "ChangeRows.h"
#include "Dialect.h"
#include "Guard.h"
#include "ReviewTables.h"
#include "RowImage.h"
#include "StoreFailure.h"
#include "TableAccess.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

constexpr std::int64_t kEntriesAtOnce = 2000;

enum class Direction { Back, Forth };

// Change, kind of subject, subject, measure (empty: all), period, breakdown, source.
constexpr const char* kFactTouches =
    "SELECT change_set_id, "
    "CASE table_name WHEN 'figure_statement' THEN json_extract(image, '$.subject_kind') "
    "WHEN 'actual_report' THEN 'indicator' ELSE 'line' END, "
    "CASE table_name WHEN 'figure_statement' THEN json_extract(image, '$.subject') "
    "WHEN 'actual_report' THEN json_extract(image, '$.indicator_id') "
    "WHEN 'budget_line' THEN json_extract(image, '$.id') ELSE json_extract(image, '$.line_id') END, "
    "CASE table_name WHEN 'figure_statement' THEN json_extract(image, '$.measure') WHEN 'actual_report' THEN 'actual' "
    "ELSE json_extract(image, '$.aspect') END, "
    "COALESCE(json_extract(image, '$.period'), ''), "
    "COALESCE(json_extract(image, '$.breakdown'), json_extract(image, '$.part'), json_extract(image, '$.label'), ''), "
    "CASE table_name WHEN 'adoption' THEN (SELECT s.source_id FROM statement s WHERE s.id = json_extract(after_row, "
    "'$.statement_id')) ELSE json_extract(after_row, '$.source_id') END "
    "FROM (SELECT change_set_id, seq, table_name, COALESCE(after_row, before_row) AS image, after_row FROM "
    "change_entry "
    "WHERE change_set_id > :after AND table_name IN ('statement', 'adoption', 'budget_line', 'figure_statement', "
    "'actual_report')) AS touched ORDER BY change_set_id, seq";

// Rewrites the rows of one change entry by entry.
class Replay {
public:
    Replay(Connection& connection, Direction direction) : m_connection(connection), m_direction(direction) {
        for (auto& table : dialect::loggedTables(connection)) {
            m_tables.emplace(table.name, table);
        }
    }

    void run(std::int64_t change) {
        // Piece by piece: rows that are being written can't be read on while they grow.
        const bool back = m_direction == Direction::Back;
        const std::string condition = back ? "WHERE change_set_id = :id AND seq < :at ORDER BY seq DESC LIMIT :size"
                                           : "WHERE change_set_id = :id AND seq > :at ORDER BY seq LIMIT :size";
        auto at = back ? std::numeric_limits<long long>::max() : 0LL;
        for (;;) {
            std::vector<ChangeEntry> piece;
            {
                ChangeEntryReader reader(
                    m_connection, condition,
                    {{"id", static_cast<long long>(change)}, {"at", at}, {"size", kEntriesAtOnce}});
                while (auto entry = reader.next()) {
                    piece.push_back(*std::move(entry));
                }
            }
            for (const auto& entry : piece) {
                rewrite(entry);
                at = entry.seq;
            }
            if (static_cast<std::int64_t>(piece.size()) < kEntriesAtOnce) {
                return;
            }
        }
    }

private:
    void rewrite(const ChangeEntry& entry) {
        const auto table = m_tables.find(entry.table);
        if (table == m_tables.end()) {
            throw StoreFailure(
                base::ErrorCode::Conflict,
                base::Message(SHIRUBE_TEXT("The table {0} of this change no longer exists, so the change "
                                           "can't be undone or redone."),
                              {entry.table}));
        }
        const bool back = m_direction == Direction::Back;
        const auto& expected = back ? entry.after : entry.before;
        const auto& wanted = back ? entry.before : entry.after;
        const auto current = currentImage(m_connection, table->second, entry.key);
        if (!sameImage(current, expected)) {
            throw StoreFailure(
                base::ErrorCode::Conflict,
                base::Message(SHIRUBE_TEXT("The row {0} of {1} was changed since by something else. Nothing "
                                           "was undone or redone."),
                              {entry.key, entry.table}));
        }
        writeImage(m_connection, table->second, entry.key, current, wanted);
    }

    Connection& m_connection;
    Direction m_direction;
    std::map<std::string, TableSchema> m_tables;
};

}  // namespace

ChangeLog::ChangeLog(Database& database) : m_connection(database.connection()) {}

base::Result<std::vector<ChangeHeader>> ChangeLog::headers(std::size_t limit, std::size_t offset) {
    return guarded(m_connection, [&] {
        std::vector<ChangeHeader> headers;
        ChangeSetReader reader(m_connection, "ORDER BY id DESC LIMIT :size OFFSET :skipped",
                               {{"size", static_cast<long long>(limit)}, {"skipped", static_cast<long long>(offset)}});
        while (auto row = reader.next()) {
            headers.push_back(toHeader(*std::move(row)));
        }
        return headers;
    });
}

base::Result<std::optional<ChangeHeader>> ChangeLog::header(std::int64_t change) {
    return guarded(m_connection, [&]() -> std::optional<ChangeHeader> {
        auto row = ChangeSetReader(m_connection, "WHERE id = :id", {{"id", static_cast<long long>(change)}},
                                   RowReader::kOneRow)
                       .next();
        return row ? std::optional(toHeader(*std::move(row))) : std::nullopt;
    });
}

base::Result<std::vector<ChangeEntry>> ChangeLog::entries(std::int64_t change, std::size_t limit) {
    return guarded(m_connection, [&] {
        std::vector<ChangeEntry> entries;
        ChangeEntryReader reader(m_connection, "WHERE change_set_id = :id ORDER BY seq LIMIT :size",
                                 {{"id", static_cast<long long>(change)}, {"size", static_cast<long long>(limit)}});
        while (auto entry = reader.next()) {
            entries.push_back(*std::move(entry));
        }
        return entries;
    });
}

base::Result<UndoStack> ChangeLog::undoStack() {
    const auto all = marks();
    return all ? base::Result<UndoStack>(foldUndoStack(*all)) : base::forward(all);
}

base::Result<std::vector<ChangeMark>> ChangeLog::marks() {
    return guarded(m_connection, [&] {
        std::vector<ChangeMark> marks;
        RowReader reader(m_connection, "SELECT id, kind, target_id, is_final FROM change_set ORDER BY id",
                         {ColumnType::Integer, ColumnType::Text, ColumnType::Integer, ColumnType::Integer});
        while (reader.next()) {
            marks.push_back({reader.number(0), changeKindFromKey(reader.text(1)).value_or(ChangeKind::Do),
                             reader.number(2), reader.number(3) != 0});
        }
        return marks;
    });
}

base::Result<std::vector<ReviewTouch>> ChangeLog::reviewTouches() {
    return guarded(m_connection, [&] {
        const auto cell = [](const std::string& column) {
            return "COALESCE(json_extract(after_row, '$." + column + "'), json_extract(before_row, '$." + column +
                   "'), '')";
        };
        const auto own = [](const std::string& table, const std::string& otherwise) {
            return "CASE table_name WHEN '" + table + "' THEN json_extract(row_key, '$[0]') ELSE " + otherwise + " END";
        };
        std::vector<ReviewTouch> touches;
        RowReader reader(m_connection,
                         "SELECT DISTINCT change_set_id, table_name, " + own("review_round", cell("round_id")) + ", " +
                             own("review_subject", cell("subject_id")) + ", " + own("reviewer", cell("reviewer_id")) +
                             " FROM change_entry WHERE table_name IN (" + std::string(kReviewTables) +
                             ") ORDER BY change_set_id",
                         {ColumnType::Integer, ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Text});
        while (reader.next()) {
            touches.push_back({reader.number(0), reader.take(1), domain::ReviewRoundId(reader.take(2)),
                               domain::ReviewSubjectId(reader.take(3)), domain::ReviewerId(reader.take(4))});
        }
        return touches;
    });
}

base::Result<std::vector<FactTouch>> ChangeLog::factTouches(std::int64_t after) {
    return guarded(m_connection, [&] {
        std::vector<FactTouch> touches;
        RowReader reader(m_connection, kFactTouches,
                         {ColumnType::Integer, ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Text,
                          ColumnType::Text, ColumnType::Text},
                         {{"after", static_cast<long long>(after)}});
        while (reader.next()) {
            auto& touch = touches.emplace_back();
            touch.change = reader.number(0);
            touch.subjectKind = known(domain::subjectKindFromKey(reader.view(1)), reader.view(1));
            touch.subject = reader.take(2);
            touch.source = domain::SourceId(reader.take(6));
            const auto measure = domain::measureFromKey(reader.view(3));
            const auto period = domain::Period::parse(reader.view(4));
            if (measure && (reader.view(4).empty() || period)) {
                touch.fact = domain::FactKey{touch.subjectKind, touch.subject, *measure,
                                             period.value_or(domain::Period()), reader.take(5)};
            }
        }
        return touches;
    });
}

base::Status ChangeLog::revert(std::int64_t change) {
    return guarded(m_connection, [&] { Replay(m_connection, Direction::Back).run(change); });
}

base::Status ChangeLog::repeat(std::int64_t change) {
    return guarded(m_connection, [&] { Replay(m_connection, Direction::Forth).run(change); });
}

}  // namespace shirube::persistence
