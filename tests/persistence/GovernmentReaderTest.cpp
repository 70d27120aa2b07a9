// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/GovernmentReader.h"

#include <algorithm>
#include <map>
#include <set>
#include <variant>

#include "RsStoreFixture.h"
#include "base/Text.h"

using namespace shirube;
using analysis::BudgetMeasure;
using base::ErrorCode;
using domain::RsKind;
using domain::RsRow;
using domain::RsRowBatch;
using domain::RsTable;
using test::must;
using test::rsFile;
using test::RsStoreFixture;

namespace {

using Values = std::map<std::string, std::variant<std::int64_t, std::string>>;

// A row with these cells; texts that aren't named are empty, numbers missing.
void add(RsRowBatch& batch, RsRow row, const Values& values) {
    batch.beginRow(row);
    for (const auto& column : domain::columnsOf(batch.table())) {
        const auto value = values.find(std::string(column.name));
        if (column.type == domain::RsType::Text) {
            batch.addText(value == values.end() ? std::string() : std::get<std::string>(value->second));
        } else if (value == values.end()) {
            batch.addMissing();
        } else {
            batch.addNumber(std::get<std::int64_t>(value->second));
        }
    }
}

RsRowBatch batchOf(RsTable table, std::int64_t file, const std::vector<Values>& rows) {
    RsRowBatch batch(table);
    std::int64_t number = 2;
    for (const auto& values : rows) {
        add(batch, RsRow(file, number++), values);
    }
    return batch;
}

using Number = std::int64_t;
using Text = std::string;

struct GovernmentReaderFixture : RsStoreFixture {
    persistence::GovernmentReader government{*database};

    [[nodiscard]] std::vector<domain::RsFile> inForce() { return must(files.inForce()); }
};

}  // namespace

TEST_CASE_METHOD(GovernmentReaderFixture, "a book keeps missing apart from 0 and orders what files don't",
                 "[persistence][government]") {
    put(rsFile(1, RsKind::Outline),
        {batchOf(RsTable::Programme, 1,
                 {{{"project", Number(9)}, {"name", Text("後の事業")}, {"ministry", Text("赤省")}},
                  {{"project", Number(2)},
                   {"name", Text("先の事業")},
                   {"ministry", Text("青省")},
                   {"bureau", Text("局")},
                   {"start_year", Number(2020)}}}),
         batchOf(RsTable::MajorExpense, 1,
                 {{{"project", Number(2)}, {"name", Text("経費")}},
                  {{"project", Number(2)}, {"name", Text("経費")}},
                  {{"project", Number(2)}, {"name", Text("別の経費")}}})});
    put(rsFile(2, RsKind::BudgetSummary),
        {batchOf(RsTable::BudgetTotal, 2,
                 {{{"project", Number(9)}, {"year", Number(2024)}, {"initial", Number(0)}},
                  {{"project", Number(2)}, {"year", Number(2024)}, {"initial", Number(7)}},
                  {{"project", Number(9)}, {"year", Number(2023)}, {"initial", Number(-3)}, {"executed", Number(4)}},
                  {{"project", Number(9)}, {"initial", Number(99)}}}),
         batchOf(RsTable::BudgetAccount, 2,
                 {{{"project", Number(9)},
                   {"year", Number(2023)},
                   {"account", Text("一般会計")},
                   {"supplementary1", Number(5)},
                   {"supplementary3", Number(-2)},
                   {"reserve4", Number(0)}},
                  {{"project", Number(9)}, {"year", Number(2023)}, {"account", Text("一般会計")}}})});
    put(rsFile(3, RsKind::Policies),
        {batchOf(RsTable::Policy, 3,
                 {{{"project", Number(9)}, {"policy", Text("政策")}, {"measure", Text("施策")}},
                  {{"project", Number(9)}, {"policy", Text("政策")}, {"measure", Text("施策")}},
                  {{"project", Number(9)}, {"measure", Text("施策だけ")}},
                  {{"project", Number(9)}, {"url", Text("https://example.jp")}}})});
    const auto book = must(government.book(inForce()));
    REQUIRE(book.programmes().size() == 2);
    const auto& first = book.programmes()[0];
    const auto& second = book.programmes()[1];
    CHECK(first.project == 2);
    CHECK(first.name == "先の事業");
    CHECK(first.nameKey == base::searchKey("先の事業"));
    CHECK(book.text(first.bureau) == "局");
    CHECK(first.startYear == 2020);
    CHECK(first.row == RsRow(1, 3));
    CHECK(first.majorExpenses.size() == 2);
    CHECK_FALSE(second.startYear);
    REQUIRE(second.totals.size() == 2);  // the row without a year can't be placed
    CHECK(second.totals[0].year == domain::FiscalYear(2023));
    CHECK(amountOf(second.totals[0], BudgetMeasure::Initial) == -3);
    CHECK(amountOf(second.totals[0], BudgetMeasure::Executed) == 4);
    CHECK_FALSE(amountOf(second.totals[0], BudgetMeasure::Current));
    CHECK(second.totals[0].row == RsRow(2, 4));
    CHECK(amountOf(second.totals[1], BudgetMeasure::Initial) == 0);
    REQUIRE(second.accounts.size() == 2);
    CHECK(amountOf(second.accounts[0], BudgetMeasure::Supplementary) == 3);
    CHECK(amountOf(second.accounts[0], BudgetMeasure::Reserve) == 0);
    CHECK_FALSE(amountOf(second.accounts[1], BudgetMeasure::Supplementary));
    CHECK(second.accounts[0].account == second.accounts[1].account);
    REQUIRE(second.policies.size() == 2);
    CHECK(book.text(second.policies[0]) == "政策 / 施策");
    CHECK(book.text(second.policies[1]) == "施策だけ");
    CHECK(book.years().size() == 2);
}

