// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "models/AttentionModel.h"
#include "models/FactCell.h"
#include "models/StandingModel.h"
#include "models/TableSortModel.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::AttentionKind;
using analysis::Fraction;
using analysis::IndicatorStatus;
using models::AttentionModel;
using models::FactCell;
using models::StandingModel;

namespace {

analysis::ProgrammeStanding standing(const char* id, std::optional<Fraction> before, std::optional<Fraction> now,
                                     std::uint32_t measured) {
    analysis::ProgrammeStanding standing;
    standing.programme = domain::ProgrammeId(id);
    standing.name = id;
    standing.attainmentBefore = std::move(before);
    standing.attainment = std::move(now);
    standing.coverage = {measured, 4};
    return standing;
}

}  // namespace

TEST_CASE("Programmes stand with status, change and coverage, and nothing unmeasured is 0") {
    StandingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto better = standing("better", Fraction(1, 4), Fraction(1, 2), 3);
    better.status = IndicatorStatus::Behind;
    better.hasVerdict = true;
    better.now.counts[static_cast<std::size_t>(IndicatorStatus::Behind)] = 1;
    better.now.counts[static_cast<std::size_t>(IndicatorStatus::Achieved)] = 2;
    better.money = domain::Money(123'400'000'000);
    auto worse = standing("worse", Fraction(1, 2), Fraction(9, 20), 2);
    worse.status = IndicatorStatus::Missed;
    const auto unmeasured = standing("unmeasured", std::nullopt, std::nullopt, 0);
    model.setStandings({unmeasured, better, worse});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(1, StandingModel::Status) == "▼ Behind");
    CHECK(text(1, StandingModel::Attainment) == "50.0%");
    CHECK(text(1, StandingModel::Before) == "25.0%");
    CHECK(text(1, StandingModel::Change) == "+25.0 points");
    CHECK(text(1, StandingModel::Coverage) == "3/4");
    CHECK(text(1, StandingModel::Tally) == "✓ Achieved 2, ▼ Behind 1");
    CHECK(text(1, StandingModel::Money) == "1,234");
    CHECK(text(2, StandingModel::Change) == "△5.0 points");
    CHECK(model.index(2, StandingModel::Change).data(FactCell::ToneRole).toInt() ==
          static_cast<int>(models::Tone::Alert));
    CHECK(text(0, StandingModel::Attainment) == "not measured");
    CHECK(model.index(0, StandingModel::Attainment).data(FactCell::MissingRole).toBool());
    CHECK(text(0, StandingModel::Change).isEmpty());
    CHECK(model.index(0, StandingModel::Money).data(FactCell::MissingRole).toBool());
    CHECK(StandingModel::changeText(Fraction(1, 2), Fraction(1, 2)) == "±0.0 points");

    models::TableSortModel rows;
    rows.setSourceModel(&model);
    const auto first = [&] { return rows.index(0, 0).data().toString(); };
    rows.sort(StandingModel::Status);
    CHECK(first() == "worse");
    rows.sort(StandingModel::Attainment);
    CHECK(first() == "worse");
    rows.sort(StandingModel::Attainment, Qt::DescendingOrder);
    CHECK(first() == "better");
    CHECK(rows.index(2, 0).data().toString() == "unmeasured");
    model.setUnit(domain::AmountUnit::MillionYen);
    CHECK(text(1, StandingModel::Money) == "123,400");
}

TEST_CASE("What needs attention has a mark besides its ink, and is counted by kind") {
    AttentionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    analysis::Attention discrepancy;
    discrepancy.kind = AttentionKind::Discrepancy;
    discrepancy.text = base::Message::verbatim("two papers differ");
    discrepancy.money = domain::Money(100'000'000);
    discrepancy.check = domain::CheckId("sum");
    analysis::Attention unmeasured;
    unmeasured.kind = AttentionKind::Unmeasured;
    unmeasured.text = base::Message::verbatim("nobody measured it");
    unmeasured.programme = "post5g";
    model.setAttention({discrepancy, unmeasured});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, AttentionModel::Kind).data().toString().startsWith("≠ "));
    CHECK(model.index(0, AttentionModel::Money).data().toString() == "1");
    CHECK(model.index(1, AttentionModel::Money).data().toString().isEmpty());
    CHECK(model.countOf(AttentionKind::Discrepancy) == 1);
    CHECK(model.countOf(AttentionKind::Missed) == 0);
    CHECK(model.attentionAt(0)->check == domain::CheckId("sum"));
    CHECK(model.attentionAt(2) == nullptr);
    models::TableSortModel rows;
    rows.setSourceModel(&model);
    rows.setText("post5g");
    REQUIRE(rows.rowCount() == 1);
    CHECK(rows.index(0, AttentionModel::What).data().toString() == "nobody measured it");
    QStringList marks;
    for (int kind = 0; kind <= static_cast<int>(AttentionKind::Noted); ++kind) {
        marks.append(AttentionModel::mark(static_cast<AttentionKind>(kind)));
    }
    CHECK(marks.removeDuplicates() == 0);
    CHECK_FALSE(marks.contains(QString()));
}
