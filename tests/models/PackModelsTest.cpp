// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include "analysis/PackDocument.h"
#include "models/MeetingName.h"
#include "models/PackChangeModel.h"
#include "models/PackFindingModel.h"
#include "models/PackItemModel.h"
#include "models/QtTranslator.h"
#include "models/SnapshotModel.h"
#include "support/Catch.h"

using namespace shirube;
using models::MeetingName;
using models::PackItemModel;

namespace {

domain::PackItem item(const char* id, const char* chart) {
    domain::PackItem item;
    item.id = domain::PackItemId(id);
    item.chart.chart = chart;
    return item;
}

QString order(const PackItemModel& model) {
    QString order;
    for (const auto& one : model.items()) {
        order += models::toQString(one.note);
    }
    return order;
}

}  // namespace

TEST_CASE("Charts of a pack move to where they are dropped, and what points at them goes along") {
    PackItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int chart = 0; chart < 4; ++chart) {
        model.setNote(model.add({}), QString(QLatin1Char(static_cast<char>('a' + chart))));
    }
    REQUIRE(order(model) == "abcd");
    const QPersistentModelIndex b(model.index(1));
    QSignalSpy edited(&model, &PackItemModel::edited);
    // Every place to every other, against what a person sees.
    for (int from = 0; from < 4; ++from) {
        for (int to = 0; to < 4; ++to) {
            auto expected = order(model);
            const auto moved = expected.at(from);
            expected.remove(from, 1).insert(to, moved);
            CHECK(model.move(from, to) == (from != to));
            CHECK(order(model) == expected);
            CHECK(model.itemAt(b.row())->note == "b");
        }
    }
    CHECK(edited.count() == 12);
    CHECK_FALSE(model.move(0, 4));
    CHECK_FALSE(model.move(-1, 0));
    CHECK_FALSE(model.moveRows({}, 1, 1, {}, 2));  // onto itself
    CHECK_FALSE(model.moveRows({}, 0, 2, {}, 4));
    CHECK(edited.count() == 12);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsDropEnabled));
    CHECK(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
}

TEST_CASE("A chart that is not saved yet goes by its first id after it was saved, too") {
    PackItemModel model;
    model.setItems({item("chart-1", "fund-flow")});
    const int row = model.duplicate(0);
    REQUIRE(row == 1);
    const auto fresh = model.itemAt(1)->id;
    CHECK(fresh != model.itemAt(0)->id);
    CHECK(model.itemsToSave()[0].id == domain::PackItemId("chart-1"));
    CHECK(model.itemsToSave()[1].id.isEmpty());
    model.setComposed({{fresh, {QStringLiteral("A title"), {}, 2, {}}}});
    model.takeSaved({item("chart-1", "fund-flow"), item("chart-2", "fund-flow")});
    CHECK(model.rowOf(fresh) == 1);
    CHECK(model.rowOf(domain::PackItemId("chart-2")) == 1);
    CHECK(model.index(1).data().toString() == "A title");
    CHECK(model.index(1).data(PackItemModel::FindingsRole).toInt() == 2);
    domain::ChartDefinition other;
    other.chart = "theme-schedule";
    CHECK(model.replace(fresh, other));
    CHECK(model.items()[1].chart == other);
    CHECK_FALSE(model.replace(domain::PackItemId("chart-3"), other));
    model.remove(1);
    CHECK(model.rowOf(fresh) == -1);
    model.remove(7);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("What moved names the figure, who moved it and why") {
    auto document = std::make_shared<analysis::PackDocument>();
    analysis::PackPage page;
    page.figure.title = "Budget";
    analysis::FigureChange changed;
    changed.rowLabel = "Post-5G";
    changed.columnLabel = "FY2026";
    changed.before = "6,738";
    changed.after = "6,740";
    changed.causes.push_back({"analyst", "2026-07-01 10:00", "Revise", "Enacted", "Budget of FY2026"});
    auto vanished = changed;
    vanished.kind = analysis::FigureChange::Kind::Vanished;
    vanished.after.clear();
    vanished.causes.clear();
    page.figure.changes = {changed, vanished};
    document->pages.push_back(page);
    models::PackChangeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(document);
    using enum models::PackChangeModel::Column;
    REQUIRE(model.rowCount() == 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, Before) == "6,738");
    CHECK(text(0, After) == "6,740");
    CHECK(text(0, Actor) == "analyst");
    CHECK(text(0, Reason) == "Enacted");
    CHECK(text(0, Source) == "Budget of FY2026");
    CHECK(text(1, After) == "is gone");
    CHECK_FALSE(text(1, Actor).isEmpty());
    model.setDocument({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Findings say whether a click mends them") {
    analysis::FigureFinding mendable;
    mendable.fix = analysis::FigureFix::Patterns;
    analysis::FigureFinding lasting;
    models::PackFindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindings({{domain::PackItemId("a"), "1. A", mendable}, {domain::PackItemId("b"), "2. B", lasting}});
    CHECK(model.mendable() == 1);
    REQUIRE(model.findingAt(1));
    CHECK(model.findingAt(1)->item == domain::PackItemId("b"));
    CHECK(model.findingAt(2) == nullptr);
    CHECK(model.findingAt(-1) == nullptr);
}

TEST_CASE("The snapshot that is shown is marked") {
    domain::Snapshot first;
    first.id = domain::SnapshotId("s1");
    first.name = "First";
    first.takenAt = "2026-06-30T01:00:00.000Z";
    models::SnapshotModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSnapshots({first});
    CHECK(model.index(0, 0).data().toString() == "First");
    model.setShown(first.id);
    CHECK(model.index(0, 0).data().toString() == "First (shown)");
    CHECK(model.find(first.id) != nullptr);
    CHECK(model.find(domain::SnapshotId("s2")) == nullptr);
}

TEST_CASE("Names of meetings count on") {
    const auto next = [](const char* name, const QStringList& taken = {}) {
        return MeetingName::next(QString::fromUtf8(name), taken);
    };
    CHECK(next("第2回AI・半導体WG") == QString::fromUtf8("第3回AI・半導体WG"));
    CHECK(next("第９回WG") == QString::fromUtf8("第10回WG"));
    CHECK(next("第2回WG", {QString::fromUtf8("第3回WG")}) == QString::fromUtf8("第4回WG"));
    CHECK(next("Meeting 2") == "Meeting 3");
    CHECK(next("All charts") == "All charts (copy)");
    CHECK(next("All charts", {"All charts (copy)"}) == "All charts (copy 2)");
    CHECK(next("").size() > 1);
    // A number that is too large to be one of a meeting.
    CHECK(next("第99999999999回WG") == QString::fromUtf8("第99999999999回WG (copy)"));
    CHECK(MeetingName::ofSnapshot({}) == "As of meeting 1");
    CHECK(MeetingName::ofSnapshot({"As of meeting 1"}) == "As of meeting 2");
    CHECK(MeetingName::ofSnapshot({QString::fromUtf8("第2回WG時点"), "after that"}) ==
          QString::fromUtf8("第3回WG時点"));
}
