// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "RsSheets.h"
#include "domain/CalendarDay.h"

namespace shirube::application {

using base::Message;
using domain::LogicStage;
using domain::RsKind;
using domain::RsTable;

namespace {

// How the system calls a stage; nothing for one that it has no place for (インプット, インパクト).
struct GoalStage {
    std::string_view kind;
    std::string_view term;          // of 3-2
    std::string_view numberedTerm;  // of 3-1
};
constexpr std::string_view kOutcome = "アウトカム";
std::optional<GoalStage> stageOf(LogicStage stage) {
    switch (stage) {
        case LogicStage::Activity:
            return GoalStage{"アクティビティ", "", ""};
        case LogicStage::Output:
            return GoalStage{"アウトプット", "", ""};
        case LogicStage::OutcomeShort:
            return GoalStage{kOutcome, "短期", "1.短期"};
        case LogicStage::OutcomeMedium:
            return GoalStage{kOutcome, "中期", "2.中期"};
        case LogicStage::OutcomeLong:
            return GoalStage{kOutcome, "長期", "3.長期"};
        case LogicStage::Input:
        case LogicStage::Impact:
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<LogicStage> stageOf(domain::IndicatorStage stage) {
    switch (stage) {
        case domain::IndicatorStage::Output:
            return LogicStage::Output;
        case domain::IndicatorStage::OutcomeShort:
            return LogicStage::OutcomeShort;
        case domain::IndicatorStage::OutcomeMedium:
            return LogicStage::OutcomeMedium;
        case domain::IndicatorStage::OutcomeLong:
            return LogicStage::OutcomeLong;
        case domain::IndicatorStage::Impact:
        case domain::IndicatorStage::Goal:
            return std::nullopt;
    }
    return std::nullopt;
}

// One item of 3-1: a box with one indicator, a box without any, or an indicator that no box names.
struct GoalItem {
    int number = 0;
    GoalStage stage;
    std::string goal;
    const domain::Indicator* indicator = nullptr;
};

struct Goals {
    std::map<domain::LogicNodeId, int> numbers;  // of boxes
    std::vector<GoalItem> items;
    std::size_t leftOut = 0;  // boxes and indicators that the system has no place for
};

// Numbered from 1 in the order of stages, as the system's own sheets are.
Goals goalsOf(const RsSheetProgramme& programme, const analysis::FactBook& facts) {
    Goals goals;
    std::set<domain::IndicatorId> named;
    int number = 0;
    for (const auto logicStage : domain::kLogicStages) {
        if (programme.model == nullptr) {
            break;
        }
        const auto stage = stageOf(logicStage);
        for (const auto& node : programme.model->nodes()) {
            if (node.stage != logicStage) {
                continue;
            }
            if (!stage) {
                goals.leftOut += logicStage == LogicStage::Impact ? 1 : 0;
                continue;
            }
            goals.numbers[node.id] = ++number;
            const auto before = goals.items.size();
            for (const auto& link : node.indicators) {
                if (const auto* indicator = facts.catalogue().indicator(link.indicator)) {
                    named.insert(indicator->id);
                    goals.items.push_back({number, *stage, node.label, indicator});
                }
            }
            if (goals.items.size() == before) {
                goals.items.push_back({number, *stage, node.label, nullptr});
            }
        }
    }
    for (const auto& indicator : facts.catalogue().content().indicators) {
        if (indicator.programme != programme.programme->id || named.contains(indicator.id)) {
            continue;
        }
        const auto logicStage = stageOf(indicator.stage);
        if (!logicStage) {
            ++goals.leftOut;
            continue;
        }
        goals.items.push_back({++number, *stageOf(*logicStage), indicator.name, &indicator});
    }
    return goals;
}

std::optional<int> fiscalYearOf(const domain::Period& period) {
    constexpr int kApril = 4;
    const auto day = domain::lastDay(period);
    return day ? std::optional(day->month < kApril ? day->year - 1 : day->year) : std::nullopt;
}

// The number alone where it is one; else as printed.
std::string valueText(const domain::StatedFigure& figure) {
    const bool isPlain = !figure.upper && figure.qualifier == domain::Qualifier::None && !figure.withinEnvelope;
    return isPlain ? figure.value.scaledDown(figure.unit.scale).text() : figure.raw;
}

using ByYear = std::map<int, std::string>;

ByYear valuesOf(const analysis::FactBook& facts, const domain::Indicator& indicator, domain::Measure measure) {
    ByYear values;
    const auto put = [&](const domain::FactKey& fact, const domain::Period& period) {
        const auto year = fiscalYearOf(period);
        const auto* statement = facts.adopted(fact);
        if (year && statement != nullptr) {
            values[*year] = valueText(statement->figure);
        }
    };
    for (const auto& fact : facts.factsOf(domain::SubjectKind::Indicator, indicator.id.value())) {
        if (fact.measure == measure && fact.breakdown.empty()) {
            put(fact, fact.period);
        }
    }
    if (measure == domain::Measure::Target) {
        for (const auto& target : indicator.targets) {
            if (target.figure && target.figure->breakdown.empty()) {
                put(*target.figure, target.period);
            }
        }
    }
    return values;
}

bool isQualitative(const domain::Indicator& indicator) {
    return indicator.measure == domain::IndicatorMeasure::Qualitative ||
           indicator.measure == domain::IndicatorMeasure::YesNo;
}

std::string_view directionText(domain::Direction direction) {
    switch (direction) {
        case domain::Direction::Up:
            return "上がると良い指標";
        case domain::Direction::Down:
            return "下がると良い指標";
        case domain::Direction::Unknown:
            return "";
    }
    return "";
}

class GoalWriter {
public:
    GoalWriter(exchange::RsCsv& file, const analysis::FactBook& facts) : m_file(file), m_facts(facts) {}

    void write(const exchange::RsCsvProgramme& head, const GoalItem& item) {
        if (item.indicator == nullptr) {
            begin(head, item);
            return;
        }
        const auto targets = valuesOf(m_facts, *item.indicator, domain::Measure::Target);
        ByYear targetYears;
        for (const auto& [year, text] : targets) {
            targetYears[year] = "1";
        }
        begin(head, item);
        m_file.putYears(exchange::RsGoalRow::TargetYear, targetYears);
        begin(head, item);
        m_file.putYears(exchange::RsGoalRow::Target, targets);
        begin(head, item);
        m_file.putYears(exchange::RsGoalRow::Actual, valuesOf(m_facts, *item.indicator, domain::Measure::Actual));
        begin(head, item);
        m_file.putYears(exchange::RsGoalRow::Rate, {});
    }

private:
    void begin(const exchange::RsCsvProgramme& head, const GoalItem& item) {
        m_file.beginRow(head);
        m_file.put(RsTable::Goal, "number", std::to_string(item.number));
        m_file.put(RsTable::Goal, "kind", item.stage.kind);
        m_file.put(RsTable::Goal, "term", item.stage.numberedTerm);
        m_file.put(RsTable::Goal, "goal", item.goal);
        if (item.indicator != nullptr) {
            const auto& indicator = *item.indicator;
            if (item.stage.kind == kOutcome) {
                m_file.put(RsTable::Goal, "goal_type", isQualitative(indicator) ? "定性的" : "定量的");
            }
            m_file.put(RsTable::Goal, "indicator", indicator.name);
            m_file.put(RsTable::Goal, "unit", indicator.unit);
            m_file.put(RsTable::Goal, "direction", directionText(indicator.direction));
            m_file.put(RsTable::Goal, "source", indicator.evidence);
        }
    }

    exchange::RsCsv& m_file;
    const analysis::FactBook& m_facts;
};

void noteLeftOut(RsSheet& sheet, std::string_view sourceTemplate, std::size_t count) {
    if (count > 0) {
        sheet.notes.emplace_back(sourceTemplate, std::vector<std::string>{std::to_string(count)});
    }
}

std::string indicatorNames(const domain::LogicNode& node, const analysis::FactBook& facts) {
    std::string names;
    for (const auto& link : node.indicators) {
        if (const auto* indicator = facts.catalogue().indicator(link.indicator)) {
            names += (names.empty() ? "" : "／") + indicator->name;
        }
    }
    return names;
}

}  // namespace

RsSheet goalSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                  const analysis::FactBook& facts) {
    RsSheet sheet{exchange::RsCsv(RsKind::Goals, edition), {}};
    GoalWriter writer(sheet.file, facts);
    std::size_t leftOut = 0;
    for (const auto& programme : programmes) {
        const auto goals = goalsOf(programme, facts);
        for (const auto& item : goals.items) {
            writer.write(rsHeadOf(programme), item);
        }
        leftOut += goals.leftOut;
    }
    noteLeftOut(sheet, SHIRUBE_TEXT("3-1: {0} impacts and goals are left out: the system has no place for them."),
                leftOut);
    sheet.notes.emplace_back(SHIRUBE_TEXT("3-1: rates are left to the system, which computes them."));
    return sheet;
}

RsSheet goalLinkSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                      const analysis::FactBook& facts) {
    RsSheet sheet{exchange::RsCsv(RsKind::GoalLinks, edition), {}};
    std::size_t leftOut = 0;
    for (const auto& programme : programmes) {
        if (programme.model == nullptr) {
            sheet.notes.emplace_back(SHIRUBE_TEXT("3-2: {0} has no logic model."),
                                     std::vector<std::string>{programme.programme->name});
            continue;
        }
        const auto goals = goalsOf(programme, facts);
        for (const auto& edge : programme.model->edges()) {
            const auto* from = programme.model->node(edge.from);
            const auto* to = programme.model->node(edge.to);
            const auto fromStage = stageOf(from->stage);
            const auto toStage = stageOf(to->stage);
            if (!fromStage || !toStage) {
                ++leftOut;
                continue;
            }
            auto& file = sheet.file;
            file.beginRow(rsHeadOf(programme));
            file.put(RsTable::GoalLink, "from_number", std::to_string(goals.numbers.at(from->id)));
            file.put(RsTable::GoalLink, "from_kind", fromStage->kind);
            file.put(RsTable::GoalLink, "from_term", fromStage->term);
            file.put(RsTable::GoalLink, "from_text", from->label);
            file.put(RsTable::GoalLink, "from_indicator", indicatorNames(*from, facts));
            file.put(RsTable::GoalLink, "to_number", std::to_string(goals.numbers.at(to->id)));
            file.put(RsTable::GoalLink, "to_kind", toStage->kind);
            file.put(RsTable::GoalLink, "to_term", toStage->term);
            file.put(RsTable::GoalLink, "to_text", to->label);
            file.put(RsTable::GoalLink, "to_indicator", indicatorNames(*to, facts));
            file.put(RsTable::GoalLink, "reason", edge.reason);
        }
    }
    noteLeftOut(sheet,
                SHIRUBE_TEXT("3-2: {0} arrows from inputs or to impacts are left out: the system has no place "
                             "for them."),
                leftOut);
    return sheet;
}

}  // namespace shirube::application
