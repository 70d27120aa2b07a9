// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchemeFile.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <utility>

#include "JsonValues.h"
#include "base/Text.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;

namespace {

// Thrown within this file alone.
[[noreturn]] void refuse(const std::string& place, const Json& value) {
    throw base::Error{ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("{0} is not what belongs there: {1}."),
                              {place.empty() ? "/" : place,
                               base::quoted(value.dump(-1, ' ', false, Json::error_handler_t::replace))}),
                      {}};
}

// An object of the file with its place there: /criteria/2
class Part {
public:
    Part(const Json& value, std::string place, std::initializer_list<const char*> keys)
        : m_value(value), m_place(std::move(place)) {
        if (!m_value.is_object()) {
            refuse(m_place, m_value);
        }
        for (const auto& [key, ignored] : m_value.items()) {
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                throw base::Error{
                    ErrorCode::InvalidInput,
                    Message(SHIRUBE_TEXT("There is nothing of the name {0} in a scheme of reviews."), {placeOf(key)}),
                    {}};
            }
        }
    }

    [[nodiscard]] std::string placeOf(const std::string& key) const { return m_place + '/' + key; }
    // Null where it is not there.
    [[nodiscard]] const Json* find(const char* key) const {
        const auto found = m_value.find(key);
        return found == m_value.end() || found->is_null() ? nullptr : &*found;
    }
    [[nodiscard]] const Json& at(const char* key) const {
        if (const auto* value = find(key)) {
            return *value;
        }
        throw base::Error{ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("{0} is missing."), {placeOf(key)}), {}};
    }
    [[nodiscard]] const Json& list(const char* key) const {
        static const Json kNone = Json::array();
        const auto* value = find(key);
        if (value != nullptr && !value->is_array()) {
            refuse(placeOf(key), *value);
        }
        return value == nullptr ? kNone : *value;
    }
    [[nodiscard]] std::string text(const char* key) const {
        const auto* value = find(key);
        if (value != nullptr && !value->is_string()) {
            refuse(placeOf(key), *value);
        }
        return value == nullptr ? std::string() : value->get<std::string>();
    }
    [[nodiscard]] std::optional<base::Decimal> number(const char* key) const {
        const auto* value = find(key);
        if (value == nullptr) {
            return std::nullopt;
        }
        const auto number = base::Decimal::parse(value->is_string() ? value->get<std::string>() : value->dump());
        if (!number) {
            refuse(placeOf(key), *value);
        }
        return number;
    }
    template <typename Read>
    [[nodiscard]] auto named(const char* key, const Read& read) const {
        const auto value = find(key) == nullptr ? decltype(read(std::string_view())){} : read(text(key));
        if (find(key) != nullptr && !value) {
            refuse(placeOf(key), at(key));
        }
        return value;
    }

private:
    const Json& m_value;
    std::string m_place;
};

std::string needed(const Part& part, const char* key) {
    static_cast<void>(part.at(key));
    return part.text(key);
}

domain::ScoreScale scaleOf(const Json& json) {
    const Part part(json, "/scale", {"name", "kind", "lowest", "step", "grades"});
    domain::ScoreScale scale;
    scale.name = part.text("name");
    scale.kind = part.named("kind", domain::scaleKindFromKey).value_or(scale.kind);
    scale.lowest = part.number("lowest").value_or(scale.lowest);
    scale.step = part.number("step").value_or(scale.step);
    if (scale.step.isNegative() || scale.step.isZero()) {
        refuse(part.placeOf("step"), part.at("step"));
    }
    const auto& grades = part.list("grades");
    for (std::size_t i = 0; i < grades.size(); ++i) {
        const Part grade(grades[i], part.placeOf("grades") + '/' + std::to_string(i), {"symbol", "points", "label"});
        static_cast<void>(grade.at("points"));
        scale.grades.push_back({needed(grade, "symbol"), *grade.number("points"), grade.text("label")});
    }
    return scale;
}

void putCriteria(const Part& part, domain::ReviewScheme& scheme) {
    const auto& items = part.list("criteria");
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Part item(items[i], part.placeOf("criteria") + '/' + std::to_string(i),
                        {"id", "group", "name", "viewpoint", "maximum", "weight", "floor"});
        domain::SchemeCriterion criterion;
        criterion.id = needed(item, "id");
        criterion.group = item.text("group");
        criterion.name = needed(item, "name");
        criterion.viewpoint = item.text("viewpoint");
        criterion.maximum = item.number("maximum").value_or(criterion.maximum);
        criterion.weight = item.number("weight").value_or(criterion.weight);
        criterion.floor = item.number("floor");
        scheme.criteria.push_back(std::move(criterion));
    }
}

void putRule(const Part& part, domain::ReviewScheme& scheme) {
    const auto& steps = part.list("rule");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Part step(steps[i], part.placeOf("rule") + '/' + std::to_string(i), {"at_least", "outcome"});
        static_cast<void>(step.at("at_least"));
        static_cast<void>(step.at("outcome"));
        scheme.rule.push_back({*step.number("at_least"), *step.named("outcome", domain::reviewOutcomeFromKey)});
    }
    scheme.otherwise = part.named("otherwise", domain::reviewOutcomeFromKey);
    scheme.totalFloor = part.number("total_floor");
    scheme.floorOutcome = part.named("floor_outcome", domain::reviewOutcomeFromKey);
}

domain::ReviewScheme schemeOf(const Json& json) {
    const Part part(
        json, {},
        {"name", "scale", "criteria", "method", "rule", "otherwise", "total_floor", "floor_outcome", "citation"});
    domain::ReviewScheme scheme;
    scheme.name = needed(part, "name");
    scheme.scale = scaleOf(part.at("scale"));
    putCriteria(part, scheme);
    scheme.method = part.named("method", domain::tallyMethodFromKey).value_or(scheme.method);
    putRule(part, scheme);
    if (const auto* value = part.find("citation")) {
        const Part citation(*value, part.placeOf("citation"), {"source", "locator", "raw"});
        scheme.citation = {domain::SourceId(citation.text("source")), citation.text("locator"), citation.text("raw")};
    }
    return scheme;
}

}  // namespace

std::string schemeFileText(const domain::ReviewScheme& scheme) {
    return Json::parse(scheme.text()).dump(2) + '\n';
}

base::Result<domain::ReviewScheme> parseSchemeFile(std::string_view text) {
    try {
        return schemeOf(Json::parse(text));
    } catch (const Json::parse_error& problem) {
        return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("This is not valid JSON.")), problem.what());
    } catch (const base::Error& problem) {
        return tl::unexpected<base::Error>(problem);
    }
}

base::Result<domain::ReviewScheme> readSchemeFile(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return base::fail(ErrorCode::NotFound, Message(SHIRUBE_TEXT("There is no file {0}."), {file.string()}));
    }
    std::ifstream in(file, std::ios::binary);
    if (!in || std::filesystem::is_directory(file, ignored)) {
        return base::fail(ErrorCode::Io,
                          Message(SHIRUBE_TEXT("{0} can't be read. Check its permissions."), {file.string()}));
    }
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    auto scheme = parseSchemeFile(bytes);
    if (!scheme) {
        return base::fail(
            scheme.error().code,
            Message::nested(SHIRUBE_TEXT("{0}: {1}"), {Message::verbatim(file.string()), scheme.error().message}),
            scheme.error().detail);
    }
    return scheme;
}

}  // namespace shirube::cli
