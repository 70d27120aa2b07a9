// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/Decimal.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::exchange {

/// A value of a JSON file that knows its place there: sheets/2/number. What isn't as it has to be is thrown as a
/// base::Error that names the place.
class JsonNode {
public:
    explicit JsonNode(const nlohmann::ordered_json& value, std::string place = {})
        : m_value(&value), m_place(std::move(place)) {}

    [[nodiscard]] JsonNode at(std::string_view key) const;
    /// Nothing where the key is missing or its value is null.
    [[nodiscard]] std::optional<JsonNode> find(std::string_view key) const;
    [[nodiscard]] std::vector<JsonNode> items() const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string text(std::string_view key) const { return at(key).text(); }
    /// A whole number from `lowest` to 1,000,000.
    [[nodiscard]] int number(std::string_view key, int lowest) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    [[nodiscard]] base::Decimal decimal(std::string_view key) const;
    /// Of a text that `read` gives a value for.
    template <typename Read>
    [[nodiscard]] auto named(std::string_view key, const Read& read) const {
        const auto node = at(key);
        auto value = read(node.text());
        if (!value) {
            node.refuse();
        }
        return *std::move(value);
    }
    /// On one line, keys in the file's order.
    [[nodiscard]] std::string dump() const;
    /// Throws that this value is no such.
    [[noreturn]] void refuse() const;

private:
    const nlohmann::ordered_json* m_value;
    std::string m_place;
};

/// The text as JSON; InvalidInput with the line and the column.
[[nodiscard]] base::Result<nlohmann::ordered_json> parseJson(std::string_view text);

}  // namespace shirube::exchange
