// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/MessageJson.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace shirube::persistence {

namespace {

using Json = nlohmann::json;

Json asJson(const base::Message& message) {
    if (message.isVerbatim()) {
        return message.sourceTemplate();
    }
    Json json{{"text", message.sourceTemplate()}};
    if (!message.arguments().empty()) {
        auto& arguments = json["args"] = Json::array();
        for (const auto& argument : message.arguments()) {
            arguments.push_back(asJson(argument));
        }
    }
    return json;
}

base::Message fromJson(const Json& json) {
    if (json.is_string()) {
        return base::Message::verbatim(json.get<std::string>());
    }
    std::vector<base::Message> arguments;
    if (const auto found = json.find("args"); found != json.end()) {
        for (const auto& argument : *found) {
            arguments.push_back(fromJson(argument));
        }
    }
    return base::Message::nested(json.at("text").get<std::string>(), std::move(arguments));
}

}  // namespace

std::string toJson(const base::Message& message) {
    return asJson(message).dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Message messageFromJson(const std::string& json) {
    try {
        return fromJson(Json::parse(json));
    } catch (const Json::exception&) {
        return base::Message::verbatim(json);
    }
}

}  // namespace shirube::persistence
