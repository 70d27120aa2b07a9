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

// Printed sums in yen of the top-level programmes, by cycle and kind.
std::map<std::pair<std::string, AmountKind>, std::int64_t> topLevelSums(const exchange::Dataset& dataset) {
    std::set<domain::ProgrammeId> components;
    for (const auto& programme : dataset.programmes) {
        if (programme.isComponent()) {
            components.insert(programme.id);
        }
    }
    std::map<std::pair<std::string, AmountKind>, std::int64_t> sums;
    for (const auto& line : dataset.budgetLines) {
        if (!components.contains(line.programme)) {
            sums[{line.cycle.name(), line.kind}] += line.amount->money.yen();
        }
    }
    return sums;
}

// Without the spaces and the ** that a conversion puts into a text.
std::string bare(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c != '*' && c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            out += c;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("The embedded dataset loads whole") {
    const auto dataset = embeddedDataset();
    CHECK(dataset.info.id == "shirube-ai-semiconductor");
    CHECK(dataset.info.asOf == "2026-04-03");
    CHECK(dataset.sources.size() == 1);
    CHECK(dataset.programmes.size() == 12);
    CHECK(dataset.budgetLines.size() == 19);
    // 19 amounts, 3 GX parts and 8 prior amounts.
    CHECK(dataset.statements.size() == 30);
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
    CHECK(topLevelSums(embeddedDataset()) == expected);
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
        CHECK(statement.citation.locator.find(" > ") != std::string::npos);
    }
    CHECK(ids.contains(domain::StatementId("post5g@R7当初#part:GX@meti-frame-programmes-2026-04-03")));
}

TEST_CASE("Every cited line is found in the document's text") {
    const auto path = std::filesystem::path(SHIRUBE_SHARED_DIR) / "seeds" / "000_a9a2f2a212ac3399.txt";
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        WARN("skipped: the text of the document is not beside the checkout");
        return;
    }
    const auto document = bare(std::string(std::istreambuf_iterator<char>(stream), {}));
    const auto dataset = embeddedDataset();
    for (const auto& statement : dataset.statements) {
        CAPTURE(statement.citation.raw);
        CHECK(document.find(bare(statement.citation.raw)) != std::string::npos);
        const auto& locator = statement.citation.locator;
        const auto split = locator.find(" > ");
        CHECK(document.find(bare(locator.substr(0, split))) != std::string::npos);
        CHECK(document.find(bare(locator.substr(split + 3))) != std::string::npos);
    }
    for (const auto& programme : dataset.programmes) {
        CAPTURE(programme.id.value());
        CHECK(document.find(bare(programme.citation.raw)) != std::string::npos);
        CHECK(document.find(bare(programme.name)) != std::string::npos);
        CHECK(document.find(bare(programme.office)) != std::string::npos);
    }
}
