// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ComparisonModel.h"

#include <QAbstractItemModelTester>
#include <algorithm>

#include "SampleBook.h"
#include "models/BudgetTreeModel.h"
#include "support/Catch.h"

using namespace shirube;
using models::ComparisonModel;
using Role = models::ProgrammeTreeModel::Role;

namespace {

const auto kFrom = domain::BudgetCycle::parse("R7当初").value();
const auto kTo = domain::BudgetCycle::parse("R8当初").value();

QString text(const ComparisonModel& model, const char* programme, int column) {
    return model.indexOf(domain::ProgrammeId(programme), column).data().toString();
}

}  // namespace

TEST_CASE("A comparison shows difference, rate and what became of each programme") {
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.setCycles(test::sampleBook(), kFrom, kTo));
    CHECK(text(model, "post5g", ComparisonModel::Delta) == "+5,121");
    CHECK(text(model, "post5g", ComparisonModel::Percent) == "+316.7%");
    CHECK(text(model, "energy", ComparisonModel::Delta) == "△38");
    CHECK(text(model, "energy", ComparisonModel::Percent) == "△38.8%");
    CHECK(text(model, "energy", ComparisonModel::Prior) == "98: Agrees");
    CHECK(text(model, "energy-1", ComparisonModel::ChangeText) == "Ended");
    CHECK(model.indexOf(domain::ProgrammeId("energy"), 0).data(Role::ChangeRole).toString().isEmpty());
    CHECK(model.indexOf(domain::ProgrammeId("energy"), ComparisonModel::Delta).data(Role::ChangeRole).toString() ==
          "decreased");
    const auto total = model.index(model.rowCount() - 1, ComparisonModel::To);
    CHECK(total.data().toString() == "6,798");
    model.setFilter({.text = "ポスト"});
    CHECK(model.hitCount() == 1);
    CHECK(model.index(model.rowCount() - 1, ComparisonModel::To).data().toString() == "6,798");
    model.sort(ComparisonModel::Delta, Qt::DescendingOrder);
    model.setFilter({});
    CHECK(model.index(0, 0).data(Role::ProgrammeRole).toString() == "post5g");
}

TEST_CASE("Everything computed in a comparison says how it came about") {
    ComparisonModel model;
    REQUIRE(model.setCycles(test::sampleBook(), kFrom, kTo));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            INFO(row << ", " << column);
            CHECK(model.derivationAt(index).has_value() == index.data(Role::ComputedRole).toBool());
            CHECK_FALSE((index.data(Role::ComputedRole).toBool() && !index.data(Role::LineRole).toString().isEmpty()));
        }
    }
    const auto last = model.rowCount() - 1;
    const auto change = model.derivationAt(model.index(last, ComparisonModel::Delta));
    REQUIRE(change);
    CHECK(change->title.english() == "Change of the total from R7当初 to R8当初");
    const auto total = model.derivationAt(model.index(last, ComparisonModel::To));
    REQUIRE(total);
    CHECK(total->result.english() == "6,798 hundred million yen");
}

TEST_CASE("The headers of a comparison say what the budgets are") {
    test::BookBuilder builder;
    builder.programme("a", "A");
    builder.line("a", "R7当初", "1億円");
    builder.line("a", "R8当初", "2億円").status = domain::BudgetStatus::Proposal;
    ComparisonModel model;
    REQUIRE(model.setCycles(builder.book(), kFrom, kTo));
    CHECK(model.headerData(ComparisonModel::From, Qt::Horizontal, Qt::DisplayRole).toString() == "R7当初");
    CHECK(model.headerData(ComparisonModel::To, Qt::Horizontal, Qt::DisplayRole).toString() == "R8当初(案)");
    CHECK(model.headerData(ComparisonModel::To, Qt::Horizontal, Role::CycleRole).toString() == "R8当初");
}

TEST_CASE("A comparison with a cycle that does not exist gives the error and no rows") {
    ComparisonModel model;
    const auto status = model.setCycles(test::sampleBook(), kFrom, domain::BudgetCycle::parse("R9当初").value());
    CHECK_FALSE(status);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a comparison of 10,000 programmes lists those of either cycle") {
    models::BudgetTreeModel budgets;
    budgets.setBook(test::largeBook(10'000, 20));
    ComparisonModel model;
    model.shareFilterIndex(budgets);
    REQUIRE(model.setCycles(budgets.book(), domain::BudgetCycle::parse("R7当初").value(),
                            domain::BudgetCycle::parse("R8当初").value()));
    CHECK(model.rowCount() == 2'001);
}
