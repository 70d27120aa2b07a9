// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace shirube::test {

/// What the specifications of Data Package, Tabular Data Resource, Table Schema and Fiscal Data Package require of
/// datapackage.json, tried one by one.
class FiscalPackageRules {
public:
    using Json = nlohmann::json;

    std::vector<std::string> tryOn(const Json& package) {
        need(package.value("profile", "") == "tabular-data-package", "profile");
        need(matches(package, "name", "[-a-z0-9._/]+"), "name");
        need(!package.contains("countryCode") || matches(package, "countryCode", "[A-Z]{2}"), "countryCode");
        need(!package.contains("granularity") || isOneOf(package["granularity"], {"aggregated", "transactional"}),
             "granularity");
        if (package.contains("fiscalPeriod")) {
            constexpr const char* kDay = "\\d{4}-(0?[1-9]|1[012])-(0?[1-9]|[12]\\d|3[01])";
            need(matches(package["fiscalPeriod"], "start", kDay), "fiscalPeriod start");
        }
        if (!package.contains("resources") || package["resources"].empty()) {
            m_broken.emplace_back("resources");
            return m_broken;
        }
        for (const auto& resource : package["resources"]) {
            need(m_fields.emplace(resource.value("name", ""), std::set<std::string>()).second, "resource name");
            tryResource(resource);
        }
        for (const auto& resource : package["resources"]) {
            tryReferences(resource);
        }
        tryModel(package.value("model", Json::object()));
        return m_broken;
    }

private:
    void need(bool holds, const std::string& rule) {
        if (!holds) {
            m_broken.push_back(rule);
        }
    }
    static bool isText(const Json& object, const char* key) {
        return object.contains(key) && object[key].is_string() && !object[key].get<std::string>().empty();
    }
    static bool matches(const Json& object, const char* key, const char* pattern) {
        return isText(object, key) && std::regex_match(object[key].get<std::string>(), std::regex(pattern));
    }
    static bool isOneOf(const Json& value, const std::set<std::string>& values) {
        return value.is_string() && values.contains(value.get<std::string>());
    }
    [[nodiscard]] bool isField(const Json& resource, const Json& field) const {
        const auto found = m_fields.find(resource.get<std::string>());
        return found != m_fields.end() && found->second.contains(field.get<std::string>());
    }

    void tryResource(const Json& resource) {
        need(resource.value("profile", "") == "tabular-data-resource", "resource profile");
        need(matches(resource, "name", "[-a-z0-9._/]+"), "resource name");
        need(matches(resource, "path", "[^/.][^:]*"), "resource path");
        need(matches(resource, "mediatype", ".+/.+"), "mediatype");
        need(matches(resource, "hash", "[^:]+:[a-fA-F0-9]+"), "hash");
        need(resource.contains("bytes") && resource["bytes"].is_number_unsigned(), "bytes");
        auto& names = m_fields[resource.value("name", "")];
        for (const auto& field : resource["schema"]["fields"]) {
            need(isText(field, "name") && names.insert(field["name"].get<std::string>()).second, "field name");
            need(isOneOf(field["type"], {"string", "number", "integer", "boolean", "date", "year", "datetime"}),
                 "field type");
        }
        need(!names.empty(), "fields");
        for (const auto& key : resource["schema"]["primaryKey"]) {
            need(names.contains(key.get<std::string>()), "primaryKey of a table");
        }
    }

    void tryReferences(const Json& resource) {
        for (const auto& key : resource["schema"].value("foreignKeys", Json::array())) {
            need(isField(resource["name"], key["fields"]) &&
                     isField(key["reference"]["resource"], key["reference"]["fields"]),
                 "foreignKeys");
        }
    }

    void tryModel(const Json& model) {
        need(model.contains("measures") && !model["measures"].empty(), "measures");
        need(model.contains("dimensions") && !model["dimensions"].empty(), "dimensions");
        const auto measures = model.value("measures", Json::object());
        for (const auto& [name, measure] : measures.items()) {
            need(isText(measure, "source") && isField(measure["resource"], measure["source"]), "source of " + name);
            need(matches(measure, "currency", "[A-Z]{3}"), "currency of " + name);
            need(!measure.contains("direction") || isOneOf(measure["direction"], {"expenditure", "revenue"}),
                 "direction of " + name);
            need(!measure.contains("phase") ||
                     isOneOf(measure["phase"], {"proposed", "approved", "adjusted", "executed"}),
                 "phase of " + name);
        }
        const auto dimensions = model.value("dimensions", Json::object());
        for (const auto& [name, dimension] : dimensions.items()) {
            tryDimension(name, dimension);
        }
    }

    void tryDimension(const std::string& name, const Json& dimension) {
        need(isOneOf(dimension["dimensionType"],
                     {"datetime", "entity", "classification", "activity", "fact", "location", "other"}),
             "type of " + name);
        need(!dimension.contains("classificationType") ||
                 isOneOf(dimension["classificationType"], {"functional", "administrative", "economic"}),
             "classification of " + name);
        const auto attributes = dimension.value("attributes", Json::object());
        need(attributes.contains(dimension.value("primaryKey", "")), "primaryKey of " + name);
        for (const auto& [key, attribute] : attributes.items()) {
            need(isField(attribute["resource"], attribute["source"]), "source of " + name + '.' + key);
            need(!attribute.contains("labelfor") || attributes.contains(attribute["labelfor"].get<std::string>()),
                 "labelfor of " + name + '.' + key);
        }
    }

    std::map<std::string, std::set<std::string>> m_fields;  // by resource
    std::vector<std::string> m_broken;
};

/// The rules that it breaks; none for a Fiscal Data Package.
[[nodiscard]] inline std::vector<std::string> brokenPackageRules(const nlohmann::json& package) {
    return FiscalPackageRules().tryOn(package);
}

}  // namespace shirube::test
