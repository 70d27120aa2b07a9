// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/SearchService.h"

#include <algorithm>

#include "CatalogueSample.h"

using namespace shirube;
using application::HitKind;
using application::SearchHit;
using test::must;

namespace {

struct SearchFixture : test::CatalogueFixture {
    [[nodiscard]] std::vector<SearchHit> search(const std::string& query, std::size_t limit = 50) const {
        return must(workspace->search().search(query, limit));
    }
    [[nodiscard]] std::vector<std::string> ids(const std::string& query) const {
        std::vector<std::string> found;
        for (const auto& hit : search(query)) {
            found.push_back(std::string(application::toKey(hit.kind)) + ":" + hit.id);
        }
        return found;
    }
    [[nodiscard]] bool finds(const std::string& query, const std::string& id) const {
        const auto found = ids(query);
        return std::find(found.begin(), found.end(), id) != found.end();
    }
};

}  // namespace

TEST_CASE_METHOD(SearchFixture, "one company is found under all its spellings", "[application][search]") {
    const auto* const query = GENERATE("１ＦＩＮＩＴＹ", "1 F I N I T Y", "1FINITY", "1finity", "１ Ｆ Ｉ Ｎ Ｉ Ｔ Ｙ",
                                       "1 F I N I T Y 株式会社", "株式会社 1finity", "Finity");
    CAPTURE(query);
    const auto found = ids(query);
    CHECK(found == std::vector<std::string>{found.front(), found.back()});
    CHECK(finds(query, "organisation:finity"));
    CHECK(finds(query, "theme:t1"));
}

TEST_CASE_METHOD(SearchFixture, "two characters, kana and widths are enough", "[application][search]") {
    CHECK(finds("電気", "organisation:nec"));
    CHECK(finds("光電", "programme:light"));
    CHECK(finds("基金", "fund:light-fund"));
    CHECK(finds("評価", "source:doc-b"));
    for (const auto* query : {"すてーじ", "ステージ", "ｽﾃｰｼﾞ"}) {
        CHECK(ids(query) == std::vector<std::string>{"theme:t2"});
    }
    CHECK(ids("ＮＥＣ").front() == "organisation:nec");
    CHECK(finds("photonics", "programme:light"));
    CHECK(finds("新エネルギー産業技術", "organisation:nedo"));
    CHECK(finds("新エネルギー・産業技術", "organisation:nedo"));
}

TEST_CASE_METHOD(SearchFixture, "all words have to occur, in any order", "[application][search]") {
    CHECK(finds("電力 スイッチ", "theme:t1"));
    CHECK(finds("スイッチ　1finity", "theme:t1"));
    CHECK(ids("スイッチ 電気").empty());
    CHECK(ids("").empty());
    CHECK(ids(" \u3000・").empty());
    CHECK(ids("存在しない").empty());
    CHECK(ids("\xFF").empty());
}

TEST_CASE_METHOD(SearchFixture, "titles come first, and the hit says what else matched", "[application][search]") {
    const auto hits = search("光");
    REQUIRE(hits.size() >= 3);
    CHECK(hits[0].kind == HitKind::Programme);
    CHECK(hits[0].detail == "経済産業省");
    const auto byAlias = search("NEC");
    REQUIRE_FALSE(byAlias.empty());
    const auto organisation =
        std::find_if(byAlias.begin(), byAlias.end(), [](const auto& hit) { return hit.kind == HitKind::Organisation; });
    REQUIRE(organisation != byAlias.end());
    CHECK(organisation->title == "日本電気株式会社");
    CHECK(organisation->detail == "NEC");
    const auto theme = search("スイッチ").front();
    CHECK(theme.detail == "1 F I N I T Y 株式会社");
    CHECK(search("光", 2).size() == 2);
}

TEST_CASE_METHOD(SearchFixture, "the search follows the store", "[application][search]") {
    CHECK(ids("量子").empty());
    sample.themes[1]["title"] = "量子の制御";
    import();
    CHECK(ids("量子") == std::vector<std::string>{"theme:t2"});
    must(workspace->history().undo());
    CHECK(ids("量子").empty());
}

TEST_CASE("every kind of hit has a key and a label", "[application][search]") {
    for (const auto kind : {HitKind::Programme, HitKind::Theme, HitKind::Organisation, HitKind::Indicator,
                            HitKind::Fund, HitKind::PolicyItem, HitKind::Series, HitKind::Source, HitKind::Finding}) {
        CHECK_FALSE(application::toKey(kind).empty());
        CHECK_FALSE(application::label(kind).isEmpty());
    }
    CHECK(application::toKey(HitKind::PolicyItem) == "policy_item");
}
