// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeView>

#include "Story.h"
#include "models/ExecutionModel.h"
#include "models/FactCell.h"
#include "models/FlowModel.h"
#include "models/FundModel.h"
#include "models/ThemeModel.h"
#include "models/ThemeTallyModel.h"
#include "pages/flow/FlowPage.h"
#include "pages/theme/ThemePage.h"
#include "support/Catch.h"
#include "widgets/EmptyState.h"

using namespace shirube;
using models::FactCell;
using test::Story;
using ui::FlowPage;
using ui::MainWindow;
using ui::ThemePage;

namespace {

QModelIndex rowWith(const QTreeView& view, int column, const QString& text, const QModelIndex& parent = {}) {
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        const auto cell = view.model()->index(row, column, parent);
        if (cell.data().toString().contains(text)) {
            return cell.siblingAtColumn(0);
        }
    }
    return {};
}

QString detailOf(QWidget& page) {
    return page.findChild<QTextBrowser*>()->toPlainText();
}

}  // namespace

TEST_CASE("A fund shows what came in by cycle, with the source of each figure") {
    Story story;
    story.window().showPage(MainWindow::Flows);
    auto& funds = story.find<QTreeView>("funds");
    const auto fund = rowWith(funds, models::FundModel::Name, "特定半導体基金");
    REQUIRE(fund.isValid());
    CHECK(funds.model()->rowCount(fund) > 2);
    funds.setCurrentIndex(fund);
    CHECK(detailOf(story.window().flows()).contains("特定半導体基金"));
    CHECK(detailOf(story.window().flows()).contains("TSMC"));
    const auto year = rowWith(funds, models::FundModel::Name, "R4補正", fund);
    REQUIRE(year.isValid());
    funds.setCurrentIndex(year);
    CHECK(detailOf(story.window().flows()).contains("4,500"));
    CHECK(story.window().flows().currentFact());
    // What no document states is said, not shown as 0.
    CHECK(year.siblingAtColumn(models::FundModel::Spent).data(FactCell::MissingRole).toBool());
    CHECK(year.siblingAtColumn(models::FundModel::Spent).data().toString() != "0");
}

TEST_CASE("Flows are searched, sorted, copied with headers and drawn") {
    Story story;
    story.window().showPage(MainWindow::Flows);
    story.trigger("find");
    CHECK(story.window().flows().tab() == FlowPage::Flows);
    auto& flows = story.find<QTreeView>("flows");
    const int all = flows.model()->rowCount();
    REQUIRE(all > 5);
    story.type("flowSearch", "らぴだす");
    const int hits = flows.model()->rowCount();
    CHECK(hits > 3);
    CHECK(hits < all);
    story.press(story.find<QLineEdit>("flowSearch"), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &flows);
    flows.selectAll();
    CHECK_FALSE(story.summary().isEmpty());
    story.trigger("copy");
    const auto copied = QApplication::clipboard()->text();
    CHECK(copied.count('\n') == hits + 1);
    CHECK(copied.section('\n', 0, 0).contains("億円"));
    story.press(story.find<QLineEdit>("flowSearch"), Qt::Key_Escape);
    CHECK(flows.model()->rowCount() == all);
    story.dialogs.files.push_back(story.file("flows.svg"));
    story.trigger("exportFigure");
    story.waitForJob();
    CHECK(story.window().page() == MainWindow::Flows);
    CHECK(story.window().flows().tab() == FlowPage::Figure);
    CHECK(std::filesystem::exists(story.file("flows.svg")));
    story.trigger("copy");
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
}

TEST_CASE("Execution shows how what is left came about") {
    Story story;
    story.window().showPage(MainWindow::Flows);
    story.window().flows().showTab(FlowPage::Execution);
    auto& execution = story.find<QTreeView>("execution");
    REQUIRE(execution.model()->rowCount() > 0);
    const auto programme = rowWith(execution, 0, "ポスト5G");
    REQUIRE(programme.isValid());
    REQUIRE(execution.model()->rowCount(programme) > 1);
    execution.setCurrentIndex(execution.model()->index(0, 0, programme));
    const auto trees = story.window().flows().findChildren<QTreeView*>();
    CHECK(std::any_of(trees.begin(), trees.end(), [&](const QTreeView* tree) {
        return tree != &execution && tree->isVisible() && tree->model()->rowCount() > 0;
    }));
    // Units and language change in place.
    story.find<QComboBox>("unit").setCurrentText("兆円");
    CHECK(execution.model()->headerData(1, Qt::Horizontal).toString().contains("兆円"));
    story.find<QComboBox>("unit").setCurrentText("億円");
    story.trigger("language");
    QTest::qWait(20);
    CHECK(rowWith(execution, 0, "Post-5G").isValid());
}

