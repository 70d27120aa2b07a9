// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawSqlite.h"
#include "StoreFixture.h"
#include "persistence/CatalogueReader.h"
#include "persistence/CheckNoteTable.h"
#include "persistence/DatasetEdition.h"
#include "persistence/EntityTable.h"

using namespace shirube;
using namespace shirube::domain;
using base::ErrorCode;
using persistence::EntityTable;
using test::must;
using test::StoreFixture;

namespace {

// Everything that a text field may hold.
const std::string kUgly = "O'Neil \"quoted\" \\ ; -- 🏯🈚\n\t\u3000予算%_ {\"a\": [1]}";

FactKey fact(const std::string& text) {
    return must(FactKey::parse(text));
}

struct CatalogueFixture : StoreFixture {
    const Citation cited{SourceId("s"), kUgly, kUgly};

    // What rows refer to.
    CatalogueFixture() {
        change([&] {
            must(persistence::SourceTable(*database).insert(test::source("s")));
            must(persistence::ProgrammeTable(*database).insert(test::programme("p")));
            must(EntityTable<Organisation>(*database).insert(organisation("o")));
            must(EntityTable<Portfolio>(*database).insert({PortfolioId("f"), "枠", "", 0}));
        });
    }

    [[nodiscard]] static Organisation organisation(const std::string& id) {
        return {OrganisationId(id), "名称", {kUgly, "１ＦＩＮＩＴＹ"}, OrganisationKind::University, kUgly, 0};
    }

    // Writes it, reads it, changes it by `alter` and removes it; undoes all of that.
    template <typename T, typename Alter>
    void roundTrip(const T& full, const Alter& alter) {
        EntityTable<T> table(*database);
        const auto former = must(table.all());
        const auto without = [&](std::vector<T> rows) {
            std::erase_if(rows, [&](const auto& row) { return row.id != full.id; });
            return rows;
        };
        const auto added = change([&] { must(table.insert(full)); });
        CHECK(without(must(table.all())) == std::vector{full});
        auto altered = full;
        alter(altered);
        REQUIRE_FALSE(altered == full);
        const auto changed = change([&] { must(table.update(altered)); });
        CHECK(without(must(table.all())) == std::vector{altered});
        const auto removed = change([&] { must(table.remove(full.id)); });
        CHECK(must(table.all()) == former);
        undo(removed);
        CHECK(without(must(table.all())) == std::vector{altered});
        undo(changed);
        undo(added);
        CHECK(must(table.all()) == former);
        CHECK(problems().empty());
    }
};

}  // namespace

TEST_CASE_METHOD(CatalogueFixture, "organisations, frames, funds and series come back as they went in",
                 "[persistence]") {
    roundTrip(organisation("x"), [](auto& value) {
        value.aliases.clear();
        value.kind = OrganisationKind::ForeignGovernment;
    });
    roundTrip(Portfolio{PortfolioId("x"), kUgly, kUgly, 3}, [](auto& value) { value.position = 4; });
    roundTrip(Fund{FundId("x"),
                   kUgly,
                   OrganisationId("o"),
                   "FY2029",
                   kUgly,
                   {ProgrammeId("p"), ProgrammeId("q")},
                   {OrganisationId("o")},
                   cited,
                   kUgly,
                   1},
              [](auto& value) {
                  value.manager = {};
                  value.programmes.clear();
              });
    roundTrip(ContextSeries{SeriesId("x"), kUgly, "兆ドル", SeriesGroup::BudgetAbroad, cited, kUgly, 1},
              [](auto& value) { value.group = SeriesGroup::Employment; });
}

