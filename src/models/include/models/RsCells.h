// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "domain/AmountUnit.h"
#include "domain/RsQuery.h"
#include "models/FactCell.h"

namespace shirube::models {

/// A column of a table of the programme review system as it is shown: one of the table's own, or what is known of the
/// row from elsewhere.
struct RsShownColumn {
    enum class Kind {
        Own,        ///< `name` of domain::columnsOf()
        Programme,  ///< the name of the row's programme
        Ministry,   ///< 府省庁 of the row's programme
        GoalValue,  ///< of a Goal: `name` of the GoalValue of `year`
    };
    Kind kind = Kind::Own;
    std::string name{};
    int year = 0;

    friend bool operator==(const RsShownColumn&, const RsShownColumn&) = default;
};

/// The values of goals by their places.
using RsGoalValues = std::unordered_map<std::int64_t, domain::RsRecord>;

/// What stands in the cells of rows of one table of the programme review system: in the window, and in files with every
/// digit. What is missing is blank, or says why; it is never 0.
class RsCells {
    Q_DECLARE_TR_FUNCTIONS(RsCells)
public:
    RsCells() = default;
    RsCells(domain::RsTable table, std::vector<RsShownColumn> columns);

    [[nodiscard]] domain::RsTable table() const { return m_table; }
    [[nodiscard]] const std::vector<RsShownColumn>& columns() const { return m_columns; }
    /// Names programmes and ministries; null: neither is known.
    void setBook(std::shared_ptr<const analysis::GovernmentBook> book) { m_book = std::move(book); }
    void setUnit(domain::AmountUnit unit) { m_unit = unit; }

    [[nodiscard]] FactCell cell(const domain::RsRecord& record, const RsGoalValues& values, std::size_t column) const;
    /// Of a column of domain::columnsOf(), whether it is one that is shown or not.
    [[nodiscard]] FactCell own(const domain::RsRecord& record, std::size_t column) const;
    /// As own(), of a goal's value.
    [[nodiscard]] FactCell goalValue(const domain::RsRecord& value, std::string_view column) const;
    [[nodiscard]] QString title(std::size_t column) const;
    /// Whether figures stand in the column, to be set to the right.
    [[nodiscard]] bool isNumber(std::size_t column) const;
    /// Null where the row has no programme, or it isn't known.
    [[nodiscard]] const analysis::GovernmentProgramme* programmeOf(const domain::RsRecord& record) const;
    /// 予算事業ID of the row; nothing where it has none.
    [[nodiscard]] std::optional<std::int64_t> projectOf(const domain::RsRecord& record) const;
    /// Where the values stand that the columns need of the goals at these places.
    [[nodiscard]] std::vector<domain::RsRow> valuePlaces(std::span<const domain::RsRow> goals) const;
    /// Where the value of a goal in a year stands.
    [[nodiscard]] static domain::RsRow valuePlace(domain::RsRow goal, int year);

private:
    [[nodiscard]] FactCell cellOf(domain::RsTable table, const domain::RsRecord& record, std::size_t column) const;

    domain::RsTable m_table = domain::RsTable::Programme;
    std::vector<RsShownColumn> m_columns;
    std::shared_ptr<const analysis::GovernmentBook> m_book;
    domain::AmountUnit m_unit = domain::AmountUnit::Yen;
};

}  // namespace shirube::models
