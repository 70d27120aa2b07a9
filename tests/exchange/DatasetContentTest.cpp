// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "DatasetSample.h"
#include "base/Text.h"

using namespace shirube;
using domain::AmountKind;
using domain::BudgetStatus;

namespace {

exchange::Dataset embeddedDataset() {
    auto dataset = exchange::DatasetReader().read(exchange::embeddedDatasetFiles());
    if (!dataset) {
        FAIL(dataset.error().message.english() << " " << dataset.error().detail);
    }
    return *std::move(dataset);
}

const domain::BudgetLine& lineOf(const exchange::Dataset& dataset, const std::string& id) {
    const auto it = std::find_if(dataset.budgetLines.begin(), dataset.budgetLines.end(),
                                 [&](const auto& line) { return line.id.value() == id; });
    REQUIRE(it != dataset.budgetLines.end());
    return *it;
}

const std::string kFrame = "meti-frame-programmes-2026-04-03";

// Sums in yen of the top-level programmes as one document prints them, by cycle and kind.
std::map<std::pair<std::string, AmountKind>, std::int64_t> topLevelSums(const exchange::Dataset& dataset,
                                                                        const std::string& source) {
    std::set<domain::ProgrammeId> components;
    for (const auto& programme : dataset.programmes) {
        if (programme.isComponent()) {
            components.insert(programme.id);
        }
    }
    std::map<std::pair<std::string, AmountKind>, std::int64_t> sums;
    for (const auto& statement : dataset.statements) {
        const auto& line = lineOf(dataset, statement.fact.line.value());
        if (statement.citation.source.value() == source && statement.fact.aspect == domain::FactAspect::Amount &&
            !components.contains(line.programme)) {
            sums[{line.cycle.name(), line.kind}] += statement.amount.money.yen();
        }
    }
    return sums;
}

}  // namespace

TEST_CASE("The embedded dataset loads whole") {
    const auto dataset = embeddedDataset();
    CHECK(dataset.info.id == "shirube-ai-semiconductor");
    CHECK(dataset.info.asOf == "2026-06-30");
    CHECK(dataset.sources.size() == 5);
    CHECK(dataset.programmes.size() == 12);
    CHECK(dataset.budgetLines.size() == 19);
    // 19 amounts, 3 GX parts and 8 prior amounts of the lines themselves, and 4 amounts that other places print.
    CHECK(dataset.statements.size() == 34);
    for (std::size_t i = 0; i < dataset.programmes.size(); ++i) {
        CHECK(dataset.programmes[i].position == static_cast<int>(i));
    }
}

