// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsSheet.h"
#include "exchange/RsReader.h"

using namespace shirube;
using domain::RsTable;

namespace {

// Nothing, with a warning, where the official files are not beside the checkout.
std::vector<exchange::RsInput> inputsIn(const std::string& folder) {
    const auto path = std::filesystem::path(SHIRUBE_SHARED_DIR) / "data" / "rs-open-data" / folder;
    if (!std::filesystem::is_directory(path)) {
        WARN("skipped: the official files are not beside the checkout");
        return {};
    }
    const std::vector<std::filesystem::path> paths{path};
    auto inputs = exchange::findRsInputs(paths);
    REQUIRE(inputs);
    return *std::move(inputs);
}

}  // namespace

TEST_CASE("the official files of 2024 are read as they were counted") {
    const auto inputs = inputsIn("2024");
    if (inputs.empty()) {
        return;
    }
    REQUIRE(inputs.size() == 13);
    std::map<RsTable, std::int64_t> counts;
    std::map<std::string, std::int64_t> sums;
    std::map<std::string, std::int64_t> rows;
    std::optional<exchange::RsHeadings> headings;
    std::int64_t bytes = 0;
    for (const bool isOutline : {true, false}) {
        for (const auto& input : inputs) {
            INFO(input.name);
            REQUIRE_FALSE(input.problem.has_value());
            if ((*input.kind == domain::RsKind::Outline) != isOutline) {
                continue;
            }
            CHECK(input.edition == domain::FiscalYear(2024));
            CHECK(input.unknownColumns.empty());
            CHECK(input.missingColumns.size() == (*input.kind == domain::RsKind::GoalLinks ? 2 : 0));
            CHECK(input.writtenOn == "2025-02-17");
            auto result =
                exchange::readRsFile(input, {1, headings ? &*headings : nullptr}, [&](domain::RsRowBatch&& batch) {
                    counts[batch.table()] += static_cast<std::int64_t>(batch.rowCount());
                    if (batch.table() == RsTable::BudgetTotal) {
                        for (std::size_t i = 0; i < batch.rowCount(); ++i) {
                            const auto year =
                                std::to_string(batch.number(i, *domain::columnIndex(RsTable::BudgetTotal, "year")));
                            for (const auto* const column : {"initial", "current", "executed"}) {
                                const auto index = *domain::columnIndex(RsTable::BudgetTotal, column);
                                sums[column + year] += batch.number(i, index);
                                sums["missing " + (column + year)] += batch.isMissing(i, index) ? 1 : 0;
                            }
                        }
                    }
                    return base::Status{};
                });
            if (!result) {
                FAIL(result.error().message.english());
            }
            CHECK(result->headings.size() == 5664);
            CHECK(result->file.bytes == input.bytes);
            bytes += result->file.bytes;
            rows[std::string(domain::toKey(*input.kind))] = result->file.rows;
            if (isOutline) {
                headings = std::move(result->headings);
            }
        }
    }
    CHECK(bytes == 106'151'598);
    CHECK(rows == std::map<std::string, std::int64_t>{{"1-1", 8537},
                                                      {"1-2", 5948},
                                                      {"1-3", 14991},
                                                      {"1-4", 5909},
                                                      {"1-5", 6311},
                                                      {"2-1", 37981},
                                                      {"2-2", 55609},
                                                      {"3-2", 28362},
                                                      {"4-1", 5692},
                                                      {"5-2", 22662},
                                                      {"5-3", 33986},
                                                      {"5-4", 9290},
                                                      {"6-1", 5664}});
    CHECK(counts[RsTable::Programme] == 5664);
    CHECK(counts[RsTable::Inspection] == 5664);
    CHECK(counts[RsTable::BudgetTotal] == 18524);
    CHECK(counts[RsTable::BudgetAccount] == 19457);
    CHECK(counts[RsTable::Relation] == 1224);
    CHECK(counts[RsTable::IndirectCost] == 2359);
    CHECK(counts[RsTable::BlockFlow] == 13165 + 6909);
    // 5-2 says otherwise of the ministry of so many (trap 11); no other file does.
    CHECK(counts[RsTable::Heading] == 644);
    CHECK((sums["initial2023"] + 500'000'000) / 1'000'000'000 == 117'571);
    CHECK((sums["current2023"] + 500'000'000) / 1'000'000'000 == 151'123);
    CHECK((sums["executed2023"] + 500'000'000) / 1'000'000'000 == 129'519);
    CHECK(sums["executed2024"] == 0);
    CHECK(sums["missing executed2024"] > 5'000);
    CHECK(sums["missing executed2023"] == 0);
}

TEST_CASE("the excerpts of the other kinds and of 2025 are read") {
    for (const auto* const folder : {"excerpts/2024", "excerpts/2025"}) {
        for (const auto& input : inputsIn(folder)) {
            INFO(input.name);
            REQUIRE_FALSE(input.problem.has_value());
            const auto content = test::readContent(input, {1, nullptr});
            if (!content) {
                FAIL(content.error().message.english());
            }
            if (std::string(folder) == "excerpts/2024" && *input.kind == domain::RsKind::Payments) {
                std::int64_t contracts = 0;
                for (const auto& row : content->of(RsTable::Contract)) {
                    contracts += row["block"] == "A" ? std::stoll(row["amount"]) : 0;
                }
                CHECK(content->of(RsTable::PayeeBlock).at(0)["amount"] == "10715267000");
                CHECK(contracts == 10'715'267'000);
            }
            if (std::string(folder) == "excerpts/2025" && *input.kind == domain::RsKind::GoalLinks) {
                CHECK(content->of(RsTable::GoalLink).at(1)["reason"].find('\n') != std::string::npos);
            }
        }
    }
}
