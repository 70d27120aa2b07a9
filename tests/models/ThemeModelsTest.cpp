// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "SampleCatalogue.h"
#include "analysis/Reconciliation.h"
#include "analysis/ThemeReport.h"
#include "models/ThemeFilterModel.h"
#include "models/ThemeModel.h"
#include "models/ThemeTallyModel.h"
#include "support/Catch.h"

using namespace shirube;
using domain::ThemeResult;
using models::FactCell;
using models::ThemeModel;
using models::ThemeTallyModel;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

test::CatalogueBuilder sample() {
    test::CatalogueBuilder builder;
    builder.organisation("1finity", "1FINITY株式会社", {"１ＦＩＮＩＴＹ", "1 F I N I T Y 株式会社"})
        .organisation("nec", "日本電気株式会社", {"NEC"});
    builder.theme("t1", "a", ThemeResult::Achieved).organisations = {{domain::OrganisationId("nec"), "日本電気(株)"}};
    builder.theme("t2", "b", ThemeResult::Achieved).organisations = {
        {domain::OrganisationId("1finity"), "１ＦＩＮＩＴＹ"}, {domain::OrganisationId("nec"), "日本電気(株)"}};
    builder.theme("t3", "b", ThemeResult::Missed).category = domain::ThemeCategory::Subsidised;
    builder.theme("t4", "b", ThemeResult::OnSchedule).endYear = "";
    builder.theme("t5", "c", ThemeResult::Achieved).preparatory = true;
    builder.printedCount("a", ThemeResult::Achieved, "1件").printedCount("b", ThemeResult::Achieved, "2件");
    return builder;
}

}  // namespace

TEST_CASE("Themes are found by every spelling of their organisations, and filtered by each of their traits") {
    const auto facts = sample().facts();
    ThemeModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setThemes(facts);
    REQUIRE(model.rowCount() == 5);
    CHECK(model.index(1, ThemeModel::Element).data().toString() == "①(b)");
    CHECK(model.index(4, ThemeModel::Element).data().toString().contains("preparatory"));
    CHECK(model.index(1, ThemeModel::Organisations).data().toString() == "１ＦＩＮＩＴＹ, 日本電気(株)");
    CHECK(model.index(3, ThemeModel::EndYear).data().toString() == "not stated");
    // The result carries a mark besides its ink, and none into a spreadsheet.
    CHECK(model.index(2, ThemeModel::Result).data().toString().startsWith("！ "));
    CHECK_FALSE(model.index(2, ThemeModel::Result).data(FactCell::PlainRole).toString().contains("！"));

    models::ThemeFilterModel shown;
    const QAbstractItemModelTester filterTester(&shown, Mode::Fatal);
    shown.setSourceModel(&model);
    const auto hits = [&](models::ThemeChoice choice) {
        shown.setChoice(choice);
        return shown.rowCount();
    };
    CHECK(hits({}) == 5);
    for (const auto* spelling : {"1FINITY", "１ＦＩＮＩＴＹ", "1 F I N I T Y", "1finity 株式会社"}) {
        INFO(spelling);
        CHECK(hits({.text = spelling}) == 1);
    }
    CHECK(hits({.text = "nec"}) == 2);
    CHECK(hits({.text = "nec　1finity"}) == 1);
    CHECK(hits({.text = "どこにもない"}) == 0);
    CHECK(hits({.element = "b"}) == 3);
    CHECK(hits({.category = domain::ThemeCategory::Subsidised}) == 1);
    CHECK(hits({.result = ThemeResult::Achieved}) == 3);
    CHECK(hits({.preparatory = true}) == 1);
    CHECK(hits({.element = "b", .result = ThemeResult::Missed, .preparatory = false}) == 1);
    REQUIRE(shown.themeAt(shown.index(0, 0)) != nullptr);
    CHECK(shown.themeAt(shown.index(0, 0))->id.value() == "t3");
    CHECK(shown.indexOf("t3").isValid());
    CHECK_FALSE(shown.indexOf("t1").isValid());
    CHECK_FALSE(shown.indexOf("t9").isValid());
}

TEST_CASE("Tallies stand beside the printed ones with a verdict") {
    const auto facts = sample().facts();
    const auto checks = std::make_shared<const analysis::Reconciliation>(analysis::reconcile(*facts).value());
    ThemeTallyModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setReport(facts, analysis::reportThemes(facts->catalogue(), checks.get()), checks);
    const auto rowOf = [&](const QString& title) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ThemeTallyModel::Element).data().toString() == title) {
                return row;
            }
        }
        return -1;
    };
    const auto text = [&](const QString& title, int column) {
        return model.index(rowOf(title), column).data().toString();
    };
    REQUIRE(rowOf("①(a)") >= 0);
    REQUIRE(rowOf("①(b)") >= 0);
    CHECK(text("①(a)", ThemeTallyModel::Achieved) == "1 ✓");
    CHECK(text("①(b)", ThemeTallyModel::Achieved) == "1 ≠ printed 2");
    CHECK(text("①(b)", ThemeTallyModel::DelayedOrMissed) == "1");
    CHECK(text("①(b)", ThemeTallyModel::Rate) == "50.0%");
    CHECK(text("①(b)", ThemeTallyModel::Verdict).startsWith("≠ "));
    const auto index = model.index(rowOf("①(b)"), ThemeTallyModel::Achieved);
    CHECK(index.data(FactCell::PlainRole).toString() == "1");
    CHECK(index.data(FactCell::FactRole).toString().contains("theme_count"));
    CHECK(index.data(FactCell::ToneRole).toInt() == static_cast<int>(models::Tone::Alert));
    // 先導研究 is counted apart.
    const int last = model.rowCount() - 1;
    CHECK(model.index(last, ThemeTallyModel::Total).data().toString() == "4");
    CHECK(model.tallyAt(last)->item.empty());
    CHECK(model.tallyAt(last + 1) == nullptr);

    model.setReport(facts, analysis::reportThemes(facts->catalogue(), nullptr), nullptr);
    CHECK(text("①(a)", ThemeTallyModel::Achieved) == "1");
    CHECK(text("①(a)", ThemeTallyModel::Verdict) == "not printed");
    model.setReport(nullptr, {}, nullptr);
    CHECK(model.rowCount() == 0);
}
