// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/FigureLint.h"

#include <algorithm>

#include "SampleColumns.h"
#include "SampleFlows.h"
#include "SampleOutcomes.h"
#include "SampleTallies.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::FigureFix;
using analysis::FigureRule;

namespace {

std::vector<analysis::FigureFinding> lint(const analysis::FigureSpec& spec,
                                          const figures::LayoutOptions& options = {}) {
    return figures::lintScene(spec, figures::layoutFigure(spec, options));
}

const analysis::FigureFinding* find(const std::vector<analysis::FigureFinding>& findings, FigureRule rule) {
    const auto found =
        std::find_if(findings.begin(), findings.end(), [rule](const auto& finding) { return finding.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

// Two columns on each other in these colours.
analysis::FigureSpec two(std::uint32_t lower, std::uint32_t upper) {
    auto spec = test::fundFigure("ja");
    spec.columns().series.resize(2);
    spec.style.ownColours = {{"initial", lower}, {"supplementary", upper}};
    return spec;
}

}  // namespace

TEST_CASE("The usual charts have enough contrast", "[figures][lint]") {
    const test::OutcomeSample sample;
    for (const std::string language : {"ja", "en"}) {
        for (const auto& spec :
             {test::budgetFigure(language), test::executionFigure(language), test::fundFigure(language),
              test::supportFigure(language), test::countsFigure(language), test::waterfallFigure(language),
              sample.bullets(language), sample.series("papers", language), sample.logic(language),
              test::tallyFigure(test::pointsTally(), language)}) {
            for (const auto colours :
                 {domain::ChartColours::Standard, domain::ChartColours::Grey, domain::ChartColours::Calm}) {
                auto styled = spec;
                styled.style.colours = colours;
                CAPTURE(spec.id, spec.title, static_cast<int>(colours));
                const auto findings = lint(styled);
                const auto* finding = find(findings, FigureRule::Contrast);
                INFO((finding != nullptr ? finding->text.english() : std::string()));
                CHECK(finding == nullptr);
            }
        }
    }
}

TEST_CASE("A text that doesn't read on its column is found and mended", "[figures][lint]") {
    // Between black and white: neither ink nor paper reaches 4.5:1 on it.
    const auto findings = lint(two(0x7A7A7A, 0xF0F0F0));
    const auto* finding = find(findings, FigureRule::Contrast);
    REQUIRE(finding != nullptr);
    CHECK(finding->fix == FigureFix::StandardColours);
    CHECK(find(lint(two(0x1F5FA8, 0xF0F0F0)), FigureRule::Contrast) == nullptr);
}

TEST_CASE("Neighbours alike in grey are found, and patterns mend them", "[figures][lint]") {
    auto spec = two(0x1F5FA8, 0x00796B);
    const auto findings = lint(spec);
    const auto* finding = find(findings, FigureRule::GreyNeighbours);
    REQUIRE(finding != nullptr);
    CHECK(finding->fix == FigureFix::Patterns);
    CHECK(finding->row == "initial");
    CHECK(finding->text.english().find("当初予算による造成") != std::string::npos);
    spec.style.hasPatterns = true;
    CHECK(find(lint(spec), FigureRule::GreyNeighbours) == nullptr);
    CHECK(find(lint(two(0x1F5FA8, 0xEDB24A)), FigureRule::GreyNeighbours) == nullptr);
    CHECK(find(lint(test::fundFigure("ja")), FigureRule::GreyNeighbours) == nullptr);
}

TEST_CASE("Type under 10 pt is found with the way to larger paper", "[figures][lint]") {
    const auto waterfalls = test::awkwardWaterfalls();
    const auto findings = lint(waterfalls.front().spec);
    const auto* finding = find(findings, FigureRule::SmallType);
    REQUIRE(finding != nullptr);
    CHECK(finding->fix == FigureFix::LargerPaper);
    CHECK(find(lint(test::countsFigure("ja")), FigureRule::SmallType) == nullptr);
}

TEST_CASE("A table that was left out is found", "[figures][lint]") {
    for (const auto& [name, spec] : test::awkwardFigures()) {
        if (name != "thirty-by-twelve") {
            continue;
        }
        const auto onA4 = lint(spec);
        REQUIRE(find(onA4, FigureRule::TableLeftOut) != nullptr);
        CHECK(find(onA4, FigureRule::TableLeftOut)->fix == FigureFix::LargerPaper);
        // Nobody asked for it.
        CHECK(find(lint(spec, {figures::kA4Landscape, figures::TablePlacement::None}), FigureRule::TableLeftOut) ==
              nullptr);
    }
}

TEST_CASE("A linted figure has what its data and what its picture lack, in the order of the rules", "[figures][lint]") {
    auto spec = two(0x1F5FA8, 0x00796B);
    spec.unitLabel.clear();
    spec.asOf.clear();
    const auto findings = figures::lintFigure(spec, base::englishTranslator());
    CHECK(find(findings, FigureRule::AsOf) != nullptr);
    CHECK(find(findings, FigureRule::GreyNeighbours) != nullptr);
    CHECK(
        std::is_sorted(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.rule < b.rule; }));
}
