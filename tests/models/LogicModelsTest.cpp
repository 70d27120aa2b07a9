// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "analysis/LogicLint.h"
#include "analysis/LogicModelComparison.h"
#include "analysis/LogicSample.h"
#include "analysis/ProgrammeOutcome.h"
#include "domain/LogicModelEdit.h"
#include "models/LogicDifferenceModel.h"
#include "models/LogicLintModel.h"
#include "models/LogicListModel.h"
#include "models/LogicText.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::Fraction;
using domain::LogicStage;
using models::FactCell;
using models::LogicDifferenceModel;
using models::LogicLintModel;
using models::LogicListModel;
using models::LogicText;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const domain::CalendarDay kDay{2027, 3, 31};

// money → work → papers (5 of 10 measured) → share (nothing measured).
test::LogicSample sample() {
    test::LogicSample sample;
    sample.node("money", LogicStage::Input);
    sample.node("work", LogicStage::Activity);
    sample.indicator("papers", "FY2026", "10本");
    sample.indicator("share", "FY2030", "30本");
    sample.actual("papers", "FY2026", "5本");
    sample.node("papers", LogicStage::Output, {"papers"});
    sample.node("share", LogicStage::Impact, {"share"});
    sample.edge("money", "work");
    sample.edge("work", "papers");
    sample.edge("papers", "share");
    sample.content.externalFactors.push_back({"exchange rate", {domain::LogicNodeId("share")}, {}, {}});
    sample.content.monitoring.push_back({"check-in", {"board"}, {domain::LogicNodeId("work")}, {}, {}, {}});
    return sample;
}

std::shared_ptr<const analysis::ProgrammeOutcome> outcomeOf(const test::LogicSample& sample) {
    return std::make_shared<const analysis::ProgrammeOutcome>(
        analysis::ProgrammeOutcome::make(sample.book(), sample.model(), kDay).value());
}

}  // namespace

TEST_CASE("The list of a logic model holds its nodes by stage, then edges, factors and monitoring") {
    LogicListModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setOutcome(outcomeOf(sample()));
    REQUIRE(model.rowCount() == 4 + 3 + 1 + 1);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(2, LogicListModel::What) == "papers");
    CHECK(text(2, LogicListModel::Attainment) == "50%");
    CHECK(text(2, LogicListModel::Coverage) == "1/1");
    CHECK(text(2, LogicListModel::Before) == "work");
    CHECK(text(2, LogicListModel::Behind) == "share");
    // What is not measured is missing, and no zero.
    CHECK(model.index(3, LogicListModel::Attainment).data(FactCell::MissingRole).toBool());
    CHECK(text(3, LogicListModel::Support) == "50%");
    CHECK(text(6, LogicListModel::What) == "papers → share");
    CHECK(text(6, LogicListModel::Support) == "50%");
    CHECK(text(7, LogicListModel::What) == "exchange rate");
    CHECK(text(8, LogicListModel::Behind) == "work");
    CHECK(model.rowOfEntry(LogicListModel::EntryKind::Edge, 2) == 6);
    CHECK(model.rowOfEntry(LogicListModel::EntryKind::Edge, 9) == -1);
    CHECK(model.entryAt(8).kind == LogicListModel::EntryKind::Step);
    model.setOutcome(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("What a logic model lacks is listed from the gravest on, with where to go") {
    auto logic = sample();
    logic.node("alone", LogicStage::OutcomeShort);
    LogicLintModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    auto findings = analysis::lint(logic.content, *logic.book(), kDay);
    REQUIRE_FALSE(findings.empty());
    const auto count = findings.size();
    model.setFindings(logic.model(), std::move(findings));
    CHECK(model.rowCount() == static_cast<int>(count));
    for (int row = 1; row < model.rowCount(); ++row) {
        CHECK(analysis::severityOf(model.findingAt(row - 1)->rule) <= analysis::severityOf(model.findingAt(row)->rule));
    }
    const auto places = [&] {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names << model.index(row, LogicLintModel::Place).data().toString();
            CHECK_FALSE(model.index(row, LogicLintModel::Basis).data().toString().isEmpty());
        }
        return names;
    }();
    CHECK(places.contains("alone"));
    CHECK(model.findingAt(-1) == nullptr);
    CHECK(model.findingAt(model.rowCount()) == nullptr);
}

TEST_CASE("Differences of two versions stand one by one") {
    const auto before = sample().model();
    auto renamed = before->nodes()[2];
    renamed.label = "publications";
    const std::vector<domain::LogicModelEdit> edits{
        domain::ChangeLogicNode{renamed}, domain::RemoveLogicEdge{before->edges()[2].from, before->edges()[2].to},
        domain::RemoveLogicNodes{{domain::LogicNodeId("money")}}};
    const auto after = std::make_shared<const domain::LogicModel>(domain::applyEdits(*before, edits).value());
    LogicDifferenceModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setComparison(before, after, analysis::compareModels(*before, *after));
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < LogicDifferenceModel::ColumnCount; ++column) {
            cells << model.index(row, column).data().toString();
        }
        rows << cells.join(QLatin1Char('|'));
    }
    CHECK(rows.filter("papers").filter("publications").size() >= 1);
    CHECK(rows.filter("－").filter("money").size() >= 1);
    CHECK(rows.filter("papers → share").size() + rows.filter("publications → share").size() == 1);
    CHECK_FALSE(model.entryAt(model.rowCount()).has_value());
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Shares keep the digits that say something") {
    CHECK(LogicText::share(Fraction(4, 5)) == "80%");
    CHECK(LogicText::share(Fraction(1, 8)) == "12.5%");
    CHECK(LogicText::share(Fraction(-3, 100)) == "△3%");
    CHECK(LogicText::share(Fraction(596, 1000)) == "59.6%");
}
