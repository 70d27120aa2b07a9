// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DataPackage.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "CsvField.h"
#include "base/Sha256.h"

namespace shirube::exchange {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const PackageField& field) {
    Json json{{"name", field.name}, {"type", field.type}, {"title", field.title}};
    if (field.isRequired) {
        json["constraints"] = {{"required", true}};
    }
    return json;
}

Json schemaOf(const PackageTable& table) {
    Json fields = Json::array();
    for (const auto& field : table.fields()) {
        fields.push_back(toJson(field));
    }
    Json schema{{"fields", fields}, {"missingValues", Json::array({""})}, {"primaryKey", table.primaryKey()}};
    Json keys = Json::array();
    for (const auto& reference : table.references()) {
        keys.push_back({{"fields", reference.field},
                        {"reference", {{"resource", reference.table}, {"fields", reference.tableField}}}});
    }
    if (!keys.empty()) {
        schema["foreignKeys"] = keys;
    }
    return schema;
}

Json toJson(const PackageTable& table) {
    return {{"profile", "tabular-data-resource"},
            {"name", table.name()},
            {"title", table.title()},
            {"path", table.fileName()},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"dialect", {{"delimiter", ","}, {"lineTerminator", "\r\n"}, {"doubleQuote", true}, {"header", true}}},
            {"bytes", table.bytes().size()},
            {"hash", "sha256:" + base::sha256Hex(table.bytes())},
            {"schema", schemaOf(table)}};
}

Json toJson(const PackageMeasure& measure) {
    Json json{{"source", measure.field},
              {"resource", measure.table},
              {"currency", "JPY"},
              {"factor", 1},
              {"direction", "expenditure"}};
    if (!measure.phase.empty()) {
        json["phase"] = measure.phase;
    }
    return json;
}

Json toJson(const PackageDimension& dimension) {
    Json attributes = Json::object();
    for (const auto& attribute : dimension.attributes) {
        Json json{{"source", attribute.field}, {"resource", dimension.table}};
        if (!attribute.labelFor.empty()) {
            json["labelfor"] = attribute.labelFor;
        }
        attributes[attribute.name] = json;
    }
    Json json{{"dimensionType", dimension.type}};
    if (!dimension.classification.empty()) {
        json["classificationType"] = dimension.classification;
    }
    json["primaryKey"] = dimension.attributes.front().name;
    json["attributes"] = attributes;
    return json;
}

template <typename Named>
Json byName(const std::vector<Named>& values) {
    Json json = Json::object();
    for (const auto& value : values) {
        json[value.name] = toJson(value);
    }
    return json;
}

}  // namespace

PackageTable::PackageTable(std::string name, std::string title, std::vector<PackageField> fields,
                           std::vector<std::string> primaryKey, std::vector<PackageReference> references)
    : m_name(std::move(name)),
      m_title(std::move(title)),
      m_fields(std::move(fields)),
      m_primaryKey(std::move(primaryKey)),
      m_references(std::move(references)) {
    std::vector<std::string> header;
    for (const auto& field : m_fields) {
        header.push_back(field.name);
    }
    addRow(header);
    m_rowCount = 0;
}

void PackageTable::addRow(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_bytes += ',';
        }
        appendCsvField(m_bytes, cells[i]);
    }
    m_bytes += "\r\n";
    ++m_rowCount;
}

std::string DataPackage::json() const {
    Json origins = Json::array();
    for (const auto& source : sources) {
        Json origin{{"title", source.title}};
        if (!source.path.empty()) {
            origin["path"] = source.path;
        }
        origins.push_back(origin);
    }
    Json resources = Json::array();
    for (const auto& table : tables) {
        resources.push_back(toJson(table));
    }
    Json package{{"profile", "tabular-data-package"}, {"name", name},       {"title", title},
                 {"description", description},        {"created", created}, {"countryCode", "JP"},
                 {"granularity", "aggregated"}};
    if (firstYear && lastYear) {
        package["fiscalPeriod"] = {{"start", std::to_string(*firstYear) + "-04-01"},
                                   {"end", std::to_string(*lastYear + 1) + "-03-31"}};
    }
    if (!origins.empty()) {
        package["sources"] = origins;
    }
    package["resources"] = resources;
    package["model"] = {{"measures", byName(measures)}, {"dimensions", byName(dimensions)}};
    return package.dump(2) + '\n';
}

}  // namespace shirube::exchange
