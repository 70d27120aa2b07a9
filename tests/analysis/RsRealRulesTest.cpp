// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <map>

#include "RsSample.h"
#include "analysis/GovernmentPayees.h"
#include "analysis/RsChecks.h"
#include "exchange/RsReader.h"

// The official files of 2024, which are not part of the source, against the rules.
using namespace shirube;
using namespace shirube::test;
using analysis::RsRule;
using domain::RsKind;
using domain::RsRowBatch;
using domain::RsTable;

namespace {

// Hands over the batches of those kinds; false, with a warning, where the files are not beside the checkout.
bool read(const std::vector<RsKind>& kinds, const std::function<void(const RsRowBatch&)>& take,
          const std::string& where = "2024") {
    const std::vector<std::filesystem::path> folder{std::filesystem::path(SHIRUBE_SHARED_DIR) / "data" /
                                                    "rs-open-data" / where};
    if (!std::filesystem::is_directory(folder.front())) {
        WARN("skipped: the official files are not beside the checkout");
        return false;
    }
    const auto inputs = exchange::findRsInputs(folder);
    REQUIRE(inputs);
    for (const auto kind : kinds) {
        const auto input =
            std::find_if(inputs->begin(), inputs->end(), [&](const auto& one) { return one.kind == kind; });
        REQUIRE(input != inputs->end());
        exchange::RsReadOptions options;
        options.file = static_cast<std::int64_t>(kind) + 1;
        REQUIRE(exchange::readRsFile(*input, options, [&](RsRowBatch&& batch) {
            take(batch);
            return base::Status();
        }));
    }
    return true;
}

// A row of a batch by the names of its columns.
class Cells {
public:
    Cells(const RsRowBatch& batch, std::size_t row) : m_batch(batch), m_row(row) {}
    [[nodiscard]] Yen number(std::string_view column) const {
        const auto at = *domain::columnIndex(m_batch.table(), column);
        return m_batch.isMissing(m_row, at) ? Yen() : Yen(m_batch.number(m_row, at));
    }
    [[nodiscard]] std::string text(std::string_view column) const {
        return std::string(m_batch.text(m_row, *domain::columnIndex(m_batch.table(), column)));
    }
    [[nodiscard]] domain::RsRow row() const { return m_batch.row(m_row); }

private:
    const RsRowBatch& m_batch;
    std::size_t m_row;
};

void addTo(Yen& sum, const Yen& amount) {
    sum = amount ? Yen(sum.value_or(0) + *amount) : sum;
}

}  // namespace

