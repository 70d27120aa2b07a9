// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <set>
#include <string>

#include "DatasetSample.h"
#include "analysis/LogicLint.h"
#include "analysis/ProgrammeOutcome.h"

// The logic models of the documents, and what the engine says of them.

using namespace shirube;
using namespace shirube::analysis;
using Catch::Matchers::Contains;
using test::DatasetSample;

namespace {

const exchange::Dataset& dataset() {
    static const auto dataset = DatasetSample().read().value();
    return dataset;
}

std::shared_ptr<const FactBook> facts() {
    static const auto book = std::make_shared<const FactBook>(
        FactBook::make(std::make_shared<domain::Catalogue>(domain::Catalogue::make(dataset().catalogue).value()),
                       std::make_shared<domain::BudgetBook>(
                           domain::BudgetBook::make(dataset().programmes, dataset().budgetLines).value()),
                       dataset().sources, dataset().statements, {})
            .value());
    return book;
}

std::shared_ptr<const domain::LogicModel> modelOf(const std::string& id) {
    const auto& models = dataset().logicModels;
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const auto& model) { return model.content().id.value() == id; });
    REQUIRE(found != models.end());
    return std::make_shared<const domain::LogicModel>(*found);
}

ProgrammeOutcome outcomeOf(const std::string& id, const std::string& asOf) {
    return ProgrammeOutcome::make(facts(), modelOf(id), domain::CalendarDay::parse(asOf).value()).value();
}

std::string statusOf(const ProgrammeOutcome& outcome, const std::string& node) {
    const auto position = outcome.model().nodeIndex(domain::LogicNodeId(node));
    REQUIRE(position);
    const auto status = outcome.nodes()[*position].status;
    return status ? std::string(toKey(*status)) : "none";
}

std::set<LintRule> rulesOf(const std::string& id) {
    std::set<LintRule> rules;
    for (const auto& finding : lint(modelOf(id)->content(), *facts(), {2026, 6, 30})) {
        rules.insert(finding.rule);
    }
    return rules;
}

}  // namespace

TEST_CASE("The logic models of the documents are read with their nodes and edges") {
    REQUIRE(dataset().logicModels.size() == 5);
    const auto model = modelOf("multimodal-foundation-v1");
    CHECK(model->content().version == "初版");
    CHECK(model->content().date == "2026-04-13");
    CHECK(model->content().boundaryLabel == "直接コントロールできる部分");
    CHECK(model->nodes().size() == 15);
    CHECK(model->edges().size() == 18);
    CHECK(model->content().externalFactors.size() == 2);
    CHECK(model->content().monitoring.size() == 4);
    CHECK(model->node(domain::LogicNodeId("provide-models"))->isControlled);
    CHECK_FALSE(model->node(domain::LogicNodeId("short-development"))->isControlled);
    for (const auto& edge : model->edges()) {
        CHECK(edge.basis == domain::EdgeBasis::ColumnOrder);  // the arrows are not in the text
        CHECK_FALSE(edge.note.empty());
    }
}

TEST_CASE("Nothing is measured yet in the first version of the multimodal model, and that is not zero") {
    const auto outcome = outcomeOf("multimodal-foundation-v1", "2026-04-13");
    CHECK(statusOf(outcome, "short-development") == "no_target");
    CHECK(statusOf(outcome, "short-competitiveness") == "unmeasured");
    CHECK(statusOf(outcome, "medium-competitiveness") == "not_yet_due");
    CHECK(statusOf(outcome, "impact-share") == "not_yet_due");
    CHECK(statusOf(outcome, "provide-models") == "unmeasured");
    CHECK(statusOf(outcome, "budget") == "none");
    CHECK_FALSE(outcome.summary().attainment);
    CHECK(outcome.summary().coverage == Coverage{0, 11});
}