TEST_CASE_METHOD(CatalogueFixture, "policy items, allocations and milestones come back as they went in",
                 "[persistence]") {
    PolicyItem item;
    item.id = PolicyItemId("x");
    item.name = item.ministry = item.note = kUgly;
    item.portfolio = PortfolioId("f");
    item.cycle = {FiscalYear(2025), BudgetKind::Supplementary, 2};
    item.pillar = PolicyPillar::Collaborate;
    item.isNew = true;
    item.amountUnspecified = true;
    item.programme = ProgrammeId("p");
    item.citation = cited;
    item.position = 7;
    roundTrip(item, [](auto& value) {
        value.cycle = {FiscalYear(2026), BudgetKind::Initial, 1};
        value.programme = {};
        value.isNew = false;
    });

    Allocation allocation;
    allocation.id = AllocationId("x");
    allocation.payer = allocation.payee = OrganisationId("o");
    allocation.payeeLabel = allocation.note = kUgly;
    allocation.instrument = Instrument::FundContribution;
    allocation.rates = {"1/2", "2/3", kUgly};
    allocation.stage = ProcessStage::BackEnd;
    allocation.period = must(Period::parse("FY2022-FY2025"));
    allocation.citation = cited;
    roundTrip(allocation, [](auto& value) {
        value.programme = ProgrammeId("p");
        value.period = {};
        value.rates.clear();
    });

    Milestone milestone{
        MilestoneId("x"), OrganisationId("o"), {}, must(Period::parse("2025-04")), kUgly, true, cited, kUgly, 2};
    roundTrip(milestone, [](auto& value) {
        value.organisation = {};
        value.programme = ProgrammeId("p");
        value.date = must(Period::parse("R7補正"));
    });
}

TEST_CASE_METHOD(CatalogueFixture, "themes and indicators come back as they went in", "[persistence]") {
    Theme theme;
    theme.id = ThemeId("x");
    theme.programme = ProgrammeId("p");
    theme.item = "①";
    theme.element = "b";
    theme.code = theme.title = theme.note = kUgly;
    theme.category = ThemeCategory::Subsidised;
    theme.preparatory = true;
    theme.organisations = {{OrganisationId("o"), "1 F I N I T Y 株式会社"}, {OrganisationId("q"), kUgly}};
    theme.endYear = "FY2023";
    theme.result = ThemeResult::Delayed;
    theme.citation = cited;
    roundTrip(theme, [](auto& value) {
        value.organisations.clear();
        value.result = ThemeResult::Achieved;
    });

    Indicator indicator;
    indicator.id = IndicatorId("x");
    indicator.programme = ProgrammeId("p");
    indicator.name = indicator.unit = indicator.numerator = indicator.denominator = kUgly;
    indicator.method = indicator.evidence = indicator.note = kUgly;
    indicator.stage = IndicatorStage::OutcomeMedium;
    indicator.direction = Direction::Down;
    indicator.measure = IndicatorMeasure::YesNo;
    indicator.timeBehaviour = TimeBehaviour::PointInTime;
    indicator.targets = {{must(Period::parse("FY2026")), "", "", fact("indicator:x/target@FY2026#a / b")},
                         {must(Period::parse("2030")), kUgly, kUgly, std::nullopt}};
    indicator.citation = cited;
    roundTrip(indicator, [](auto& value) {
        value.programme = {};
        value.portfolio = PortfolioId("f");
        value.direction = Direction::Unknown;
        value.timeBehaviour = TimeBehaviour::Unknown;
        value.targets.pop_back();
    });
}

TEST_CASE_METHOD(CatalogueFixture, "reviews, their rules and findings come back as they went in", "[persistence]") {
    ReviewSheet sheet;
    sheet.id = ReviewId("x");
    sheet.programme = ProgrammeId("p");
    sheet.name = sheet.body = sheet.note = kUgly;
    sheet.date = "2026-06";
    sheet.kind = ReviewKind::MidtermEvaluation;
    sheet.scale = {{"A", 3, kUgly}, {"D", 0, ""}};
    sheet.criteria = {{"1-1", kUgly, kUgly, 10}};
    sheet.reviewers = {"委員A", kUgly};
    sheet.scores = {{"1-1", "委員A", "A"}};
    sheet.citation = cited;
    roundTrip(sheet, [](auto& value) { value.scores.clear(); });

    ReviewRule rule;
    rule.id = ReviewRuleId("x");
    rule.programme = ProgrammeId("p");
    rule.kind = ReviewKind::Adoption;
    rule.frequency = "half_yearly";
    rule.decides = kUgly;
    rule.criteria = {{"", "", kUgly, 0}};
    rule.thresholds = {{fact("programme:p/threshold#継続"), "at_least", "continue"}};
    rule.citation = cited;
    roundTrip(rule, [](auto& value) { value.thresholds.front().comparison = "below"; });

    Finding finding;
    finding.id = FindingId("x");
    finding.programme = ProgrammeId("p");
    finding.year = 2022;
    finding.author = finding.section = finding.topic = finding.response = finding.followUp = kUgly;
    finding.kind = FindingKind::Positive;
    finding.status = FindingStatus::ToConsider;
    finding.citation = cited;
    change([&] { must(EntityTable<ReviewSheet>(*database).insert(sheet)); });
    roundTrip(finding, [](auto& value) {
        value.review = ReviewId("x");
        value.status = FindingStatus::None;
    });
}