TEST_CASE("the four identities hold in the official files of 2024") {
    std::map<std::int64_t, analysis::GovernmentProgramme> programmes;
    std::map<std::int64_t, std::map<int, std::string>> rates;
    std::map<std::int64_t, std::map<int, analysis::RsItemSums>> items;
    const bool isThere = read({RsKind::BudgetSummary, RsKind::BudgetItems}, [&](const RsRowBatch& batch) {
        const bool isHeading = batch.table() == RsTable::Heading;
        for (std::size_t i = 0; i < batch.rowCount() && !isHeading; ++i) {
            const Cells cells(batch, i);
            const auto project = *cells.number("project");
            const auto year = static_cast<int>(cells.number("year").value_or(0));
            if (batch.table() == RsTable::BudgetTotal) {
                auto& programme = programmes[project];
                programme.project = project;
                programme.totals.push_back(
                    budgetOf(year,
                             {cells.number("initial"), cells.number("supplementary"), cells.number("carried_in"),
                              cells.number("reserve"), cells.number("current"), cells.number("executed"),
                              cells.number("carried_out"), cells.number("requested")},
                             cells.row().number()));
                rates[project][year] = cells.text("execution_rate");
            } else if (batch.table() == RsTable::BudgetAccount) {
                Yen supplementary;
                Yen reserve;
                for (const auto* const column :
                     {"supplementary1", "supplementary2", "supplementary3", "supplementary4", "supplementary5"}) {
                    addTo(supplementary, cells.number(column));
                }
                for (const auto* const column : {"reserve1", "reserve2", "reserve3", "reserve4"}) {
                    addTo(reserve, cells.number(column));
                }
                programmes[project].accounts.push_back(budgetOf(year,
                                                                {cells.number("initial"),
                                                                 supplementary,
                                                                 cells.number("carried_in"),
                                                                 reserve,
                                                                 cells.number("current"),
                                                                 cells.number("executed"),
                                                                 {},
                                                                 cells.number("requested")},
                                                                cells.row().number()));
            } else if (batch.table() == RsTable::BudgetItem) {
                auto& sums = items[project][year];
                sums.year = year;
                const auto stage = cells.text("stage");
                auto& sum = stage == "当初予算"                           ? sums.initial
                            : stage.find("補正予算") != std::string::npos ? sums.supplementary
                            : stage.find("前年度から繰越し") == 0         ? sums.carriedIn
                                                                          : sums.reserve;
                addTo(sum, cells.number("amount"));
                addTo(sums.current, cells.number("amount"));
                addTo(sums.requested, cells.number("requested"));
            }
        }
    });
    if (!isThere) {
        return;
    }
    CHECK(programmes.size() == 5664);
    std::map<RsRule, std::int64_t> breaches;
    for (auto& [project, programme] : programmes) {
        const auto byYear = [](const auto& a, const auto& b) { return a.year < b.year; };
        // Not every sheet has its years in order.
        std::stable_sort(programme.totals.begin(), programme.totals.end(), byYear);
        std::stable_sort(programme.accounts.begin(), programme.accounts.end(), byYear);
        std::vector<analysis::RsItemSums> sums;
        for (const auto& [year, ofYear] : items[project]) {
            sums.push_back(ofYear);
        }
        std::vector<std::string> printed;
        for (const auto& [year, rate] : rates[project]) {
            printed.push_back(rate);
        }
        for (const auto& breach : analysis::checkBudget(programme, printed, sums, domain::FiscalYear(2024))) {
            INFO(project << ": " << breach.message.english());
            CHECK(breach.rule == RsRule::ExecutedWithinBudget);
            ++breaches[breach.rule];
        }
    }
    CHECK(breaches == std::map<RsRule, std::int64_t>{{RsRule::ExecutedWithinBudget, 468}});
}

TEST_CASE("the official arrows of goals have no circle") {
    std::vector<analysis::GovernmentGoalLink> links;
    const bool isThere = read({RsKind::GoalLinks}, [&](const RsRowBatch& batch) {
        for (std::size_t i = 0; i < batch.rowCount() && batch.table() == RsTable::GoalLink; ++i) {
            const Cells cells(batch, i);
            auto link = linkOf(
                {cells.text("from_number"), cells.text("from_kind"), cells.text("from_term"), cells.text("from_text")},
                {cells.text("to_number"), cells.text("to_kind"), cells.text("to_term"), cells.text("to_text")},
                cells.row().number());
            link.project = *cells.number("project");
            links.push_back(std::move(link));
        }
    });
    if (!isThere) {
        return;
    }
    const analysis::GovernmentBook book(domain::FiscalYear(2024), {""}, {}, {});
    const auto rows = analysis::rollUpOutcomes(book, {}, links, analysis::OutcomeGroup::Ministry);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].models == 5610);
    CHECK(rows[0].circles == 0);
    CHECK(rows[0].links > 28'000);
}

