// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "DatasetMerge.h"
#include "WorkspaceFixture.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"
#include "exchange/DatasetReader.h"
#include "persistence/Database.h"

using namespace shirube;
using namespace shirube::domain;
using application::LogicModelService;
using base::ErrorCode;
using Catch::Matchers::Contains;
using test::must;

namespace {

const LogicModelId kPrinted("multimodal-foundation-v1");
const ProgrammeId kProgramme("multimodal-foundation");
const CalendarDay kToday{2026, 11, 21};

struct DraftFixture : test::WorkspaceFixture {
    [[nodiscard]] LogicModelService& logic() const { return workspace->logicModels(); }
    [[nodiscard]] LogicModelService::Model version(const LogicModelId& id) const { return must(logic().version(id)); }

    [[nodiscard]] static LogicModelEdit addNode(const std::string& id, LogicStage stage = LogicStage::Output) {
        LogicNode node;
        node.id = LogicNodeId(id);
        node.stage = stage;
        node.label = "新しい箱 " + id;
        return AddLogicNode{node, {}};
    }

    base::Status edit(const LogicModelId& id, const std::vector<LogicModelEdit>& edits) const {
        return logic().edit(*version(id), edits);
    }

    // How many rows the newest change wrote.
    [[nodiscard]] std::size_t writtenRows() const { return must(workspace->history().list()).front().rows; }
};

}  // namespace

TEST_CASE_METHOD(DraftFixture, "a draft has all of its version, and is in no report", "[application]") {
    const auto printed = version(kPrinted);
    const auto id = must(logic().beginDraft(kPrinted, " 改訂案 "));
    CHECK(id.value() == "multimodal-foundation@1");
    const auto draft = version(id);
    CHECK(draft->nodes() == printed->nodes());
    CHECK(draft->edges() == printed->edges());
    CHECK(draft->content().externalFactors == printed->content().externalFactors);
    CHECK(draft->content().version == "改訂案");
    CHECK(draft->content().status == LogicModelStatus::Draft);
    CHECK(draft->content().basedOn == kPrinted);
    CHECK(draft->content().date == "2026-11-21");
    CHECK(draft->content().citation == Citation());
    CHECK(must(logic().model(kProgramme, kToday)) == printed);
    CHECK(&must(logic().outcomeOf(id, kToday))->model() == draft.get());
    CHECK_FALSE(must(logic().lintOf(id, kToday)).empty());
    CHECK(must(logic().beginDraft(id, "別案")) != id);

    CHECK_FALSE(logic().beginDraft(kPrinted, "　"));
    CHECK(logic().beginDraft(LogicModelId("nobody"), "x").error().code == ErrorCode::NotFound);
    must(workspace->history().undo());
    must(workspace->history().undo());
    CHECK(logic().version(id).error().code == ErrorCode::NotFound);
    must(workspace->history().redo());
    CHECK(*version(id) == *draft);
    CHECK(isSound());
}

TEST_CASE_METHOD(DraftFixture, "a draft never takes the id of a discarded one that another was begun from",
                 "[application]") {
    const auto first = must(logic().beginDraft(kPrinted, "改訂案"));
    const auto second = must(logic().beginDraft(first, "別案"));
    must(logic().discard(first));
    CHECK(version(second)->content().basedOn == first);
    const auto third = must(logic().beginDraft(kPrinted, "三案"));
    CHECK(third != first);
    CHECK(third != second);
}