TEST_CASE_METHOD(CatalogueFixture, "an identity comes back with its whole tree", "[persistence]") {
    using Kind = Expression::Kind;
    const auto operation = [](Kind kind, std::vector<Expression> operands) {
        Expression expression;
        expression.kind = kind;
        expression.operands = std::move(operands);
        return expression;
    };
    const auto of = [](const char* text) { return Expression::of(fact(text)); };
    auto power = operation(Kind::Power, {of("series:m/growth_rate")});
    power.exponent = 5;
    Expression count;
    count.kind = Kind::ThemeCount;
    count.themes = {ProgrammeId("p"), "①", "b", {ThemeResult::Achieved, ThemeResult::Delayed}, true};
    Expression mean;
    mean.kind = Kind::ScoreMean;
    mean.review = ReviewId("r");
    mean.criterion = "1-1";

    Identity identity;
    identity.id = IdentityId("x");
    identity.kind = IdentityKind::Formula;
    identity.label = identity.note = kUgly;
    identity.relation = Relation::AtMost;
    identity.stated = fact("fund:post5g-fund/contribution@R6補正#前工程");
    identity.expression = operation(
        Kind::Sum, {operation(Kind::Difference, {of("line:p@R8当初/amount"), Expression::of(base::Decimal(15, -1))}),
                    operation(Kind::Product, {count, mean}),
                    operation(Kind::Quotient, {power, Expression::of(base::Decimal(-3, 12))})});
    identity.basis = IdentityBasis::Assumed;
    identity.position = 12;
    roundTrip(identity, [](auto& value) {
        value.source = SourceId("s");
        value.expression = Expression::of(base::Decimal());
        value.relation = Relation::Equal;
    });
}

TEST_CASE_METHOD(CatalogueFixture, "any printed figure comes back as it went in", "[persistence]") {
    const auto* const raw = GENERATE("28.3%", "885兆円～1,146兆円", "約1.3兆円", "35億円の内数", "△12億円", "1位",
                                     "0.6億トン", "10兆1,000億ウォン", "4.2EF", "100人以上", "2割");
    FigureStatement statement;
    statement.id = StatementId("x");
    statement.fact = fact("series:m/value@2022-2030#全体 / うち国内");
    statement.figure = must(StatedFigure::parse(raw));
    statement.figure.rounding = Rounding::HalfUp;
    statement.kind = AmountKind::WithinEnvelope;
    statement.envelope = EnvelopeId(kUgly);
    statement.provisional = true;
    statement.citation = cited;
    statement.origin = StatementOrigin::Person;
    statement.note = kUgly;
    statement.position = 3;
    roundTrip(statement, [](auto& value) {
        value.fact = fact("organisation:o/patents_granted_foreign");
        value.figure.upper = base::Decimal(5, 20);
        value.figure.unit = {"", "", 0};
        value.provisional = false;
    });
}

