// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PaymentGraph.h"

#include <algorithm>
#include <map>

#include "RsSample.h"
#include "domain/LogicGraph.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::test;
using analysis::PaymentRows;
using analysis::RsRule;

namespace {

// 7259 as 5-2 has it, in thousands: an office, three blocks of its own, and what two of them pass on.
PaymentRows subsidies() {
    PaymentRows rows;
    rows.project = 7259;
    rows.blocks = {blockOf("A", 2'000, 2), blockOf("H", 500, 3), blockOf("I", 180, 4), blockOf("B", 1'200, 5),
                   blockOf("E", 600, 6),   blockOf("F", 400, 7), blockOf("G", 100, 8), blockOf("J", 150, 9)};
    rows.payees = {payeeOf("A", "甲社", 2'000, 20, "7010401022916"), payeeOf("H", "乙社", 300, 21),
                   payeeOf("H", "丙社", 200, 22)};
    rows.contracts = {{"A", "甲社", "7010401022916", 1'500, domain::RsRow(5, 30)},
                      {"A", "甲社", "7010401022916", 500, domain::RsRow(5, 31)},
                      {"H", "乙社", "", 300, domain::RsRow(5, 32)}};
    rows.flows = {flowOf("", "A", 2),  flowOf("", "H", 3),  flowOf("", "I", 4),  flowOf("A", "B", 5),
                  flowOf("A", "E", 6), flowOf("E", "F", 7), flowOf("F", "G", 8), flowOf("I", "J", 9)};
    rows.costs = {{"事務費", 7, domain::RsRow(6, 10)}};
    return rows;
}

const analysis::PaymentBlock& block(const analysis::PaymentGraph& graph, const std::string& id) {
    const auto found =
        std::find_if(graph.blocks.begin(), graph.blocks.end(), [&](const auto& one) { return one.id == id; });
    REQUIRE(found != graph.blocks.end());
    return *found;
}

analysis::FigureSpec figureOf(const analysis::PaymentGraph& graph, std::size_t payees = 3) {
    return analysis::paymentFigure(graph, "事業", payees, base::englishTranslator());
}

bool goesForward(const analysis::FlowContent& flow) {
    return std::all_of(flow.ribbons.begin(), flow.ribbons.end(), [&](const auto& ribbon) {
        return flow.nodes[ribbon.from].column < flow.nodes[ribbon.to].column;
    });
}

}  // namespace

TEST_CASE("direct payments and what is passed on are two sums that are never added") {
    const auto graph = analysis::paymentGraph(subsidies());
    CHECK(graph.breaches.empty());
    CHECK(graph.office == "経済産業省");
    CHECK(graph.directYen == 2'680);
    CHECK(graph.passedOnYen == 2'450);
    CHECK_FALSE(graph.unclearYen.has_value());
    CHECK(graph.indirectCosts.size() == 1);
    CHECK(block(graph, "A").isDirect);
    CHECK(block(graph, "E").isIndirect);
    CHECK(block(graph, "A").depth == 1);
    CHECK(block(graph, "G").depth == 4);
    CHECK(graph.arrows.size() == 8);
}

TEST_CASE("blocks, payees and contracts are three tellings of one amount: each must make the one above") {
    auto rows = subsidies();
    rows.payees[2].payee.yen = 199;
    rows.contracts[1].yen = 501;
    const auto breaches = analysis::paymentGraph(rows).breaches;
    REQUIRE(breaches.size() == 2);
    const auto blocks = ofRule(breaches, RsRule::BlockIsPayees);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].row == domain::RsRow(5, 3));
    CHECK(blocks[0].difference == 1);
    CHECK(blocks[0].message.english() == "Block H is 500 yen, and its payees make 499 yen.");
    const auto payees = ofRule(breaches, RsRule::PayeeIsContracts);
    REQUIRE(payees.size() == 1);
    CHECK(payees[0].row == domain::RsRow(5, 20));
    CHECK(payees[0].difference == -1);
}

TEST_CASE("a payee that stands in a block twice is compared as one") {
    auto rows = subsidies();
    rows.payees[0].payee.yen = 1'500;
    rows.payees.push_back(payeeOf("A", "甲社", 500, 23, "7010401022916"));
    CHECK(analysis::paymentGraph(rows).breaches.empty());
}

TEST_CASE("names behind a row of others are no amounts of their own") {
    auto rows = subsidies();
    rows.payees[2].payee.isOther = true;
    for (int i = 0; i < 3; ++i) {
        auto listed = payeeOf("H", "名" + std::to_string(i), 0, 40 + i);
        listed.payee.isOther = listed.payee.isList = true;
        rows.payees.push_back(listed);
    }
    const auto graph = analysis::paymentGraph(rows);
    CHECK(graph.breaches.empty());
    CHECK(block(graph, "H").payees.size() == 5);
    CHECK(graph.notes.back().english() == "3 names stand behind a row of others (その他), which has their amounts.");
    const auto flow = figureOf(graph).flow();
    CHECK(std::none_of(flow.nodes.begin(), flow.nodes.end(), [](const auto& node) { return node.label == "名1"; }));
}

TEST_CASE("a block without anything is left to the contracts over several years") {
    auto rows = subsidies();
    rows.blocks.push_back(blockOf("Z", {}, 11));
    rows.flows.push_back(flowOf("", "Z", 11));
    const auto graph = analysis::paymentGraph(rows);
    CHECK(graph.breaches.empty());
    CHECK(graph.directYen == 2'680);
    CHECK(std::any_of(graph.notes.begin(), graph.notes.end(), [](const auto& note) {
        return note.english() == "Without an amount and payees here; see the contracts over several years: Z.";
    }));
}

TEST_CASE("a block that is paid both ways counts as direct, and says so") {
    auto rows = subsidies();
    rows.flows.push_back(flowOf("A", "H", 12));
    const auto graph = analysis::paymentGraph(rows);
    CHECK(graph.directYen == 2'680);
    CHECK(graph.passedOnYen == 2'450);
    CHECK(block(graph, "H").isIndirect);
    CHECK(graph.notes.front().english() == "Paid both by the office and by other blocks, and counted as direct: H.");
    // No file says which part came which way.
    const auto figure = figureOf(graph);
    for (const auto& ribbon : figure.flow().ribbons) {
        if (ribbon.id == "office>block/H" || ribbon.id == "block/A>block/H") {
            CHECK_FALSE(ribbon.amount.has_value());
        }
    }
}

TEST_CASE("circles and blocks that pay themselves are kept, reported and not drawn") {
    auto rows = subsidies();
    rows.flows.push_back(flowOf("G", "E", 13));
    rows.flows.push_back(flowOf("J", "J", 14));
    const auto graph = analysis::paymentGraph(rows);
    CHECK(graph.arrows.size() == 10);
    const auto breaches = ofRule(graph.breaches, RsRule::NoFlowCircle);
    REQUIRE(breaches.size() == 2);
    CHECK(breaches[0].row == domain::RsRow(6, 13));
    CHECK(breaches[0].message.english() == "Money goes in a circle: E → F → G → E.");
    CHECK(breaches[1].message.english() == "Block J pays itself.");
    CHECK(block(graph, "E").depth == 2);
    const auto figure = figureOf(graph);
    CHECK(goesForward(figure.flow()));
    CHECK(std::count(figure.notes.begin(), figure.notes.end(), "The arrow from G back to E is not drawn.") == 1);
    CHECK(std::count(figure.notes.begin(), figure.notes.end(), "The arrow from J back to J is not drawn.") == 1);
}

TEST_CASE("a circle that no arrow from the office leads to is found too") {
    PaymentRows rows;
    rows.flows = {flowOf("A", "B", 2), flowOf("B", "A", 3)};
    const auto graph = analysis::paymentGraph(rows);
    CHECK(ofRule(graph.breaches, RsRule::NoFlowCircle).size() == 1);
    CHECK_FALSE(block(graph, "A").depth.has_value());
    CHECK(goesForward(figureOf(graph).flow()));
}

TEST_CASE("a block that only an arrow names is there and reported, but not without 5-1") {
    auto rows = subsidies();
    rows.flows.push_back(flowOf("A", "Q", 15));
    rows.flows.push_back(flowOf("Q", "B", 16));
    const auto breaches = analysis::paymentGraph(rows).breaches;
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].rule == RsRule::KnownBlock);
    CHECK(breaches[0].row == domain::RsRow(6, 15));
    rows.blocks.clear();
    rows.payees.clear();
    rows.contracts.clear();
    const auto graph = analysis::paymentGraph(rows);
    CHECK(graph.breaches.empty());
    CHECK(graph.blocks.size() == 9);
    CHECK_FALSE(graph.directYen.has_value());
    CHECK(figureOf(graph).title == "事業: the files have no amounts of direct payments");
}

TEST_CASE("without 5-2 no sum says what is direct") {
    auto rows = subsidies();
    rows.flows.clear();
    const auto graph = analysis::paymentGraph(rows);
    CHECK_FALSE(graph.directYen.has_value());
    CHECK_FALSE(graph.passedOnYen.has_value());
    CHECK(graph.unclearYen == 5'130);
    CHECK(graph.notes.front().english().starts_with("The files don't say how the blocks follow each other"));
    CHECK(analysis::directBlocks(rows).empty());
}

TEST_CASE("an arrow from nowhere makes no block direct") {
    auto rows = subsidies();
    rows.flows[2].isDirect = false;
    const auto graph = analysis::paymentGraph(rows);
    CHECK(graph.directYen == 2'500);
    CHECK(graph.unclearYen == 180);
    REQUIRE(graph.breaches.size() == 1);
    CHECK(graph.breaches[0].message.english() == "An arrow to block I doesn't say where it comes from.");
}

TEST_CASE("a wrong corporate number is reported with its payee") {
    auto rows = subsidies();
    rows.payees[1].payee.corporateNumber = "901000102685";
    const auto breaches = analysis::paymentGraph(rows).breaches;
    CHECK(ofRule(breaches, RsRule::CorporateNumber).size() == 1);
    CHECK(ofRule(breaches, RsRule::CorporateNumber)[0].row == domain::RsRow(5, 21));
}

TEST_CASE("the figure shows the largest payees of a block and the rest as one") {
    auto rows = subsidies();
    rows.blocks[1].yen = 1'000;
    rows.payees.erase(rows.payees.begin() + 1, rows.payees.end());
    rows.contracts.pop_back();
    for (int i = 1; i <= 10; ++i) {
        rows.payees.push_back(payeeOf("H", "社" + std::to_string(i), i == 10 ? 550 : i * 10, 50 + i));
    }
    const auto figure = figureOf(analysis::paymentGraph(rows), 3);
    const auto& flow = figure.flow();
    CHECK(goesForward(flow));
    std::map<std::string, std::optional<std::int64_t>> amounts;
    for (const auto& ribbon : flow.ribbons) {
        amounts[flow.nodes[ribbon.to].label] = ribbon.amount;
    }
    CHECK(amounts.at("社10") == 550);
    CHECK(amounts.at("社9") == 90);
    CHECK(amounts.at("社8") == 80);
    CHECK(amounts.at("Others (7)") == 280);
    CHECK_FALSE(amounts.contains("社7"));
    CHECK_FALSE(amounts.contains("甲社"));  // block A is this one payee
    CHECK(amounts.at("A Aの名") == 2'000);
    CHECK(amounts.at("事務費") == 7);
    CHECK(figure.language == "en");
    CHECK(flow.instruments.size() == 4);
    CHECK(figureOf(analysis::paymentGraph(rows), 0).flow().instruments.size() == 3);
}

TEST_CASE("amounts of the figure name their file and row") {
    domain::RsFile file;
    file.id = 5;
    file.kind = domain::RsKind::Payments;
    file.name = "5-1_RS_2024_支出先_支出情報.csv";
    auto flows = file;
    flows.id = 6;
    flows.kind = domain::RsKind::PaymentFlows;
    flows.name = "5-2_RS_2024_支出先_支出ブロックのつながり.csv";
    const std::vector files{file, flows};
    const auto figure =
        analysis::paymentFigure(analysis::paymentGraph(subsidies()), "事業", 3, base::englishTranslator(), files);
    REQUIRE_FALSE(figure.grounds.empty());
    for (const auto& ground : figure.grounds) {
        CHECK(ground.sourceText == (ground.label == "事務費" ? flows.name : file.name));
    }
    CHECK(figure.grounds.front().locator == "row 2");
    CHECK(figure.grounds.back().locator == "row 10");
    REQUIRE(figure.sources.size() == 2);
    CHECK(figure.sources.front().find(file.name) != std::string::npos);
}

TEST_CASE("whatever the arrows, every amount is in one sum, circles are found where they are, and arrows go forward") {
    forAllSeeds(300, [](Random& random) {
        PaymentRows rows;
        const auto count = random.between(1, 8);
        std::int64_t all = 0;
        for (int i = 0; i < count; ++i) {
            rows.blocks.push_back(blockOf(std::string(1, static_cast<char>('A' + i)), random.between(0, 100), 2 + i));
            all += *rows.blocks.back().yen;
        }
        std::vector<domain::LogicGraph::Edge> edges;
        const auto arrows = random.between(0, 14);
        for (int i = 0; i < arrows; ++i) {
            const auto to = random.index(rows.blocks.size());
            if (random.between(0, 3) == 0) {
                rows.flows.push_back(flowOf("", rows.blocks[to].block, 50 + i));
            } else {
                const auto from = random.index(rows.blocks.size());
                rows.flows.push_back(flowOf(rows.blocks[from].block, rows.blocks[to].block, 50 + i));
                edges.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
            }
        }
        const auto graph = analysis::paymentGraph(rows);
        CHECK(graph.directYen.value_or(0) + graph.passedOnYen.value_or(0) + graph.unclearYen.value_or(0) == all);
        const domain::LogicGraph whole(static_cast<std::uint32_t>(count), edges);
        CHECK(ofRule(graph.breaches, RsRule::NoFlowCircle).empty() == !whole.hasCycle());
        // Without the arrows that close one, no circle is left.
        std::vector<domain::LogicGraph::Edge> open;
        for (const auto& arrow : graph.arrows) {
            if (arrow.from && !arrow.closesCircle) {
                open.push_back({static_cast<std::uint32_t>(*arrow.from), static_cast<std::uint32_t>(arrow.to)});
            }
        }
        CHECK_FALSE(domain::LogicGraph(static_cast<std::uint32_t>(count), open).hasCycle());
        CHECK(goesForward(figureOf(graph).flow()));
        const auto direct = analysis::directBlocks(rows);
        for (const auto& one : graph.blocks) {
            const auto found = direct.find(one.id);
            CHECK((found == direct.end()) == (!one.isDirect && !one.isIndirect));
            CHECK((found != direct.end() && found->second) == one.isDirect);
        }
    });
}

TEST_CASE("a chain of blocks may be very long") {
    PaymentRows rows;
    constexpr int kBlocks = 20'000;
    rows.flows.push_back(flowOf("", "0", 2));
    for (int i = 1; i < kBlocks; ++i) {
        rows.flows.push_back(flowOf(std::to_string(i - 1), std::to_string(i), 2 + i));
    }
    const auto graph = analysis::paymentGraph(rows);
    CHECK(graph.breaches.empty());
    CHECK(block(graph, std::to_string(kBlocks - 1)).depth == std::size_t{kBlocks});
}
