// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "SampleBook.h"
#include "analysis/CycleReport.h"
#include "models/AmountText.h"
#include "models/ChangeRowModel.h"
#include "models/DerivationModel.h"
#include "models/HistoryModel.h"
#include "models/StatementModel.h"
#include "support/Catch.h"

using namespace shirube;
using models::AmountText;

namespace {

domain::Statement statement(const char* id, const domain::BudgetFact& fact, const char* amount) {
    domain::Statement statement;
    statement.id = domain::StatementId(id);
    statement.fact = fact;
    statement.amount = domain::StatedAmount::parse(amount).value();
    statement.citation = {domain::SourceId("paper"), "p. 3", std::string("予算額 ") + amount};
    return statement;
}

}  // namespace

TEST_CASE("Amounts for people and for spreadsheets") {
    using domain::AmountUnit;
    using domain::Money;
    CHECK(AmountText::difference(Money(512'100'000'000), AmountUnit::HundredMillionYen) == "+5,121");
    CHECK(AmountText::difference(Money(-900'000'000), AmountUnit::HundredMillionYen) == "△9");
    CHECK(AmountText::difference(Money(), AmountUnit::Yen) == "0");
    CHECK(AmountText::plain(Money(-980'000'000), AmountUnit::HundredMillionYen) == "-9.8");
    CHECK(AmountText::plain(Money(123'456'789), AmountUnit::HundredMillionYen) == "1.23456789");
    CHECK(AmountText::plain(Money(1'000), AmountUnit::Yen) == "1000");
    CHECK(AmountText::percent(base::Ratio(-3, 100)) == "△3.0%");
    CHECK(AmountText::percent(base::Ratio(0, 5)) == "0.0%");
    CHECK(AmountText::percent(std::nullopt).isEmpty());
}

TEST_CASE("Statements stand with their source, the adopted one marked") {
    models::StatementModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const domain::BudgetFact fact{domain::BudgetLineId("post5g@R8当初"), domain::FactAspect::Amount, {}};
    application::LineDetail detail;
    detail.line.id = fact.line;
    detail.facts.push_back({fact,
                            {statement("a", fact, "6,738億円"), statement("b", fact, "6,700億円")},
                            domain::Adoption{fact, domain::StatementId("a"), domain::AdoptionRule::MostPrecise, {}}});
    detail.sources.push_back({domain::SourceId("paper"), "参考資料", "経済産業省", "2026-04-03", {}});
    model.setDetail(detail);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data(models::StatementModel::AdoptedRole).toBool());
    CHECK_FALSE(model.index(1, 0).data(models::StatementModel::AdoptedRole).toBool());
    CHECK(model.index(0, models::StatementModel::Source).data().toString() == "参考資料");
    CHECK(model.index(1, 0).data(models::StatementModel::QuoteRole).toString() == "予算額 6,700億円");
    CHECK(model.factAt(1) == fact);
    model.clear();
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.detail());
}

TEST_CASE("A derivation opens down to its lines") {
    models::DerivationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto book = test::sampleBook();
    const auto derivation = analysis::deriveCycleTotal(*book, domain::BudgetCycle::parse("R7当初").value(),
                                                       domain::AmountUnit::HundredMillionYen);
    REQUIRE(derivation);
    model.setDerivation(*derivation, domain::AmountUnit::HundredMillionYen);
    REQUIRE(model.rowCount() == 1);
    const auto root = model.index(0, 0);
    int lines = 0;
    int excluded = 0;
    for (int row = 0; row < model.rowCount(root); ++row) {
        const auto child = model.index(row, 0, root);
        lines += child.data(models::DerivationModel::LineRole).toString().isEmpty() ? 0 : 1;
        excluded += model.rowCount(child);
    }
    CHECK(lines == 3);
    CHECK(excluded == 2);
}

TEST_CASE("The history names what was done, and a change shows only what differs") {
    models::HistoryModel history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    application::ChangeSummary change;
    change.id = 2;
    change.kind = application::ChangeKind::Undo;
    change.target = 1;
    change.time = "2026-11-21T00:00:00.000Z";
    change.summary = base::Message("Undo: {0}", {"x"});
    history.setChanges({change});
    CHECK(history.index(0, models::HistoryModel::Kind).data().toString() == "Undo of 1");
    CHECK(history.index(0, models::HistoryModel::Summary).data().toString() == "Undo: x");
    CHECK(history.changeAt(1) == nullptr);

    models::ChangeRowModel rows;
    const QAbstractItemModelTester rowTester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setRows({{"budget_line", R"(["a"])", R"({"kind":"confirmed","note":"","status":"proposal"})",
                   R"({"kind":"confirmed","note":null,"status":"enacted"})"},
                  {"statement", R"(["b","c"])", "", R"({"yen":991600000000})"}});
    REQUIRE(rows.rowCount() == 2);
    CHECK(rows.index(0, models::ChangeRowModel::Before).data().toString() == "Proposal");
    CHECK(rows.index(1, models::ChangeRowModel::Key).data().toString() == "b / c");
    CHECK(rows.index(1, models::ChangeRowModel::After).data().toString() == "991,600,000,000");
    rows.setRows({{"x", "not json", "{", "also not"}});
    CHECK(rows.rowCount() == 0);
}

TEST_CASE("A change says in words what the store keeps as keys, and leaves what it does not know") {
    models::ChangeRowModel rows;
    const auto after = [&](const char* table, const std::string& field, const std::string& value) {
        rows.setRows({{table, R"(["a"])", "", R"({")" + field + R"(":)" + value + "}"}});
        return rows.index(0, models::ChangeRowModel::Field).data().toString() + ": " +
               rows.index(0, models::ChangeRowModel::After).data().toString();
    };
    CHECK(after("budget_line", "kind", R"("within_envelope")") == "Kind: Within envelope");
    CHECK(after("budget_line", "prior_budget_kind", R"("initial")") == "Kind of the prior budget: Initial");
    CHECK(after("budget_line", "is_new", "1") == "New: Yes");
    CHECK(after("statement", "origin", R"("person")") == "Stated by: A person");
    CHECK(after("statement", "unit", R"("億円")") == "Unit: hundred million yen");
    CHECK(after("statement", "rounding", R"("sideways")") == "Rounding: sideways");
    CHECK(after("later", "a_new_field", R"("x")") == "a_new_field: x");
    rows.setRows({{"adoption", R"(["post5g@R8当初","amount",""])", "", R"({"reason":"x"})"}});
    CHECK(rows.index(0, models::ChangeRowModel::Key).data().toString() == "post5g@R8当初 / Amount");
}
