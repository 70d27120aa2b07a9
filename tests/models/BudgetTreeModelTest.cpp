// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BudgetTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "SampleBook.h"
#include "support/Catch.h"

using namespace shirube;
using models::BudgetFilter;
using models::BudgetTreeModel;
using Role = models::ProgrammeTreeModel::Role;

namespace {

constexpr int kR7 = BudgetTreeModel::FirstCycle;
constexpr int kR8 = BudgetTreeModel::FirstCycle + 1;

QString text(const BudgetTreeModel& model, const char* programme, int column) {
    return model.indexOf(domain::ProgrammeId(programme), column).data().toString();
}

QString totalText(const BudgetTreeModel& model, int column) {
    return model.index(model.rowCount() - 1, column).data().toString();
}

}  // namespace

TEST_CASE("The tree of budgets holds together under every operation") {
    BudgetTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBook(test::sampleBook());
    model.sort(kR7, Qt::DescendingOrder);
    model.setUnit(domain::AmountUnit::MillionYen);
    model.setFilter({.text = "コンピューティング"});
    model.setFilter({.text = "ない"});
    model.setFilter({});
    model.setEnglishNames(true);
    model.sort(-1, Qt::AscendingOrder);
    model.setBook(std::make_shared<const domain::BudgetBook>());
    REQUIRE(model.rowCount() == 0);
    model.setBook(test::sampleBook());
    REQUIRE(model.rowCount() == 5);
}

TEST_CASE("Cells show amounts by their kind") {
    BudgetTreeModel model;
    model.setBook(test::sampleBook());
    CHECK(text(model, "post5g", kR7) == "1,617");
    CHECK(text(model, "within", kR7) == "within 9,916");
    CHECK(text(model, "within", kR8).isEmpty());
    CHECK(text(model, "open", kR8) == "To be decided");
    const auto within = model.indexOf(domain::ProgrammeId("within"), kR7);
    CHECK(within.data(Role::LowerYenRole).toLongLong() == 0);
    CHECK(within.data(Role::UpperYenRole).toLongLong() == 991'600'000'000);
    CHECK(within.data(Role::KindRole).toString() == "within_envelope");
    CHECK(model.indexOf(domain::ProgrammeId("open"), kR8).data(Role::MissingRole).toString() == "blank");
    CHECK(model.indexOf(domain::ProgrammeId("energy-2"), kR7).data(Role::NewRole).toBool());
    CHECK(model.headerData(kR8, Qt::Horizontal, Qt::DisplayRole).toString() == "R8当初");
    CHECK(model.indexOf(domain::ProgrammeId("energy-1")).data().toString() == "(2) 次世代コンピューティング");
}

TEST_CASE("The row of totals counts components once and 内数 as a range") {
    BudgetTreeModel model;
    model.setBook(test::sampleBook());
    CHECK(totalText(model, kR7) == "1,715 + within 9,916");
    CHECK(totalText(model, kR8) == "6,798");
    const auto total = model.index(model.rowCount() - 1, kR7);
    CHECK(total.data(Role::TotalRole).toBool());
    CHECK(total.data(Role::ComputedRole).toBool());
    CHECK(model.linesAt(total).size() == 5);
}

TEST_CASE("A sum in a cell is derived from its lines") {
    test::BookBuilder builder;
    builder.programme("whole", "全体").programme("one", "一", "whole").programme("two", "二", "whole");
    builder.line("one", "R7当初", "10億円");
    builder.line("one", "R8当初", "1億円");
    builder.line("two", "R8当初", "2億円");
    BudgetTreeModel model;
    model.setBook(builder.book());
    const auto whole = model.indexOf(domain::ProgrammeId("whole"), kR8);
    CHECK(whole.data().toString() == "3");
    CHECK(whole.data(Role::ComputedRole).toBool());
    CHECK(whole.data(Role::LineRole).toString().isEmpty());
    const auto sum = model.derivationAt(whole);
    REQUIRE(sum);
    CHECK(sum->title.english() == "R8当初 全体");
    CHECK(sum->inputs.size() == 2);
    CHECK(model.derivationAt(model.indexOf(domain::ProgrammeId("whole"), kR7)).value().inputs.size() == 1);
    CHECK_FALSE(model.derivationAt(model.indexOf(domain::ProgrammeId("one"), kR8)));
    model.setFilter({.text = "二"});
    const auto total = model.derivationAt(model.index(model.rowCount() - 1, kR8));
    REQUIRE(total);
    CHECK(total->result.english() == "2 hundred million yen");
}

TEST_CASE("A unit changes texts and says where they are rounded") {
    BudgetTreeModel model;
    model.setBook(test::sampleBook());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    model.setUnit(domain::AmountUnit::TrillionYen);
    CHECK(changed.count() == 2);
    CHECK(header.count() == 1);
    CHECK(text(model, "post5g", kR8) == "0.6738");
    model.setUnit(domain::AmountUnit::Yen);
    CHECK(text(model, "post5g", kR8) == "673,800,000,000");
}

TEST_CASE("Filters keep the parents of hits, as context") {
    BudgetTreeModel model;
    model.setBook(test::sampleBook());
    model.setFilter({.text = "こんぴゅーてぃんぐ"});
    REQUIRE(model.hitCount() == 1);
    REQUIRE(model.rowCount() == 2);
    const auto parentIndex = model.index(0, 0);
    CHECK(parentIndex.data(Role::ProgrammeRole).toString() == "energy");
    CHECK(parentIndex.data(Role::ContextRole).toBool());
    REQUIRE(model.rowCount(parentIndex) == 1);
    CHECK_FALSE(model.index(0, 0, parentIndex).data(Role::ContextRole).toBool());
    CHECK(totalText(model, kR7) == "48");

    model.setFilter({.part = "GX"});
    CHECK(model.hitCount() == 1);
    model.setFilter({.onlyNew = true});
    CHECK(model.hitCount() == 1);
    model.setFilter({.kind = domain::AmountKind::WithinEnvelope});
    CHECK(model.hitCount() == 1);
    model.setFilter({.ministry = "文部科学省"});
    CHECK(model.hitCount() == 1);
    model.setFilter({.text = "どこにもない"});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Sorting keeps the total last and follows persistent indexes") {
    BudgetTreeModel model;
    model.setBook(test::sampleBook());
    const QPersistentModelIndex energy(model.indexOf(domain::ProgrammeId("energy"), kR7));
    const QPersistentModelIndex component(model.indexOf(domain::ProgrammeId("energy-1"), kR7));
    model.sort(kR7, Qt::DescendingOrder);
    CHECK(model.index(0, 0).data(Role::ProgrammeRole).toString() == "within");
    CHECK(model.isTotal(model.index(model.rowCount() - 1, 0)));
    CHECK(energy.data().toString() == "98");
    CHECK(component.parent() == model.indexOf(domain::ProgrammeId("energy")));
    model.sort(-1, Qt::AscendingOrder);
    CHECK(model.index(0, 0).data(Role::ProgrammeRole).toString() == "post5g");
}

TEST_CASE("a filter finds what it should among 10,000 programmes") {
    BudgetTreeModel model;
    model.setBook(test::largeBook(10'000, 2));
    model.setFilter({.text = "量子"});
    CHECK(model.hitCount() == 100);
    model.setFilter({});
    CHECK(model.hitCount() == 10'000);
}
