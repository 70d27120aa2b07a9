// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "TableAccess.h"
#include "domain/BudgetLine.h"
#include "domain/Programme.h"
#include "domain/Source.h"
#include "domain/Statement.h"

// How the domain's values stand in the tables: the one place that names their columns. A Reader is a RowReader or,
// where a whole table is read, an sqlite::Cursor.
namespace shirube::persistence {

struct SourceMapping {
    using Value = domain::Source;
    [[nodiscard]] static const TableText& text();
    static void write(RowWriter& writer, const Value& value);
    template <typename Reader>
    [[nodiscard]] static Value read(Reader& reader, std::size_t first);
};

struct ProgrammeMapping {
    using Value = domain::Programme;
    [[nodiscard]] static const TableText& text();
    static void write(RowWriter& writer, const Value& value);
    template <typename Reader>
    [[nodiscard]] static Value read(Reader& reader, std::size_t first);
};

/// Without figures; `prior` has its cycle and an empty amount.
struct BudgetLineMapping {
    using Value = domain::BudgetLine;
    [[nodiscard]] static const TableText& text();
    static void write(RowWriter& writer, const Value& value);
    template <typename Reader>
    [[nodiscard]] static Value read(Reader& reader, std::size_t first);
};

struct StatementMapping {
    using Value = domain::Statement;
    [[nodiscard]] static const TableText& text();
    static void write(RowWriter& writer, const Value& value);
    template <typename Reader>
    [[nodiscard]] static Value read(Reader& reader, std::size_t first);
};

struct AdoptionMapping {
    using Value = domain::Adoption;
    [[nodiscard]] static const TableText& text();
    static void write(RowWriter& writer, const Value& value);
    template <typename Reader>
    [[nodiscard]] static Value read(Reader& reader, std::size_t first);
};

/// The six columns of a figure (yen, step_yen, unit, rounding, qualifier, raw) wherever a query has them in this order.
template <typename Reader>
[[nodiscard]] domain::StatedAmount readAmount(Reader& reader, std::size_t first);

}  // namespace shirube::persistence