TEST_CASE_METHOD(DraftFixture, "an edit writes the rows that it changes, and is undone", "[application]") {
    const auto id = must(logic().beginDraft(kPrinted, "改訂案"));
    const auto before = version(id);
    must(edit(id, {addNode("new")}));
    CHECK(writtenRows() == 1);
    CHECK_THAT(must(workspace->history().list()).front().summary.english(),
               Contains("改訂案") && Contains("新しい箱 new"));
    LogicEdge edge;
    edge.from = before->nodes().front().id;
    edge.to = LogicNodeId("new");
    edge.reason = "理由";
    must(edit(id, {AddLogicEdge{edge}}));
    CHECK(writtenRows() == 1);
    auto changed = before->nodes().front();
    changed.label = "別の名前";
    must(edit(id, {ChangeLogicNode{changed}}));
    CHECK(writtenRows() == 1);
    CHECK(version(id)->nodes().front().label == "別の名前");
    CHECK(version(id)->edges().back() == edge);

    // Rows behind a removed one keep their positions.
    const auto leaf = std::find_if(before->nodes().begin(), before->nodes().end(), [&](const auto& node) {
        const auto index = *before->nodeIndex(node.id);
        return before->graph().edgesInto(index).size() + before->graph().edgesOutOf(index).size() == 1 &&
               index + 1 < before->nodes().size();
    });
    if (leaf != before->nodes().end()) {
        must(edit(id, {RemoveLogicNodes{{leaf->id}}}));
        CHECK(writtenRows() <= 3);  // with its edge, and the model's row where a step watches it
        must(workspace->history().undo());
    }
    const auto last = version(id);
    reopen();
    CHECK(*version(id) == *last);
    for (int i = 0; i < 3; ++i) {
        must(workspace->history().undo());
    }
    CHECK(*version(id) == *before);
    must(workspace->history().redo());
    CHECK(version(id)->node(LogicNodeId("new")) != nullptr);
    CHECK(isSound());
}

TEST_CASE_METHOD(DraftFixture, "nodes keep the order that edits give them, also after reading again", "[application]") {
    const auto id = must(logic().beginModel(kProgramme, "試案", "案"));
    must(edit(id, {addNode("a"), addNode("g", LogicStage::Impact), addNode("b"), addNode("c")}));
    const auto order = [&] {
        reopen();
        std::string ids;
        for (const auto& node : version(id)->nodes()) {
            if (node.stage == LogicStage::Output) {
                ids += node.id.value();
            }
        }
        return ids;
    };
    must(edit(id, {MoveLogicNode{LogicNodeId("c"), LogicStage::Output, 0}}));
    CHECK(order() == "cab");
    must(edit(id, {RemoveLogicNodes{{LogicNodeId("a")}}, addNode("d")}));
    CHECK(order() == "cbd");
    must(edit(id, {RemoveLogicNodes{{LogicNodeId("c")}}, addNode("c")}));
    CHECK(order() == "bdc");
    must(edit(id, {MoveLogicNode{LogicNodeId("g"), LogicStage::Output, 1}}));
    CHECK(order() == "bgdc");
    CHECK(isSound());
}

TEST_CASE_METHOD(DraftFixture, "a node that is drawn again is a new one", "[application]") {
    const auto first = must(logic().beginModel(kProgramme, "試案", "案"));
    must(edit(first, {addNode(""), addNode("")}));
    CHECK(version(first)->nodes().back().id.value() == "output-2");
    const auto second = must(logic().beginDraft(first, "案2"));
    must(edit(second, {RemoveLogicNodes{{LogicNodeId("output-2")}}}));
    must(edit(second, {addNode("output-3"), addNode("")}));
    CHECK(version(second)->nodes().back().id.value() == "output-4");
}

TEST_CASE_METHOD(DraftFixture, "what is no draft, not there or a circle is refused", "[application]") {
    CHECK(edit(kPrinted, {addNode("new")}).error().code == ErrorCode::InvalidInput);
    CHECK(logic().discard(kPrinted).error().code == ErrorCode::InvalidInput);
    CHECK(logic().adopt(kPrinted, kToday, "x").error().code == ErrorCode::InvalidInput);
    CHECK(logic().beginModel(ProgrammeId("nobody"), "t", "v").error().code == ErrorCode::NotFound);
    CHECK(logic().beginModel(kProgramme, " ", "v").error().code == ErrorCode::InvalidInput);

    const auto id = must(logic().beginDraft(kPrinted, "改訂案"));
    const auto head = must(workspace->contentVersion());
    const auto codeOf = [&](const std::vector<LogicModelEdit>& edits) { return edit(id, edits).error().code; };
    const auto first = version(id)->edges().front();
    LogicEdge back;
    back.from = first.to;
    back.to = first.from;
    CHECK(codeOf({addNode("new"), AddLogicEdge{back}}) == ErrorCode::InvalidInput);
    auto node = version(id)->nodes().front();
    node.indicators = {{IndicatorId("nobody")}};
    CHECK(codeOf({ChangeLogicNode{node}}) == ErrorCode::NotFound);
    node.indicators.clear();
    node.figures = {must(FactKey::parse("fund:nobody/balance"))};
    CHECK(codeOf({ChangeLogicNode{node}}) == ErrorCode::NotFound);
    node.figures.clear();
    node.citation.source = SourceId("nobody");
    CHECK(codeOf({ChangeLogicNode{node}}) == ErrorCode::NotFound);
    CHECK(must(workspace->contentVersion()) == head);
}

