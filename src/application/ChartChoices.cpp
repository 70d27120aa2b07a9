// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartChoices.h"

#include <algorithm>
#include <functional>
#include <set>

#include "analysis/FundReport.h"
#include "analysis/PillarReport.h"
#include "analysis/SupportByYearFigure.h"
#include "analysis/ThemeScheduleFigure.h"

namespace shirube::application {

using domain::Measure;
using domain::SubjectKind;

namespace {

bool hasOutputs(const analysis::FactBook& facts, const domain::ProgrammeId& programme) {
    static const std::set kOutputs{Measure::Papers, Measure::Presentations, Measure::PatentsDomestic,
                                   Measure::PatentsForeign, Measure::PatentsPct};
    const auto all = facts.factsOf(SubjectKind::Programme, programme.value());
    return std::any_of(all.begin(), all.end(), [&](const auto& fact) { return kOutputs.contains(fact.measure); });
}

bool hasActual(const analysis::FactBook& facts, const domain::IndicatorId& indicator) {
    const auto all = facts.factsOf(SubjectKind::Indicator, indicator.value());
    return std::any_of(all.begin(), all.end(), [](const auto& fact) { return fact.measure == Measure::Actual; });
}

bool matches(const domain::Theme& theme, const domain::ChartDefinition& chart) {
    return (chart.programme.isEmpty() || theme.programme == chart.programme) &&
           (chart.item.empty() || theme.item == chart.item) &&
           (chart.element.empty() || theme.element == chart.element);
}

}  // namespace

base::Result<std::vector<ChartChoice>> ChartChoices::of(const domain::ChartDefinition& chart,
                                                        ChartOption option) const {
    switch (option) {
        case ChartOption::Cycles:
        case ChartOption::FromTo:
            return cycles(chart.chart);
        case ChartOption::Programme:
            return programmes(chart.chart);
        case ChartOption::Fund:
            return funds();
        case ChartOption::Portfolio:
            return portfolios();
        case ChartOption::Indicator:
            return indicators(chart.programme);
        case ChartOption::LogicModel:
            return versions(chart.programme);
        case ChartOption::Review:
            return reviews();
        case ChartOption::Element:
            return elements(chart.programme);
        case ChartOption::Page:
            return pages(chart);
        case ChartOption::AsOf:
        case ChartOption::Unit:
        case ChartOption::Top:
        case ChartOption::Sort:
        case ChartOption::Cumulative:
        case ChartOption::ByItem:
        case ChartOption::Table:
            break;
    }
    return std::vector<ChartChoice>();
}

base::Result<std::vector<ChartChoice>> ChartChoices::programmes(std::string_view chart) const {
    std::function<bool(const domain::ProgrammeId&)> has;
    const auto& content = m_facts.catalogue().content();
    std::set<domain::ProgrammeId> executed;
    if (chart == "budget-execution") {
        const auto accounts = analysis::reportExecution(m_facts);
        if (!accounts) {
            return base::forward(accounts);
        }
        for (const auto& account : *accounts) {
            executed.insert(account.programme);
        }
        has = [&](const auto& id) { return executed.contains(id); };
    } else if (chart == "outputs-by-year") {
        has = [&](const auto& id) { return hasOutputs(m_facts, id); };
    } else if (chart == "theme-results" || chart == "theme-schedule") {
        has = [&](const auto& id) {
            return std::any_of(content.themes.begin(), content.themes.end(),
                               [&](const auto& theme) { return theme.programme == id; });
        };
    } else if (chart == "target-bullets" || chart == "indicator-series") {
        has = [&](const auto& id) {
            return std::any_of(content.indicators.begin(), content.indicators.end(),
                               [&](const auto& indicator) { return indicator.programme == id; });
        };
    } else if (chart == "logic-model") {
        has = [&](const auto& id) {
            return std::any_of(m_models.begin(), m_models.end(),
                               [&](const auto& model) { return model->content().programme == id; });
        };
    } else if (chart == "support-by-year") {
        has = [&](const auto& id) {
            analysis::SupportByYearOptions options;
            options.programme = id;
            return analysis::supportByYearFigure(m_facts, options, base::englishTranslator()).has_value();
        };
    } else {
        has = [&](const auto& id) {
            return std::any_of(content.allocations.begin(), content.allocations.end(),
                               [&](const auto& allocation) { return allocation.programme == id; });
        };
    }
    std::vector<ChartChoice> choices;
    for (const auto& programme : m_facts.book().programmes()) {
        if (has(programme.id)) {
            choices.push_back({programme.id.value(), nameOf(programme.id)});
        }
    }
    return choices;
}

base::Result<std::vector<ChartChoice>> ChartChoices::cycles(std::string_view chart) const {
    std::vector<ChartChoice> choices;
    if (chart != "budget-by-pillar") {
        for (const auto& cycle : m_facts.book().cycles()) {
            choices.push_back({cycle.name(), cycle.name()});
        }
        return choices;
    }
    const auto tables = analysis::reportPillars(m_facts);
    if (!tables) {
        return base::forward(tables);
    }
    for (const auto& table : *tables) {
        const auto name = table.cycle.name();
        if (std::none_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.id == name; })) {
            choices.push_back({name, name});
        }
    }
    return choices;
}

