// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "RsCells.h"
#include "RsGoalRows.h"
#include "RsHeader.h"
#include "base/Result.h"
#include "domain/FiscalYear.h"
#include "domain/RsRowBatch.h"
#include "exchange/RsReader.h"

namespace shirube::exchange {

/// Sorts the rows of one file into the tables that they belong to.
class RsRowSorter {
public:
    using Take = std::function<base::Status(domain::RsRowBatch&&)>;
    /// `take` gets batches of about 1 MiB; it must outlive this.
    RsRowSorter(const RsHeader& header, domain::FiscalYear edition, const RsReadOptions& options, const Take& take);

    /// The next row. InvalidInput says what is wrong in it, without its number; and what `take` fails with.
    [[nodiscard]] base::Status add(std::span<const std::string_view> fields, std::int64_t number);
    /// After the last row.
    [[nodiscard]] base::Status finish();
    /// Of the file, each programme's first.
    [[nodiscard]] RsHeadings takeHeadings() { return std::move(m_headings); }

private:
    [[nodiscard]] domain::RsRowBatch& batch(domain::RsTable table) { return m_batches.at(table); }
    [[nodiscard]] base::Status put(domain::RsTable table, const RsCells::Given& given = {});
    [[nodiscard]] const RsCells& cells(domain::RsTable table) const { return m_cells.at(table); }
    [[nodiscard]] std::string_view text(RsHeader::Field field) const;
    [[nodiscard]] bool isSaid(domain::RsTable table) const { return cells(table).isSaid(m_fields); }
    [[nodiscard]] base::Status flush(std::size_t least);

    [[nodiscard]] base::Status addHeading();
    [[nodiscard]] base::Status addOutline(bool isFirst);
    [[nodiscard]] base::Status addBudget();
    [[nodiscard]] base::Status addInspection(bool isFirst);
    [[nodiscard]] base::Status addReflected();
    [[nodiscard]] base::Status addPayment();
    [[nodiscard]] bool isNew(domain::RsTable table);

    RsHeader m_header;
    domain::FiscalYear m_edition;
    RsReadOptions m_options;
    const Take& m_take;
    std::map<domain::RsTable, RsCells> m_cells;
    std::map<domain::RsTable, domain::RsRowBatch> m_batches;
    std::vector<domain::RsTable> m_plain;  // that a row gives a row to if it says something

    std::span<const std::string_view> m_fields;
    std::int64_t m_number = 0;
    std::int64_t m_project = 0;
    std::vector<std::string> m_heading;  // of the row before
    bool m_isSameProgramme = false;
    std::unordered_set<std::size_t> m_seen;  // of the programme
    RsHeadings m_headings;
    std::optional<RsGoalRows> m_goals;  // where the file is of goals
};

}  // namespace shirube::exchange
