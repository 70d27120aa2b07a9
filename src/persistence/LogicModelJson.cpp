// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicModelJson.h"

#include <nlohmann/json.hpp>

namespace shirube::persistence {

namespace {

using Json = nlohmann::ordered_json;

Json asJson(const std::string& value) {
    return value;
}
Json asJson(const domain::LogicNodeId& value) {
    return value.value();
}
Json asJson(const domain::FactKey& value) {
    return value.text();
}
Json asJson(const domain::NodeIndicator& value) {
    return {{"id", value.indicator.value()}, {"weight", value.weight.text()}};
}
Json asJson(const domain::Citation& value) {
    return {{"source", value.source.value()}, {"locator", value.locator}, {"raw", value.raw}};
}

Json asJson(const domain::ExternalFactor& value);
Json asJson(const domain::MonitoringStep& value);

template <typename T>
Json asList(const std::vector<T>& values) {
    auto json = Json::array();
    for (const auto& value : values) {
        json.push_back(asJson(value));
    }
    return json;
}

Json asJson(const domain::ExternalFactor& value) {
    return {{"label", value.label},
            {"affects", asList(value.affects)},
            {"citation", asJson(value.citation)},
            {"note", value.note}};
}
Json asJson(const domain::MonitoringStep& value) {
    return {{"label", value.label},
            {"bodies", asList(value.bodies)},
            {"watches", asList(value.watches)},
            {"adjusts", asList(value.adjusts)},
            {"citation", asJson(value.citation)},
            {"note", value.note}};
}

void read(const Json& json, std::string& value) {
    value = json.get<std::string>();
}
void read(const Json& json, domain::LogicNodeId& value) {
    value = domain::LogicNodeId(json.get<std::string>());
}
void read(const Json& json, domain::FactKey& value) {
    const auto text = json.get<std::string>();
    auto fact = domain::FactKey::parse(text);
    if (!fact) {
        refuseList(text);
    }
    value = *std::move(fact);
}
void read(const Json& json, domain::NodeIndicator& value) {
    value.indicator = domain::IndicatorId(json.at("id").get<std::string>());
    const auto text = json.at("weight").get<std::string>();
    const auto weight = base::Decimal::parse(text);
    if (!weight) {
        refuseList(text);
    }
    value.weight = *weight;
}
void read(const Json& json, domain::Citation& value) {
    value.source = domain::SourceId(json.at("source").get<std::string>());
    value.locator = json.at("locator").get<std::string>();
    value.raw = json.at("raw").get<std::string>();
}

void read(const Json& json, domain::ExternalFactor& value);
void read(const Json& json, domain::MonitoringStep& value);

template <typename T>
void readList(const Json& json, std::vector<T>& values) {
    if (!json.is_array()) {
        refuseList(json.dump());
    }
    for (const auto& entry : json) {
        read(entry, values.emplace_back());
    }
}

void read(const Json& json, domain::ExternalFactor& value) {
    value.label = json.at("label").get<std::string>();
    readList(json.at("affects"), value.affects);
    read(json.at("citation"), value.citation);
    value.note = json.at("note").get<std::string>();
}
void read(const Json& json, domain::MonitoringStep& value) {
    value.label = json.at("label").get<std::string>();
    readList(json.at("bodies"), value.bodies);
    readList(json.at("watches"), value.watches);
    readList(json.at("adjusts"), value.adjusts);
    read(json.at("citation"), value.citation);
    value.note = json.at("note").get<std::string>();
}

template <typename T>
std::vector<T> listOf(std::string_view text) {
    try {
        std::vector<T> values;
        readList(Json::parse(text), values);
        return values;
    } catch (const Json::exception&) {
        refuseList(text);
    }
}

}  // namespace

template <>
std::string toJsonText(const std::vector<domain::FactKey>& value) {
    return asList(value).dump();
}
template <>
std::string toJsonText(const std::vector<domain::NodeIndicator>& value) {
    return asList(value).dump();
}
template <>
std::string toJsonText(const std::vector<domain::ExternalFactor>& value) {
    return asList(value).dump();
}
template <>
std::string toJsonText(const std::vector<domain::MonitoringStep>& value) {
    return asList(value).dump();
}

template <>
std::vector<domain::FactKey> fromJsonText(std::string_view text) {
    return listOf<domain::FactKey>(text);
}
template <>
std::vector<domain::NodeIndicator> fromJsonText(std::string_view text) {
    return listOf<domain::NodeIndicator>(text);
}
template <>
std::vector<domain::ExternalFactor> fromJsonText(std::string_view text) {
    return listOf<domain::ExternalFactor>(text);
}
template <>
std::vector<domain::MonitoringStep> fromJsonText(std::string_view text) {
    return listOf<domain::MonitoringStep>(text);
}

}  // namespace shirube::persistence
