// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <chrono>

#include "base/Text.h"
#include "models/GovernmentFacets.h"
#include "models/GovernmentGoalModel.h"
#include "models/GovernmentListModel.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::BudgetMeasure;
using analysis::GovernmentBook;
using analysis::GovernmentBudget;
using analysis::GovernmentProgramme;
using domain::FiscalYear;
using models::FactCell;
using models::GovernmentListModel;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
enum Text : analysis::TextIndex { Empty, Justice, Economy, General, Energy, PolicyA, PolicyB, Old, New };

GovernmentBudget budget(int year, std::optional<std::int64_t> initial, std::optional<std::int64_t> current,
                        std::optional<std::int64_t> executed, std::optional<std::int64_t> carriedOut) {
    GovernmentBudget total;
    total.year = FiscalYear(year);
    total.yen[static_cast<std::size_t>(BudgetMeasure::Initial)] = initial;
    total.yen[static_cast<std::size_t>(BudgetMeasure::Current)] = current;
    total.yen[static_cast<std::size_t>(BudgetMeasure::Executed)] = executed;
    total.yen[static_cast<std::size_t>(BudgetMeasure::CarriedOut)] = carriedOut;
    return total;
}

GovernmentProgramme programme(std::int64_t id, const char* name, analysis::TextIndex ministry,
                              std::vector<GovernmentBudget> totals) {
    GovernmentProgramme shown;
    shown.project = id;
    shown.name = name;
    shown.nameKey = base::searchKey(name);
    shown.ministry = ministry;
    shown.category = ministry == Justice ? Old : New;
    shown.totals = std::move(totals);
    return shown;
}

// Three programmes: one of each figure, one whose year is missing, one that spent more than its own budget.
std::shared_ptr<const GovernmentBook> sample() {
    std::vector<GovernmentProgramme> programmes{
        programme(884, "法教育の推進", Justice,
                  {budget(2023, 23'737'000, 40'217'000, 28'433'000, 8'260'000),
                   budget(2024, 23'000'000, 31'260'000, std::nullopt, std::nullopt)}),
        programme(3522, "ポスト５Ｇ情報通信システム基盤強化研究開発事業", Economy,
                  {budget(2024, 0, 900'000'000'000, std::nullopt, std::nullopt)}),
        programme(11, "一括計上の事業", Economy,
                  {budget(2023, 10, 10, 30, 0), budget(2024, 10, 10, std::nullopt, std::nullopt)})};
    programmes[0].policies = {PolicyA, PolicyB, PolicyA};
    programmes[1].policies = {PolicyB};
    GovernmentBudget general;
    general.account = General;
    programmes[0].accounts = {general, general};
    return std::make_shared<const GovernmentBook>(
        FiscalYear(2024),
        std::vector<std::string>{"", "法務省", "経済産業省", "一般会計", "エネルギー対策特別会計", "政策甲", "政策乙",
                                 "継続", "新規"},
        std::move(programmes), std::vector<domain::RsFile>());
}

QStringList ids(const GovernmentListModel& model) {
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, 0).data(FactCell::IdRole).toString());
    }
    return ids;
}

int columnOf(const GovernmentListModel& model, BudgetMeasure measure) {
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.measureOf(column) == measure) {
            return column;
        }
    }
    return -1;
}

}  // namespace

