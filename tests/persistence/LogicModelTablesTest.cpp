// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawSqlite.h"
#include "StoreFixture.h"
#include "persistence/EntityTable.h"
#include "persistence/LogicModelReader.h"
#include "persistence/LogicRows.h"

using namespace shirube;
using namespace shirube::domain;
using base::ErrorCode;
using persistence::EntityTable;
using persistence::LogicEdgeKey;
using persistence::LogicEdgeRow;
using persistence::LogicNodeKey;
using persistence::LogicNodeRow;
using test::must;
using test::StoreFixture;

namespace {

// Everything that a text field may hold.
const std::string kUgly = "O'Neil \"quoted\" \\ ; -- 🏯🈚\n\t\u3000予算%_ {\"a\": [1]}";

struct LogicFixture : StoreFixture {
    const LogicModelId modelId{"m"};
    const Citation cited{SourceId("s"), kUgly, kUgly};

    LogicFixture() {
        change([&] {
            must(persistence::SourceTable(*database).insert(test::source("s")));
            must(persistence::ProgrammeTable(*database).insert(test::programme("p")));
        });
    }

    [[nodiscard]] LogicModelContent model() const {
        LogicModelContent value;
        value.id = modelId;
        value.programme = ProgrammeId("p");
        value.title = value.version = value.boundaryLabel = value.note = kUgly;
        value.date = "2026-04-13";
        value.externalFactors = {{kUgly, {LogicNodeId("a")}, cited, kUgly}, {"為替", {}, {}, ""}};
        value.monitoring = {{kUgly, {"局", kUgly}, {LogicNodeId("b")}, {LogicNodeId("a")}, cited, kUgly}};
        value.citation = cited;
        value.position = 3;
        return value;
    }
    [[nodiscard]] LogicNodeRow node(const std::string& id, int position) const {
        LogicNode value;
        value.id = LogicNodeId(id);
        value.stage = LogicStage::OutcomeMedium;
        value.label = value.description = value.note = kUgly;
        value.isControlled = true;
        value.weight = base::Decimal(25, 1);
        value.indicators = {{IndicatorId("i"), base::Decimal(5, 1)}, {IndicatorId(kUgly)}};
        value.figures = {must(FactKey::parse("programme:p/budget@FY2024#全体 / うち国内"))};
        value.citation = cited;
        return {{modelId, value.id}, value, position};
    }
    [[nodiscard]] LogicEdgeRow edge(const std::string& from, const std::string& to, int position) const {
        LogicEdge value{
            LogicNodeId(from), LogicNodeId(to), base::Decimal(3, 0), kUgly, EdgeBasis::ColumnOrder, cited, kUgly};
        return {{modelId, value.from, value.to}, value, position};
    }

    std::int64_t fill() {
        return change([&] {
            must(EntityTable<LogicModelContent>(*database).insert(model()));
            must(EntityTable<LogicNodeRow>(*database).insert(node("b", 1)));
            must(EntityTable<LogicNodeRow>(*database).insert(node("a", 0)));
            must(EntityTable<LogicNodeRow>(*database).insert(node("c", 2)));
            must(EntityTable<LogicEdgeRow>(*database).insert(edge("b", "c", 1)));
            must(EntityTable<LogicEdgeRow>(*database).insert(edge("a", "b", 0)));
        });
    }

    [[nodiscard]] std::vector<LogicModelContent> read() const {
        return must(persistence::LogicModelReader(*database).read());
    }
};

}  // namespace

TEST_CASE_METHOD(LogicFixture, "logic models come back as they went in, in the order of print", "[persistence]") {
    CHECK(read().empty());
    const auto filled = fill();
    auto expected = model();
    for (const auto& row : {node("a", 0), node("b", 1), node("c", 2)}) {
        expected.nodes.push_back(row.node);
    }
    for (const auto& row : {edge("a", "b", 0), edge("b", "c", 1)}) {
        expected.edges.push_back(row.edge);
    }
    CHECK(read() == std::vector{expected});
    undo(filled);
    CHECK(read().empty());
    CHECK(problems().empty());
}