TEST_CASE("The mid-term report's provisional 80% reaches its target, at the edge of its rounding") {
    const auto outcome = outcomeOf("post5g-2026-midterm", "2026-06-30");
    CHECK(statusOf(outcome, "goals-reached") == "achieved");
    CHECK(statusOf(outcome, "commercialised") == "not_yet_due");
    const auto position = *outcome.model().nodeIndex(domain::LogicNodeId("goals-reached"));
    const auto& indicator = outcome.indicators()[outcome.nodes()[position].indicators[0]];
    REQUIRE(indicator.result.main());
    CHECK(indicator.result.main()->isProvisional());
    CHECK(indicator.result.main()->isBorderline);
    CHECK(indicator.result.attainment() == Fraction(1));
    const auto after = *outcome.model().nodeIndex(domain::LogicNodeId("commercialised"));
    CHECK(outcome.rollup().nodes()[after].support == Fraction(1));
    // Before the report there was no actual.
    CHECK(statusOf(outcomeOf("post5g-2026-midterm", "2026-05-31"), "goals-reached") != "achieved");
}

TEST_CASE("Lint finds in the documents' models what the documents leave out") {
    const auto multimodal = rulesOf("multimodal-foundation-v1");
    CHECK(multimodal.contains(LintRule::OutputCalledOutcome));   // 技術開発の実施
    CHECK(multimodal.contains(LintRule::OutcomeWithoutTarget));  // still to be decided
    CHECK(multimodal.contains(LintRule::MissingDirection));
    CHECK(multimodal.contains(LintRule::LeadsNowhere));
    CHECK_FALSE(multimodal.contains(LintRule::Cycle));
    const auto post5g = rulesOf("post5g-2026-midterm");
    CHECK(post5g.contains(LintRule::StageJump));             // from short to long
    CHECK(post5g.contains(LintRule::NodeWithoutIndicator));  // papers and patents have no target
}

TEST_CASE("A logic model in a dataset is refused with its place") {
    const std::string file = "logic_models-002.json";
    const std::string edges = "/logic_models/0/edges/";
    CHECK_THAT(DatasetSample().replace(file, edges + "0/to", "moon").refusal(),
               Contains("logic_models/0") && Contains("moon"));
    CHECK_THAT(DatasetSample().replace(file, edges + "0/from", "impact-share").refusal(), Contains("circle"));
    CHECK_THAT(DatasetSample().add(file, edges + "0/weight", "0").refusal(), Contains("edges/0/weight"));
    CHECK_THAT(DatasetSample().add(file, edges + "0/weight", "much").refusal(), Contains("edges/0/weight"));
    CHECK_THAT(DatasetSample().replace(file, edges + "0/basis", "guessed").refusal(), Contains("edges/0/basis"));
    CHECK_THAT(DatasetSample().replace(file, "/logic_models/0/nodes/4/indicators/0/id", "ghost").refusal(),
               Contains("ghost"));
    CHECK_THAT(DatasetSample().replace(file, "/logic_models/0/programme_id", "ghost").refusal(), Contains("ghost"));
    CHECK_THAT(DatasetSample().replace(file, "/logic_models/0/date", "2026-02-30").refusal(), Contains("date"));
    CHECK_THAT(
        DatasetSample().replace("logic_models-003.json", "/logic_models/0/id", "multimodal-foundation-v1").refusal(),
        Contains("multimodal-foundation-v1"));
    CHECK_THAT(DatasetSample().replace(file, "/logic_models/0/nodes/0/figures/0", "line:ghost@R8当初/amount").refusal(),
               Contains("ghost"));
}

TEST_CASE("Weights of a logic model are read") {
    const auto dataset = DatasetSample()
                             .add("logic_models-002.json", "/logic_models/0/edges/0/weight", "2.5")
                             .add("logic_models-002.json", "/logic_models/0/nodes/0/weight", "3")
                             .read()
                             .value();
    const auto& model = dataset.logicModels[3];
    CHECK(model.edges()[0].weight == base::Decimal(25, -1));
    CHECK(model.nodes()[0].weight == base::Decimal(3, 0));
    CHECK(model.nodes()[1].weight == base::Decimal(1, 0));
}
