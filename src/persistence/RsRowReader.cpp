// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/RsRowReader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "Guard.h"
#include "RsContent.h"
#include "RsScan.h"
#include "StoreFailure.h"
#include "persistence/Database.h"
#include "persistence/ReadMoment.h"

namespace shirube::persistence {

namespace {

using base::ErrorCode;
using base::Message;
using domain::RsQuery;
using domain::RsRecord;
using domain::RsRow;
using domain::RsTable;
using domain::RsType;

RsType typeOf(RsTable table, const std::string& column) {
    const auto index = domain::columnIndex(table, column);
    return index ? domain::columnsOf(table)[*index].type : RsType::Text;  // RsScan refuses it
}

// Rows with what they are ordered by: a number, or a text whose first bytes make a number that orders alike.
class SortedPlaces {
public:
    explicit SortedPlaces(bool isText) : m_isText(isText) {}

    void add(const sqlite::Cursor& row) {
        const auto id = row.number(0);
        if (m_isText ? row.view(1).empty() : row.isNull(1)) {
            m_missing.push_back(RsRow::of(id));
            return;
        }
        if (!m_isText) {
            m_keys.push_back({row.number(1), 0, 0, id});
            return;
        }
        const auto text = row.view(1);
        m_keys.push_back({prefixOf(text), m_texts.size(), text.size(), id});
        m_texts += text;
    }

    [[nodiscard]] std::vector<RsRow> take(bool descending) {
        std::sort(m_keys.begin(), m_keys.end(), [&](const Key& a, const Key& b) {
            const auto order = compare(a, b);
            return order == 0 ? a.id < b.id : (order < 0) != descending;
        });
        std::vector<RsRow> places;
        places.reserve(m_keys.size() + m_missing.size());
        for (const auto& key : m_keys) {
            places.push_back(RsRow::of(key.id));
        }
        places.insert(places.end(), m_missing.begin(), m_missing.end());
        return places;
    }

private:
    struct Key {
        std::int64_t order;
        std::size_t text;
        std::size_t size;
        std::int64_t id;
    };

    static std::int64_t prefixOf(std::string_view text) {
        std::uint64_t prefix = 0;
        for (std::size_t i = 0; i < sizeof prefix; ++i) {
            prefix = prefix << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
        }
        return static_cast<std::int64_t>(prefix >> 1);
    }

    [[nodiscard]] int compare(const Key& a, const Key& b) const {
        if (a.order != b.order) {
            return a.order < b.order ? -1 : 1;
        }
        const std::string_view texts(m_texts);
        return m_isText ? texts.substr(a.text, a.size).compare(texts.substr(b.text, b.size)) : 0;
    }

    bool m_isText;
    std::vector<Key> m_keys;
    std::string m_texts;
    std::vector<RsRow> m_missing;
};

// Reads all columns of a table, the id before them.
class RecordReader {
public:
    explicit RecordReader(RsTable table) : m_columns(domain::columnsOf(table)) {
        m_record.cells.resize(m_columns.size());
    }

    const RsRecord& read(const sqlite::Cursor& row) {
        m_record.row = RsRow::of(row.number(0));
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            auto& cell = m_record.cells[i];
            if (m_columns[i].type == RsType::Text) {
                cell.text = row.view(i + 1);
            } else {
                cell.number = row.isNull(i + 1) ? std::nullopt : std::optional(row.number(i + 1));
            }
        }
        return m_record;
    }

private:
    std::span<const domain::RsColumn> m_columns;
    RsRecord m_record;
};

std::vector<std::string> columnNames(RsTable table) {
    std::vector<std::string> names;
    for (const auto& column : domain::columnsOf(table)) {
        names.emplace_back(column.name);
    }
    return names;
}

// One row by its place.
class Lookup {
public:
    Lookup(Connection& connection, RsTable table) : m_row(connection.handle(), sql(table)), m_reader(table) {}

    /// Nothing where it isn't there.
    [[nodiscard]] const RsRecord* find(RsRow place) {
        m_row.rewind();
        m_row.bind(0, place.value());
        return m_row.next() ? &m_reader.read(m_row) : nullptr;
    }

private:
    static std::string sql(RsTable table) {
        std::string text = "SELECT id";
        for (const auto& name : columnNames(table)) {
            text += ", " + identifier(name);
        }
        return text + " FROM " + identifier(contentTable(table)) + " WHERE id = :id";
    }

