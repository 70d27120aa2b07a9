// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetSchema.h"

#include <exception>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <vector>

#include "DatasetPlace.h"
#include "base/EmbeddedFile.h"
#include "embedded/schemaFiles.h"

namespace shirube::exchange {

namespace {

using nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

constexpr std::string_view kMissingKey = "Missing required property";

// A violation as valijson words it, with its path as JSON keys and indexes.
struct Violation {
    std::vector<std::string> path;
    std::string text;
};

// The deepest violation comes first in valijson's list; the rest say that the values around it fail too.
std::optional<Violation> firstViolation(valijson::Validator& validator, const valijson::Schema& schema,
                                        const json& document) {
    valijson::ValidationResults results;
    if (validator.validate(schema, Adapter(document), &results)) {
        return std::nullopt;
    }
    Violation violation;
    if (results.begin() != results.end()) {
        const auto& error = *results.begin();
        violation.text = error.description;
        for (std::size_t i = 1; i < error.context.size(); ++i) {  // [0] is "<root>", the others are "[key]"
            const auto& token = error.context[i];
            violation.path.push_back(token.size() >= 2 ? token.substr(1, token.size() - 2) : token);
        }
    }
    return violation;
}

// Looks for the violation entry by entry of the list `key`, so that a large broken file yields one report, not
// millions.
std::optional<Violation> locate(const valijson::Schema& schema, const json& document, const std::string& key) {
    valijson::Validator validator;  // one for all entries: it keeps the compiled patterns
    if (validator.validate(schema, Adapter(document), nullptr)) {
        return std::nullopt;
    }
    if (!document.is_object() || !document.contains(key)) {
        return firstViolation(validator, schema, document);
    }
    json probe = json::object();
    for (const auto& [name, value] : document.items()) {
        probe[name] = value.is_array() ? json::array() : value;
    }
    if (auto violation = firstViolation(validator, schema, probe)) {
        return violation;
    }
    const auto& entries = document.at(key);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        probe[key] = json::array({entries[i]});
        if (auto violation = firstViolation(validator, schema, probe)) {
            if (violation->path.size() > 1) {
                violation->path[1] = std::to_string(i);
            }
            return violation;
        }
    }
    return firstViolation(validator, schema, document);
}

// The subschema of a member or an element, through $ref; null where the schema has none.
const json* descend(const json& root, const json* schema, const std::string& token) {
    if (const auto properties = schema->find("properties");
        properties != schema->end() && properties->contains(token)) {
        schema = &properties->at(token);
    } else if (const auto items = schema->find("items"); items != schema->end() && items->is_array()) {
        // One schema for each place.
        const auto index = token.find_first_not_of("0123456789") == std::string::npos && token.size() < 4
                               ? static_cast<std::size_t>(std::stoul("0" + token))
                               : items->size();
        if (index >= items->size()) {
            return nullptr;
        }
        schema = &items->at(index);
    } else if (items != schema->end()) {
        schema = &*items;
    } else {
        return nullptr;
    }
    if (const auto reference = schema->find("$ref"); reference != schema->end()) {
        schema = &root.at(json::json_pointer(reference->get<std::string>().substr(1)));
    }
    return schema;
}

const json* schemaAt(const json& root, const std::vector<std::string>& path) {
    const json* schema = &root;
    for (const auto& token : path) {
        schema = descend(root, schema, token);
        if (!schema) {
            return nullptr;
        }
    }
    return schema;
}

// The text between the last two apostrophes: the property that valijson names.
std::string namedProperty(const std::string& text) {
    const auto end = text.rfind('\'');
    const auto begin =
        text.find('\'', text.find("constraints: ") == std::string::npos ? 0 : text.find("constraints: "));
    return end == std::string::npos || begin >= end ? std::string() : text.substr(begin + 1, end - begin - 1);
}

std::string listOf(const json& values) {
    std::string list;
    for (const auto& value : values) {
        list += list.empty() ? "" : ", ";
        list += value.is_string() ? value.get<std::string>() : value.dump();
    }
    return list;
}

// What is wrong, in words that can be translated; valijson's own text goes into the detail.
base::Message reasonOf(const Violation& violation, const json* schema) {
    const auto says = [&](std::string_view part) { return violation.text.find(part) != std::string::npos; };
    if (violation.text.starts_with(kMissingKey)) {
        return base::Message(SHIRUBE_TEXT("the key {0} is missing. Add it."), {namedProperty(violation.text)});
    }
    if (says("could not be validated using 'properties'")) {
        return base::Message(SHIRUBE_TEXT("the key {0} is not known. Correct or remove it."),
                             {namedProperty(violation.text)});
    }
    if (says("'type' constraint")) {
        return base::Message(SHIRUBE_TEXT("the value has the wrong JSON type. Correct it."));
    }
    if (says("enum values") && schema && schema->contains("enum")) {
        return base::Message(SHIRUBE_TEXT("the value is not one of {0}. Choose one of them."),
                             {listOf(schema->at("enum"))});
    }
    if (says("no fewer than")) {
        return base::Message(SHIRUBE_TEXT("the value is empty or too short. Fill it in."));
    }
    if (says("no more than")) {
        return base::Message(SHIRUBE_TEXT("the value is too long. Shorten it."));
    }
    return base::Message(SHIRUBE_TEXT("the value has not the required form. Correct it."));
}

}  // namespace

