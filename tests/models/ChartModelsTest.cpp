// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <array>

#include "models/ChartGalleryModel.h"
#include "models/DefinitionTrail.h"
#include "models/FigureTableModel.h"
#include "models/TableSortModel.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::TableCell;
using models::ChartGalleryModel;
using models::DefinitionTrail;
using models::FactCell;
using models::FigureTableModel;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

domain::ChartDefinition titled(const char* title) {
    domain::ChartDefinition definition;
    definition.title = title;
    return definition;
}

std::array<application::ChartInfo, 3> charts() {
    using base::Message;
    std::array<application::ChartInfo, 3> charts;
    charts[0].id = "fund-flow";
    charts[0].topic = application::ChartTopic::Money;
    charts[0].title = Message::verbatim("資金配分");
    charts[0].purpose = Message::verbatim("誰から誰へいくら");
    charts[1].id = "budget-by-cycle";
    charts[1].topic = application::ChartTopic::Budget;
    charts[1].title = Message::verbatim("予算区分別");
    charts[1].purpose = Message::verbatim("当初と補正の推移");
    charts[2].id = "support-by-year";
    charts[2].topic = application::ChartTopic::Money;
    charts[2].title = Message::verbatim("企業別の支援額");
    charts[2].purpose = Message::verbatim("年度ごとの上限");
    return charts;
}

analysis::FigureTable table() {
    analysis::FigureTable table;
    table.labelHeading = "事業";
    table.columns = {{"R7補正", true, "R7補正"}, {"R8当初", true, "R8当初"}, {"備考", false, "remark"}};
    analysis::FigureTableRow row;
    row.id = "post5g";
    row.label = "ポスト5G";
    row.cells = {TableCell::ofNumber("-1234567.5"), TableCell::empty(), TableCell::ofText("=内数")};
    table.rows.push_back(row);
    row.id = "total";
    row.label = "計";
    row.kind = analysis::FigureTableRow::Kind::Total;
    row.cells = {TableCell::ofNumber("999"), TableCell::ofNumber("1000"), TableCell::empty()};
    table.rows.push_back(row);
    return table;
}

}  // namespace

TEST_CASE("The trail of a chart goes back and forth, and a new edit drops what was undone") {
    DefinitionTrail trail;
    CHECK_FALSE(trail.canGoBack());
    CHECK_FALSE(trail.canGoForward());
    trail.goBack();
    trail.goForward();
    CHECK(trail.current() == domain::ChartDefinition{});
    trail.start(titled("一"));
    CHECK_FALSE(trail.add(titled("一")));
    CHECK_FALSE(trail.canGoBack());
    CHECK(trail.add(titled("二")));
    CHECK(trail.add(titled("三")));
    trail.goBack();
    CHECK(trail.current().title == "二");
    CHECK(trail.canGoForward());
    trail.goForward();
    CHECK(trail.current().title == "三");
    trail.goBack();
    trail.goBack();
    CHECK(trail.current().title == "一");
    CHECK_FALSE(trail.canGoBack());
    CHECK(trail.add(titled("四")));
    CHECK_FALSE(trail.canGoForward());
    trail.goBack();
    CHECK(trail.current().title == "一");
}

TEST_CASE("A long trail forgets its beginning and keeps its end") {
    DefinitionTrail trail;
    for (int i = 0; i < 500; ++i) {
        trail.add(titled(std::to_string(i).c_str()));
    }
    CHECK(trail.current().title == "499");
    int steps = 0;
    while (trail.canGoBack()) {
        trail.goBack();
        ++steps;
    }
    CHECK(steps < 499);
    CHECK(steps > 100);
}