TEST_CASE("What is left and the rate are in sight beside the details") {
    Story story;
    story.window().resize(1440, 900);
    story.window().showPage(MainWindow::Flows);
    const auto checkInSight = [&](FlowPage::Tab tab, const char* name, std::initializer_list<int> columns) {
        story.window().flows().showTab(tab);
        QTest::qWait(20);
        const auto& table = story.find<QTreeView>(name);
        INFO(name);
        REQUIRE(story.window().flows().findChild<QTextBrowser*>()->isVisible());
        for (const int column : columns) {
            INFO(column);
            CHECK(table.columnViewportPosition(column) + table.columnWidth(column) <= table.viewport()->width());
            CHECK(table.columnWidth(column) > 0);
        }
    };
    using Fund = models::FundModel;
    using Execution = models::ExecutionModel;
    checkInSight(FlowPage::Funds, "funds", {Fund::Balance, Fund::CumulativeRate});
    checkInSight(FlowPage::Execution, "execution", {Execution::Difference, Execution::CumulativeRate});
}

TEST_CASE("Themes are found by every spelling of an organisation and show who takes part") {
    Story story;
    story.window().showPage(MainWindow::Themes);
    auto& themes = story.find<QTreeView>("themes");
    const int all = themes.model()->rowCount();
    REQUIRE(all == 144);
    story.trigger("find");
    int hits = 0;
    for (const auto* spelling : {"1FINITY", "１ＦＩＮＩＴＹ", "1 F I N I T Y"}) {
        INFO(spelling);
        story.type("themeSearch", spelling);
        CHECK(themes.model()->rowCount() > 0);
        CHECK((hits == 0 || hits == themes.model()->rowCount()));
        hits = themes.model()->rowCount();
    }
    story.press(story.find<QLineEdit>("themeSearch"), Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &themes);
    themes.setCurrentIndex(themes.model()->index(0, 0));
    const auto detail = detailOf(story.window().themes());
    CHECK(detail.contains("１ＦＩＮＩＴＹ"));
    CHECK(detail.contains("進捗状況"));
    story.type("themeSearch", "どこにもない語");
    CHECK(themes.model()->rowCount() == 0);
    CHECK_FALSE(themes.isVisible());
    story.press(story.find<QLineEdit>("themeSearch"), Qt::Key_Escape);
    CHECK(themes.model()->rowCount() == all);
    story.find<QComboBox>("themeItem").setCurrentText("②");
    story.find<QComboBox>("themeResult").setCurrentIndex(1);
    CHECK(themes.model()->rowCount() > 0);
    CHECK(themes.model()->rowCount() < 30);
    themes.selectAll();
    CHECK_FALSE(story.summary().isEmpty());
    story.trigger("copy");
    CHECK(QApplication::clipboard()->text().count('\n') == themes.model()->rowCount() + 1);
    CHECK_FALSE(QApplication::clipboard()->text().contains("✓"));
}

TEST_CASE("Tallies stand beside the printed ones, and one opens its themes") {
    Story story;
    story.window().showPage(MainWindow::Themes);
    story.window().themes().showTab(ThemePage::Tallies);
    auto& tallies = story.find<QTreeView>("themeTallies");
    while (story.session().reconciler().isRunning()) {
        QTest::qWait(5);
    }
    const auto element = rowWith(tallies, models::ThemeTallyModel::Element, "①(a)");
    REQUIRE(element.isValid());
    CHECK(element.siblingAtColumn(models::ThemeTallyModel::Achieved).data().toString() == "2 ✓");
    CHECK(element.siblingAtColumn(models::ThemeTallyModel::Verdict).data().toString().contains("一致"));
    tallies.setCurrentIndex(element);
    CHECK(detailOf(story.window().themes()).contains("2件"));
    emit tallies.activated(element);
    CHECK(story.window().themes().tab() == ThemePage::Themes);
    CHECK(story.find<QTreeView>("themes").model()->rowCount() == 2);
    // The schedule is of what the filter leaves.
    story.dialogs.files.push_back(story.file("themes.pdf"));
    story.trigger("exportFigure");
    story.waitForJob();
    CHECK(std::filesystem::file_size(story.file("themes.pdf")) > 1000);
}

TEST_CASE("What a search found opens on the page that it belongs to") {
    Story story;
    story.window().openHit(application::HitKind::Fund, "post5g-fund");
    CHECK(story.window().page() == MainWindow::Flows);
    CHECK(story.find<QTreeView>("funds").currentIndex().data().toString().contains("ポスト5G"));
    story.window().openHit(application::HitKind::Theme, "post5g-a1-nec");
    CHECK(story.window().page() == MainWindow::Themes);
    CHECK(story.find<QTreeView>("themes").currentIndex().data(FactCell::IdRole).toString() == "post5g-a1-nec");
    story.window().openHit(application::HitKind::Organisation, "nec");
    CHECK(story.window().page() == MainWindow::Themes);
    CHECK(story.find<QTreeView>("themes").model()->rowCount() < 144);
}

TEST_CASE("An empty store says what to do on every page") {
    Story story;
    story.trigger("undo");
    for (const auto page : {MainWindow::Flows, MainWindow::Themes}) {
        story.window().showPage(page);
        QTest::qWait(1);
        const auto* empty = story.window().currentPage().findChild<ui::EmptyState*>();
        REQUIRE(empty);
        CHECK(empty->isVisible());
    }
}
