// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ReviewSample.h"
#include "analysis/ConflictSuggestion.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using Catch::Matchers::Contains;
using domain::OrganisationId;
using test::RoundBuilder;

namespace {

struct Names {
    std::string id;
    std::string name;
    std::vector<std::string> aliases;
};

domain::CatalogueContent contentOf(const std::vector<Names>& all) {
    domain::CatalogueContent content;
    for (const auto& one : all) {
        domain::Organisation organisation;
        organisation.id = OrganisationId(one.id);
        organisation.name = one.name;
        organisation.aliases = one.aliases;
        content.organisations.push_back(std::move(organisation));
    }
    return content;
}

const std::vector<Names> kNames{{"meti", "経済産業省", {"METI", "経"}}, {"ipa", "情報処理推進機構", {"IPA"}},
                                {"chip", "チップ株式会社", {}},         {"uni", "国立大学法人試験大学", {"試験大学"}},
                                {"union", "先端技術研究組合", {}},      {"parent", "親会社ホールディングス", {}}};

std::vector<std::string> found(const std::string& affiliation) {
    const auto catalogue = domain::Catalogue::make(contentOf(kNames)).value();
    std::vector<std::string> ids;
    for (const auto& id : organisationsIn(affiliation, catalogue)) {
        ids.push_back(id.value());
    }
    return ids;
}

domain::Catalogue catalogueWithThemes() {
    auto content = contentOf(kNames);
    const auto add = [&](const std::string& id, const std::string& organisation) {
        domain::Theme theme;
        theme.id = domain::ThemeId(id);
        theme.programme = domain::ProgrammeId("p");
        theme.organisations = {{OrganisationId(organisation), organisation}};
        content.themes.push_back(std::move(theme));
    };
    add("t", "chip");
    add("u", "union");
    domain::Fund fund;
    fund.id = domain::FundId("fund");
    fund.manager = OrganisationId("ipa");
    fund.programmes = {domain::ProgrammeId("p")};
    content.funds.push_back(std::move(fund));
    return domain::Catalogue::make(std::move(content)).value();
}

void relate(RoundBuilder& builder, const std::string& from, domain::OrganisationRelation::Kind kind,
            const std::string& to) {
    domain::OrganisationRelation relation;
    relation.id = domain::OrganisationRelationId(from + "/" + to);
    relation.from = OrganisationId(from);
    relation.to = OrganisationId(to);
    relation.kind = kind;
    relation.evidence = "有価証券報告書";
    builder.content.relations.push_back(std::move(relation));
}

std::vector<ConflictSuggestion> suggestions(const RoundBuilder& builder) {
    return suggestConflicts(*builder.book(), builder.content.rounds.front(), catalogueWithThemes());
}

}  // namespace

TEST_CASE("organisations are found in an affiliation however it is written") {
    CHECK(found("ﾁｯﾌﾟ㈱ 取締役") == std::vector<std::string>{"chip"});
    CHECK(found("株式会社ちっぷ") == std::vector<std::string>{"chip"});
    CHECK(found("試 験 大 学　大学院工学系研究科 教授") == std::vector<std::string>{"uni"});
    CHECK(found("ＩＰＡ（理事）") == std::vector<std::string>{"ipa"});
    CHECK(found("情報処理推進機構・元経済産業省") == std::vector<std::string>{"meti", "ipa"});
    CHECK(found("").empty());
}

TEST_CASE("a short name is not found inside a longer word") {
    CHECK(found("Municipal Bank").empty());  // IPA
    CHECK(found("経営学部 教授").empty());   // 経
    CHECK(found("経 課長") == std::vector<std::string>{"meti"});
    CHECK(found("独）IPA部門") == std::vector<std::string>{"ipa"});
    CHECK(found("SHIPAXIS").empty());
}

TEST_CASE("a shared organisation is suggested, with its names in words") {
    RoundBuilder builder(test::totalScheme());
    builder.subject("t", "題").subject("u", "別の題");
    builder.reviewer("試験太郎", "チップ 株式会社").reviewer("試験花子", "無所属");
    const auto all = suggestions(builder);
    REQUIRE(all.size() == 1);
    CHECK(all[0].subject == RoundBuilder::subjectId("t"));
    CHECK(all[0].reviewer.value() == "r1");
    CHECK(all[0].path == std::vector{OrganisationId("chip")});
    CHECK_THAT(all[0].basis.english(), Contains("試験太郎 is with チップ株式会社") && Contains("題"));
    builder.content.reviewers[1].organisations = {OrganisationId("union")};
    CHECK(suggestions(builder).size() == 2);
}

TEST_CASE("parents and consortia are followed two steps in either direction, and no further") {
    using Kind = domain::OrganisationRelation::Kind;
    RoundBuilder builder(test::totalScheme());
    builder.subject("t", "題").reviewer("試験太郎", "試験大学");
    CHECK(suggestions(builder).empty());
    relate(builder, "uni", Kind::ParticipantOf, "union");
    relate(builder, "chip", Kind::ParticipantOf, "union");
    const auto two = suggestions(builder);
    REQUIRE(two.size() == 1);
    CHECK(two[0].path == std::vector{OrganisationId("uni"), OrganisationId("union"), OrganisationId("chip")});
    CHECK_THAT(two[0].basis.english(), Contains("takes part in 先端技術研究組合 (有価証券報告書)"));
    // Three steps: no longer.
    builder.content.relations.pop_back();
    relate(builder, "parent", Kind::ParentOf, "chip");
    relate(builder, "parent", Kind::ParticipantOf, "union");
    CHECK(suggestions(builder).empty());
    // A shorter way wins.
    relate(builder, "chip", Kind::ParentOf, "uni");
    REQUIRE(suggestions(builder).size() == 1);
    CHECK(suggestions(builder).front().path.size() == 2);
}

TEST_CASE("of a whole programme every theme, payee and fund manager counts") {
    RoundBuilder builder(test::totalScheme());
    builder.subject("", "事業全体").reviewer("試験太郎", "情報処理推進機構").reviewer("試験花子", "先端技術研究組合");
    const auto all = suggestions(builder);
    REQUIRE(all.size() == 2);
    CHECK(all[0].path == std::vector{OrganisationId("ipa")});
    CHECK(all[1].path == std::vector{OrganisationId("union")});
}