TEST_CASE_METHOD(GovernmentReaderFixture, "organisation comes from 1-2, from other files only where it is silent",
                 "[persistence][government]") {
    put(rsFile(1, RsKind::Outline),
        {batchOf(RsTable::Programme, 1,
                 {{{"project", Number(1)}, {"name", Text("名")}, {"ministry", Text("公正な省")}}})});
    put(rsFile(2, RsKind::PaymentFlows),
        {batchOf(RsTable::Heading, 2,
                 {{{"project", Number(1)}, {"name", Text("別名")}, {"ministry", Text("親の省")}},
                  {{"project", Number(5)}, {"name", Text("1-2にない")}, {"ministry", Text("親の省")}}})});
    const auto book = must(government.book(inForce()));
    REQUIRE(book.programmes().size() == 2);
    CHECK(book.programmes()[0].name == "名");
    CHECK(book.text(book.programmes()[0].ministry) == "公正な省");
    CHECK(book.programmes()[1].name == "1-2にない");
    CHECK(book.text(book.programmes()[1].ministry) == "親の省");
}

TEST_CASE_METHOD(GovernmentReaderFixture, "reading a book stops when that is asked for", "[persistence][government]") {
    put(rsFile(1, RsKind::Outline), {});
    std::stop_source stop;
    base::Progress progress;
    progress.stop = stop.get_token();
    std::int64_t steps = 0;
    progress.report = [&](base::ProgressStep step) {
        steps = step.done;
        stop.request_stop();
    };
    const auto book = government.book(inForce(), progress);
    REQUIRE_FALSE(book);
    CHECK(book.error().code == ErrorCode::Cancelled);
    CHECK(steps == 1);
    CHECK(must(government.book(inForce())).programmes().empty());
}