TEST_CASE("The gallery has charts under topics in their order, found by name, purpose and topic") {
    const auto all = charts();
    ChartGalleryModel model(all);
    const QAbstractItemModelTester tester(&model, kFatal);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.ids() == QStringList{"budget-by-cycle", "fund-flow", "support-by-year"});
    const auto money = model.index(1, 0);
    REQUIRE(model.rowCount(money) == 2);
    CHECK(model.flags(money) == Qt::NoItemFlags);
    CHECK(money.data(FactCell::IdRole).toString().isEmpty());
    const auto flow = model.indexOf("fund-flow");
    REQUIRE(flow.isValid());
    CHECK(flow.parent() == money);
    CHECK(flow.data().toString() == "資金配分");
    CHECK(flow.data(Qt::ToolTipRole).toString() == "誰から誰へいくら");
    CHECK(model.flags(flow).testFlag(Qt::ItemIsSelectable));
    CHECK_FALSE(model.indexOf("nothing").isValid());

    models::TableSortModel found;
    found.setRecursiveFilteringEnabled(true);
    found.setSourceModel(&model);
    found.setText("上限");
    REQUIRE(found.rowCount() == 1);
    REQUIRE(found.rowCount(found.index(0, 0)) == 1);
    CHECK(found.index(0, 0, found.index(0, 0)).data(FactCell::IdRole).toString() == "support-by-year");
    found.setText("どこにもない");
    CHECK(found.rowCount() == 0);
}

TEST_CASE("A thumbnail is told of its own chart alone") {
    const auto all = charts();
    ChartGalleryModel model(all);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setThumbnail("fund-flow", QString("picture"));
    REQUIRE(changed.count() == 1);
    CHECK(changed.front()[0].toModelIndex() == model.indexOf("fund-flow"));
    CHECK(model.indexOf("fund-flow").data(Qt::DecorationRole).toString() == "picture");
    CHECK_FALSE(model.indexOf("support-by-year").data(Qt::DecorationRole).isValid());
    model.clearThumbnails();
    CHECK_FALSE(model.indexOf("fund-flow").data(Qt::DecorationRole).isValid());
}

TEST_CASE("The table of a figure shows separators, copies every digit, and leaves what is missing empty") {
    FigureTableModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    CHECK(model.rowCount() == 0);
    model.setTable(table(), {}, "単位：億円");
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == 4);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == "事業");
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().contains("単位：億円"));
    CHECK(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString() == "備考");
    CHECK(model.index(0, 1).data().toString() == "△1,234,567.5");
    CHECK(model.index(0, 1).data(FactCell::PlainRole).toString() == "-1234567.5");
    CHECK(model.index(0, 2).data().toString().isEmpty());
    CHECK(model.index(0, 3).data().toString() == "=内数");
    CHECK_FALSE(model.index(0, 3).data(FactCell::NumberRole).toBool());
    CHECK(model.index(1, 1).data().toString() == "999");
    CHECK(model.index(1, 2).data().toString() == "1,000");
    CHECK(model.index(1, 0).data(FactCell::TotalRole).toBool());
    CHECK(model.rowOf("total") == 1);
    CHECK(model.rowOf("gone") == -1);
    CHECK(model.columnOf("R8当初") == 2);
    CHECK(model.columnOf("") == 0);
    model.clear();
    CHECK(model.rowCount() == 0);
    CHECK(model.columnCount() == 1);
}

TEST_CASE("A cell that changed says what it was, and is copied without its mark") {
    analysis::FigureChange changed;
    changed.row = "total";
    changed.column = "R8当初";
    changed.before = "900";
    auto vanished = changed;
    vanished.kind = analysis::FigureChange::Kind::Vanished;
    vanished.column = "R7補正";
    FigureTableModel model;
    model.setTable(table(), {changed, vanished}, "単位：億円");
    const auto cell = model.index(1, 2);
    CHECK(cell.data().toString() == "◆ 1,000");
    CHECK(cell.data(FactCell::PlainRole).toString() == "1000");
    CHECK(cell.data(Qt::ToolTipRole).toString().contains("900"));
    CHECK(model.index(1, 1).data().toString() == "999");
}
