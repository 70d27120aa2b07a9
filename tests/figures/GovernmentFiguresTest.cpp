// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "SceneChecks.h"
#include "SceneTexts.h"
#include "analysis/RsSample.h"
#include "figures/FigureExporter.h"
#include "figures/FigureLayout.h"
#include "figures/FigureLint.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::test;

namespace {

domain::RsFile fileOf(std::int64_t id, domain::RsKind kind, std::string name) {
    domain::RsFile file;
    file.id = id;
    file.kind = kind;
    file.name = std::move(name);
    file.writtenOn = "2025-02-17";
    return file;
}

analysis::PaymentRows subsidies() {
    analysis::PaymentRows rows;
    rows.project = 7259;
    rows.blocks = {blockOf("A", 2'050'000'000'000, 2), blockOf("H", 498'000'000'000, 3), blockOf("I", 180'000'000, 4),
                   blockOf("B", 1'190'000'000'000, 5), blockOf("E", 60'000'000'000, 6),  blockOf("J", {}, 7)};
    for (int i = 1; i <= 9; ++i) {
        rows.payees.push_back(payeeOf("B", "電力株式会社その" + std::to_string(i), 130'000'000'000 - i, 20 + i));
    }
    rows.flows = {flowOf("", "A", 2),  flowOf("", "H", 3),  flowOf("", "I", 4), flowOf("A", "B", 5),
                  flowOf("A", "E", 6), flowOf("I", "J", 7), flowOf("J", "I", 8)};
    rows.costs = {{"事務費", 83'930'000, domain::RsRow(6, 10)}};
    return rows;
}

void checkSet(const analysis::FigureSpec& figure) {
    const auto scene = figures::layoutFigure(figure);
    checkTexts(scene);
    checkKeys(scene);
    for (const auto& finding : figures::lintFigure(figure, base::englishTranslator())) {
        if (finding.rule != analysis::FigureRule::TooFull) {
            FAIL_CHECK(figure.id << ": " << finding.text.english());
        }
    }
    // To look at what was set.
    if (const char* folder = std::getenv("SHIRUBE_KEEP_FIGURES")) {
        CHECK(figures::FigureExporter::write(figure, std::filesystem::path(folder) / (figure.id + ".png"),
                                             base::englishTranslator()));
    }
}

}  // namespace

TEST_CASE("the flow of a programme's money is set without overlaps") {
    const std::vector files{fileOf(5, domain::RsKind::Payments, "5-1_RS_2024_支出先_支出情報.csv"),
                            fileOf(6, domain::RsKind::PaymentFlows, "5-2_RS_2024_支出先_支出ブロックのつながり.csv")};
    checkSet(analysis::paymentFigure(analysis::paymentGraph(subsidies()), "燃料油価格激変緩和強化対策事業", 4,
                                     base::englishTranslator(), files));
}

TEST_CASE("a programme without payments is a figure without ribbons") {
    const auto figure =
        analysis::paymentFigure(analysis::paymentGraph({}), "支出のない事業", 4, base::englishTranslator());
    checkTexts(figures::layoutFigure(figure));
    CHECK(figure.flow().ribbons.empty());
    const auto findings = figures::lintFigure(figure, base::englishTranslator());
    CHECK(std::any_of(findings.begin(), findings.end(),
                      [](const auto& finding) { return finding.rule == analysis::FigureRule::Empty; }));
}

TEST_CASE("the logic model of a programme is set without overlaps") {
    const std::vector files{fileOf(3, domain::RsKind::Goals, "3-1_RS_2024_効果発現経路_目標・実績.csv"),
                            fileOf(4, domain::RsKind::GoalLinks, "3-2_RS_2024_効果発現経路_目標のつながり.csv")};
    const Step activity{"1", "アクティビティ", "", "法教育教材を作成し、学校に配布する"};
    const Step output{"1", "アウトプット", "", "国民が法教育に接する機会の提供"};
    const Step early{"1", "アウトカム", "短期", "効果的な法教育実践のための学校等への支援"};
    const Step late{"1", "アウトカム", "長期", "「法的なものの考え方」が広く国民に浸透する"};
    const std::vector links{linkOf(activity, output, 2), linkOf(output, early, 3), linkOf(early, late, 4)};
    const auto goal = [](const Step& step, std::string target, std::string actual) {
        return goalOf(step[0], step[1], step[2], step[3], {{2023, std::move(target), std::move(actual), {}, false}});
    };
    const std::vector goals{goal(output, "60", "67"), goal(early, "3000", "5319"), goal(late, "20000", "13865")};
    const auto figure =
        analysis::governmentLogicFigure(lawEducation(), links, goals, 2023, base::englishTranslator(), files);
    REQUIRE(figure);
    CHECK(figure->sources.size() == 2);
    checkSet(*figure);
}

TEST_CASE("any payments can be set") {
    forAllSeeds(12, [](Random& random) {
        analysis::PaymentRows rows;
        const auto count = random.between(1, 12);
        for (int i = 0; i < count; ++i) {
            rows.blocks.push_back(blockOf(std::string(1, static_cast<char>('A' + i)),
                                          random.coin() ? Yen(std::abs(random.magnitude(1'000'000'000'000))) : Yen(),
                                          2 + i));
            rows.flows.push_back(
                flowOf(i == 0 || random.coin() ? std::string() : rows.blocks[random.index(rows.blocks.size())].block,
                       rows.blocks.back().block, 40 + i));
        }
        const auto scene = figures::layoutFigure(
            analysis::paymentFigure(analysis::paymentGraph(rows), "事業", 3, base::englishTranslator()));
        checkTexts(scene);
    });
}
