// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/Result.h"

// JSON texts of reviews that are sealed, signed and compared: one value has one text.
namespace shirube::domain {

using ReviewJson = nlohmann::ordered_json;

[[nodiscard]] inline std::string textAt(const ReviewJson& json, const char* key) {
    return json.at(key).get<std::string>();
}

[[nodiscard]] inline std::string jsonText(const ReviewJson& json) {
    return json.dump(-1, ' ', false, ReviewJson::error_handler_t::replace);
}

/// What `read` makes of the text; InvalidInput where that is not a text that Value::text() gives.
template <typename Value, typename Read>
[[nodiscard]] base::Result<Value> parseJsonText(std::string_view text, const Read& read) {
    try {
        Value value;
        read(ReviewJson::parse(text), value);
        if (value.text() == text) {
            return value;
        }
    } catch (const ReviewJson::exception&) {  // answered below
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("What is sealed or stored there is not in the form of a review. It was "
                                   "changed, or is of another version of the program.")));
}

}  // namespace shirube::domain
