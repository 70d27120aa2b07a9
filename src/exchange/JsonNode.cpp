// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonNode.h"

#include <algorithm>
#include <cstdint>

#include "base/Text.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;
using json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t kMaxNumber = 1'000'000;

std::string below(const std::string& place, std::string_view key) {
    return place.empty() ? std::string(key) : place + '/' + std::string(key);
}

}  // namespace

JsonNode JsonNode::at(std::string_view key) const {
    auto found = find(key);
    if (!found) {
        throw base::Error{
            ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("{0} is missing in the file."), {below(m_place, key)}), {}};
    }
    return *std::move(found);
}

std::optional<JsonNode> JsonNode::find(std::string_view key) const {
    if (!m_value->is_object()) {
        refuse();
    }
    const auto found = m_value->find(key);
    if (found == m_value->end() || found->is_null()) {
        return std::nullopt;
    }
    return JsonNode(*found, below(m_place, key));
}

std::vector<JsonNode> JsonNode::items() const {
    if (!m_value->is_array()) {
        refuse();
    }
    std::vector<JsonNode> nodes;
    nodes.reserve(m_value->size());
    for (const auto& value : *m_value) {
        nodes.emplace_back(value, below(m_place, std::to_string(nodes.size())));
    }
    return nodes;
}

std::string JsonNode::text() const {
    if (!m_value->is_string()) {
        refuse();
    }
    return m_value->get<std::string>();
}

int JsonNode::number(std::string_view key, int lowest) const {
    const auto node = at(key);
    if (!node.m_value->is_number_integer()) {
        node.refuse();
    }
    const auto value = node.m_value->get<std::int64_t>();
    if (value < lowest || value > kMaxNumber) {
        node.refuse();
    }
    return static_cast<int>(value);
}

bool JsonNode::flag(std::string_view key) const {
    const auto node = at(key);
    if (!node.m_value->is_boolean()) {
        node.refuse();
    }
    return node.m_value->get<bool>();
}

base::Decimal JsonNode::decimal(std::string_view key) const {
    return named(key, [](const std::string& text) { return base::Decimal::parse(text); });
}

std::string JsonNode::dump() const {
    return m_value->dump(-1, ' ', false, json::error_handler_t::replace);
}

void JsonNode::refuse() const {
    throw base::Error{ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("{0} in the file is not what belongs there: {1}."),
                              {m_place.empty() ? "/" : m_place, base::quoted(dump())}),
                      {}};
}

base::Result<json> parseJson(std::string_view text) {
    try {
        return json::parse(text);
    } catch (const json::parse_error& problem) {
        const auto before = text.substr(0, std::min(problem.byte > 0 ? problem.byte - 1 : 0, text.size()));
        const auto lineStart = before.rfind('\n');
        const auto column = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1;
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("Line {0}, byte {1}: this is not valid JSON."),
                    {std::to_string(std::count(before.begin(), before.end(), '\n') + 1), std::to_string(column)}),
            problem.what());
    }
}

}  // namespace shirube::exchange
