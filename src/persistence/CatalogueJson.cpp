// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueJson.h"

#include <nlohmann/json.hpp>
#include <vector>

#include "StoreFailure.h"
#include "domain/Identity.h"
#include "domain/Indicator.h"
#include "domain/ReviewSheet.h"
#include "domain/Theme.h"

namespace shirube::persistence {

void refuseList(std::string_view stored) {
    throw StoreFailure(base::ErrorCode::Corrupt,
                       base::Message(SHIRUBE_TEXT("The store holds a list that can't be read. Restore a backup.")),
                       std::string(stored));
}

namespace {

using Json = nlohmann::ordered_json;

// The depth to which a stored tree is followed: any deeper one was not written by this program.
constexpr int kMaxDepth = 64;

template <typename Value>
Value expect(base::Result<Value> value, std::string_view stored) {
    if (!value) {
        refuseList(stored);
    }
    return *std::move(value);
}

domain::FactKey factOf(const Json& json) {
    const auto text = json.get<std::string>();
    return expect(domain::FactKey::parse(text), text);
}

std::string textAt(const Json& json, const char* key) {
    return json.value(key, std::string());
}

// A key is left out where it says nothing.
void put(Json& json, const char* key, const std::string& text) {
    if (!text.empty()) {
        json[key] = text;
    }
}

Json asJson(const std::string& value) {
    return value;
}
void read(const Json& json, std::string& value) {
    value = json.get<std::string>();
}

template <typename Tag>
Json asJson(const base::StrongId<Tag>& value) {
    return value.value();
}
template <typename Tag>
void read(const Json& json, base::StrongId<Tag>& value) {
    value = base::StrongId<Tag>(json.get<std::string>());
}

Json asJson(const domain::ThemeOrganisation& value) {
    return {{"id", value.id.value()}, {"name", value.printedName}};
}
void read(const Json& json, domain::ThemeOrganisation& value) {
    value = {domain::OrganisationId(json.at("id").get<std::string>()), json.at("name").get<std::string>()};
}

Json asJson(const domain::IndicatorTarget& value) {
    Json json{{"period", value.period.text()}};
    put(json, "text", value.text);
    put(json, "decided_by", value.decidedBy);
    put(json, "figure", value.figure ? value.figure->text() : std::string());
    return json;
}
void read(const Json& json, domain::IndicatorTarget& value) {
    const auto period = json.at("period").get<std::string>();
    value.period = expect(domain::Period::parse(period), period);
    value.text = textAt(json, "text");
    value.decidedBy = textAt(json, "decided_by");
    if (const auto figure = json.find("figure"); figure != json.end()) {
        value.figure = factOf(*figure);
    }
}

Json asJson(const domain::Grade& value) {
    return {{"grade", value.grade}, {"points", value.points}, {"label", value.label}};
}
void read(const Json& json, domain::Grade& value) {
    value = {json.at("grade").get<std::string>(), json.at("points").get<int>(), json.at("label").get<std::string>()};
}

Json asJson(const domain::ReviewCriterion& value) {
    return {{"id", value.id}, {"group", value.group}, {"name", value.name}, {"max_points", value.maxPoints}};
}
void read(const Json& json, domain::ReviewCriterion& value) {
    value = {json.at("id").get<std::string>(), json.at("group").get<std::string>(), json.at("name").get<std::string>(),
             json.at("max_points").get<int>()};
}

Json asJson(const domain::ReviewScore& value) {
    return {{"criterion", value.criterion}, {"reviewer", value.reviewer}, {"grade", value.grade}};
}
void read(const Json& json, domain::ReviewScore& value) {
    value = {json.at("criterion").get<std::string>(), json.at("reviewer").get<std::string>(),
             json.at("grade").get<std::string>()};
}

Json asJson(const domain::ReviewThreshold& value) {
    return {{"figure", value.figure.text()}, {"comparison", value.comparison}, {"outcome", value.outcome}};
}
void read(const Json& json, domain::ReviewThreshold& value) {
    value = {factOf(json.at("figure")), json.at("comparison").get<std::string>(),
             json.at("outcome").get<std::string>()};
}

// Of a sum's operands, too.
Json asJson(const domain::Expression& value);

template <typename T>
Json asJson(const std::vector<T>& values) {
    auto json = Json::array();
    for (const auto& value : values) {
        json.push_back(asJson(value));
    }
    return json;
}
template <typename T>
void read(const Json& json, std::vector<T>& values) {
    for (const auto& entry : json) {
        read(entry, values.emplace_back());
    }
}

Json asJson(const domain::ThemeFilter& value) {
    Json json = Json::object();
    put(json, "programme", value.programme.value());
    put(json, "item", value.item);
    put(json, "element", value.element);
    for (const auto result : value.results) {
        json["results"].push_back(std::string(toKey(result)));
    }
    json["preparatory"] = value.preparatory;
    return json;
}
void read(const Json& json, domain::ThemeFilter& value) {
    value.programme = domain::ProgrammeId(textAt(json, "programme"));
    value.item = textAt(json, "item");
    value.element = textAt(json, "element");
    for (const auto& entry : json.value("results", Json::array())) {
        const auto key = entry.get<std::string>();
        const auto result = domain::themeResultFromKey(key);
        if (!result) {
            refuseList(key);
        }
        value.results.push_back(*result);
    }
    value.preparatory = json.at("preparatory").get<bool>();
}

Json asJson(const domain::Expression& value) {
    using Kind = domain::Expression::Kind;
    switch (value.kind) {
        case Kind::Fact:
            return value.fact.text();
        case Kind::Number:
            return {{"number", value.number.text()}};
        case Kind::Sum:
            return {{"sum", asJson(value.operands)}};
        case Kind::Difference:
            return {{"difference", asJson(value.operands)}};
        case Kind::Product:
            return {{"product", asJson(value.operands)}};
        case Kind::Quotient:
            return {{"quotient", asJson(value.operands)}};
        case Kind::Power:
            return {{"power", asJson(value.operands)}, {"exponent", value.exponent}};
        case Kind::ThemeCount:
            return {{"theme_count", asJson(value.themes)}};
        case Kind::ScoreMean:
            return {{"score_mean", {{"review", value.review.value()}, {"criterion", value.criterion}}}};
    }
    return {};
}

domain::Expression expressionOf(const Json& json, int depth);

domain::Expression operationOf(domain::Expression::Kind kind, const Json& operands, int depth) {
    domain::Expression value;
    value.kind = kind;
    for (const auto& operand : operands) {
        value.operands.push_back(expressionOf(operand, depth + 1));
    }
    return value;
}

domain::Expression expressionOf(const Json& json, int depth) {
    using Kind = domain::Expression::Kind;
    if (depth > kMaxDepth) {
        refuseList("a tree without an end");
    }
    if (json.is_string()) {
        return domain::Expression::of(factOf(json));
    }
    if (!json.is_object() || json.empty()) {
        refuseList(json.dump());
    }
    const auto& [key, content] = *json.items().begin();
    if (key == "number") {
        const auto text = content.get<std::string>();
        const auto number = base::Decimal::parse(text);
        if (!number) {
            refuseList(text);
        }
        return domain::Expression::of(*number);
    }
    domain::Expression value;
    if (key == "theme_count") {
        value.kind = Kind::ThemeCount;
        read(content, value.themes);
        return value;
    }
    if (key == "score_mean") {
        value.kind = Kind::ScoreMean;
        value.review = domain::ReviewId(content.at("review").template get<std::string>());
        value.criterion = content.at("criterion").template get<std::string>();
        return value;
    }
    if (key == "power") {
        value = operationOf(Kind::Power, content, depth);
        value.exponent = json.at("exponent").get<int>();
        return value;
    }
    for (const auto& [name, kind] : {std::pair{"sum", Kind::Sum}, std::pair{"difference", Kind::Difference},
                                     std::pair{"product", Kind::Product}, std::pair{"quotient", Kind::Quotient}}) {
        if (key == name) {
            return operationOf(kind, content, depth);
        }
    }
    refuseList(key);
}

void read(const Json& json, domain::Expression& value) {
    value = expressionOf(json, 0);
}

}  // namespace

template <typename T>
std::string toJsonText(const T& value) {
    return asJson(value).dump();
}

template <typename T>
T fromJsonText(std::string_view text) {
    try {
        T value;
        read(Json::parse(text), value);
        return value;
    } catch (const Json::exception&) {
        refuseList(text);
    }
}

template std::string toJsonText(const std::vector<std::string>&);
template std::string toJsonText(const std::vector<domain::ProgrammeId>&);
template std::string toJsonText(const std::vector<domain::OrganisationId>&);
template std::string toJsonText(const std::vector<domain::ThemeOrganisation>&);
template std::string toJsonText(const std::vector<domain::IndicatorTarget>&);
template std::string toJsonText(const std::vector<domain::Grade>&);
template std::string toJsonText(const std::vector<domain::ReviewCriterion>&);
template std::string toJsonText(const std::vector<domain::ReviewScore>&);
template std::string toJsonText(const std::vector<domain::ReviewThreshold>&);
template std::string toJsonText(const domain::Expression&);

template std::vector<std::string> fromJsonText(std::string_view);
template std::vector<domain::ProgrammeId> fromJsonText(std::string_view);
template std::vector<domain::OrganisationId> fromJsonText(std::string_view);
template std::vector<domain::ThemeOrganisation> fromJsonText(std::string_view);
template std::vector<domain::IndicatorTarget> fromJsonText(std::string_view);
template std::vector<domain::Grade> fromJsonText(std::string_view);
template std::vector<domain::ReviewCriterion> fromJsonText(std::string_view);
template std::vector<domain::ReviewScore> fromJsonText(std::string_view);
template std::vector<domain::ReviewThreshold> fromJsonText(std::string_view);
template domain::Expression fromJsonText(std::string_view);

}  // namespace shirube::persistence
