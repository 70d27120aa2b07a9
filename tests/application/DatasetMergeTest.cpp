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

domain::Citation cited(std::mt19937& random) {
    return {domain::SourceId("s"), "p. " + std::to_string(random() % 2), ""};
}

// Rows that refer to each other, of which some come, change and go.
void addCatalogue(exchange::Dataset& dataset, std::mt19937& random) {
    auto& catalogue = dataset.catalogue;
    for (int i = 0; i < 5; ++i) {
        const auto number = std::to_string(i);
        if (random() % 3 != 0) {
            domain::Organisation organisation;
            organisation.id = domain::OrganisationId("o" + number);
            organisation.name = "会社 " + std::to_string(random() % 2);
            organisation.position = static_cast<int>(catalogue.organisations.size());
            catalogue.organisations.push_back(organisation);
        }
        if (random() % 3 != 0) {
            domain::Fund fund;
            fund.id = domain::FundId("f" + number);
            fund.citation = cited(random);
            fund.position = static_cast<int>(catalogue.funds.size());
            if (!catalogue.organisations.empty()) {
                fund.manager = catalogue.organisations[random() % catalogue.organisations.size()].id;
            }
            catalogue.funds.push_back(fund);
            domain::FigureStatement statement;
            statement.fact = must(domain::FactKey::parse("fund:f" + number + "/contribution@R6補正"));
            statement.id = domain::StatementId(statement.fact.text() + "@s");
            statement.figure = must(domain::StatedFigure::parse(std::to_string(1 + random() % 3) + "億円"));
            statement.citation = cited(random);
            statement.position = static_cast<int>(catalogue.statements.size());
            catalogue.statements.push_back(statement);
            domain::Identity identity;
            identity.id = domain::IdentityId("i" + number);
            identity.stated = statement.fact;
            identity.expression = random() % 2 == 0 ? domain::Expression::of(statement.fact)
                                                    : domain::Expression::of(base::Decimal(3, 8));
            identity.position = static_cast<int>(catalogue.identities.size());
            catalogue.identities.push_back(identity);
        }
        if (random() % 3 != 0 && !catalogue.organisations.empty()) {
            domain::Allocation allocation;
            allocation.id = domain::AllocationId("a" + number);
            allocation.payer = allocation.payee = catalogue.organisations.back().id;
            if (!catalogue.funds.empty()) {
                allocation.fund = catalogue.funds[random() % catalogue.funds.size()].id;
            }
            allocation.citation = cited(random);
            allocation.position = static_cast<int>(catalogue.allocations.size());
            catalogue.allocations.push_back(allocation);
        }
    }
}

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
    addCatalogue(dataset, random);
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
        REQUIRE(application::contentOf(content.catalogue) == edition.catalogue);
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

TEST_CASE("what a person stated outlives the dataset's figures of the same fact", "[application]") {
    std::mt19937 random(11);
    exchange::Dataset edition;
    edition.sources.push_back({domain::SourceId("s"), "資料", "", "2026-04-01", ""});
    while (edition.catalogue.statements.empty()) {
        edition.catalogue = {};
        addCatalogue(edition, random);
    }
    const auto first = application::merged({}, edition);
    auto present = first;
    auto own = edition.catalogue.statements.front();
    own.id = domain::StatementId("own");
    own.origin = domain::StatementOrigin::Person;
    present.catalogue.statements.emplace(own.id, own);
    edition.catalogue = {};
    const auto after = application::merged(present, edition);
    CHECK(after.catalogue.statements.size() == 1);
    // … and keeps what it is about.
    CHECK(after.catalogue.funds.size() == 1);
    CHECK(after.catalogue.funds.contains(domain::FundId(own.fact.subject)));
    CHECK(after.catalogue.allocations.empty());
    CHECK(after.validated());
    CHECK(application::merged(first, edition).catalogue.funds.empty());
}
