// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FundFlowFigure.h"

#include "SampleFlows.h"
#include "analysis/FigureTable.h"
#include "exchange/FigureCsv.h"
#include "support/Catch.h"

using namespace shirube;
using domain::Instrument;

namespace {

const analysis::FlowFigureRibbon* ribbonTo(const analysis::FigureSpec& spec, const std::string& payee) {
    for (const auto& ribbon : spec.flow().ribbons) {
        if (spec.flow().nodes[ribbon.to].id == payee) {
            return &ribbon;
        }
    }
    return nullptr;
}

const analysis::FlowFigureNode* nodeOf(const analysis::FigureSpec& spec, const std::string& id) {
    for (const auto& node : spec.flow().nodes) {
        if (node.id == id) {
            return &node;
        }
    }
    return nullptr;
}

}  // namespace

TEST_CASE("A flow says what it shows, from where and as of when", "[figures][flow]") {
    const auto spec = test::flowSample().figure("ja");
    CHECK(spec.kind() == analysis::FigureKind::Flow);
    CHECK(spec.title ==
          "最大の流れは国立研究開発法人新エネルギー・産業技術総合開発機構からRapidus株式会社への委託：17,"
          "225億円（支援上限）");
    CHECK(spec.unitLabel == "億円");
    CHECK(spec.asOf == "2026-04-03時点");
    REQUIRE(spec.sources.size() == 1);
    CHECK(spec.notes.size() == 3);
    CHECK(spec.alternativeText.find("Rapidus株式会社へ委託：17,225億円（支援上限）") != std::string::npos);
    CHECK_FALSE(spec.flow().upperLimitLegend.empty());
    CHECK_FALSE(spec.flow().noAmountLegend.empty());
    // Only the instruments that occur, in their usual order.
    REQUIRE(spec.flow().instruments.size() == 5);
    CHECK(spec.flow().instruments.front().id == "commission");
}

TEST_CASE("Ribbons say amount, limit, rate, or that no amount is stated", "[figures][flow]") {
    const auto spec = test::flowSample().figure("ja");
    CHECK(ribbonTo(spec, "ipa")->label == "出資：1,000億円");
    CHECK(ribbonTo(spec, "softbank")->label == "補助（補助率 1/2）：421億円（支援上限）");
    CHECK(ribbonTo(spec, "softbank")->isUpperLimit);
    const auto* none = ribbonTo(spec, "companies");
    CHECK_FALSE(none->amount);
    CHECK(none->label == "委託：金額の記載なし");
    // The payer is named where there are several.
    CHECK(ribbonTo(spec, "ipa")->labelAtPayee == "出資：1,000億円");
    CHECK(ribbonTo(spec, "rapidus")->labelAtPayee == "国 → 交付金：25億円");
}

TEST_CASE("Who is paid by nobody stands right before whom they pay", "[figures][flow]") {
    const auto spec = test::flowSample().figure("ja");
    CHECK(nodeOf(spec, "kuni")->column == 0);
    CHECK(nodeOf(spec, "investors")->column == 1);
    CHECK(nodeOf(spec, "rapidus")->column == 2);
}

TEST_CASE("Small ends are put together, and what they get adds up", "[figures][flow]") {
    test::FlowSample sample;
    const auto agency = sample.node("nedo", "NEDO", 0);
    for (std::int64_t i = 0; i < 12; ++i) {
        sample.arrow(agency, sample.node("r" + std::to_string(i), "受け手" + std::to_string(i), 1), Instrument::Subsidy,
                     i == 0 ? -1 : i, i % 2 == 0, {"1/2"});
    }
    const auto spec = sample.figure("ja", 4);
    REQUIRE(spec.flow().nodes.size() == 6);
    CHECK(nodeOf(spec, "r11") != nullptr);
    CHECK(nodeOf(spec, "r7") == nullptr);
    REQUIRE(nodeOf(spec, "others/1") != nullptr);
    CHECK(nodeOf(spec, "others/1")->label == "その他（8者）");
    std::int64_t total = 0;
    std::size_t withoutAmount = 0;
    for (const auto& ribbon : spec.flow().ribbons) {
        total += ribbon.amount.value_or(0);
        withoutAmount += ribbon.amount ? 0U : 1U;
        if (spec.flow().nodes[ribbon.to].id == "others/1" && ribbon.amount) {
            // Limits and amounts are not added to each other.
            CHECK(*ribbon.amount == (ribbon.isUpperLimit ? 2 + 4 + 6 : 1 + 3 + 5 + 7) * std::int64_t{100'000'000});
            CHECK(ribbon.rates == "1/2");
        }
    }
    CHECK(total == 66 * std::int64_t{100'000'000});
    CHECK(withoutAmount == 1);
    // A rest of one would only hide its name.
    CHECK(sample.figure("ja", 11).flow().nodes.size() == 13);
}

TEST_CASE("An arrow that goes back is named, not drawn", "[figures][flow]") {
    for (const auto& [name, spec] : test::awkwardFlows()) {
        if (name == "flow-five-columns") {
            CHECK(spec.notes.back() == "第4段の受け手から国に戻る矢印は示していない。");
        }
    }
}

TEST_CASE("A report without arrows makes no figure", "[figures][flow]") {
    const auto spec = analysis::fundFlowFigure({}, {}, {}, base::englishTranslator());
    REQUIRE_FALSE(spec.has_value());
    CHECK(spec.error().code == base::ErrorCode::InvalidInput);
}

TEST_CASE("Sums that don't fit are refused", "[figures][flow]") {
    analysis::FlowReport report;
    report.nodes = {{"a", "A", 0}, {"b", "B", 1}};
    for (int i = 0; i < 2; ++i) {
        analysis::FlowEdge edge;
        edge.to = 1;
        edge.amount = domain::Money(9'000'000'000'000'000'000);
        report.edges.push_back(edge);
    }
    const auto spec = analysis::fundFlowFigure(report, {}, {}, base::englishTranslator());
    REQUIRE_FALSE(spec.has_value());
    CHECK(spec.error().code == base::ErrorCode::Overflow);
}

TEST_CASE("The table of a flow keeps limits and amounts in columns of their own", "[figures][flow][table]") {
    const auto spec = test::flowSample().figure("ja");
    const auto table = analysis::figureTable(spec, test::japaneseWords());
    REQUIRE(table.columns.size() == 5);
    CHECK(table.labelHeading == "支払者");
    CHECK(table.columns[4].heading == "支援上限");
    REQUIRE(table.rows.size() == spec.flow().ribbons.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& ribbon = spec.flow().ribbons[i];
        REQUIRE(table.rows[i].cells.size() == 5);
        CHECK((table.rows[i].cells[3].kind == analysis::TableCell::Kind::Number) ==
              (ribbon.amount && !ribbon.isUpperLimit));
        CHECK((table.rows[i].cells[4].kind == analysis::TableCell::Kind::Number) ==
              (ribbon.amount && ribbon.isUpperLimit));
    }
    const auto csv = exchange::figureCsv(spec, test::japaneseWords());
    CHECK(csv.find("支払者,受け手,手段,補助率,金額（億円）,支援上限（億円）") != std::string::npos);
    CHECK(csv.find(",17225") != std::string::npos);
}
