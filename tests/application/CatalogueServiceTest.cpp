// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/CatalogueService.h"

#include "CatalogueSample.h"

using namespace shirube;
using base::ErrorCode;
using test::CatalogueFixture;
using test::must;

namespace {

domain::FactKey fact(const std::string& text) {
    return must(domain::FactKey::parse(text));
}

}  // namespace

TEST_CASE_METHOD(CatalogueFixture, "an import brings the whole catalogue, once", "[application]") {
    const auto& content = facts()->catalogue().content();
    CHECK(content.organisations.size() == 3);
    CHECK(content.themes.size() == 2);
    CHECK(content.statements.size() == 4);
    CHECK(facts()->catalogue().organisation(domain::OrganisationId("finity"))->aliases.size() == 1);
    CHECK(facts()->statementsOf(fact("fund:light-fund/contribution@R6補正")).size() == 2);
    CHECK(facts()->adopted(fact("fund:light-fund/contribution"))->figure.raw == "151");
    CHECK(facts()->sources().size() == 2);

    const auto again = import();
    CHECK(again.wroteNothing);
    CHECK(again.catalogue == std::vector<application::ImportedList>{
                                 {"organisations", 3}, {"funds", 1}, {"themes", 2}, {"identities", 1}, {"figures", 4}});
    CHECK(must(workspace->history().list()).size() == 1);
    CHECK(isSound());
}

TEST_CASE_METHOD(CatalogueFixture, "the facts are read once until the store changes", "[application]") {
    const auto before = facts();
    CHECK(facts() == before);
    sample.themes[0]["result"] = "missed";
    CHECK(import().changed == 1);
    CHECK(facts() != before);
    CHECK(facts()->catalogue().theme(domain::ThemeId("t1"))->result == domain::ThemeResult::Missed);
    CHECK(before->catalogue().theme(domain::ThemeId("t1"))->result == domain::ThemeResult::Achieved);
    must(workspace->history().undo());
    CHECK(facts()->catalogue().content() == before->catalogue().content());
    must(workspace->history().undo());
    CHECK(facts()->catalogue().content() == domain::CatalogueContent());
    CHECK(facts()->facts().empty());
    CHECK(isSound());
}

TEST_CASE_METHOD(CatalogueFixture, "what an edition gives no more goes", "[application]") {
    sample.themes.erase(0);
    sample.organisations.erase(0);
    sample.figures[0]["entries"].erase(1);
    sample.identities = test::CatalogueSample::Json::array();
    const auto report = import();
    CHECK(report.removed == 4);
    const auto& content = facts()->catalogue().content();
    CHECK(content.themes.size() == 1);
    CHECK(content.themes.front().position == 0);
    CHECK(content.organisations.size() == 2);
    CHECK(content.identities.empty());
    CHECK(facts()->statementsOf(fact("fund:light-fund/contribution@R7補正")).empty());
    must(workspace->history().undo());
    CHECK(facts()->catalogue().content().themes.size() == 2);
    CHECK(isSound());
}

TEST_CASE_METHOD(CatalogueFixture, "what a figure is about stays as long as the figure", "[application]") {
    // Another dataset states a figure of the fund.
    test::CatalogueSample other;
    other.id = "other";
    other.sources = test::CatalogueSample::Json::parse(
        R"([{"id": "doc-c", "title": "別の資料", "publisher": "内閣府", "date": "2026-05-01"}])");
    for (auto* list : {&other.programmes, &other.themes, &other.identities}) {
        *list = test::CatalogueSample::Json::array();
    }
    other.organisations.erase(0);
    other.funds[0]["programmes"] = test::CatalogueSample::Json::array();
    other.funds[0]["citation"]["source"] = "doc-c";
    other.figures = test::CatalogueSample::Json::parse(
        R"([{"source": "doc-c", "locator": "表", "unit": "億円", "rounding": "exact",
             "entries": [{"fact": "fund:light-fund/balance@FY2025", "raw": "80"}]}])");
    must(workspace->dataset().importFolder(other.writeTo(folder / "other")));
    // Nothing of the first one went: its documents are not the other's.
    CHECK(facts()->catalogue().content().themes.size() == 2);
    CHECK(facts()->catalogue().content().organisations.size() == 3);
    CHECK(facts()->catalogue().content().identities.size() == 1);

    // The first one lets go of everything; the fund and its organisations stay for the other's sake.
    for (auto* list : {&sample.funds, &sample.organisations, &sample.themes, &sample.identities, &sample.figures}) {
        *list = test::CatalogueSample::Json::array();
    }
    import();
    const auto& content = facts()->catalogue().content();
    CHECK(content.funds.size() == 1);
    CHECK(content.organisations.size() == 2);
    CHECK(content.themes.empty());
    CHECK(content.statements.size() == 1);
    CHECK(isSound());
}

TEST_CASE_METHOD(CatalogueFixture, "a catalogue that refers to nothing is refused whole", "[application]") {
    const auto version = must(workspace->contentVersion());
    SECTION("an organisation") {
        sample.organisations.erase(0);
    }
    SECTION("a fund") {
        sample.funds = test::CatalogueSample::Json::array();
    }
    SECTION("a programme") {
        sample.themes[0]["programme_id"] = "nobody";
    }
    SECTION("a source") {
        sample.figures[1]["source"] = "doc-z";
    }
    const auto report = workspace->dataset().importFolder(sample.writeTo(folder / "dataset"));
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::InvalidInput);
    CHECK(must(workspace->contentVersion()) == version);
}
