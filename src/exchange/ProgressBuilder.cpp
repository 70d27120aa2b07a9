// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressBuilder.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "DatasetFields.h"

namespace shirube::exchange {

using nlohmann::json;
using List = DatasetReferences::List;

base::Status ProgressBuilder::addTheme(const DatasetPlace& place, const json& entry) {
    domain::Theme theme;
    theme.id = domain::ThemeId(textOf(entry, "id"));
    theme.item = textOf(entry, "item");
    theme.element = textOf(entry, "element");
    theme.code = textOf(entry, "code");
    theme.preparatory = entry.at("preparatory").get<bool>();
    theme.title = textOf(entry, "title");
    theme.note = optionalText(entry, "note");
    theme.position = static_cast<int>(m_dataset.catalogue.themes.size());
    if (auto status = m_references.claim(List::Themes, theme.id.value(), place.at("id")); !status) {
        return status;
    }
    theme.programme = readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    const auto& organisations = entry.at("organisations");
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        const auto at = place.at("organisations").at(i);
        theme.organisations.push_back(
            {readReference<domain::OrganisationId>(at, organisations[i], "id", List::Organisations, m_references),
             textOf(organisations[i], "name")});
    }
    const auto category = readEnum(place, entry, "category", domain::themeCategoryFromKey);
    if (!category) {
        return base::forward(category);
    }
    theme.category = *category;
    const auto result = readEnum(place, entry, "result", domain::themeResultFromKey);
    if (!result) {
        return base::forward(result);
    }
    theme.result = *result;
    const auto endYear = readPeriod(place, entry, "end_year");
    if (!endYear) {
        return base::forward(endYear);
    }
    theme.endYear = endYear->text();
    theme.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.themes.push_back(std::move(theme));
    return {};
}

base::Status ProgressBuilder::readMeasurement(const DatasetPlace& place, const json& entry,
                                              domain::Indicator& indicator) const {
    const auto stage = readEnum(place, entry, "stage", domain::indicatorStageFromKey);
    if (!stage) {
        return base::forward(stage);
    }
    indicator.stage = *stage;
    const auto measure = readEnum(place, entry, "measure", domain::indicatorMeasureFromKey);
    if (!measure) {
        return base::forward(measure);
    }
    indicator.measure = *measure;
    if (!optionalText(entry, "direction").empty()) {
        const auto direction = readEnum(place, entry, "direction", domain::directionFromKey);
        if (!direction) {
            return base::forward(direction);
        }
        indicator.direction = *direction;
    }
    if (!optionalText(entry, "time_behaviour").empty()) {
        const auto behaviour = readEnum(place, entry, "time_behaviour", domain::timeBehaviourFromKey);
        if (!behaviour) {
            return base::forward(behaviour);
        }
        indicator.timeBehaviour = *behaviour;
    }
    return {};
}

base::Status ProgressBuilder::readTargets(const DatasetPlace& place, const json& entry, domain::Indicator& indicator) {
    for (std::size_t i = 0; i < entry.size(); ++i) {
        const auto at = place.at(i);
        domain::IndicatorTarget target;
        target.text = optionalText(entry[i], "text");
        target.decidedBy = optionalText(entry[i], "decided_by");
        auto period = readPeriod(at, entry[i], "period");
        if (!period) {
            return base::forward(std::move(period));
        }
        target.period = *std::move(period);
        if (const auto figure = optionalText(entry[i], "figure"); !figure.empty()) {
            auto fact = readFact(at.at("figure"), figure, m_references);
            if (!fact) {
                return base::forward(std::move(fact));
            }
            target.figure = *std::move(fact);
        }
        if (!target.figure && target.text.empty() && target.decidedBy.empty()) {
            return at.refuse(
                base::Message(SHIRUBE_TEXT("the target says nothing. Give its figure, its text or who "
                                           "decides it.")));
        }
        indicator.targets.push_back(std::move(target));
    }
    return {};
}

base::Status ProgressBuilder::addIndicator(const DatasetPlace& place, const json& entry) {
    domain::Indicator indicator;
    indicator.id = domain::IndicatorId(textOf(entry, "id"));
    indicator.name = textOf(entry, "name");
    indicator.unit = optionalText(entry, "unit");
    indicator.numerator = optionalText(entry, "numerator");
    indicator.denominator = optionalText(entry, "denominator");
    indicator.method = optionalText(entry, "method");
    indicator.evidence = optionalText(entry, "evidence");
    indicator.note = optionalText(entry, "note");
    indicator.position = static_cast<int>(m_dataset.catalogue.indicators.size());
    if (auto status = m_references.claim(List::Indicators, indicator.id.value(), place.at("id")); !status) {
        return status;
    }
    indicator.programme =
        readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    indicator.portfolio = readReference<domain::PortfolioId>(place, entry, "portfolio", List::Portfolios, m_references);
    if (indicator.programme.isEmpty() == indicator.portfolio.isEmpty()) {
        return place.at("programme_id")
            .refuse(base::Message(SHIRUBE_TEXT("an indicator belongs to a programme or to a frame. Fill in one of "
                                               "programme_id and portfolio and set the other to null.")));
    }
    if (auto status = readMeasurement(place, entry, indicator); !status) {
        return status;
    }
    if (auto status = readTargets(place.at("targets"), entry.at("targets"), indicator); !status) {
        return status;
    }
    indicator.citation = readCitation(place, entry, m_references);
    m_dataset.catalogue.indicators.push_back(std::move(indicator));
    return {};
}

}  // namespace shirube::exchange