struct DatasetSchema::Parts {
    std::string name;
    json document;
    valijson::Schema schema;
};

DatasetSchema::DatasetSchema(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
DatasetSchema::DatasetSchema(DatasetSchema&&) noexcept = default;
DatasetSchema& DatasetSchema::operator=(DatasetSchema&&) noexcept = default;
DatasetSchema::~DatasetSchema() = default;

base::Result<DatasetSchema> DatasetSchema::load(std::string_view name) {
    const auto fileName = std::string(name) + ".schema.json";
    try {
        for (const auto& file : embedded::schemaFiles()) {
            if (file.name != fileName) {
                continue;
            }
            auto parts = std::make_unique<Parts>();
            parts->name = name;
            parts->document = json::parse(file.bytes);
            valijson::SchemaParser parser;
            parser.populateSchema(Adapter(parts->document), parts->schema);
            return DatasetSchema(std::move(parts));
        }
    } catch (const std::exception& problem) {
        return base::fail(base::ErrorCode::Internal,
                          base::Message(SHIRUBE_TEXT("{0}: the built-in schema can't be used."), {fileName}),
                          problem.what());
    }
    return base::fail(base::ErrorCode::Internal,
                      base::Message(SHIRUBE_TEXT("{0}: the built-in schema can't be used."), {fileName}));
}

base::Status DatasetSchema::check(const std::string& file, const json& document) const {
    DatasetPlace place{file, {}};
    try {
        const auto violation = locate(m_parts->schema, document, m_parts->name);
        if (!violation) {
            return {};
        }
        for (const auto& token : violation->path) {
            place = place.at(token);
        }
        // Of a missing key the schema says more than of the object that lacks it.
        auto path = violation->path;
        if (violation->text.starts_with(kMissingKey)) {
            path.push_back(namedProperty(violation->text));
        }
        const auto* schema = schemaAt(m_parts->document, path);
        const auto description = schema ? schema->value("description", std::string()) : std::string();
        auto reason = reasonOf(*violation, schema);
        if (!description.empty()) {
            reason = base::Message::nested(
                SHIRUBE_TEXT("{0} The schema of {1} says: {2}."),
                {std::move(reason), base::Message::verbatim(m_parts->name), base::Message::verbatim(description)});
        }
        return place.refuse(std::move(reason), violation->text);
    } catch (const std::exception& problem) {
        return place.refuse(base::Message(SHIRUBE_TEXT("the file can't be checked. Check that it is not too large.")),
                            problem.what());
    }
}

}  // namespace shirube::exchange
