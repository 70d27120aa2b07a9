// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ComparisonModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
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

TEST_CASE("A comparison with a cycle that does not exist gives the error and no rows") {
    ComparisonModel model;
    const auto status = model.setCycles(test::sampleBook(), kFrom, domain::BudgetCycle::parse("R9当初").value());
    CHECK_FALSE(status);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("10,000 programmes × 20 cycles are compared within a frame") {
    models::BudgetTreeModel budgets;
    budgets.setBook(test::largeBook(10'000, 20));
    ComparisonModel model;
    model.shareFilterIndex(budgets);
    qint64 best = 10'000;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        REQUIRE(model.setCycles(budgets.book(), domain::BudgetCycle::parse("R7当初").value(),
                                domain::BudgetCycle::parse("R8当初").value()));
        best = std::min(best, timer.elapsed());
    }
    CHECK(model.rowCount() == 2'001);
    INFO(best << " ms");
#ifdef NDEBUG
    CHECK(best <= 16);
#else
    CHECK(best <= 320);
#endif
}
