// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>
#include <utility>

#include "GoalGraph.h"
#include "ReportRows.h"
#include "analysis/GovernmentGoals.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using base::Message;
using Row = OutcomeRollupRow;

constexpr std::array kGroups{
    domain::EnumRow{OutcomeGroup::Ministry, "ministry", SHIRUBE_TEXT("Ministry")},
    domain::EnumRow{OutcomeGroup::Policy, "policy", SHIRUBE_TEXT("Policy and measure")},
    domain::EnumRow{OutcomeGroup::Programme, "programme", SHIRUBE_TEXT("Programme")},
};

constexpr std::array kCounts{&Row::programmes,  &Row::models,        &Row::circles, &Row::nodes,
                             &Row::links,       &Row::goals,         &Row::met,     &Row::missed,
                             &Row::noActual,    &Row::noTarget,      &Row::notYet,  &Row::qualitative,
                             &Row::metWithPath, &Row::metWithoutPath};

void add(Row& sum, const Row& row) {
    for (const auto count : kCounts) {
        sum.*count += row.*count;
    }
}

std::int64_t& countOf(Row& row, GoalStanding standing) {
    switch (standing) {
        case GoalStanding::Met:
            return row.met;
        case GoalStanding::Missed:
            return row.missed;
        case GoalStanding::NoActual:
            return row.noActual;
        case GoalStanding::NoTarget:
            return row.noTarget;
        case GoalStanding::NotYet:
            return row.notYet;
        case GoalStanding::Qualitative:
            break;
    }
    return row.qualitative;
}

// What is known of the goals that are due at a step or before it: worse is more.
enum class Reached : unsigned char { All, SomeUnmeasured, SomeMissed };

class Rollup {
public:
    explicit Rollup(int year) : m_year(year) {}

    Row rollUp(std::int64_t project, std::span<const GovernmentGoal> goals, std::span<const GovernmentGoalLink> links) {
        Row row;
        row.project = project;
        row.programmes = 1;
        if (goals.empty() && links.empty()) {
            return row;
        }
        m_goals.read(links, goals);
        row.nodes = static_cast<std::int64_t>(m_goals.nodes().size());
        row.links = static_cast<std::int64_t>(m_goals.arrows().size());
        row.models = row.links > 0 ? 1 : 0;
        judge(goals, row);
        followPaths(goals, row);
        return row;
    }

private:
    void judge(std::span<const GovernmentGoal> goals, Row& row) {
        m_standings.clear();
        m_own.assign(m_goals.nodes().size(), Reached::All);
        for (std::size_t i = 0; i < goals.size(); ++i) {
            const auto place = m_goals.goalNodes()[i];
            const auto standing = standingOf(goals[i], m_year);
            m_standings.push_back(standing);
            if (m_goals.nodes()[place].stage == domain::LogicStage::Activity) {
                continue;
            }
            ++row.goals;
            ++countOf(row, standing);
            const auto reached = standing == GoalStanding::Missed     ? Reached::SomeMissed
                                 : standing == GoalStanding::NoActual ? Reached::SomeUnmeasured
                                                                      : Reached::All;
            m_own[place] = std::max(m_own[place], reached);
        }
    }

    void followPaths(std::span<const GovernmentGoal> goals, Row& row) {
        const auto graph = m_goals.graph();
        if (graph.hasCycle()) {
            row.circles = 1;
            return;
        }
        m_before.assign(m_goals.nodes().size(), Reached::All);
        for (const auto node : graph.order()) {
            for (const auto edge : graph.edgesInto(node)) {
                const auto from = graph.edges()[edge].from;
                m_before[node] = std::max({m_before[node], m_before[from], m_own[from]});
            }
        }
        for (std::size_t i = 0; i < goals.size(); ++i) {
            const auto place = m_goals.goalNodes()[i];
            const auto stage = m_goals.nodes()[place].stage;
            const bool isResult = domain::isOutcome(stage) || stage == domain::LogicStage::Impact;
            if (!isResult || m_standings[i] != GoalStanding::Met) {
                continue;
            }
            row.metWithPath += m_before[place] == Reached::All ? 1 : 0;
            row.metWithoutPath += m_before[place] == Reached::SomeMissed ? 1 : 0;
        }
    }

    int m_year;
    GoalGraph m_goals;
    std::vector<GoalStanding> m_standings;  // by goal
    std::vector<Reached> m_own;             // by node
    std::vector<Reached> m_before;          // by node, of all that lead to it
};

// The rows of one project at the beginning of `rest`, which they are taken off.
template <typename T>
std::span<const T> taken(std::span<const T>& rest, std::int64_t project) {
    std::size_t count = 0;
    while (count < rest.size() && rest[count].project == project) {
        ++count;
    }
    const auto front = rest.first(count);
    rest = rest.subspan(count);
    return front;
}