TEST_CASE_METHOD(CatalogueFixture, "the reader gives every list in the order of print", "[persistence]") {
    change([&] {
        auto first = organisation("z");
        auto second = organisation("a");
        second.position = 2;
        must(EntityTable<Organisation>(*database).insert(second));
        must(EntityTable<Organisation>(*database).insert(first));
        must(EntityTable<ContextSeries>(*database).insert({SeriesId("m"), "市場", "円", {}, cited, "", 0}));
    });
    const auto content = must(persistence::CatalogueReader(*database).read());
    REQUIRE(content.organisations.size() == 3);
    CHECK(content.organisations[0].id == OrganisationId("o"));
    CHECK(content.organisations[1].id == OrganisationId("z"));
    CHECK(content.organisations[2].id == OrganisationId("a"));
    CHECK(content.series.size() == 1);
    CHECK(content.portfolios.size() == 1);
    CHECK(content.statements.empty());
}

TEST_CASE_METHOD(CatalogueFixture, "editions and notes come back as they went in", "[persistence]") {
    roundTrip(
        persistence::DatasetEdition{decltype(persistence::DatasetEdition::id)("d"), kUgly, "2026-04-03", "abc", true},
        [](auto& value) { value.isBundled = false; });

    persistence::CheckNoteTable notes(*database);
    CheckNote note{CheckId("same:fund:x/contribution"), kUgly, "tester", "2026-07-01T00:00:00Z", "discrepancy"};
    change([&] { must(notes.insert(note)); });
    CHECK(must(notes.find(note.check)) == note);
    note.text = "誤植";
    const auto changed = change([&] { must(notes.update(note)); });
    CHECK(must(notes.all()) == std::vector{note});
    change([&] { must(notes.remove(note.check)); });
    CHECK_FALSE(must(notes.find(note.check)));
    CHECK(changed > 0);
    CHECK(problems().empty());
}

TEST_CASE_METHOD(CatalogueFixture, "what the catalogue's tables can't hold is refused", "[persistence]") {
    auto transaction = must(persistence::Transaction::begin(*database, context()));
    const auto codeOf = [](const base::Status& status) {
        REQUIRE_FALSE(status);
        return status.error().code;
    };
    ContextSeries series{SeriesId("m"), "市場", "円", {}, {SourceId("nobody"), "", ""}, "", 0};
    CHECK(codeOf(EntityTable<ContextSeries>(*database).insert(series)) == ErrorCode::Conflict);
    series.citation = cited;
    series.id = {};
    CHECK(codeOf(EntityTable<ContextSeries>(*database).insert(series)) == ErrorCode::InvalidInput);
    CHECK(codeOf(EntityTable<Organisation>(*database).insert(organisation("o"))) == ErrorCode::Conflict);
    CHECK(codeOf(EntityTable<Organisation>(*database).update(organisation("x"))) == ErrorCode::NotFound);
    CHECK(codeOf(EntityTable<Organisation>(*database).remove(OrganisationId("x"))) == ErrorCode::NotFound);
    Allocation allocation;
    allocation.id = AllocationId("x");
    allocation.citation = cited;
    allocation.payer = allocation.payee = OrganisationId("o");
    must(EntityTable<Allocation>(*database).insert(allocation));
    CHECK(codeOf(EntityTable<Organisation>(*database).remove(OrganisationId("o"))) == ErrorCode::Conflict);
    CHECK(codeOf(persistence::CheckNoteTable(*database).insert({CheckId("c"), "", "", "", ""})) ==
          ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(CatalogueFixture, "a cell that means nothing is Corrupt, not a crash", "[persistence]") {
    Identity identity;
    identity.id = IdentityId("x");
    identity.stated = fact("series:m/value");
    change([&] { must(EntityTable<Identity>(*database).insert(identity)); });
    const std::string cell = GENERATE("expression = ''", "expression = '{}'", "expression = '[1]'",
                                      "expression = '{\"sum\": 5}'", "expression = '{\"power\": [\"x\"]}'",
                                      "expression = '\"no fact\"'", "expression = '{\"number\": \"1x\"}'",
                                      "expression = '{\"theme_count\": {\"results\": [\"won\"]}}'", "stated = 'x'");
    test::RawSqlite(file).tamper("UPDATE identity SET " + cell);
    const auto read = persistence::CatalogueReader(*database).read();
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Corrupt);
}
