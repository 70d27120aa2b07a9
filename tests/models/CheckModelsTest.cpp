// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "SampleCatalogue.h"
#include "models/BudgetTreeModel.h"
#include "models/CheckIndex.h"
#include "models/CheckModel.h"
#include "models/CheckText.h"
#include "models/DocumentModel.h"
#include "models/FactCell.h"
#include "models/StatementListModel.h"
#include "models/TableSortModel.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::Check;
using analysis::Verdict;
using models::CheckIndex;
using models::CheckModel;
using models::FactCell;
using models::StatementListModel;

namespace {

constexpr auto kTotal = "fund:chips/contribution@R6補正";
constexpr auto kPart = "fund:chips/contribution@R7当初";
constexpr auto kLine = "line:post5g@R8当初/amount";

domain::FactKey fact(const char* text) {
    return domain::FactKey::parse(text).value();
}

domain::StatementId statementOf(const char* factText) {
    return domain::StatementId(std::string(factText) + "@paper");
}

analysis::CheckInput input(const char* factText, bool isStated) {
    return {fact(factText), statementOf(factText), isStated};
}

Check check(const char* id, domain::IdentityKind kind, Verdict verdict) {
    Check check;
    check.id = domain::CheckId(id);
    check.identity = domain::IdentityId(id);
    check.kind = kind;
    check.verdict = verdict;
    check.label = base::Message::verbatim(std::string("基金の造成 ") + id);
    check.unit = domain::FigureUnit::parse("億円").value();
    check.sources = {domain::SourceId("paper")};
    return check;
}

// A sum that does not come out, a ratio that nothing states, and a figure that is stated alike.
std::shared_ptr<application::ReconciliationState> sampleState() {
    test::CatalogueBuilder builder;
    builder.fund("chips", "特定半導体基金");
    builder.states(kTotal, "1兆2,345億円");
    builder.states(kPart, "9,902億円").note = "速報";
    auto sum = check("sum", domain::IdentityKind::Sum, Verdict::Discrepancy);
    sum.stated = base::Decimal(12'345, 8);
    sum.computed = base::Decimal(12'340, 8);
    sum.difference = base::Decimal(5, 8);
    sum.inputs = {input(kTotal, true), input(kPart, false), input(kLine, false)};
    auto ratio = check("ratio", domain::IdentityKind::Ratio, Verdict::Unverifiable);
    ratio.inputs = {input(kPart, true)};
    auto same = check("same", domain::IdentityKind::Same, Verdict::Consistent);
    same.stated = base::Decimal(9'902, 8);
    same.computed = base::Decimal(9'902, 8);
    same.computedUpper = base::Decimal(9'999, 8);
    same.inputs = {input(kPart, true)};
    same.sources = {domain::SourceId("other")};
    auto result = std::make_shared<analysis::Reconciliation>();
    result->checks = {same, ratio, sum};
    auto state = std::make_shared<application::ReconciliationState>();
    state->facts = builder.facts();
    state->result = std::move(result);
    return state;
}

void addNote(application::ReconciliationState& state, const char* id, const char* verdict) {
    const domain::CheckId check(id);
    state.notes[check] = {check, "印刷の誤り", "analyst", "2026-11-21T00:00:00.000Z", verdict};
}

std::shared_ptr<const CheckIndex> indexOf(std::shared_ptr<const application::ReconciliationState> state) {
    return std::make_shared<const CheckIndex>(std::move(state));
}

QStringList idsIn(const QAbstractItemModel& model) {
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, 0).data(FactCell::IdRole).toString());
    }
    return ids;
}

}  // namespace

TEST_CASE("Checks are found by what they read") {
    const CheckIndex index(sampleState());
    CHECK(index.ofStatement(statementOf(kPart)).size() == 3);
    CHECK(index.ofStatement(domain::StatementId("none")).empty());
    CHECK(index.ofFact(fact(kTotal)).size() == 1);
    REQUIRE(index.ofLine(domain::BudgetLineId("post5g@R8当初")).size() == 1);
    CHECK(CheckIndex::gravest(index.ofStatement(statementOf(kPart))) == Verdict::Discrepancy);
    CHECK(CheckIndex::gravest({}) == std::nullopt);
    CHECK(index.note(domain::CheckId("sum")) == nullptr);
    CHECK(CheckIndex().note(domain::CheckId("sum")) == nullptr);
    CHECK_FALSE(CheckIndex().state());
}

TEST_CASE("Checks are counted by verdict and filtered") {
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto state = sampleState();
    addNote(*state, "sum", "discrepancy");
    model.setChecks(indexOf(state));
    CHECK(model.rowCount() == 3);
    CHECK(model.count(Verdict::Discrepancy) == 1);
    CHECK(model.count(Verdict::WithinRounding) == 0);

    model.setFilter({.verdicts = {Verdict::Discrepancy, Verdict::Unverifiable}});
    CHECK(idsIn(model) == QStringList{"ratio", "sum"});
    // What is not shown because of its verdict is counted all the same.
    CHECK(model.count(Verdict::Consistent) == 1);
    model.setFilter({.kind = domain::IdentityKind::Ratio});
    CHECK(idsIn(model) == QStringList{"ratio"});
    CHECK(model.count(Verdict::Discrepancy) == 0);
    model.setFilter({.source = domain::SourceId("other")});
    CHECK(idsIn(model) == QStringList{"same"});
    model.setFilter({.onlyWithoutNote = true});
    CHECK(idsIn(model) == QStringList{"same", "ratio"});
    // In printed texts, in any width, and in notes.
    model.setFilter({.text = "１兆２，３４５"});
    CHECK(idsIn(model) == QStringList{"sum"});
    model.setFilter({.text = "誤り"});
    CHECK(idsIn(model) == QStringList{"sum"});
    CHECK(model.rowOf(domain::CheckId("sum")) == 0);
    CHECK(model.rowOf(domain::CheckId("same")) == -1);
    CHECK(model.checkAt(1) == nullptr);
    model.setFilter({});
    CHECK(model.rowCount() == 3);
}

TEST_CASE("A check shows its figures in the printed unit, and plain for a spreadsheet") {
    CheckModel model;
    const auto state = sampleState();
    addNote(*state, "sum", "consistent");
    model.setChecks(indexOf(state));
    const int sum = model.rowOf(domain::CheckId("sum"));
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(sum, CheckModel::Stated) == "12,345");
    CHECK(text(sum, CheckModel::Difference) == "+5");
    CHECK(text(sum, CheckModel::Verdict).startsWith("≠ "));
    CHECK(model.index(sum, CheckModel::Stated).data(FactCell::PlainRole).toString() == "12345");
    CHECK(model.index(sum, CheckModel::Verdict).data(CheckModel::VerdictRole).toString() == "discrepancy");
    // The note was written under another verdict.
    CHECK(text(sum, CheckModel::Note).startsWith("！"));
    CHECK(text(sum, CheckModel::Note).contains("印刷の誤り"));
    const int same = model.rowOf(domain::CheckId("same"));
    CHECK(text(same, CheckModel::Computed).contains("9,999"));
    CHECK_FALSE(model.index(same, CheckModel::Computed).data(FactCell::PlainRole).isValid());
    const int ratio = model.rowOf(domain::CheckId("ratio"));
    CHECK(text(ratio, CheckModel::Stated) == "—");
    models::TableSortModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(CheckModel::Verdict, Qt::AscendingOrder);
    CHECK(idsIn(sorted) == QStringList{"sum", "ratio", "same"});
    // What has no figure stands last in either direction.
    sorted.sort(CheckModel::Stated, Qt::DescendingOrder);
    CHECK(idsIn(sorted) == QStringList{"sum", "same", "ratio"});
}

TEST_CASE("Units of yen are translated, others stay as printed") {
    const domain::FigureUnit percent{"%", "", -2};
    CHECK(models::CheckText::number(base::Decimal(283, -3), percent) == "28.3%");
    CHECK(models::CheckText::number(base::Decimal(5, 8), {"億円", "円", 8}) == "5 hundred million yen");
    CHECK(models::CheckText::range(base::Decimal(1, 0), base::Decimal(1, 0), {}) == "1");
}

TEST_CASE("Documents count what they state, and statements carry their gravest verdict") {
    const auto index = indexOf(sampleState());
    models::DocumentModel documents;
    const QAbstractItemModelTester documentTester(&documents, QAbstractItemModelTester::FailureReportingMode::Fatal);
    documents.setChecks(index);
    REQUIRE(documents.rowCount() == 1);
    const auto count = [&](int column) { return documents.index(0, column).data().toString(); };
    CHECK(count(models::DocumentModel::Statements) == "2");
    CHECK(count(models::DocumentModel::Checks) == "2");
    CHECK(count(models::DocumentModel::Discrepancies) == "1");
    CHECK(documents.rowOf(domain::SourceId("paper")) == 0);
    CHECK(documents.rowOf(domain::SourceId("none")) == -1);

    StatementListModel statements;
    const QAbstractItemModelTester tester(&statements, QAbstractItemModelTester::FailureReportingMode::Fatal);
    statements.setStatements(index, index->state()->facts->statementsIn(domain::SourceId("paper")));
    REQUIRE(statements.rowCount() == 2);
    const int part = statements.rowOf(statementOf(kPart));
    CHECK(statements.index(part, StatementListModel::Printed).data().toString() == "9,902億円");
    CHECK(statements.index(part, 0).data(StatementListModel::VerdictRole).toString() == "discrepancy");
    CHECK(statements.index(part, StatementListModel::Note).data().toString() == "速報");
    statements.setText("速報");
    CHECK(statements.rowCount() == 1);
    CHECK(statements.size() == 2);
    CHECK(statements.statementAt(0)->fact == fact(kPart));
    statements.setText({});
    statements.setStatements(std::make_shared<const CheckIndex>(), {});
    CHECK(statements.rowCount() == 0);
}

TEST_CASE("A cell whose figure takes part in a discrepancy is marked and says in which") {
    models::BudgetTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBook(test::sampleBook());
    const auto cycle = [](const char* name) { return domain::BudgetCycle::parse(name).value(); };
    const auto cell = model.indexOf(domain::ProgrammeId("post5g"), model.columnOf(cycle("R8当初")));
    CHECK_FALSE(cell.data(models::ProgrammeTreeModel::DisputedRole).toBool());
    model.setChecks(indexOf(sampleState()));
    CHECK(cell.data(models::ProgrammeTreeModel::DisputedRole).toBool());
    CHECK(cell.data(Qt::ToolTipRole).toString().contains("基金の造成 sum"));
    const auto other = model.indexOf(domain::ProgrammeId("post5g"), model.columnOf(cycle("R7当初")));
    CHECK_FALSE(other.data(models::ProgrammeTreeModel::DisputedRole).toBool());
}

TEST_CASE("A sum that rests on a disputed figure is marked and names the line and the check") {
    test::BookBuilder builder;
    builder.programme("whole", "全体").programme("one", "一", "whole").programme("two", "二", "whole");
    builder.programme("printed", "印字").programme("inside", "内", "printed");
    builder.line("one", "R8当初", "1億円");
    builder.line("two", "R8当初", "2億円");
    builder.line("printed", "R8当初", "5億円");
    builder.line("inside", "R8当初", "3億円");
    const auto disputing = [](std::initializer_list<const char*> facts) {
        auto state = sampleState();
        auto same = check("same", domain::IdentityKind::Same, Verdict::Discrepancy);
        for (const auto* text : facts) {
            same.inputs.push_back(input(text, false));
        }
        auto result = std::make_shared<analysis::Reconciliation>();
        result->checks = {same};
        state->result = result;
        return indexOf(state);
    };
    models::BudgetTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBook(builder.book());
    const int column = models::BudgetTreeModel::FirstCycle;
    const auto total = [&] { return model.index(model.rowCount() - 1, column); };
    const auto isDisputed = [](const QModelIndex& index) {
        return index.data(models::ProgrammeTreeModel::DisputedRole).toBool();
    };
    const auto whole = model.indexOf(domain::ProgrammeId("whole"), column);
    CHECK_FALSE(isDisputed(total()));
    model.setChecks(disputing({"line:two@R8当初/amount"}));
    CHECK(isDisputed(total()));
    CHECK(isDisputed(whole));
    CHECK_FALSE(isDisputed(model.indexOf(domain::ProgrammeId("one"), column)));
    for (const auto& index : {total(), whole}) {
        const auto tip = index.data(Qt::ToolTipRole).toString();
        CHECK(tip.contains("documents disagree"));
        CHECK(tip.contains("二: 基金の造成 same"));
    }
    CHECK_FALSE(isDisputed(model.index(model.rowCount() - 1, 0)));
    // Not in the total of these matches.
    model.setFilter({.text = "一"});
    CHECK_FALSE(isDisputed(total()));
    model.setFilter({});
    CHECK(isDisputed(total()));
    // What the printed amount of a parent contains is not what the total counts.
    model.setChecks(disputing({"line:inside@R8当初/amount", "line:two@R8当初/prior"}));
    CHECK(isDisputed(model.indexOf(domain::ProgrammeId("inside"), column)));
    CHECK_FALSE(isDisputed(model.indexOf(domain::ProgrammeId("printed"), column)));
    CHECK_FALSE(isDisputed(total()));
}
