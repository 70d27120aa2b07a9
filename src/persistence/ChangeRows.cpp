// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeRows.h"

#include <array>
#include <utility>

#include "Connection.h"
#include "persistence/MessageJson.h"

namespace shirube::persistence {

namespace {

constexpr auto kText = ColumnType::Text;
constexpr auto kInteger = ColumnType::Integer;

struct KindName {
    ChangeKind kind;
    std::string_view key;
};
constexpr std::array kKinds{KindName{ChangeKind::Do, "do"}, KindName{ChangeKind::Undo, "undo"},
                            KindName{ChangeKind::Redo, "redo"}, KindName{ChangeKind::Migrate, "migrate"}};

}  // namespace

std::string_view toKey(ChangeKind kind) {
    for (const auto& name : kKinds) {
        if (name.kind == kind) {
            return name.key;
        }
    }
    return kKinds.front().key;
}

std::optional<ChangeKind> changeKindFromKey(std::string_view key) {
    for (const auto& name : kKinds) {
        if (name.key == key) {
            return name.kind;
        }
    }
    return std::nullopt;
}

ChangeSetReader::ChangeSetReader(Connection& connection, const std::string& condition,
                                 std::vector<Parameter> parameters, std::size_t block)
    : m_reader(
          connection,
          "SELECT id, kind, target_id, actor, time, summary, reason, entry_count, hash, is_final FROM change_set " +
              condition,
          {kInteger, kText, kInteger, kText, kText, kText, kText, kInteger, kText, kInteger}, std::move(parameters),
          block) {}

std::optional<ChangeSetRow> ChangeSetReader::next() {
    if (!m_reader.next()) {
        return std::nullopt;
    }
    auto& r = m_reader;
    return ChangeSetRow{r.number(0),          std::move(r.text(1)), r.number(2),          std::move(r.text(3)),
                        std::move(r.text(4)), std::move(r.text(5)), std::move(r.text(6)), r.number(7),
                        std::move(r.text(8)), r.number(9) != 0};
}

ChangeEntryReader::ChangeEntryReader(Connection& connection, const std::string& condition,
                                     std::vector<Parameter> parameters, std::size_t block)
    : m_reader(
          connection,
          "SELECT change_set_id, seq, table_name, row_key, before_row, after_row, hash FROM change_entry " + condition,
          {kInteger, kInteger, kText, kText, kText, kText, kText}, std::move(parameters), block) {}

std::optional<ChangeEntry> ChangeEntryReader::next() {
    if (!m_reader.next()) {
        return std::nullopt;
    }
    auto& r = m_reader;
    return ChangeEntry{r.number(0),          r.number(1),          std::move(r.text(2)), std::move(r.text(3)),
                       std::move(r.text(4)), std::move(r.text(5)), std::move(r.text(6))};
}

ChangeHeader toHeader(ChangeSetRow row) {
    return {row.id,
            changeKindFromKey(row.kind).value_or(ChangeKind::Do),
            row.target,
            std::move(row.actor),
            std::move(row.time),
            messageFromJson(row.summary),
            std::move(row.reason),
            static_cast<std::size_t>(row.entryCount),
            std::move(row.hash),
            row.isFinal};
}

}  // namespace shirube::persistence