TEST_CASE("Programmes of the government stand with the figures of one year") {
    GovernmentListModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    CHECK(model.rowCount() == 0);
    model.setUnit(domain::AmountUnit::Yen);
    model.setFigures({std::nullopt, FiscalYear(2023)});
    model.setBook(sample());
    REQUIRE(ids(model) == QStringList{"11", "884", "3522"});
    const auto text = [&](int row, BudgetMeasure measure) {
        return model.index(row, columnOf(model, measure)).data().toString();
    };
    CHECK(text(1, BudgetMeasure::Current) == "40,217,000");
    CHECK(text(1, BudgetMeasure::Executed) == "28,433,000");
    // 40,217,000 − 28,433,000 − 8,260,000.
    CHECK(text(1, BudgetMeasure::Unused) == "3,524,000");
    const int rate = columnOf(model, BudgetMeasure::Executed) + 1;
    CHECK(model.index(1, rate).data().toString() == "70.7%");
    CHECK_FALSE(model.measureOf(rate));

    SECTION("more than the programme's own budget is marked, and leaves no unused amount") {
        CHECK(model.index(0, rate).data().toString() == "！ 300.0%");
        CHECK(model.index(0, rate).data(FactCell::ToneRole).toInt() == static_cast<int>(models::Tone::Alert));
        const auto unused = model.index(0, columnOf(model, BudgetMeasure::Unused));
        CHECK(unused.data(FactCell::MissingRole).toBool());
    }
    SECTION("a year without a row is no 0") {
        const auto cell = model.index(2, columnOf(model, BudgetMeasure::Initial));
        CHECK(cell.data().toString() == "—");
        CHECK(cell.data(FactCell::MissingRole).toBool());
        CHECK_FALSE(model.amountAt(2, cell.column()));
    }
    SECTION("in the edition's own year nothing is executed yet, and 0 is 0") {
        model.setFigures({std::nullopt, FiscalYear(2024)});
        const auto executed = model.index(2, columnOf(model, BudgetMeasure::Executed));
        CHECK(executed.data(FactCell::MissingRole).toBool());
        CHECK(executed.data().toString() == "Not yet due");
        CHECK(model.index(2, executed.column() + 1).data(FactCell::MissingRole).toBool());
        CHECK(text(2, BudgetMeasure::Initial) == "0");
    }
    SECTION("sums say on how much they rest") {
        const auto sum = model.sumOf(columnOf(model, BudgetMeasure::Executed));
        REQUIRE(sum.total);
        CHECK(sum.total->yen() == 28'433'030);
        CHECK(sum.counted == 2);
        CHECK(sum.missing == 1);
    }
}

TEST_CASE("Programmes of the government are sorted by value, missing ones last either way") {
    GovernmentListModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setFigures({BudgetMeasure::Initial, std::nullopt});
    model.setBook(sample());
    REQUIRE(model.bureauColumn() == GovernmentListModel::FirstFigure + 2);
    const int of2023 = GovernmentListModel::FirstFigure;
    model.sort(of2023, Qt::DescendingOrder);
    CHECK(ids(model) == QStringList{"884", "11", "3522"});
    model.sort(of2023, Qt::AscendingOrder);
    CHECK(ids(model) == QStringList{"11", "884", "3522"});
    model.sort(GovernmentListModel::Project, Qt::DescendingOrder);
    CHECK(ids(model) == QStringList{"3522", "884", "11"});
    model.sort(-1, Qt::AscendingOrder);
    CHECK(ids(model) == QStringList{"11", "884", "3522"});

    SECTION("what was selected stays so") {
        const QPersistentModelIndex kept = model.index(2, 1);
        model.sort(GovernmentListModel::Project, Qt::DescendingOrder);
        CHECK(kept.row() == 0);
        CHECK(kept.data(FactCell::IdRole).toLongLong() == 3522);
    }
    SECTION("rates are sorted exactly") {
        model.setFigures({std::nullopt, FiscalYear(2023)});
        model.sort(columnOf(model, BudgetMeasure::Executed) + 1, Qt::DescendingOrder);
        CHECK(ids(model) == QStringList{"11", "884", "3522"});
    }
}

TEST_CASE("Programmes of the government are narrowed down and keep their order") {
    GovernmentListModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setFigures({BudgetMeasure::Current, std::nullopt});
    model.setBook(sample());
    model.sort(GovernmentListModel::Project, Qt::DescendingOrder);
    analysis::GovernmentFilter filter;
    filter.ministries = {"経済産業省"};
    model.setFilter(filter);
    CHECK(ids(model) == QStringList{"3522", "11"});
    filter.text = "ﾎﾟｽﾄ5g";
    model.setFilter(filter);
    CHECK(ids(model) == QStringList{"3522"});
    CHECK(model.rowOf(3522) == 0);
    CHECK(model.rowOf(884) == -1);
    CHECK(model.programmeAt(0)->project == 3522);
    CHECK_FALSE(model.programmeAt(1));
    filter.text = "そのような事業はない";
    model.setFilter(filter);
    CHECK(model.rowCount() == 0);
    model.setFilter({});
    CHECK(ids(model) == QStringList{"3522", "884", "11"});
    model.setBook(nullptr);
    CHECK(model.rowCount() == 0);
    CHECK(model.bureauColumn() == GovernmentListModel::FirstFigure);
}

