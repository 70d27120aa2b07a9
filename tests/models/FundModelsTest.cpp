// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "SampleCatalogue.h"
#include "analysis/FlowReport.h"
#include "analysis/FundReport.h"
#include "models/ExecutionModel.h"
#include "models/FlowModel.h"
#include "models/FundModel.h"
#include "models/TableSortModel.h"
#include "support/Catch.h"

using namespace shirube;
using models::ExecutionModel;
using models::FactCell;
using models::FlowModel;
using models::FundModel;
using Mode = QAbstractItemModelTester::FailureReportingMode;

TEST_CASE("A fund opens to its years, and a year to its cycles; what is missing is not 0") {
    test::CatalogueBuilder builder;
    builder.organisation("nedo", "NEDO");
    builder.fund("chips", "特定半導体基金").manager = domain::OrganisationId("nedo");
    builder.states("fund:chips/contribution@R3補正", "6,170億円");
    builder.states("fund:chips/contribution@R4補正", "4,500億円");
    builder.states("fund:chips/contribution@R4当初", "12.5億円");
    builder.states("fund:chips/contribution", "10,680億円");
    builder.states("fund:chips/spending@FY2021", "0億円");
    const auto facts = builder.facts();
    FundModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setFunds(facts, analysis::reportFunds(*facts).value());
    REQUIRE(model.accountCount() == 1);
    const auto fund = model.indexOf("chips");
    const auto text = [](const QModelIndex& row, int column) { return row.siblingAtColumn(column).data().toString(); };
    CHECK(text(fund, FundModel::Contributed) == "10,682.5");
    CHECK(text(fund, FundModel::PrintedTotal) == "10,680");
    CHECK(text(fund, FundModel::Manager) == "NEDO");
    CHECK(fund.siblingAtColumn(FundModel::EndYear).data(FactCell::MissingRole).toBool());
    REQUIRE(model.rowCount(fund) == 2);
    const auto first = model.index(0, 0, fund);
    CHECK(text(first, FundModel::Spent) == "0");
    CHECK(text(first, FundModel::Balance) == "6,170");
    CHECK(text(first, FundModel::CumulativeRate) == "0.0%");
    CHECK(model.rowCount(first) == 0);
    const auto second = model.index(1, 0, fund);
    CHECK(text(second, FundModel::Spent) == "not stated");
    CHECK(second.siblingAtColumn(FundModel::Spent).data(FactCell::MissingRole).toBool());
    CHECK(
        second.siblingAtColumn(FundModel::Spent).data(Qt::AccessibleTextRole).toString().contains("not the same as 0"));
    CHECK(text(second, FundModel::Balance) == "unknown");
    CHECK(model.rowCount(second) == 2);
    // The fund stands where it is known to stand, and says of when that is.
    CHECK(text(fund, FundModel::Balance) == "6,170");
    CHECK(fund.siblingAtColumn(FundModel::Balance).data(Qt::ToolTipRole).toString().contains("2021"));
    CHECK(model.standingAt(first).has_value());
    CHECK(model.yearAt(fund) == nullptr);
    REQUIRE(model.yearAt(second) != nullptr);
    CHECK(model.yearAt(second)->contributions.size() == 2);
    CHECK(first.siblingAtColumn(FundModel::Contributed).data(FactCell::FactRole).toString() ==
          "fund:chips/contribution@R3補正");

    model.setUnit(domain::AmountUnit::TrillionYen);
    CHECK(text(model.indexOf("chips"), FundModel::PrintedTotal) == "1.068");
    CHECK(model.headerData(FundModel::Balance, Qt::Horizontal, Qt::DisplayRole).toString().contains("trillion"));
}

TEST_CASE("The rate of a single year is shown only where it means something") {
    test::CatalogueBuilder builder;
    builder.fund("chips", "基金").programmes = {domain::ProgrammeId("post5g")};
    for (const auto* programme : {"post5g", "energy"}) {
        const auto key = std::string("programme:") + programme;
        builder.states(key + "/budget@FY2023", "200億円");
        builder.states(key + "/execution@FY2023", "50億円");
    }
    const auto facts = builder.facts();
    ExecutionModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setAccounts(facts, analysis::reportExecution(*facts).value());
    REQUIRE(model.accountCount() == 2);
    const auto rateOf = [&](const char* id) {
        return model.index(0, ExecutionModel::YearRate, model.indexOf(id)).data().toString();
    };
    CHECK(rateOf("post5g") == "not shown");
    CHECK(rateOf("energy") == "25.0%");
    model.setEnglishNames(true);
    CHECK(model.indexOf("energy").data().toString() == "E-energy");
}

TEST_CASE("Flows name their amounts, limits and totals, and add only what may be added") {
    test::CatalogueBuilder builder;
    builder.organisation("nedo", "NEDO").organisation("rapidus", "Rapidus", {"ラピダス"});
    auto& support = builder.allocation("support", "nedo", "rapidus");
    support.rates = {"1/2", "2/3"};
    builder.allocation("bare", "nedo", "rapidus").instrument = domain::Instrument::Commission;
    builder.states("allocation:support/support_cap@FY2022", "700億円");
    builder.states("allocation:support/support_cap@FY2023", "最大2,600億円");
    builder.states("allocation:support/support_cap", "3,300億円");
    const auto facts = builder.facts();
    FlowModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setFlows(facts, analysis::reportFlows(*facts).value());
    REQUIRE(model.rowCount() == 4);
    std::vector<int> years;
    int total = -1;
    int bare = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto& flow = *model.flowAt(row);
        (!flow.figure ? bare : flow.isTotal ? total : years.emplace_back(row)) = row;
    }
    REQUIRE(years.size() == 2);
    const auto amount = [&](int row) { return model.index(row, FlowModel::Amount).data().toString(); };
    CHECK(amount(years[0]) == "up to 700");
    CHECK(amount(years[1]) == "up to 2,600");
    CHECK(amount(total) == "total up to 3,300");
    CHECK(amount(bare) == "not stated");
    CHECK(model.index(years[0], FlowModel::Amount).data(FactCell::PlainRole).toString() == "700");
    CHECK(model.index(years[0], FlowModel::Rates).data().toString() == "1/2, 2/3");
    CHECK(model.index(years[0], FlowModel::Source).data().toString() == "参考資料");
    CHECK(model.sumOf(years) == domain::Money(330'000'000'000));
    CHECK_FALSE(model.sumOf({years[0], total}));
    CHECK_FALSE(model.sumOf({years[0], bare}));
    CHECK_FALSE(model.sumOf({}));

    // Sorted by worth; what is missing stays last either way.
    models::TableSortModel sorted;
    const QAbstractItemModelTester sortTester(&sorted, Mode::Fatal);
    sorted.setSourceModel(&model);
    sorted.sort(FlowModel::Amount, Qt::DescendingOrder);
    CHECK(sorted.index(0, FlowModel::Amount).data().toString() == amount(total));
    CHECK(sorted.index(3, FlowModel::Amount).data().toString() == "not stated");
    sorted.sort(FlowModel::Amount, Qt::AscendingOrder);
    CHECK(sorted.index(0, FlowModel::Amount).data().toString() == "up to 700");
    CHECK(sorted.index(3, FlowModel::Amount).data().toString() == "not stated");
    sorted.setText("ｎｅｄｏ　rapi");
    CHECK(sorted.rowCount() == 4);
    sorted.setText("nowhere");
    CHECK(sorted.rowCount() == 0);
}