    sqlite::Cursor m_row;
    RecordReader m_reader;
};

std::vector<RsRow> placesOf(Connection& connection, const RsQuery& query, const base::Progress& progress) {
    if (query.orderBy.empty()) {
        std::vector<RsRow> places;
        RsScan(connection, query, {})
            .run(
                [&](const sqlite::Cursor& row) {
                    places.push_back(RsRow::of(row.number(0)));
                    return true;
                },
                progress);
        if (query.descending) {
            std::reverse(places.begin(), places.end());
        }
        return places;
    }
    SortedPlaces places(typeOf(query.table, query.orderBy) == RsType::Text);
    RsScan(connection, query, {query.orderBy})
        .run(
            [&](const sqlite::Cursor& row) {
                places.add(row);
                return true;
            },
            progress);
    return places.take(query.descending);
}

void add(std::int64_t& sum, std::int64_t yen) {
    if (__builtin_add_overflow(sum, yen, &sum)) {
        throw StoreFailure(ErrorCode::Overflow,
                           Message(SHIRUBE_TEXT("The sum of these amounts is too large. Narrow the selection.")));
    }
}

}  // namespace

RsRowReader::RsRowReader(Database& database) : m_database(database) {}

template <typename Work>
auto RsRowReader::inOneMoment(Work&& work) -> base::Result<std::invoke_result_t<Work>> {
    const auto moment = ReadMoment::begin(m_database);
    if (!moment) {
        return base::forward(moment);
    }
    return guarded(m_database.connection(), std::forward<Work>(work));
}

base::Result<std::vector<RsRow>> RsRowReader::places(const RsQuery& query, const base::Progress& progress) {
    return inOneMoment([&] { return placesOf(m_database.connection(), query, progress); });
}

base::Result<std::int64_t> RsRowReader::count(const RsQuery& query) {
    return inOneMoment([&] {
        RsScan scan(m_database.connection(), query, {});
        if (scan.isPlain()) {
            return scan.countPlain();
        }
        std::int64_t count = 0;
        scan.run([&](const sqlite::Cursor&) { return ++count > 0; }, {});
        return count;
    });
}

base::Result<RsRowReader::Sum> RsRowReader::sum(const RsQuery& query, const std::string& column) {
    return inOneMoment([&] {
        if (typeOf(query.table, column) == RsType::Text) {
            throw StoreFailure(ErrorCode::InvalidInput,
                               Message(SHIRUBE_TEXT("The table {0} has no amounts in a column “{1}”. Choose another "
                                                    "one."),
                                       {std::string(domain::toKey(query.table)), column}));
        }
        Sum sum;
        RsScan(m_database.connection(), query, {column})
            .run(
                [&](const sqlite::Cursor& row) {
                    if (row.isNull(1)) {
                        ++sum.missing;
                    } else {
                        add(sum.yen, row.number(1));
                        ++sum.counted;
                    }
                    return true;
                },
                {});
        return sum;
    });
}

base::Result<std::vector<RsRecord>> RsRowReader::rows(RsTable table, std::span<const RsRow> places) {
    return guarded(m_database.connection(), [&] {
        std::vector<RsRecord> records;
        records.reserve(places.size());
        Lookup lookup(m_database.connection(), table);
        for (const auto place : places) {
            if (const auto* record = lookup.find(place)) {
                records.push_back(*record);
            }
        }
        return records;
    });
}

base::Status RsRowReader::forEach(const RsQuery& query, const std::function<base::Status(const RsRecord&)>& take,
                                  const base::Progress& progress) {
    base::Status taken;
    const auto accept = [&](const RsRecord* record) {
        taken = record == nullptr ? base::Status() : take(*record);
        return taken.has_value();
    };
    const auto done = inOneMoment([&] {
        auto& connection = m_database.connection();
        if (query.orderBy.empty() && !query.descending) {
            RecordReader reader(query.table);
            RsScan(connection, query, columnNames(query.table))
                .run([&](const sqlite::Cursor& row) { return accept(&reader.read(row)); }, progress);
            return;
        }
        const auto places = placesOf(connection, query, progress);
        Lookup lookup(connection, query.table);
        for (const auto place : places) {
            throwIfStopped(progress);
            if (!accept(lookup.find(place))) {
                return;
            }
        }
    });
    return done ? taken : base::Status(base::forward(done));
}

}  // namespace shirube::persistence