TEST_CASE_METHOD(LogicFixture, "nodes and edges are changed one by one, and that is undone", "[persistence]") {
    fill();
    const auto before = read();
    const auto changed = change([&] {
        auto byPerson = node("a", 0);
        byPerson.node.citation = {};
        byPerson.node.indicators.clear();
        must(EntityTable<LogicNodeRow>(*database).update(byPerson));
        auto entered = edge("a", "b", 0);
        entered.edge.basis = EdgeBasis::Entered;
        entered.edge.citation = {};
        must(EntityTable<LogicEdgeRow>(*database).update(entered));
        must(EntityTable<LogicEdgeRow>(*database).remove(edge("b", "c", 1).id));
        must(EntityTable<LogicNodeRow>(*database).remove(node("c", 2).id));
        auto other = model();
        other.date = "2027-04";
        other.status = LogicModelStatus::Draft;
        other.basedOn = LogicModelId(kUgly);
        must(EntityTable<LogicModelContent>(*database).update(other));
    });
    const auto after = read();
    REQUIRE(after.size() == 1);
    CHECK(after[0].nodes.size() == 2);
    CHECK(after[0].nodes[0].citation == Citation());
    CHECK(after[0].edges.size() == 1);
    CHECK(after[0].edges[0].basis == EdgeBasis::Entered);
    CHECK(after[0].date == "2027-04");
    CHECK(after[0].status == LogicModelStatus::Draft);
    CHECK(after[0].basedOn == LogicModelId(kUgly));
    undo(changed);
    CHECK(read() == before);
    CHECK(problems().empty());
}

TEST_CASE_METHOD(LogicFixture, "what the tables of logic models can't hold is refused", "[persistence]") {
    fill();
    auto transaction = must(persistence::Transaction::begin(*database, context()));
    const auto codeOf = [](const base::Status& status) {
        REQUIRE_FALSE(status);
        return status.error().code;
    };
    EntityTable<LogicNodeRow> nodes(*database);
    EntityTable<LogicEdgeRow> edges(*database);
    CHECK(codeOf(nodes.insert(node("a", 5))) == ErrorCode::Conflict);
    CHECK(codeOf(nodes.update(node("x", 5))) == ErrorCode::NotFound);
    CHECK(codeOf(nodes.remove(node("a", 0).id)) == ErrorCode::Conflict);
    CHECK(codeOf(edges.insert(edge("a", "x", 5))) == ErrorCode::Conflict);
    CHECK(codeOf(edges.insert(edge("a", "b", 5))) == ErrorCode::Conflict);
    CHECK(codeOf(EntityTable<LogicModelContent>(*database).remove(modelId)) == ErrorCode::Conflict);
    CHECK(codeOf(persistence::ProgrammeTable(*database).remove(ProgrammeId("p"))) == ErrorCode::Conflict);
}

TEST_CASE_METHOD(LogicFixture, "a list of a logic model that means nothing is Corrupt, not a crash", "[persistence]") {
    fill();
    const std::string update =
        GENERATE("logic_model SET monitoring = ''", "logic_model SET monitoring = '[1]'",
                 "logic_model SET external_factors = '{}'", "logic_node SET indicators = '[{\"id\": \"i\"}]'",
                 "logic_node SET indicators = '[{\"id\": \"i\", \"weight\": \"1x\"}]'",
                 "logic_node SET figures = '[\"no fact\"]'", "logic_node SET weight = 'x'");
    test::RawSqlite(file).tamper("UPDATE " + update);
    const auto content = persistence::LogicModelReader(*database).read();
    REQUIRE_FALSE(content);
    CHECK(content.error().code == ErrorCode::Corrupt);
}

TEST_CASE("a store without tables of logic models gets them and keeps what it has", "[persistence][migration]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    auto database = must(persistence::Database::open(folder / "s", persistence::DatabaseMode::CreateIfMissing));
    auto former = persistence::builtInMigrations();
    former.resize(2);
    must(persistence::Migrator(former).run(*database, clock.now()));
    {
        const test::AsFormerProgram program(folder / "s");
        auto transaction = must(persistence::Transaction::begin(
            *database, {persistence::ChangeKind::Do, 0, "t", clock.now(), base::Message("Change"), ""}));
        must(persistence::SourceTable(*database).insert(test::source("s")));
        must(transaction.commit());
    }
    const auto report = must(persistence::Migrator().run(*database, clock.now()));
    CHECK(report.fromVersion == 2);
    CHECK_FALSE(report.backup.empty());
    CHECK(must(persistence::SourceTable(*database).all()).size() == 1);
    CHECK(must(persistence::LogicModelReader(*database).read()).empty());
    CHECK(must(persistence::checkStore(*database)).problems.empty());
}