// One row a programme, by 予算事業ID: those of the book and those that goals or links alone have.
std::vector<Row> byProgramme(const GovernmentBook& book, std::span<const GovernmentGoal> goals,
                             std::span<const GovernmentGoalLink> links) {
    Rollup rollup(book.edition().previous().year());
    std::vector<Row> rows;
    rows.reserve(book.programmes().size());
    auto next = book.programmes().begin();
    while (next != book.programmes().end() || !goals.empty() || !links.empty()) {
        auto project = std::numeric_limits<std::int64_t>::max();
        if (next != book.programmes().end()) {
            project = next->project;
        }
        if (!goals.empty()) {
            project = std::min(project, goals.front().project);
        }
        if (!links.empty()) {
            project = std::min(project, links.front().project);
        }
        while (next != book.programmes().end() && next->project == project) {
            ++next;
        }
        const auto itsGoals = taken(goals, project);
        rows.push_back(rollup.rollUp(project, itsGoals, taken(links, project)));
    }
    return rows;
}

// Which of the groups each programme belongs to: their names, and for each programme's row the groups by place.
struct Groups {
    std::vector<Row> rows;
    std::vector<std::vector<std::size_t>> members;  // of each group: places of programmes
};

Groups grouped(const GovernmentBook& book, const std::vector<Row>& programmes, OutcomeGroup by) {
    Groups groups;
    std::unordered_map<TextIndex, std::size_t> places;
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        const auto* programme = book.find(programmes[i].project);
        std::vector<TextIndex> of;
        if (programme != nullptr && by == OutcomeGroup::Ministry) {
            of = {programme->ministry};
        } else if (programme != nullptr) {
            of = programme->policies;
            std::sort(of.begin(), of.end());
            of.erase(std::unique(of.begin(), of.end()), of.end());
        }
        if (of.empty()) {
            of.push_back(0);
        }
        for (const auto text : of) {
            const auto [place, isNew] = places.try_emplace(text, groups.rows.size());
            if (isNew) {
                groups.rows.emplace_back().group = book.text(text);
                groups.members.emplace_back();
            }
            add(groups.rows[place->second], programmes[i]);
            groups.members[place->second].push_back(i);
        }
    }
    return groups;
}

std::vector<std::size_t> byGoals(const std::vector<Row>& rows) {
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rows[a].goals != rows[b].goals ? rows[a].goals > rows[b].goals : rows[a].group < rows[b].group;
    });
    return order;
}

std::string programmeName(const GovernmentBook& book, std::int64_t project) {
    const auto* programme = book.find(project);
    return std::to_string(project) + (programme == nullptr ? std::string() : " " + programme->name);
}

// Which file a count rests on: without it there is none, which is not 0.
enum class CountedIn { Programmes, Goals, Links };

struct CountColumn {
    std::string_view id;
    std::string_view heading;
    std::int64_t Row::*count;
    CountedIn countedIn = CountedIn::Goals;
    bool isAlert = false;
};
constexpr std::array kColumns{
    CountColumn{"programmes", SHIRUBE_TEXT("Programmes"), &Row::programmes, CountedIn::Programmes},
    CountColumn{"models", SHIRUBE_TEXT("Logic models"), &Row::models, CountedIn::Links},
    CountColumn{"circles", SHIRUBE_TEXT("With a circle"), &Row::circles, CountedIn::Links, true},
    CountColumn{"nodes", SHIRUBE_TEXT("Steps"), &Row::nodes, CountedIn::Programmes},
    CountColumn{"links", SHIRUBE_TEXT("Arrows"), &Row::links, CountedIn::Links},
    CountColumn{"goals", SHIRUBE_TEXT("Goals"), &Row::goals},
    CountColumn{"met", SHIRUBE_TEXT("Met"), &Row::met},
    CountColumn{"missed", SHIRUBE_TEXT("Missed"), &Row::missed},
    CountColumn{"no_actual", SHIRUBE_TEXT("Due without an actual"), &Row::noActual},
    CountColumn{"no_target", SHIRUBE_TEXT("Without a target"), &Row::noTarget},
    CountColumn{"not_yet", SHIRUBE_TEXT("Not due yet"), &Row::notYet},
    CountColumn{"qualitative", SHIRUBE_TEXT("Without figures to compare"), &Row::qualitative},
    CountColumn{"met_with_path", SHIRUBE_TEXT("Outcomes met with all before them"), &Row::metWithPath},
    CountColumn{"met_without_path", SHIRUBE_TEXT("Outcomes met though one before was missed"), &Row::metWithoutPath},
};

ReportRow reportRow(const Row& row, std::string id, Message name) {
    ReportRow made;
    made.id = std::move(id);
    made.cells.push_back(textCell(std::move(name)));
    for (const auto& column : kColumns) {
        ReportCell cell;
        cell.number = Fraction(row.*column.count);
        cell.isAlert = column.isAlert && row.*column.count > 0;
        made.cells.push_back(std::move(cell));
    }
    ReportCell share;
    if (row.met + row.missed > 0) {
        share.number = Fraction(row.met, row.met + row.missed);
    }
    made.cells.push_back(std::move(share));
    return made;
}