TEST_CASE("What the government's programmes can be narrowed down to is counted once a programme") {
    const auto book = sample();
    const auto facets = models::governmentFacets(*book);
    REQUIRE(facets.ministries.size() == 2);
    CHECK(facets.ministries[0].text == "経済産業省");
    CHECK(facets.ministries[0].programmes == 2);
    REQUIRE(facets.accounts.size() == 1);
    CHECK(facets.accounts[0].programmes == 1);
    REQUIRE(facets.policies.size() == 2);
    CHECK(facets.policies[0].text == "政策乙");
    CHECK(facets.policies[0].programmes == 2);
    CHECK(facets.policies[1].programmes == 1);
    CHECK(facets.majorExpenses.empty());
    const auto economy = models::governmentFacets(*book, "経済産業省");
    REQUIRE(economy.policies.size() == 1);
    CHECK(economy.policies[0].programmes == 1);
    CHECK(economy.ministries.size() == 2);
}

TEST_CASE("Goals of the government's programmes stand year by year as printed") {
    analysis::GovernmentGoal goal;
    goal.project = 884;
    goal.number = "1";
    goal.kind = "アウトカム";
    goal.term = "短期";
    goal.goal = "理解が進む";
    goal.indicator = "満足度";
    goal.unit = "％";
    goal.values = {{2022, "90", "85.5", "95", false}, {2023, "90", "92", "102.2", true}, {2026, "95", "", "", true}};
    analysis::GovernmentGoal activity;
    activity.kind = "アクティビティ";
    models::GovernmentGoalModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setGoals({goal, activity}, 2023);
    using Model = models::GovernmentGoalModel;
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == Model::FirstYear + 3);
    CHECK(model.index(0, Model::FirstYear).data().toString() == QString::fromUtf8("85.5／90"));
    CHECK(model.index(0, Model::FirstYear + 2).data().toString() == QString::fromUtf8("—／95"));
    CHECK(model.index(1, Model::FirstYear).data().toString().isEmpty());
    CHECK(model.index(0, Model::Standing).data(FactCell::ToneRole).toInt() == static_cast<int>(models::Tone::Good));
    CHECK(model.headerData(Model::FirstYear + 2, Qt::Horizontal, Qt::DisplayRole).toString() == "FY2026");
    CHECK(model.goalAt(0)->indicator == "満足度");
    CHECK_FALSE(model.goalAt(2));
    model.setGoals({}, 2023);
    CHECK(model.columnCount() == Model::FirstYear);
}

TEST_CASE("The government's programmes follow what is typed within a frame") {
    std::vector<GovernmentProgramme> programmes;
    for (int id = 1; id <= 6000; ++id) {
        auto shown = programme(id, ("研究開発の推進に関する事業 第" + std::to_string(id)).c_str(),
                               id % 2 ? Justice : Economy, {});
        for (int year = 2021; year <= 2024; ++year) {
            shown.totals.push_back(budget(year, id * 1'000, id * 1'100, id * 900, 0));
        }
        programmes.push_back(std::move(shown));
    }
    GovernmentListModel model;
    model.setFigures({std::nullopt, FiscalYear(2023)});
    model.setBook(std::make_shared<const GovernmentBook>(
        FiscalYear(2024), std::vector<std::string>{"", "法務省", "経済産業省", "", "", "", "", "継続", "新規"},
        std::move(programmes), std::vector<domain::RsFile>()));
    model.sort(columnOf(model, BudgetMeasure::Current), Qt::DescendingOrder);
    analysis::GovernmentFilter filter;
    std::chrono::nanoseconds longest{};
    for (const char* typed : {"第", "第1", "第12", "第123", "第12", "第1", "研究", "けんきゅう"}) {
        const auto begin = std::chrono::steady_clock::now();
        filter.text = typed;
        model.setFilter(filter);
        static_cast<void>(model.sumOf(columnOf(model, BudgetMeasure::Current)));
        longest = std::max<std::chrono::nanoseconds>(longest, std::chrono::steady_clock::now() - begin);
    }
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(longest).count();
    INFO("longest: " << milliseconds << " ms");
    // A frame is 16 ms; a debug build on a busy machine is given five.
    CHECK(milliseconds < 80);
}
