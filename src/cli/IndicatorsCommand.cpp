// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <ostream>
#include <utility>
#include <vector>

#include "CatalogueAccess.h"
#include "CatalogueCommands.h"
#include "JsonValues.h"
#include "NumberText.h"
#include "TextTable.h"

namespace shirube::cli {

namespace {

using domain::Measure;

// What documents say of an indicator for one period (and one part of it).
struct IndicatorPoint {
    const domain::IndicatorTarget* target = nullptr;
    const domain::FigureStatement* targetFigure = nullptr;
    const domain::FigureStatement* baseline = nullptr;
    const domain::FigureStatement* actual = nullptr;
};
using IndicatorPoints = std::map<std::pair<domain::Period, std::string>, IndicatorPoint>;

IndicatorPoints pointsOf(const analysis::FactBook& facts, const domain::Indicator& indicator) {
    IndicatorPoints points;
    for (const auto& fact : facts.catalogue().factsOf(domain::SubjectKind::Indicator, indicator.id.value())) {
        const auto* figure = facts.adopted(fact);
        auto& point = points[{fact.period, fact.breakdown}];
        switch (fact.measure) {
            case Measure::Target:
                point.targetFigure = figure;
                break;
            case Measure::Baseline:
                point.baseline = figure;
                break;
            default:
                point.actual = figure;
        }
    }
    for (const auto& target : indicator.targets) {
        auto& point = points[{target.period, target.figure ? target.figure->breakdown : std::string()}];
        point.target = &target;
        if (target.figure) {
            point.targetFigure = facts.adopted(*target.figure);
        }
    }
    return points;
}

Json indicatorToJson(const analysis::FactBook& facts, const domain::Indicator& indicator) {
    const auto keyOrNull = [](std::string_view key) { return key == "unknown" ? Json() : Json(key); };
    Json object{{"id", indicator.id.value()},
                {"programme_id", textOrNull(indicator.programme.value())},
                {"portfolio_id", textOrNull(indicator.portfolio.value())},
                {"name", indicator.name},
                {"stage", toKey(indicator.stage)},
                {"unit", textOrNull(indicator.unit)},
                {"direction", keyOrNull(toKey(indicator.direction))},
                {"measure", toKey(indicator.measure)},
                {"time_behaviour", keyOrNull(toKey(indicator.timeBehaviour))},
                {"numerator", textOrNull(indicator.numerator)},
                {"denominator", textOrNull(indicator.denominator)},
                {"method", textOrNull(indicator.method)},
                {"evidence", textOrNull(indicator.evidence)}};
    object["points"] = Json::array();
    for (const auto& [place, point] : pointsOf(facts, indicator)) {
        const auto* target = point.target;
        object["points"].push_back({{"period", textOrNull(place.first.text())},
                                    {"breakdown", textOrNull(place.second)},
                                    {"target_text", target == nullptr ? Json() : textOrNull(target->text)},
                                    {"decided_by", target == nullptr ? Json() : textOrNull(target->decidedBy)},
                                    {"target", figureOrNull(point.targetFigure)},
                                    {"baseline", figureOrNull(point.baseline)},
                                    {"actual", figureOrNull(point.actual)}});
    }
    object["note"] = textOrNull(indicator.note);
    object["citation"] = toJson(indicator.citation);
    return object;
}

std::string targetText(const Session& session, const IndicatorPoint& point) {
    if (point.targetFigure != nullptr) {
        return figureText(session, point.targetFigure);
    }
    if (point.target == nullptr) {
        return {};
    }
    if (point.target->isOpen()) {
        return session.text(base::Message(SHIRUBE_TEXT("to be decided by {0}"), {point.target->decidedBy}));
    }
    return point.target->text;
}

std::string textOf(const Session& session, const domain::FigureStatement* figure) {
    return figure == nullptr ? std::string() : figureText(session, figure);
}

// Whether any of the indicators has a figure there.
bool hasAny(const analysis::FactBook& facts, const std::vector<const domain::Indicator*>& indicators,
            const domain::FigureStatement* IndicatorPoint::*figure) {
    return std::any_of(indicators.begin(), indicators.end(), [&](const auto* indicator) {
        const auto points = pointsOf(facts, *indicator);
        return std::any_of(points.begin(), points.end(),
                           [&](const auto& entry) { return entry.second.*figure != nullptr; });
    });
}

void print(const Session& session, const analysis::FactBook& facts,
           const std::vector<const domain::Indicator*>& indicators) {
    const bool hasBaselines = hasAny(facts, indicators, &IndicatorPoint::baseline);
    const bool hasActuals = hasAny(facts, indicators, &IndicatorPoint::actual);
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Stage")));
    table.addColumn(session.text(SHIRUBE_TEXT("Indicator")));
    table.addColumn(session.text(SHIRUBE_TEXT("Period")));
    if (hasBaselines) {
        table.addColumn(session.text(SHIRUBE_TEXT("Baseline")));
    }
    if (hasActuals) {
        table.addColumn(session.text(SHIRUBE_TEXT("Actual")));
    }
    table.addColumn(session.text(SHIRUBE_TEXT("Target")));
    for (const auto* indicator : indicators) {
        auto points = pointsOf(facts, *indicator);
        if (points.empty()) {
            points[{}] = {};
        }
        std::vector<std::string> heading{session.text(label(indicator->stage)), indicator->name};
        for (const auto& [place, point] : points) {
            const auto period = periodText(session, place.first);
            auto cells = std::exchange(heading, {"", ""});
            cells.push_back(period + (period.empty() || place.second.empty() ? "" : " ") + place.second);
            if (hasBaselines) {
                cells.push_back(textOf(session, point.baseline));
            }
            if (hasActuals) {
                cells.push_back(textOf(session, point.actual));
            }
            cells.push_back(targetText(session, point));
            table.addRow(std::move(cells));
        }
    }
    table.print(session.out());
}

}  // namespace

int runIndicators(const Session& session, const std::string& programme) {
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    if (!programme.empty()) {
        if (const auto known = requireProgramme((*facts)->book(), programme); !known) {
            return session.fail(known.error());
        }
    }
    Json list = Json::array();
    // One table for each programme or portfolio, in the order in which they come up.
    std::vector<std::pair<std::string, std::vector<const domain::Indicator*>>> groups;
    for (const auto& indicator : (*facts)->catalogue().content().indicators) {
        if (!programme.empty() && indicator.programme.value() != programme) {
            continue;
        }
        if (session.options().json) {
            list.push_back(indicatorToJson(**facts, indicator));
            continue;
        }
        const auto owner = ownerName(session, **facts, indicator);
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& entry) { return entry.first == owner; });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {owner, {}});
        }
        group->second.push_back(&indicator);
    }
    if (session.options().json) {
        return session.done(Json{{"indicators", list}});
    }
    const char* separator = "";
    for (const auto& [owner, indicators] : groups) {
        session.out() << separator << owner << '\n';
        print(session, **facts, indicators);
        separator = "\n";
    }
    return kDone;
}

}  // namespace shirube::cli