TEST_CASE_METHOD(DraftFixture, "an edit of another state than the seen one is refused", "[application]") {
    const auto id = must(logic().beginDraft(kPrinted, "改訂案"));
    const auto seen = version(id);
    const auto other = open();
    must(other->logicModels().edit(*must(other->logicModels().version(id)), std::vector{addNode("theirs")}));
    const auto late = logic().edit(*seen, std::vector{addNode("mine")});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    must(edit(id, {addNode("mine")}));
    CHECK(must(other->logicModels().version(id))->node(LogicNodeId("mine")) != nullptr);
    must(other->logicModels().discard(id));
    CHECK(logic().edit(*seen, std::vector{addNode("mine")}).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(DraftFixture, "an adopted draft is the version from its day on", "[application]") {
    const auto id = must(logic().beginDraft(kPrinted, "第2版"));
    must(edit(id, {addNode("new")}));
    CHECK(logic().adopt(id, {2026, 10, 1}, " ").error().code == ErrorCode::InvalidInput);
    must(logic().adopt(id, {2026, 10, 1}, "見直し"));
    CHECK(must(logic().model(kProgramme, kToday))->content().id == id);
    CHECK(must(logic().model(kProgramme, {2026, 9, 30}))->content().id == kPrinted);
    CHECK(edit(id, {addNode("more")}).error().code == ErrorCode::InvalidInput);
    CHECK(logic().adopt(id, kToday, "x").error().code == ErrorCode::InvalidInput);
    CHECK(must(workspace->history().list()).front().reason == "見直し");
    must(workspace->history().undo());
    CHECK(must(logic().model(kProgramme, kToday))->content().id == kPrinted);
    must(logic().discard(id));
    CHECK_FALSE(logic().version(id));
    must(workspace->history().undo());
    CHECK(version(id)->node(LogicNodeId("new")) != nullptr);
    CHECK(isSound());
}

TEST_CASE_METHOD(DraftFixture, "an edit of a model does not read the figures again", "[application]") {
    const auto id = must(logic().beginDraft(kPrinted, "改訂案"));
    const auto facts = must(workspace->catalogue().facts());
    const auto book = must(budgets().book());
    const auto printed = must(logic().outcome(kProgramme, kToday));
    must(edit(id, {addNode("new")}));
    CHECK(must(workspace->catalogue().facts()) == facts);
    CHECK(must(budgets().book()) == book);
    CHECK(must(logic().outcome(kProgramme, kToday)) == printed);
    must(budgets().revise(revision(plain)));
    CHECK(must(workspace->catalogue().facts()) != facts);
    CHECK(must(logic().outcome(kProgramme, kToday)) != printed);
}

TEST_CASE_METHOD(DraftFixture, "an import leaves persons' versions alone", "[application]") {
    const auto draft = must(logic().beginDraft(kPrinted, "改訂案"));
    const auto adopted = must(logic().beginDraft(kPrinted, "第2版"));
    must(logic().adopt(adopted, kToday, "見直し"));
    const auto before = std::vector{version(draft), version(adopted)};
    CHECK(must(workspace->dataset().importBundled()).wroteNothing);

    auto later = must(exchange::DatasetReader().read(exchange::embeddedDatasetFiles()));
    std::erase_if(later.logicModels, [](const auto& model) { return model.content().id == kPrinted; });
    const auto database = must(persistence::Database::open(file, persistence::DatabaseMode::MustExist));
    const auto merged = application::merged(must(application::StoreContent::read(*database)), later);
    CHECK_FALSE(merged.logicModels.contains(kPrinted));
    for (const auto& model : before) {
        CHECK(merged.logicModels.at(model->content().id) == model->content());
    }
    CHECK(merged.validated());
}
