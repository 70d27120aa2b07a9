// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetMerge.h"

#include <random>

#include "ContentWriter.h"
#include "WorkspaceFixture.h"
#include "persistence/Migrator.h"
#include "persistence/StoreCheck.h"
#include "persistence/Transaction.h"

using namespace shirube;
using application::StoreContent;
using test::must;

namespace {

// Editions with a few programmes and lines each, of which some come, change and go from one to the next.
exchange::Dataset randomEdition(std::mt19937& random) {
    exchange::Dataset dataset;
    dataset.info = {"generated", "生成", "2026-04-01"};
    dataset.sources.push_back({domain::SourceId("s"), "資料 " + std::to_string(random() % 2), "", "2026-04-01", ""});
    for (int p = 0; p < 8; ++p) {
        if (random() % 4 == 0) {
            continue;
        }
        domain::Programme programme;
        programme.id = domain::ProgrammeId("p" + std::to_string(p));
        programme.citation.source = domain::SourceId("s");
        programme.position = static_cast<int>(dataset.programmes.size());
        if (!dataset.programmes.empty() && random() % 3 == 0) {
            programme.parent = dataset.programmes[random() % dataset.programmes.size()].id;
        }
        dataset.programmes.push_back(programme);
        for (int y = 2024; y < 2027; ++y) {
            if (random() % 3 == 0) {
                continue;
            }
            domain::BudgetLine line;
            line.cycle.year = domain::FiscalYear(y);
            line.id = domain::BudgetLineId(programme.id.value() + "@" + line.cycle.name());
            line.programme = programme.id;
            domain::Statement statement;
            statement.fact.line = line.id;
            statement.id = domain::StatementId(line.id.value() + "#amount@s");
            statement.amount = must(domain::StatedAmount::parse(std::to_string(1 + random() % 3) + "億円"));
            statement.citation.source = domain::SourceId("s");
            line.amount = statement.amount;
            dataset.statements.push_back(statement);
            dataset.budgetLines.push_back(line);
        }
    }
    return dataset;
}

void write(persistence::Database& database, const exchange::Dataset& dataset, const base::Clock& clock) {
    auto transaction = must(persistence::Transaction::begin(
        database, {persistence::ChangeKind::Do, 0, "t", clock.now(), base::Message("edition"), ""}));
    const auto present = must(StoreContent::read(database));
    const auto wanted = application::merged(present, dataset);
    const auto book = must(wanted.validated());
    must(application::writeContent(database, present, wanted, book, {}));
    must(transaction.commit());
}

}  // namespace

TEST_CASE("after any edition the store holds that edition, and again changes nothing", "[application]") {
    const test::TemporaryFolder folder;
    const test::FixedClock clock;
    auto database = must(persistence::Database::open(folder / "s", persistence::DatabaseMode::CreateIfMissing));
    must(persistence::Migrator().run(*database, clock.now()));
    std::mt19937 random(5);
    for (int run = 0; run < 40; ++run) {
        const auto edition = randomEdition(random);
        write(*database, edition, clock);
        const auto content = must(StoreContent::read(*database));
        REQUIRE(content.programmes.size() == edition.programmes.size());
        REQUIRE(content.lines.size() == edition.budgetLines.size());
        REQUIRE(content.statements.size() == edition.statements.size());
        REQUIRE(content.adoptions.size() == edition.statements.size());
        const auto book = must(content.validated());
        for (const auto& line : edition.budgetLines) {
            REQUIRE(*book.line(line.id) == line);
        }
        const auto version = must(database->contentVersion());
        write(*database, edition, clock);
        REQUIRE(must(database->contentVersion()) == version);
    }
    CHECK(must(persistence::checkStore(*database)).problems.empty());
}
