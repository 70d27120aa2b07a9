// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "WorkspaceFixture.h"
#include "analysis/FigureDifference.h"
#include "application/ChartService.h"

// What the linter says of the charts of the bundled documents.

using namespace shirube;
using analysis::FigureRule;
using application::ChartOption;
using application::ChartService;
using domain::ChartDefinition;

namespace {

const application::ChartReader& reader() {
    static const application::ChartReader kReader{"en", *domain::CalendarDay::parse("2026-06-30")};
    return kReader;
}

struct Made {
    ChartDefinition definition;
    analysis::FigureSpec figure;
};

// The first chart of each kind, and where one is of one thing each of those.
std::vector<ChartDefinition> definitions(ChartService& charts, const application::ChartInfo& info) {
    auto first = charts.initial(info.id, reader());
    if (!first) {
        FAIL(std::string(info.id) << ": " << first.error().message.english());
    }
    std::vector<ChartDefinition> all{*first};
    for (const auto option : {ChartOption::Programme, ChartOption::Fund, ChartOption::Portfolio, ChartOption::Indicator,
                              ChartOption::Review}) {
        if (!info.has(option)) {
            continue;
        }
        for (const auto& choice : test::must(charts.choices(*first, option, reader()))) {
            auto definition = *first;
            switch (option) {
                case ChartOption::Programme:
                    definition.programme = domain::ProgrammeId(choice.id);
                    break;
                case ChartOption::Fund:
                    definition.fund = domain::FundId(choice.id);
                    break;
                case ChartOption::Portfolio:
                    definition.portfolio = domain::PortfolioId(choice.id);
                    break;
                case ChartOption::Indicator:
                    definition.indicator = domain::IndicatorId(choice.id);
                    break;
                default:
                    definition.review = choice.id;
                    break;
            }
            if (definition != all.front()) {
                all.push_back(definition);
            }
        }
    }
    return all;
}

template <typename Visit>
void forEachChart(const test::WorkspaceFixture& store, const Visit& visit) {
    for (const auto& info : ChartService::charts()) {
        for (const auto& definition : definitions(store.workspace->charts(), info)) {
            INFO(definition.text());
            auto figure = store.workspace->charts().makeChecked(definition, reader(), base::englishTranslator());
            if (!figure) {
                FAIL(definition.text() << ": " << figure.error().message.english());
            }
            visit(Made{definition, *std::move(figure)});
        }
    }
}

}  // namespace

TEST_CASE("the linter finds nothing wrong in the charts of the bundled documents") {
    const test::WorkspaceFixture store;
    std::size_t count = 0;
    forEachChart(store, [&count](const Made& made) {
        ++count;
        for (const auto& finding : analysis::lintSpec(made.figure, base::englishTranslator())) {
            FAIL_CHECK(made.definition.text()
                       << " [" << analysis::toKey(finding.rule) << "] " << finding.text.english());
        }
    });
    CHECK(count > 70);
}

TEST_CASE("every chart's grounds stand at its table, which comes back from its text without a difference") {
    const test::WorkspaceFixture store;
    forEachChart(store, [](const Made& made) {
        const auto table = analysis::figureTable(made.figure, base::englishTranslator());
        const auto back = test::must(analysis::tableFromJson(analysis::tableJson(table)));
        CHECK(analysis::differences(table, back, base::englishTranslator()).empty());
        const auto has = [](const auto& parts, const std::string& id) {
            return id.empty() || std::any_of(parts.begin(), parts.end(), [&](const auto& one) { return one.id == id; });
        };
        CHECK_FALSE(made.figure.grounds.empty());
        for (const auto& ground : made.figure.grounds) {
            CAPTURE(ground.row, ground.column, ground.label);
            CHECK(has(table.rows, ground.row));
            CHECK(has(table.columns, ground.column));
            CHECK_FALSE(ground.sourceText.empty());
        }
    });
}

TEST_CASE("without its notes the linter misses them in a chart of disputed figures") {
    const test::WorkspaceFixture store;
    auto& charts = store.workspace->charts();
    // 378,299百万円 and 3,873億円; 27,759億円 and 2兆7,779億円.
    for (const std::string id : {"budget-by-cycle", "cycle-waterfall", "budget-execution"}) {
        const auto definition = test::must(charts.initial(id, reader()));
        auto figure = test::must(charts.makeChecked(definition, reader(), base::englishTranslator()));
        figure.notes.clear();
        std::set<FigureRule> rules;
        for (const auto& finding : analysis::lintSpec(figure, base::englishTranslator())) {
            rules.insert(finding.rule);
        }
        CAPTURE(id);
        CHECK(rules.contains(FigureRule::Disputed));
    }
}

TEST_CASE("a person's title of the bundled charts goes stale with the figure that it names") {
    const test::WorkspaceFixture store;
    auto& charts = store.workspace->charts();
    const auto staleness = [&](const std::string& id, const std::string& title) {
        auto definition = test::must(charts.initial(id, reader()));
        definition.title = title;
        const auto figure = test::must(charts.makeChecked(definition, reader(), base::englishTranslator()));
        const auto findings = analysis::lintSpec(figure, base::englishTranslator());
        return std::count_if(findings.begin(), findings.end(),
                             [](const auto& finding) { return finding.rule == FigureRule::StaleTitle; });
    };
    CHECK(staleness("support-by-year", "ラピダスへの支援上限は5年で2兆3,540億円") == 0);
    CHECK(staleness("support-by-year", "ラピダスへの支援上限は5年で２３，５４１億円") == 1);
    CHECK(staleness("support-by-year", "JASM：4,760億円と7,320億円") == 0);
    CHECK(staleness("theme-results", "目標達成は終了テーマの68%（57テーマ中39テーマ）") == 0);
    CHECK(staleness("theme-results", "144テーマを超え、1,145テーマに達した") >= 1);
    CHECK(staleness("outputs-by-year", "論文195件、発表1,056件") == 0);
    CHECK(staleness("outputs-by-year", "論文194件、発表1,056件") == 1);
    CHECK(staleness("outputs-by-year", "2025年度の論文は前年度から31%減") == 0);
}
