// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IdentityBuilder.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "DatasetFields.h"

namespace shirube::exchange {

namespace {

using nlohmann::json;
using List = DatasetReferences::List;
using Kind = domain::Expression::Kind;

// Expressions of a list of operands.
struct Operation {
    const char* key;
    Kind kind;
};
constexpr std::array kOperations{Operation{"sum", Kind::Sum}, Operation{"difference", Kind::Difference},
                                 Operation{"product", Kind::Product}, Operation{"quotient", Kind::Quotient}};

constexpr int kMostNodes = 2'000;
constexpr int kLargestExponent = 100;
constexpr int kLargestExponents = 400;

}  // namespace

base::Status IdentityBuilder::readOperands(const DatasetPlace& place, const json& list, int exponents,
                                           domain::Expression& expression) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto operand = readExpression(place.at(i), list[i], exponents);
        if (!operand) {
            return base::forward(std::move(operand));
        }
        expression.operands.push_back(*std::move(operand));
    }
    return {};
}

base::Result<domain::ThemeFilter> IdentityBuilder::readThemes(const DatasetPlace& place, const json& entry) {
    domain::ThemeFilter filter;
    filter.programme = readReference<domain::ProgrammeId>(place, entry, "programme", List::Programmes, m_references);
    filter.item = optionalText(entry, "item");
    filter.element = optionalText(entry, "element");
    filter.preparatory = optionalFlag(entry, "preparatory");
    if (const auto results = entry.find("results"); results != entry.end()) {
        for (std::size_t i = 0; i < results->size(); ++i) {
            const auto result = domain::themeResultFromKey((*results)[i].get<std::string>());
            if (!result) {
                return unknownValue(place.at("results").at(i));
            }
            filter.results.push_back(*result);
        }
    }
    return filter;
}

base::Result<domain::Expression> IdentityBuilder::readPower(const DatasetPlace& place, const json& power,
                                                            int exponents) {
    const auto at = place.at(std::size_t{1});
    if (!power[1].is_number_integer() || power[1] < 1 || power[1] > kLargestExponent) {
        return at.refuse(base::Message(SHIRUBE_TEXT("the exponent is not a whole number of 1 to 100. Correct it.")));
    }
    domain::Expression expression;
    expression.kind = Kind::Power;
    expression.exponent = power[1].get<int>();
    const int product = exponents * expression.exponent;
    if (product > kLargestExponents) {
        return at.refuse(base::Message(
            SHIRUBE_TEXT("with the powers around it, the exponent comes to {0}; {1} is the most. Lower it."),
            {std::to_string(product), std::to_string(kLargestExponents)}));
    }
    auto base = readExpression(place.at(std::size_t{0}), power[0], product);
    if (!base) {
        return base;
    }
    expression.operands.push_back(*std::move(base));
    return expression;
}

base::Result<domain::Expression> IdentityBuilder::readExpression(const DatasetPlace& place, const json& entry,
                                                                 int exponents) {
    if (++m_nodes > kMostNodes) {
        return place.refuse(
            base::Message(SHIRUBE_TEXT("the identity has more than {0} figures and operations. Split it."),
                          {std::to_string(kMostNodes)}));
    }
    if (entry.is_string()) {
        return readFact(place, entry.get<std::string>(), m_references).map([](domain::FactKey fact) {
            return domain::Expression::of(std::move(fact));
        });
    }
    domain::Expression expression;
    if (entry.contains("number")) {
        const auto number = base::Decimal::parse(textOf(entry, "number"));
        if (!number) {
            return place.at("number").refuse(
                base::Message(SHIRUBE_TEXT("{0} is not a number. Write digits such as 1.5, at most 18 of them."),
                              {textOf(entry, "number")}));
        }
        return domain::Expression::of(*number);
    }
    for (const auto& [key, kind] : kOperations) {
        if (entry.contains(key)) {
            expression.kind = kind;
            if (auto status = readOperands(place.at(key), entry.at(key), exponents, expression); !status) {
                return base::forward(std::move(status));
            }
            return expression;
        }
    }
    if (entry.contains("power")) {
        return readPower(place.at("power"), entry.at("power"), exponents);
    }
    if (entry.contains("theme_count")) {
        auto themes = readThemes(place.at("theme_count"), entry.at("theme_count"));
        if (!themes) {
            return base::forward(std::move(themes));
        }
        expression.kind = Kind::ThemeCount;
        expression.themes = *std::move(themes);
        return expression;
    }
    const auto at = place.at("score_mean");
    const auto& mean = entry.at("score_mean");
    expression.kind = Kind::ScoreMean;
    expression.review = readReference<domain::ReviewId>(at, mean, "review", List::Reviews, m_references);
    expression.criterion = textOf(mean, "criterion");
    m_criteria.push_back({expression.review, expression.criterion, at.at("criterion")});
    return expression;
}

base::Status IdentityBuilder::addIdentity(const DatasetPlace& place, const json& entry) {
    domain::Identity identity;
    identity.id = domain::IdentityId(textOf(entry, "id"));
    identity.label = textOf(entry, "label");
    identity.note = optionalText(entry, "note");
    identity.position = static_cast<int>(m_dataset.catalogue.identities.size());
    if (auto status = m_references.claim(List::Identities, identity.id.value(), place.at("id")); !status) {
        return status;
    }
    const auto kind = readEnum(place, entry, "kind", domain::identityKindFromKey);
    if (!kind) {
        return base::forward(kind);
    }
    identity.kind = *kind;
    const auto relation = readEnum(place, entry, "relation", domain::relationFromKey);
    if (!relation) {
        return base::forward(relation);
    }
    identity.relation = *relation;
    const auto basis = readEnum(place, entry, "basis", domain::identityBasisFromKey);
    if (!basis) {
        return base::forward(basis);
    }
    identity.basis = *basis;
    if (identity.basis == domain::IdentityBasis::Assumed && identity.note.empty()) {
        return place.at("basis").refuse(
            base::Message(SHIRUBE_TEXT("the identity is assumed, but nothing says why it may not hold. Add a note.")));
    }
    identity.source = readReference<domain::SourceId>(place, entry, "source", List::Sources, m_references);
    auto stated = readFact(place.at("stated"), textOf(entry, "stated"), m_references);
    if (!stated) {
        return base::forward(std::move(stated));
    }
    identity.stated = *std::move(stated);
    m_nodes = 0;
    auto expression = readExpression(place.at("expression"), entry.at("expression"), 1);
    if (!expression) {
        return base::forward(std::move(expression));
    }
    identity.expression = *std::move(expression);
    m_dataset.catalogue.identities.push_back(std::move(identity));
    return {};
}

base::Status IdentityBuilder::finish() const {
    for (const auto& mention : m_criteria) {
        const auto& reviews = m_dataset.catalogue.reviews;
        const auto review =
            std::find_if(reviews.begin(), reviews.end(), [&](const auto& sheet) { return sheet.id == mention.review; });
        const bool found = review != reviews.end() &&
                           std::any_of(review->criteria.begin(), review->criteria.end(),
                                       [&](const auto& criterion) { return criterion.id == mention.criterion; });
        if (!found) {
            return mention.place.refuse(
                base::Message(SHIRUBE_TEXT("the review {0} has no criterion {1}. Correct the criterion."),
                              {mention.review.value(), mention.criterion}));
        }
    }
    return {};
}

}  // namespace shirube::exchange