TEST_CASE("The cycles of the frame add up to what the document prints") {
    constexpr std::int64_t oku = 100'000'000;
    const std::map<std::pair<std::string, AmountKind>, std::int64_t> expected{
        {{"R6補正", AmountKind::Confirmed}, 4'714 * oku},        {{"R6補正", AmountKind::WithinEnvelope}, 9'916 * oku},
        {{"R7当初", AmountKind::Confirmed}, 3'328 * oku},        {{"R7補正", AmountKind::Confirmed}, 2'525 * oku},
        {{"R8当初", AmountKind::Confirmed}, 121'808 * oku / 10},
    };
    CHECK(topLevelSums(embeddedDataset(), kFrame) == expected);
}

TEST_CASE("Components add up to their parent in each cycle that has them") {
    const auto dataset = embeddedDataset();
    const auto yen = [&](const std::string& id) { return lineOf(dataset, id).amount->money.yen(); };
    CHECK(yen("energy-saving-semi-1-computing@R7当初") + yen("energy-saving-semi-2-ai-semi@R7当初") +
              yen("energy-saving-semi-3-electronics@R7当初") ==
          yen("energy-saving-semi@R7当初"));
    CHECK(yen("energy-saving-semi-1-computing@R8当初") + yen("energy-saving-semi-2-ai-semi@R8当初") ==
          yen("energy-saving-semi@R8当初"));
}

TEST_CASE("A prior amount agrees with the line that it repeats") {
    const auto dataset = embeddedDataset();
    std::size_t compared = 0;
    for (const auto& line : dataset.budgetLines) {
        for (const auto& earlier : dataset.budgetLines) {
            if (line.prior && earlier.programme == line.programme && earlier.cycle == line.prior->cycle) {
                CAPTURE(line.id.value());
                CHECK(line.prior->amount.money == earlier.amount->money);
                ++compared;
            }
        }
    }
    CHECK(compared == 4);  // the others repeat R6当初, which the document does not have
}

TEST_CASE("Lines keep what the document says of them") {
    const auto dataset = embeddedDataset();
    const auto& envelope = lineOf(dataset, "ai-foundation-advanced-semi@R6補正");
    CHECK(envelope.kind == AmountKind::WithinEnvelope);
    CHECK(envelope.envelope.value() == "post5g-etc@R6補正");
    CHECK(envelope.amount->raw == "9,916 億円");
    CHECK(envelope.status == BudgetStatus::Enacted);
    REQUIRE(envelope.parts.size() == 1);
    CHECK(envelope.parts.front().label == "GX");
    CHECK(envelope.parts.front().amount.money == domain::Money(157'600'000'000));
    CHECK_FALSE(envelope.note.empty());

    const auto& survey = lineOf(dataset, "next-gen-survey@R8当初");
    CHECK(survey.isNew);
    CHECK(survey.status == BudgetStatus::Proposal);
    CHECK(survey.amount->money == domain::Money(980'000'000));
    CHECK(survey.amount->stepYen == 10'000'000);
    CHECK(std::count_if(dataset.budgetLines.begin(), dataset.budgetLines.end(),
                        [](const auto& line) { return line.isNew; }) == 4);
    for (const auto& line : dataset.budgetLines) {
        CAPTURE(line.id.value());
        const bool isSupplementary = line.cycle.kind == domain::BudgetKind::Supplementary;
        CHECK((line.status == BudgetStatus::Enacted) == isSupplementary);
    }
}

TEST_CASE("Every statement is unique and its cited line holds the figure") {
    const auto dataset = embeddedDataset();
    std::set<domain::StatementId> ids;
    for (const auto& statement : dataset.statements) {
        CAPTURE(statement.id.value());
        CHECK(ids.insert(statement.id).second);
        CHECK(statement.citation.raw.find(statement.amount.raw) != std::string::npos);
        if (statement.citation.source.value() == kFrame) {
            CHECK(statement.citation.locator.find(" > ") != std::string::npos);
        }
    }
    CHECK(ids.contains(domain::StatementId("post5g@R7当初#part:GX@meti-frame-programmes-2026-04-03")));
    for (const auto& statement : dataset.catalogue.statements) {
        CAPTURE(statement.id.value());
        CHECK(ids.insert(statement.id).second);
    }
}

TEST_CASE("A line that several documents state has the value of the most precise one") {
    const auto dataset = embeddedDataset();
    const auto& line = lineOf(dataset, "multimodal-foundation@R8当初");
    CHECK(line.amount->raw == "378,299");
    CHECK(line.amount->money == domain::Money(378'299'000'000));
    CHECK(line.amount->unit == domain::AmountUnit::MillionYen);
    std::map<std::string, std::string> stated;
    for (const auto& statement : dataset.statements) {
        if (statement.fact.line == line.id) {
            stated.emplace(statement.id.value(), statement.amount.raw);
        }
    }
    const std::map<std::string, std::string> expected{
        {"multimodal-foundation@R8当初#amount@meti-frame-programmes-2026-04-03", "3,873億円"},
        {"multimodal-foundation@R8当初#amount@cao-meti-wg1-2026-02-12", "3,873億円"},
        {"multimodal-foundation@R8当初#amount@meti-multimodal-scenario-2026-04-13", "3,873億円"},
        {"multimodal-foundation@R8当初#amount@meti-multimodal-scenario-2026-04-13~2", "378,299"},
    };
    CHECK(stated == expected);
    // As precise as its own: its own stays.
    CHECK(lineOf(dataset, "energy-saving-semi-2-ai-semi@R8当初").amount->rounding == domain::Rounding::Unknown);
}

TEST_CASE("The catalogue is whole: every reference leads to something") {
    auto dataset = embeddedDataset();
    const auto& content = dataset.catalogue;
    CHECK(content.themes.size() == 144);
    CHECK(content.funds.size() == 3);
    CHECK(content.reviews.front().scores.size() == 40);  // five members, eight items
    for (std::size_t i = 0; i < content.statements.size(); ++i) {
        CHECK(content.statements[i].position == static_cast<int>(i));
    }
    const auto catalogue = domain::Catalogue::make(content);
    REQUIRE(catalogue);
    const auto total = *domain::FactKey::parse("portfolio:ai-budget/amount@R7補正");
    REQUIRE(catalogue->statementsOf(total).size() == 2);  // printed twice
    CHECK(catalogue->statementsOf(total)[1]->id.value() == total.text() + "@cao-meti-wg1-2026-02-12~2");
}

TEST_CASE("Figures printed as の内数 name their envelope, also where the words stand in another row") {
    const auto dataset = embeddedDataset();
    std::set<std::string> sharing;
    for (const auto& statement : dataset.catalogue.statements) {
        CAPTURE(statement.id.value());
        const bool within = statement.kind == AmountKind::WithinEnvelope;
        CHECK(statement.figure.withinEnvelope == within);
        CHECK(statement.envelope.isEmpty() == !within);
        if (statement.envelope.value() == "cabinet-office-ai-r7-supp") {
            CHECK(statement.figure.raw == "341億円");
            sharing.insert(statement.fact.subject);
        }
    }
    CHECK(sharing.size() == 6);
}