TEST_CASE_METHOD(GovernmentReaderFixture, "goals have the values of their own rows, in whatever order the file is",
                 "[persistence][government]") {
    RsRowBatch goals(RsTable::Goal);
    RsRowBatch values(RsTable::GoalValue);
    const auto addGoal = [&](std::int64_t row, std::int64_t project, const Text& indicator, std::vector<int> years) {
        add(goals, RsRow(1, row), {{"project", project}, {"indicator", indicator}, {"source", "統計"}});
        for (const int year : years) {
            add(values, RsRow(1, row, year - 2000),
                {{"year", Number(year)}, {"target", std::to_string(year)}, {"is_target_year", Number(year == 2030)}});
        }
    };
    addGoal(2, 7, "七", {2007, 2023, 2060});
    addGoal(6, 3, "三", {});
    addGoal(10, 3, "三の二", {2030});
    put(rsFile(1, RsKind::Goals), {goals, values});
    const auto all = must(government.goals(inForce()));
    REQUIRE(all.size() == 3);
    CHECK(all[0].indicator == "三");
    CHECK(all[0].source.empty());  // of one programme alone
    CHECK(all[0].values.empty());
    REQUIRE(all[1].values.size() == 1);
    CHECK(all[1].values[0].isTargetYear);
    REQUIRE(all[2].values.size() == 3);
    CHECK(all[2].values[1].year == 2023);
    CHECK(all[2].values[1].target == "2023");
    const auto one = must(government.goals(inForce(), 3));
    REQUIRE(one.size() == 2);
    CHECK(one[1].indicator == "三の二");
    CHECK(one[1].source == "統計");
    CHECK(one[1].values.size() == 1);
    CHECK(must(government.goals(inForce(), 4)).empty());
    CHECK(must(government.goals({})).empty());
}

TEST_CASE_METHOD(GovernmentReaderFixture, "payments come one programme after the other, whatever the order of rows",
                 "[persistence][government]") {
    put(rsFile(1, RsKind::Payments),
        {batchOf(RsTable::PayeeBlock, 1,
                 {{{"project", Number(8)}, {"block", Text("A")}, {"amount", Number(10)}},
                  {{"project", Number(4)}, {"block", Text("A")}},
                  {{"project", Number(8)}, {"block", Text("B")}}}),
         batchOf(RsTable::Payee, 1,
                 {{{"project", Number(8)}, {"block", Text("A")}, {"name", Text("甲")}, {"is_other", Number(1)}}})});
    put(rsFile(2, RsKind::PaymentFlows),
        {batchOf(RsTable::BlockFlow, 2,
                 {{{"project", Number(6)}, {"to_block", Text("A")}, {"is_direct", Number(1)}}})});
    put(rsFile(3, RsKind::Outline),
        {batchOf(
            RsTable::Programme, 3,
            {{{"project", Number(5)}, {"name", Text("支出なし")}},
             {{"project", Number(8)}, {"name", Text("八")}, {"ministry", Text("青省")}, {"division", Text("課")}}})});
    std::vector<analysis::PaymentRows> all;
    must(government.forEachPayments(inForce(), [&](const analysis::PaymentRows& rows) -> base::Status {
        all.push_back(rows);
        return {};
    }));
    REQUIRE(all.size() == 3);
    CHECK(all[0].project == 4);
    CHECK(all[1].project == 6);
    CHECK(all[1].flows.at(0).isDirect);
    CHECK(all[2].project == 8);
    CHECK(all[2].office == "青省 課");
    REQUIRE(all[2].blocks.size() == 2);
    CHECK(all[2].blocks[0].yen == 10);
    CHECK_FALSE(all[2].blocks[1].yen);
    REQUIRE(all[2].payees.size() == 1);
    CHECK(all[2].payees[0].payee.isOther);
    CHECK(all[2].payees[0].payee.row == RsRow(1, 2));
    const auto one = must(government.payments(inForce(), 8));
    CHECK(one.blocks.size() == 2);
    CHECK(one.office == all[2].office);
    CHECK(must(government.payments(inForce(), 77)).blocks.empty());
    const auto stopped = government.forEachPayments(inForce(), [](const auto&) -> base::Status {
        return base::fail(ErrorCode::InvalidInput, base::Message::verbatim("genug"));
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().message.english() == "genug");
}

TEST_CASE_METHOD(GovernmentReaderFixture, "budget items are summed by stage and year", "[persistence][government]") {
    const auto item = [](Number project, Number year, const Text& stage, std::optional<Number> amount,
                         std::optional<Number> requested = {}) {
        Values values{{"project", project}, {"year", year}, {"stage", stage}};
        if (amount) {
            values.emplace("amount", *amount);
        }
        if (requested) {
            values.emplace("requested", *requested);
        }
        return values;
    };
    put(rsFile(1, RsKind::BudgetItems),
        {batchOf(RsTable::BudgetItem, 1,
                 {item(2, 2024, "当初予算", 100, 120), item(2, 2024, "当初予算", 1), item(2, 2023, "第5次補正予算", -7),
                  item(1, 2024, "予備費等3", 5), item(1, 2024, "前年度から繰越し", 6),
                  item(1, 2024, "", std::nullopt, 9)})});
    std::map<std::int64_t, std::vector<analysis::RsItemSums>> sums;
    must(government.forEachItemSums(inForce(), [&](std::int64_t project, const auto& years) -> base::Status {
        CHECK(sums.emplace(project, years).second);
        return {};
    }));
    REQUIRE(sums.at(2).size() == 2);
    CHECK(sums.at(2)[0].year == 2023);
    CHECK(sums.at(2)[0].supplementary == -7);
    CHECK(sums.at(2)[0].current == -7);
    CHECK_FALSE(sums.at(2)[0].initial);
    CHECK(sums.at(2)[1].initial == 101);
    CHECK(sums.at(2)[1].requested == 120);
    REQUIRE(sums.at(1).size() == 1);
    CHECK(sums.at(1)[0].reserve == 5);
    CHECK(sums.at(1)[0].carriedIn == 6);
    CHECK(sums.at(1)[0].current == 11);
    CHECK(sums.at(1)[0].requested == 9);
    CHECK(sums.at(1)[0].row == RsRow(1, 5));
    put(rsFile(2, RsKind::BudgetItems),
        {batchOf(RsTable::BudgetItem, 2, {item(1, 2024, "当初予算", INT64_MAX), item(1, 2024, "当初予算", 1)})});
    const auto tooLarge =
        government.forEachItemSums(inForce(), [](std::int64_t, const auto&) -> base::Status { return {}; });
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().code == ErrorCode::Overflow);
    CHECK(tooLarge.error().message.english().find("row 3") != std::string::npos);
}

