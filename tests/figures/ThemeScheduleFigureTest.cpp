// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ThemeScheduleFigure.h"

#include "SampleSchedules.h"
#include "analysis/FigureTable.h"
#include "exchange/FigureCsv.h"
#include "exchange/FigureXlsx.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;

TEST_CASE("A schedule says what it shows, from where and as of when", "[figures][schedule]") {
    analysis::ThemeScheduleOptions options;
    options.item = "②";
    options.page = 1;
    const auto spec = test::scheduleFigure(test::sampleThemes(), options);
    CHECK(spec.kind() == analysis::FigureKind::Schedule);
    CHECK(spec.subtitle == "テーマの終了年度と結果：②（1/2）");
    CHECK(spec.asOf == "2026-06時点");
    CHECK(spec.sources.size() == 1);
    CHECK(spec.unitLabel.empty());
    const auto& schedule = spec.schedule();
    REQUIRE(schedule.years.size() == 10);
    CHECK(schedule.years.front().label == "R2");
    CHECK(schedule.years.back().label == "R11");
    CHECK(schedule.rows.size() == analysis::kThemesOnPage);
    CHECK(schedule.groups.front().label == "②(a)");
}

TEST_CASE("Pages hold every theme once, and there is none after the last", "[figures][schedule]") {
    const auto themes = test::sampleThemes();
    std::size_t shown = 0;
    analysis::ThemeScheduleOptions options;
    for (options.page = 1; options.page <= 11; ++options.page) {
        shown += test::scheduleFigure(themes, options).schedule().rows.size();
    }
    CHECK(shown == themes.size());
    const auto none = analysis::themeScheduleFigure(themes, {}, options, base::englishTranslator());
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == base::ErrorCode::InvalidInput);
    CHECK(none.error().message.english().find("11 pages") != std::string::npos);
}

TEST_CASE("The title counts the themes of the choice without preparatory research", "[figures][schedule]") {
    const auto themes = test::sampleThemes();
    std::size_t achieved = 0;
    std::size_t over = 0;
    std::size_t onSchedule = 0;
    for (const auto& theme : themes) {
        if (!theme.preparatory) {
            achieved += theme.result == domain::ThemeResult::Achieved ? 1 : 0;
            onSchedule += theme.result == domain::ThemeResult::OnSchedule ? 1 : 0;
            over += theme.result != domain::ThemeResult::OnSchedule ? 1 : 0;
        }
    }
    const auto spec = test::scheduleFigure(themes, {});
    CHECK(spec.title == "終了した" + std::to_string(over) + "テーマのうち" + std::to_string(achieved) +
                            "が目標を達成し、ほかの" + std::to_string(onSchedule) + "は計画通り");
    CHECK(spec.notes.size() == 2);
    analysis::ThemeScheduleOptions options;
    options.item = "1";
    CHECK(test::scheduleFigure(themes, options).notes.size() == 1);
    CHECK(test::scheduleFigure(themes, options).subtitle == "テーマの終了年度と結果：①");
}

TEST_CASE("A choice without themes is refused", "[figures][schedule]") {
    analysis::ThemeScheduleOptions options;
    options.item = "⑨";
    const auto spec = analysis::themeScheduleFigure(test::sampleThemes(), {}, options, base::englishTranslator());
    REQUIRE_FALSE(spec.has_value());
    CHECK(spec.error().code == base::ErrorCode::InvalidInput);
}

TEST_CASE("The table of a schedule has a row for each theme", "[figures][schedule][table]") {
    const test::TemporaryFolder folder;
    const auto spec = test::scheduleFigure(test::sampleThemes(), {});
    const auto table = analysis::figureTable(spec, test::japaneseWords());
    CHECK(table.rows.size() == spec.schedule().rows.size());
    for (const auto& row : table.rows) {
        CHECK(row.cells.size() == table.columns.size());
    }
    const auto csv = exchange::figureCsv(spec, test::japaneseWords());
    CHECK(csv.find("要素,番号,区分,テーマ,実施者,終了年度,結果") != std::string::npos);
    CHECK(csv.find("③(a) 先導研究,") != std::string::npos);
    REQUIRE(exchange::writeFigureXlsx(spec, folder / "schedule.xlsx", test::japaneseWords()).has_value());
    CHECK(std::filesystem::file_size(folder / "schedule.xlsx") > 5'000);
}