TEST_CASE("the official arrows of money have circles, blocks that pay themselves and blocks that are paid both ways") {
    std::map<std::int64_t, analysis::PaymentRows> programmes;
    const bool isThere = read({RsKind::PaymentFlows}, [&](const RsRowBatch& batch) {
        for (std::size_t i = 0; i < batch.rowCount(); ++i) {
            const Cells cells(batch, i);
            if (batch.table() != RsTable::BlockFlow) {
                continue;
            }
            auto flow = flowOf(cells.text("from_block"), cells.text("to_block"), cells.row().number());
            flow.isDirect = cells.number("is_direct") == 1;
            auto& rows = programmes[*cells.number("project")];
            rows.project = *cells.number("project");
            rows.flows.push_back(std::move(flow));
        }
    });
    if (!isThere) {
        return;
    }
    std::int64_t direct = 0;
    std::int64_t passedOn = 0;
    std::int64_t both = 0;
    std::int64_t selfLoops = 0;
    std::int64_t circles = 0;
    std::int64_t programmesWithCircles = 0;
    for (const auto& [project, rows] : programmes) {
        const auto graph = analysis::paymentGraph(rows);
        for (const auto& arrow : graph.arrows) {
            ++(arrow.from ? passedOn : direct);
            selfLoops += arrow.from == arrow.to ? 1 : 0;
        }
        both += std::count_if(graph.blocks.begin(), graph.blocks.end(),
                              [](const auto& block) { return block.isDirect && block.isIndirect; });
        const auto found = ofRule(graph.breaches, RsRule::NoFlowCircle);
        programmesWithCircles += found.empty() ? 0 : 1;
        circles += std::any_of(found.begin(), found.end(),
                               [](const auto& breach) {
                                   return breach.message.english().starts_with("Money goes in a circle");
                               })
                       ? 1
                       : 0;
    }
    CHECK(direct == 13'165);
    CHECK(passedOn == 6'909);
    CHECK(both == 40);
    CHECK(selfLoops == 17);
    CHECK(circles == 1);
    CHECK(programmesWithCircles == 12);
}

TEST_CASE("goals of the official excerpts stand as their figures say") {
    const auto standings = [](int edition) -> std::map<std::string, analysis::GoalStanding> {
        std::map<std::int64_t, analysis::GovernmentGoal> goals;
        const auto take = [&](const RsRowBatch& batch) {
            const bool isGoal = batch.table() == RsTable::Goal;
            for (std::size_t i = 0; i < batch.rowCount() && (isGoal || batch.table() == RsTable::GoalValue); ++i) {
                const Cells cells(batch, i);
                auto& goal = goals[cells.row().number()];
                if (!isGoal) {
                    goal.values.push_back({static_cast<int>(*cells.number("year")), cells.text("target"),
                                           cells.text("actual"), cells.text("rate"),
                                           cells.number("is_target_year") == 1});
                    continue;
                }
                goal.project = *cells.number("project");
                goal.number = cells.text("number");
                goal.kind = cells.text("kind");
                goal.term = cells.text("term");
                goal.goalType = cells.text("goal_type");
                goal.direction = cells.text("direction");
            }
        };
        std::map<std::string, analysis::GoalStanding> found;
        if (read({RsKind::Goals}, take, "excerpts/" + std::to_string(edition))) {
            for (const auto& [row, goal] : goals) {
                found[std::to_string(goal.project) + goal.kind + goal.number + goal.term] =
                    analysis::standingOf(goal, edition - 1);
            }
        }
        return found;
    };
    const auto of2024 = standings(2024);
    if (of2024.empty()) {
        return;
    }
    using analysis::GoalStanding;
    CHECK(of2024.at("11アクティビティ1") == GoalStanding::Qualitative);
    CHECK(of2024.at("11アウトプット10") == GoalStanding::Missed);
    CHECK(of2024.at("11アウトプット20") == GoalStanding::Met);
    CHECK(of2024.at("11アウトカム113.長期") == GoalStanding::Missed);
    CHECK(of2024.at("11アウトカム213.長期") == GoalStanding::Met);
    CHECK(of2024.at("884アウトプット1") == GoalStanding::NoTarget);
    CHECK(of2024.at("884アウトカム11.短期") == GoalStanding::Met);
    CHECK(of2024.at("884アウトカム23.長期") == GoalStanding::Missed);
    const auto of2025 = standings(2025);
    CHECK(of2025.at("884アウトプット201") == GoalStanding::Met);
    CHECK(of2025.at("884アウトカム3011.短期") == GoalStanding::Met);
    CHECK(of2025.at("884アウトカム5023.長期") == GoalStanding::Missed);
}
