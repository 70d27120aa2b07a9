// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/LogicModelService.h"

#include <algorithm>

#include "DatasetMerge.h"
#include "WorkspaceFixture.h"
#include "exchange/DatasetReader.h"

using namespace shirube;
using base::ErrorCode;
using domain::CalendarDay;
using domain::ProgrammeId;
using test::must;
using test::WorkspaceFixture;

namespace {

const ProgrammeId kProgramme("multimodal-foundation");

const exchange::Dataset& bundled() {
    static const auto dataset = must(exchange::DatasetReader().read(exchange::embeddedDatasetFiles()));
    return dataset;
}

struct LogicFixture : WorkspaceFixture {
    [[nodiscard]] application::LogicModelService& logic() const { return workspace->logicModels(); }
};

}  // namespace

TEST_CASE_METHOD(LogicFixture, "an import brings the logic models, once, as one change", "[application]") {
    const auto models = must(logic().models());
    REQUIRE(models.size() == bundled().logicModels.size());
    for (std::size_t i = 0; i < models.size(); ++i) {
        CHECK(*models[i] == bundled().logicModels[i]);
    }
    const auto again = must(workspace->dataset().importBundled());
    CHECK(again.wroteNothing);
    CHECK(std::count(again.catalogue.begin(), again.catalogue.end(),
                     application::ImportedList{"logic_models", models.size()}) == 1);
    CHECK(must(workspace->history().list()).size() == 1);

    must(workspace->history().undo());
    CHECK(must(logic().models()).empty());
    const auto none = logic().outcome(kProgramme, {2026, 6, 30});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
    must(workspace->history().redo());
    CHECK(must(logic().models()).size() == models.size());
    CHECK(isSound());
}

TEST_CASE_METHOD(LogicFixture, "an outcome is computed once until the store changes", "[application]") {
    const auto first = must(logic().outcome(kProgramme, {2026, 6, 30}));
    CHECK(first->model().content().programme == kProgramme);
    CHECK(must(logic().outcome(kProgramme, {2026, 6, 30})) == first);
    CHECK(must(logic().outcome(kProgramme, {2029, 3, 31})) != first);
    must(budgets().revise(revision(plain)));
    CHECK(must(logic().outcome(kProgramme, {2026, 6, 30})) != first);
    // As of a day before the model was published it is judged all the same.
    CHECK(must(logic().outcome(kProgramme, {2020, 1, 1}))->model() == first->model());
    CHECK_FALSE(must(logic().lint(kProgramme, {2026, 6, 30})).empty());
    const auto nobody = logic().lint(ProgrammeId("nobody"), {2026, 6, 30});
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().message.english().find(kProgramme.value()) != std::string::npos);
}

TEST_CASE("a model that the dataset gives no more goes, and one of a person stays", "[application]") {
    application::StoreContent content = application::merged({}, bundled());
    CHECK(must(content.validated()).programmes().size() == bundled().programmes.size());
    auto own = bundled().logicModels.front().content();
    own.id = domain::LogicModelId("own");
    own.citation = {};
    content.logicModels.emplace(own.id, own);
    auto later = bundled();
    const auto dropped = later.logicModels.back().content();
    later.logicModels.pop_back();
    // Its indicators are still in the dataset; one that only the person's model names has to stay.
    const auto kept = domain::IndicatorId("next-gen-computing-co2");
    std::erase_if(later.catalogue.indicators, [&](const auto& indicator) { return indicator.id == kept; });
    const auto merged = application::merged(content, later);
    CHECK_FALSE(merged.logicModels.contains(dropped.id));
    CHECK(merged.logicModels.at(own.id) == own);
    CHECK(merged.catalogue.indicators.contains(kept));
    CHECK(application::merged(merged, later).logicModels == merged.logicModels);
}

TEST_CASE("a logic model that names what is not there is refused", "[application]") {
    auto content = application::merged({}, bundled());
    auto& model = content.logicModels.begin()->second;
    SECTION("a source") {
        model.edges.front().citation.source = domain::SourceId("nobody");
    }
    SECTION("an indicator") {
        model.nodes.front().indicators = {{domain::IndicatorId("nobody")}};
    }
    SECTION("a fund") {
        model.nodes.front().figures = {must(domain::FactKey::parse("fund:nobody/balance"))};
    }
    SECTION("a programme") {
        model.programme = ProgrammeId("nobody");
    }
    SECTION("a node") {
        model.edges.front().to = domain::LogicNodeId("nobody");
    }
    const auto book = content.validated();
    REQUIRE_FALSE(book);
    CHECK(book.error().code == ErrorCode::InvalidInput);
}