ReportRow programmeRow(const GovernmentBook& book, const Row& row, const std::string& under) {
    return reportRow(row, under + "project/" + std::to_string(row.project),
                     Message::verbatim(programmeName(book, row.project)));
}

// Takes out what rests on a file that isn't there.
void clearCounts(std::vector<ReportRow>& rows, CountedIn missing) {
    for (auto& row : rows) {
        for (std::size_t i = 0; i < kColumns.size(); ++i) {
            if (kColumns[i].countedIn == missing) {
                row.cells[i + 1] = {};
                row.cells[i + 1].missing = domain::Missing::Unknown;
            }
        }
        clearCounts(row.children, missing);
    }
}

}  // namespace

std::string_view toKey(OutcomeGroup by) {
    return domain::rowOf(kGroups, by).key;
}

std::optional<OutcomeGroup> outcomeGroupFromKey(std::string_view key) {
    return domain::valueOf(kGroups, key);
}

std::vector<Row> rollUpOutcomes(const GovernmentBook& book, std::span<const GovernmentGoal> goals,
                                std::span<const GovernmentGoalLink> links, OutcomeGroup by) {
    auto programmes = byProgramme(book, goals, links);
    if (by == OutcomeGroup::Programme) {
        for (auto& row : programmes) {
            row.group = programmeName(book, row.project);
        }
        return programmes;
    }
    const auto groups = grouped(book, programmes, by);
    std::vector<Row> rows;
    for (const auto place : byGoals(groups.rows)) {
        rows.push_back(groups.rows[place]);
    }
    return rows;
}

ReportTable outcomeReport(const GovernmentBook& book, std::span<const GovernmentGoal> goals,
                          std::span<const GovernmentGoalLink> links, OutcomeGroup by) {
    const auto year = book.edition().previous().year();
    ReportTable report;
    report.id = "government-outcomes";
    report.title = Message(SHIRUBE_TEXT("Goals of the whole government, fiscal year {0}"), {std::to_string(year)});
    report.parameters = {{Message(SHIRUBE_TEXT("Edition")), Message::verbatim(std::to_string(book.edition().year()))},
                         {Message(SHIRUBE_TEXT("Grouped by")), Message(domain::rowOf(kGroups, by).label)}};
    report.columns.push_back({"group", Message(domain::rowOf(kGroups, by).label), ReportQuantity::Text});
    for (const auto& column : kColumns) {
        report.columns.push_back({std::string(column.id), Message(column.heading), ReportQuantity::Count});
    }
    report.columns.push_back(
        {"met_share", Message(SHIRUBE_TEXT("Met of those with a verdict")), ReportQuantity::Percent, false, false});

    const auto programmes = byProgramme(book, goals, links);
    Row total;
    for (const auto& row : programmes) {
        add(total, row);
        if (by == OutcomeGroup::Programme && row.nodes > 0) {
            report.rows.push_back(programmeRow(book, row, {}));
        }
    }
    if (by != OutcomeGroup::Programme) {
        const auto groups = grouped(book, programmes, by);
        for (const auto place : byGoals(groups.rows)) {
            const auto& row = groups.rows[place];
            const auto id = "group/" + row.group;
            auto made = reportRow(
                row, id, row.group.empty() ? Message(SHIRUBE_TEXT("None given")) : Message::verbatim(row.group));
            for (const auto member : groups.members[place]) {
                if (programmes[member].missed > 0) {
                    made.children.push_back(programmeRow(book, programmes[member], id + "/"));
                }
            }
            report.rows.push_back(std::move(made));
        }
    }
    report.rows.push_back(reportRow(total, "total", Message(SHIRUBE_TEXT("Total"))));
    report.rows.back().isTotal = true;

    report.notes.push_back(Message(
        SHIRUBE_TEXT("Goals are outputs and outcomes, one an indicator, judged by the target and the actual of fiscal "
                     "year {0}, the last that is over; up is better where a goal doesn't say. Met and missed are the "
                     "ministries' own figures."),
        {std::to_string(year)}));
    report.notes.push_back(
        Message(SHIRUBE_TEXT("An outcome is met with all before it where no goal that is due on a way to it was missed "
                             "or is without an actual. Arrows say what the ministry expects, not what caused what.")));
    if (by == OutcomeGroup::Policy) {
        report.notes.push_back(
            Message(SHIRUBE_TEXT("A programme with several policies counts in each of them, and once "
                                 "in the total.")));
    }
    if (goals.empty()) {
        clearCounts(report.rows, CountedIn::Goals);
        report.notes.push_back(Message(SHIRUBE_TEXT("File 3-1 isn't there: goals can't be judged.")));
    }
    if (links.empty()) {
        clearCounts(report.rows, CountedIn::Links);
        report.notes.push_back(Message(SHIRUBE_TEXT("File 3-2 isn't there: no logic models.")));
    }
    return report;
}

}  // namespace shirube::analysis
