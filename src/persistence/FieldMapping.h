// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "CatalogueJson.h"
#include "TableAccess.h"
#include "base/Decimal.h"
#include "base/StrongId.h"
#include "domain/CalendarDay.h"
#include "domain/ChartDefinition.h"
#include "domain/FactKey.h"
#include "domain/Period.h"
#include "domain/ReviewScheme.h"
#include "domain/ScoreSheet.h"

// A mapping that lists the columns of its table once: FieldMapping makes text(), write() and read() of the list.
namespace shirube::persistence {

template <typename T>
inline constexpr bool kIsStrongId = false;
template <typename Tag>
inline constexpr bool kIsStrongId<base::StrongId<Tag>> = true;

/// The text of a cell.
template <typename T>
[[nodiscard]] std::string cellText(const T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else if constexpr (kIsStrongId<T>) {
        return value.value();
    } else if constexpr (std::is_same_v<T, domain::Period> || std::is_same_v<T, domain::FactKey> ||
                         std::is_same_v<T, domain::CalendarDay> || std::is_same_v<T, base::Decimal> ||
                         std::is_same_v<T, domain::ReviewScheme> || std::is_same_v<T, domain::SheetContent> ||
                         std::is_same_v<T, domain::ChartDefinition>) {
        return value.text();
    } else if constexpr (std::is_same_v<T, std::optional<base::Decimal>> ||
                         std::is_same_v<T, std::optional<domain::CalendarDay>> ||
                         std::is_same_v<T, std::optional<domain::SheetContent>>) {
        return value ? value->text() : std::string();
    } else {
        return toJsonText(value);
    }
}

/// The value of a cell; Corrupt where the store has a text that this program does not write there.
template <typename T>
[[nodiscard]] T cellValue(std::string_view text) {
    if constexpr (std::is_same_v<T, std::string> || kIsStrongId<T>) {
        return T(std::string(text));
    } else if constexpr (std::is_same_v<T, domain::Period> || std::is_same_v<T, domain::FactKey> ||
                         std::is_same_v<T, domain::CalendarDay> || std::is_same_v<T, domain::ReviewScheme> ||
                         std::is_same_v<T, domain::SheetContent> || std::is_same_v<T, domain::ChartDefinition>) {
        auto parsed = T::parse(text);
        return known(parsed ? std::optional(*std::move(parsed)) : std::nullopt, text);
    } else if constexpr (std::is_same_v<T, base::Decimal>) {
        return known(base::Decimal::parse(text), text);
    } else if constexpr (std::is_same_v<T, std::optional<base::Decimal>> ||
                         std::is_same_v<T, std::optional<domain::CalendarDay>> ||
                         std::is_same_v<T, std::optional<domain::SheetContent>>) {
        return text.empty() ? T() : T(cellValue<typename T::value_type>(text));
    } else {
        return fromJsonText<T>(text);
    }
}

/// Collects the columns.
class FieldColumns {
public:
    template <typename T>
    void key(const char* name, const T&) {
        m_columns.push_back({name, ColumnType::Text, true});
    }
    template <typename T>
    void field(const char* name, const T&) {
        m_columns.push_back({name, std::is_integral_v<T> ? ColumnType::Integer : ColumnType::Text, false});
    }
    template <typename T>
    void reference(const char* name, const T&) {
        m_columns.push_back({name});
    }
    template <typename Enum, typename FromKey>
    void choice(const char* name, const Enum&, const FromKey&) {
        m_columns.push_back({name});
    }
    [[nodiscard]] std::vector<Column> take() { return std::move(m_columns); }

private:
    std::vector<Column> m_columns;
};

/// Sets the parameters of a statement.
class FieldWriter {
public:
    explicit FieldWriter(RowWriter& writer) : m_writer(writer) {}

    template <typename T>
    void key(const char*, const T& value) {
        m_writer.text(cellText(value));
    }
    template <typename T>
    void field(const char*, const T& value) {
        if constexpr (std::is_integral_v<T>) {
            m_writer.number(value);
        } else {
            m_writer.text(cellText(value));
        }
    }
    template <typename T>
    void reference(const char*, const T& value) {
        m_writer.textOrNull(value.value());
    }
    template <typename Enum, typename FromKey>
    void choice(const char*, const Enum& value, const FromKey&) {
        m_writer.text(toKey(value));
    }

private:
    RowWriter& m_writer;
};

/// Fills a value from a row.
template <typename Reader>
class FieldReader {
public:
    FieldReader(Reader& reader, std::size_t first) : m_reader(reader), m_next(first) {}

    template <typename T>
    void key(const char*, T& value) {
        value = cellValue<T>(m_reader.view(m_next++));
    }
    template <typename T>
    void field(const char*, T& value) {
        if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(m_reader.number(m_next++));
        } else {
            value = cellValue<T>(m_reader.view(m_next++));
        }
    }
    template <typename T>
    void reference(const char*, T& value) {
        value = T(m_reader.take(m_next++));
    }
    template <typename Enum, typename FromKey>
    void choice(const char*, Enum& value, const FromKey& fromKey) {
        const auto key = m_reader.view(m_next++);
        value = known(fromKey(key), key);
    }

private:
    Reader& m_reader;
    std::size_t m_next;
};

/// `Derived` has kTable, kOrder and fields(visitor, value), which names each column once, in order: key() for the
/// primary key, field() for a text, a number, a list or a tree, reference() for an id that may be empty (NULL),
/// choice() for an enumerator.
template <typename Derived, typename T>
struct FieldMapping {
    using Value = T;
    static constexpr const char* kOrder = " ORDER BY position, id";

    [[nodiscard]] static const TableText& text() {
        static const TableText kText = [] {
            FieldColumns columns;
            const T example{};
            Derived::fields(columns, example);
            return TableText({Derived::kTable, columns.take()});
        }();
        return kText;
    }

    static void write(RowWriter& writer, const T& value) {
        FieldWriter visitor(writer);
        Derived::fields(visitor, value);
    }

    template <typename Reader>
    [[nodiscard]] static T read(Reader& reader, std::size_t first) {
        T value;
        FieldReader<Reader> visitor(reader, first);
        Derived::fields(visitor, value);
        return value;
    }
};

}  // namespace shirube::persistence
