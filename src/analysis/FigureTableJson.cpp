// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "analysis/FigureDifference.h"

namespace shirube::analysis {

namespace {

using base::Message;
using Json = nlohmann::ordered_json;

// In the order of PointStyle.
constexpr std::array kStyles{"solid", "hatched", "provisional", "upper-limit"};

// A number is a text in an object, so that no reader takes it for a floating-point number.
Json asJson(const TableCell& cell) {
    switch (cell.kind) {
        case TableCell::Kind::Empty:
            return nullptr;
        case TableCell::Kind::Text:
            return cell.text;
        case TableCell::Kind::Number:
            break;
    }
    return {{"number", cell.text}};
}

bool isDecimal(const std::string& text) {
    const auto digits = text.rfind('-', 0) == 0 ? text.substr(1) : text;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !digits.empty() && isDigit(digits.front()) && isDigit(digits.back()) &&
           std::count(digits.begin(), digits.end(), '.') <= 1 &&
           std::all_of(digits.begin(), digits.end(), [&](char c) { return c == '.' || isDigit(c); });
}

// Reads one table; the first thing that is not as it should be is kept.
class Reader {
public:
    FigureTable read(const Json& json) {
        FigureTable table;
        if (!hasFields(json, {"heading", "columns", "rows"})) {
            return table;
        }
        table.labelHeading = text(json["heading"]);
        forEach(json["columns"], [&](const Json& column) { readColumn(column, table); });
        forEach(json["rows"], [&](const Json& row) { readRow(row, table); });
        return table;
    }

    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    void refuse(std::string problem) {
        if (m_problem.empty()) {
            m_problem = std::move(problem);
        }
    }

    bool hasFields(const Json& json, const std::vector<std::string>& fields) {
        const bool isWhole = json.is_object() && json.size() == fields.size() &&
                             std::all_of(fields.begin(), fields.end(), [&](const auto& f) { return json.contains(f); });
        if (!isWhole) {
            refuse("fields");
        }
        return isWhole;
    }

    std::string text(const Json& json) {
        if (!json.is_string()) {
            refuse("text");
            return {};
        }
        return json.get<std::string>();
    }

    template <typename Read>
    void forEach(const Json& json, Read read) {
        if (!json.is_array()) {
            refuse("list");
            return;
        }
        std::for_each(json.begin(), json.end(), read);
    }

    std::string id(const Json& json, std::set<std::string>& known) {
        auto id = text(json);
        if (!known.insert(id).second) {
            refuse("id: " + id);
        }
        return id;
    }

    void readColumn(const Json& json, FigureTable& table) {
        if (!hasFields(json, {"id", "heading", "amount"})) {
            return;
        }
        FigureTableColumn column;
        column.id = id(json["id"], m_columns);
        column.heading = text(json["heading"]);
        if (!json["amount"].is_boolean()) {
            refuse("amount");
            return;
        }
        column.isAmount = json["amount"].get<bool>();
        table.columns.push_back(std::move(column));
    }

    void readRow(const Json& json, FigureTable& table) {
        if (!hasFields(json, {"id", "label", "total", "series", "style", "cells"})) {
            return;
        }
        FigureTableRow row;
        row.id = id(json["id"], m_rows);
        row.label = text(json["label"]);
        const auto style = std::find(kStyles.begin(), kStyles.end(), text(json["style"]));
        if (!json["total"].is_boolean() || !json["series"].is_number_unsigned() || style == kStyles.end()) {
            refuse("row: " + row.id);
            return;
        }
        row.kind = json["total"].get<bool>() ? FigureTableRow::Kind::Total : FigureTableRow::Kind::Series;
        row.series = json["series"].get<std::size_t>();
        row.style = static_cast<PointStyle>(style - kStyles.begin());
        forEach(json["cells"], [&](const Json& cell) { row.cells.push_back(cellOf(cell)); });
        if (row.cells.size() != table.columns.size()) {
            refuse("cells: " + row.id);
        }
        table.rows.push_back(std::move(row));
    }

    TableCell cellOf(const Json& json) {
        if (json.is_null()) {
            return TableCell::empty();
        }
        if (json.is_string()) {
            return TableCell::ofText(json.get<std::string>());
        }
        if (!hasFields(json, {"number"})) {
            return {};
        }
        auto number = text(json["number"]);
        if (!isDecimal(number)) {
            refuse("number: " + number);
            return {};
        }
        return TableCell::ofNumber(std::move(number));
    }

    std::set<std::string> m_columns;
    std::set<std::string> m_rows;
    std::string m_problem;
};

}  // namespace

std::string tableJson(const FigureTable& table) {
    auto columns = Json::array();
    for (const auto& column : table.columns) {
        columns.push_back({{"id", column.id}, {"heading", column.heading}, {"amount", column.isAmount}});
    }
    auto rows = Json::array();
    for (const auto& row : table.rows) {
        auto cells = Json::array();
        // Rows may leave out empty cells at their end.
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            cells.push_back(c < row.cells.size() ? asJson(row.cells[c]) : Json(nullptr));
        }
        rows.push_back({{"id", row.id},
                        {"label", row.label},
                        {"total", row.kind == FigureTableRow::Kind::Total},
                        {"series", row.series},
                        {"style", kStyles[static_cast<std::size_t>(row.style)]},
                        {"cells", std::move(cells)}});
    }
    const Json json{{"heading", table.labelHeading}, {"columns", std::move(columns)}, {"rows", std::move(rows)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<FigureTable> tableFromJson(const std::string& text) {
    const auto json = Json::parse(text, nullptr, false);
    Reader reader;
    auto table = json.is_discarded() ? FigureTable() : reader.read(json);
    if (json.is_discarded() || !reader.problem().empty()) {
        return base::fail(base::ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("The stored table of a chart can't be read. Build the pack anew.")),
                          json.is_discarded() ? "JSON" : reader.problem());
    }
    return table;
}

}  // namespace shirube::analysis