TEST_CASE_METHOD(GovernmentReaderFixture, "rates stand in the order of a programme's totals",
                 "[persistence][government]") {
    const auto total = [](Number project, Number year, const Text& rate) {
        return Values{{"project", project}, {"year", year}, {"execution_rate", rate}};
    };
    put(rsFile(1, RsKind::BudgetSummary),
        {batchOf(RsTable::BudgetTotal, 1,
                 {total(3, 2024, ""), total(3, 2022, "0.5"), total(1, 2023, "0.7"), total(3, 2022, "0.6")})});
    std::map<std::int64_t, std::vector<std::string>> rates;
    must(government.forEachRates(inForce(), [&](std::int64_t project, const auto& list) -> base::Status {
        rates[project] = list;
        return {};
    }));
    CHECK(rates.at(3) == std::vector<std::string>{"0.5", "0.6", ""});
    CHECK(rates.at(1) == std::vector<std::string>{"0.7"});
    const auto book = must(government.book(inForce()));
    CHECK(book.find(3)->totals.size() == 3);
}

TEST_CASE_METHOD(GovernmentReaderFixture, "texts are searched for all words", "[persistence][government]") {
    const auto text = [](Number project, const Text& key) {
        return Values{{"project", project}, {"name_key", key}, {"text_key", key}};
    };
    put(rsFile(1, RsKind::Outline),
        {batchOf(RsTable::SearchText, 1, {text(1, "アイウエオ"), text(2, "ウエ"), text(3, ""), text(4, "xアイ")})});
    using Projects = std::vector<std::int64_t>;
    const auto holding = [&](std::vector<std::string> keys) {
        return must(government.projectsHolding(inForce(), keys));
    };
    CHECK(holding({"アイ"}) == Projects{1, 4});
    CHECK(holding({"ウエ"}) == Projects{1, 2});
    CHECK(holding({"アイ", "エオ"}) == Projects{1});
    CHECK(holding({"オア"}).empty());
    CHECK(must(government.projectsHolding({}, std::vector<std::string>{"ア"})).empty());
}
