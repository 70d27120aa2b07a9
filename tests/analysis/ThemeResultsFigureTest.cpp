// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ThemeResultsFigure.h"

#include "BundledFacts.h"
#include "FactsBuilder.h"
#include "FigureCells.h"
#include "FigureChecks.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::analysis;
using test::cellOf;
using test::hasNote;

namespace {

FigureSpec printed(const Reconciliation* checks = nullptr) {
    return themeResultsFigure(test::bundledFacts(), {}, base::englishTranslator(), checks).value();
}

domain::Theme theme(const std::string& id, const std::string& element, domain::ThemeResult result,
                    bool preparatory = false) {
    domain::Theme theme;
    theme.id = domain::ThemeId(id);
    theme.programme = domain::ProgrammeId("p");
    theme.item = "①";
    theme.element = element;
    theme.title = id;
    theme.result = result;
    theme.preparatory = preparatory;
    theme.citation.source = domain::SourceId("doc");
    return theme;
}

}  // namespace

TEST_CASE("the printed themes stand by element and result") {
    const auto spec = printed();
    CHECK(spec.columns().categories.size() == 19);  // 7 + 7, and 5 of preparatory research
    CHECK(cellOf(spec, "achieved", "post5g/①(g)") == "16");
    CHECK(cellOf(spec, "missed", "post5g/①(g)") == "13");
    CHECK(cellOf(spec, "on_schedule", "post5g/①(g)") == "28");
    CHECK(cellOf(spec, "delayed", "post5g/①(b)") == "1");
    CHECK(cellOf(spec, "delayed", "post5g/①(a)") == "0");
    CHECK(cellOf(spec, "achieved", "post5g/③(b)p") == "6");
    CHECK(cellOf(spec, "total", "post5g/①(g)") == "57");
    CHECK(spec.title == "39 of 57 themes with a result have reached their goal, 58 others are on schedule");
    CHECK(spec.grounds.size() == 144);
    CHECK(hasNote(spec, "Preparatory research"));
}

TEST_CASE("counts that documents print otherwise are in a note with both") {
    const auto checks = reconcile(test::bundledFacts()).value();
    const auto spec = printed(&checks);
    // 22 and 7 of ①(g) against 16 and 13 in its rows; 45 and 12 in all against 39 and 18.
    for (const std::string both : {"prints 22, its rows are 16", "prints 7, its rows are 13",
                                   "prints 45, its rows are 39", "prints 12, its rows are 18"}) {
        CAPTURE(both);
        CHECK(hasNote(spec, both));
    }
    CHECK(spec.notes.size() == printed().notes.size() + 4);
}

TEST_CASE("themes without an element have a column of their own, and none is lost") {
    test::FactsBuilder facts;
    using domain::ThemeResult;
    facts.content.themes = {theme("x", "a", ThemeResult::Achieved), theme("y", "", ThemeResult::Delayed),
                            theme("z", "a", ThemeResult::OnSchedule), theme("w", "", ThemeResult::Achieved, true)};
    const auto spec = themeResultsFigure(facts.book(), {}, base::englishTranslator()).value();
    REQUIRE(spec.columns().categories.size() == 3);
    CHECK(cellOf(spec, "achieved", "p/①(a)") == "1");
    CHECK(cellOf(spec, "delayed", "p/①()") == "1");
    CHECK(cellOf(spec, "achieved", "p/①()p") == "1");
    CHECK(cellOf(spec, "missed", "p/①(a)") == "(none)");  // nobody missed
    CHECK(spec.title == "1 of 2 themes with a result have reached their goal, 1 others are on schedule");
    ThemeResultsOptions other;
    other.programme = domain::ProgrammeId("q");
    const auto none = themeResultsFigure(facts.book(), other, base::englishTranslator());
    REQUIRE_FALSE(none);
    CHECK(none.error().code == base::ErrorCode::NotFound);
}