base::Result<std::vector<ChartChoice>> ChartChoices::funds() const {
    auto accounts = analysis::reportFunds(m_facts);
    if (!accounts) {
        return base::forward(std::move(accounts));
    }
    // A fund whose spending is known shows most.
    std::stable_partition(accounts->begin(), accounts->end(), [](const auto& account) { return account.spent; });
    std::vector<ChartChoice> choices;
    for (const auto& account : *accounts) {
        if (const auto* fund = m_facts.catalogue().fund(account.fund); fund != nullptr && !account.years.empty()) {
            choices.push_back({fund->id.value(), fund->name});
        }
    }
    return choices;
}

std::vector<ChartChoice> ChartChoices::portfolios() const {
    const auto& content = m_facts.catalogue().content();
    std::vector<ChartChoice> choices;
    for (const auto& portfolio : content.portfolios) {
        if (std::any_of(content.policyItems.begin(), content.policyItems.end(),
                        [&](const auto& item) { return item.portfolio == portfolio.id; })) {
            choices.push_back({portfolio.id.value(), portfolio.name});
        }
    }
    return choices;
}

// What has been measured first: there is more to see.
std::vector<ChartChoice> ChartChoices::indicators(const domain::ProgrammeId& programme) const {
    std::vector<ChartChoice> choices;
    std::vector<ChartChoice> unmeasured;
    for (const auto& indicator : m_facts.catalogue().content().indicators) {
        if (programme.isEmpty() || indicator.programme == programme) {
            auto& list = hasActual(m_facts, indicator.id) ? choices : unmeasured;
            list.push_back({indicator.id.value(), indicator.name});
        }
    }
    choices.insert(choices.end(), unmeasured.begin(), unmeasured.end());
    return choices;
}

std::vector<ChartChoice> ChartChoices::versions(const domain::ProgrammeId& programme) const {
    std::vector<ChartChoice> choices;
    for (const auto& model : m_models) {
        const auto& content = model->content();
        if (programme.isEmpty() || content.programme == programme) {
            choices.push_back({content.id.value(), content.title + ' ' + content.version});
        }
    }
    return choices;
}

std::vector<ChartChoice> ChartChoices::reviews() const {
    std::vector<ChartChoice> choices;
    for (const auto& round : m_reviews.content().rounds) {
        if (!domain::isSealed(round.stage) && round.stage != domain::RoundStage::Preparing) {
            choices.push_back({round.id.value(), round.name});
        }
    }
    for (const auto& sheet : m_facts.catalogue().content().reviews) {
        if (!sheet.scores.empty()) {
            choices.push_back({sheet.id.value(), sheet.name});
        }
    }
    return choices;
}

std::vector<ChartChoice> ChartChoices::elements(const domain::ProgrammeId& programme) const {
    std::vector<ChartChoice> choices;
    std::set<std::string> known;
    const auto add = [&](const std::string& id, const std::string& label) {
        if (known.insert(id).second) {
            choices.push_back({id, label});
        }
    };
    for (const auto& theme : m_facts.catalogue().content().themes) {
        if (!programme.isEmpty() && theme.programme != programme) {
            continue;
        }
        add(theme.item, theme.item);
        if (!theme.element.empty()) {
            add(theme.item + '/' + theme.element, theme.item + '(' + theme.element + ')');
        }
    }
    std::stable_sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return choices;
}

std::vector<ChartChoice> ChartChoices::pages(const domain::ChartDefinition& chart) const {
    const auto& themes = m_facts.catalogue().content().themes;
    const auto shown = static_cast<std::size_t>(
        std::count_if(themes.begin(), themes.end(), [&](const auto& theme) { return matches(theme, chart); }));
    std::vector<ChartChoice> choices;
    for (std::size_t page = 1; (page - 1) * analysis::kThemesOnPage < shown; ++page) {
        choices.push_back({std::to_string(page), std::to_string(page)});
    }
    return choices;
}

std::string ChartChoices::nameOf(const domain::ProgrammeId& programme) const {
    const auto* found = m_facts.book().programme(programme);
    if (found == nullptr) {
        return programme.value();
    }
    return m_language == "en" && !found->englishName.empty() ? found->englishName
           : !found->shortName.empty()                       ? found->shortName
                                                             : found->name;
}

}  // namespace shirube::application
