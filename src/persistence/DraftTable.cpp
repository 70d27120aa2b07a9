// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/DraftTable.h"

#include "Guard.h"
#include "RowReader.h"
#include "RowWriter.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

const std::vector<Column> kKey{{"round_id"}, {"subject_id"}, {"reviewer_id"}};

}  // namespace

DraftTable::DraftTable(Database& database) : m_connection(database.connection()) {}

base::Status DraftTable::put(const domain::ReviewRoundId& round, const domain::ReviewSubjectId& subject,
                             const domain::ReviewerId& reviewer, const std::string& sealed) {
    return guarded(m_connection, [&] {
        auto columns = kKey;
        columns.push_back({"sealed"});
        auto& writer = m_connection.writer(
            "INSERT INTO score_draft (round_id, subject_id, reviewer_id, sealed) "
            "VALUES (:round_id, :subject_id, :reviewer_id, :sealed) "
            "ON CONFLICT (round_id, subject_id, reviewer_id) DO UPDATE SET sealed = excluded.sealed",
            columns);
        writer.text(round.value()).text(subject.value()).text(reviewer.value()).text(sealed).execute();
        m_connection.noteUnloggedWrite();
    });
}

base::Result<std::optional<std::string>> DraftTable::get(const domain::ReviewRoundId& round,
                                                         const domain::ReviewSubjectId& subject,
                                                         const domain::ReviewerId& reviewer) {
    return guarded(m_connection, [&]() -> std::optional<std::string> {
        RowReader reader(
            m_connection,
            "SELECT sealed FROM score_draft WHERE round_id = :round_id AND subject_id = :subject_id AND "
            "reviewer_id = :reviewer_id",
            {ColumnType::Text},
            {{"round_id", round.value()}, {"subject_id", subject.value()}, {"reviewer_id", reviewer.value()}},
            RowReader::kOneRow);
        return reader.next() ? std::optional(reader.take(0)) : std::nullopt;
    });
}

base::Result<std::vector<SealedDraft>> DraftTable::of(const domain::ReviewerId& reviewer) {
    return guarded(m_connection, [&] {
        std::vector<SealedDraft> drafts;
        RowReader reader(m_connection,
                         "SELECT round_id, subject_id, sealed FROM score_draft WHERE reviewer_id = :reviewer_id "
                         "ORDER BY round_id, subject_id",
                         {ColumnType::Text, ColumnType::Text, ColumnType::Text}, {{"reviewer_id", reviewer.value()}},
                         RowReader::kFewRows);
        while (reader.next()) {
            drafts.push_back(
                {domain::ReviewRoundId(reader.take(0)), domain::ReviewSubjectId(reader.take(1)), reader.take(2)});
        }
        return drafts;
    });
}

base::Status DraftTable::removeOf(const domain::ReviewerId& reviewer) {
    return guarded(m_connection, [&] {
        m_connection.writer("DELETE FROM score_draft WHERE reviewer_id = :reviewer_id", {{"reviewer_id"}})
            .text(reviewer.value())
            .execute();
        m_connection.noteUnloggedWrite();
    });
}

}  // namespace shirube::persistence
