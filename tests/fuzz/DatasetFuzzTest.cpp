// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mutator.h"
#include "base/Text.h"
#include "domain/BudgetBook.h"
#include "domain/Catalogue.h"
#include "exchange/DatasetReader.h"

using namespace shirube;

TEST_CASE("a damaged dataset is refused with the file's name, or read as a consistent book and catalogue") {
    const auto whole = exchange::embeddedDatasetFiles();
    const exchange::DatasetReader reader;
    REQUIRE(reader.read(whole));
    std::vector<std::string> names;
    for (const auto& [name, bytes] : whole) {
        names.push_back(name);
    }
    std::size_t refused = 0;
    test::forAllSeeds(60, [&](auto& random) {
        auto files = whole;
        const auto& name = random.oneOf(names);
        files[name] = test::mutate(files[name], random);
        const auto dataset = reader.read(files);
        if (!dataset) {
            ++refused;
            const auto message = dataset.error().message.english();
            INFO(message);
            CHECK(message.find(".json") != std::string::npos);
            CHECK(base::isValidUtf8(message));
            return;
        }
        CHECK(domain::BudgetBook::make(dataset->programmes, dataset->budgetLines));
        CHECK(domain::Catalogue::make(dataset->catalogue));
    });
    CHECK(refused > 30);  // most damage to a strict file is seen; the rest is within free text
}
