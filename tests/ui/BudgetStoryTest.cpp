// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTreeView>

#include "Story.h"
#include "application/StoreService.h"
#include "mainwindow/Actions.h"
#include "models/ComparisonModel.h"
#include "pages/budget/BudgetPage.h"
#include "support/Catch.h"

using namespace shirube;
using models::ComparisonModel;
using test::Story;
using Role = models::ProgrammeTreeModel::Role;

TEST_CASE("The first start shows the published figures") {
    Story story;
    REQUIRE(story.started);
    CHECK(std::filesystem::exists(story.store()));
    CHECK(story.model().rowCount() == 10);  // 9 programmes and the total
    CHECK(story.text("post5g", "R8当初") == "6,738");
    CHECK(story.text("ai-foundation-advanced-semi", "R6補正") == "9,916の内数");
    const auto total = story.model().index(9, story.columnOf("R6補正"));
    CHECK(total.data().toString() == "4,714＋9,916の内数");
    CHECK(story.window().windowTitle() == "shirube.db – Shirube");
}

TEST_CASE("Finding a programme, in the page and in the whole window") {
    Story story;
    story.trigger("find");
    story.type("budgetSearch", "えっじ");
    CHECK(story.model().hitCount() == 1);
    CHECK(story.model().rowCount() == 2);
    story.press(story.find<QLineEdit>("budgetSearch"), Qt::Key_Escape);
    CHECK(story.model().rowCount() == 10);
    story.type("budgetSearch", "どこにもない語");
    CHECK(story.model().rowCount() == 0);
    story.trigger("search");
    story.type("globalSearch", "ぽすと５ｇ");
    story.press(story.find<QLineEdit>("globalSearch"), Qt::Key_Return);
    CHECK(story.ledger().currentIndex().data(Role::ProgrammeRole).toString() == "post5g");
    CHECK(story.model().rowCount() == 10);
}

TEST_CASE("Comparing R7当初 with R8当初") {
    Story story;
    story.trigger("compareCycles");
    story.find<QComboBox>("compareFrom").setCurrentText("R7当初");
    story.find<QComboBox>("compareTo").setCurrentText("R8当初");
    CHECK(story.cell("post5g", ComparisonModel::Delta).data().toString() == "+5,121");
    CHECK(story.cell("next-gen-survey", ComparisonModel::ChangeText).data().toString() == "新規");
    CHECK(story.cell("edge-ai-semi", ComparisonModel::ChangeText).data().toString() == "終了");
    CHECK(story.cell("energy-saving-semi", ComparisonModel::Prior).data().toString().contains("一致"));
    // Enter on a difference opens how it came about.
    story.ledger().setCurrentIndex(story.cell("post5g", ComparisonModel::Delta));
    story.press(story.ledger(), Qt::Key_Return);
    auto* tree = qobject_cast<QTreeView*>(QApplication::focusWidget());
    REQUIRE(tree);
    CHECK(tree->model()->index(0, 1).data().toString().contains("5,121億円"));
    CHECK(story.window().budgets().findChild<QTextBrowser*>()->toPlainText().contains("5,121億円"));
    // So does every other computed cell, that of the totals included.
    const auto total = story.model().index(story.model().rowCount() - 1, ComparisonModel::Delta);
    story.ledger().setCurrentIndex(total);
    CHECK(story.window().budgets().findChild<QTextBrowser*>()->toPlainText().contains("合計の増減（R7当初→R8当初）"));
    story.ledger().setCurrentIndex(story.cell("post5g", ComparisonModel::ChangeText));
    CHECK(story.window().budgets().findChild<QTextBrowser*>()->toPlainText().contains("5,121億円"));
    story.ledger().setCurrentIndex(story.cell("post5g", ComparisonModel::From));
    CHECK(story.window().budgets().findChild<QTextBrowser*>()->toPlainText().contains("161,700,000,000円"));
    CHECK(story.model().headerData(ComparisonModel::To, Qt::Horizontal, Qt::DisplayRole).toString() == "R8当初(案)");
    story.trigger("compareCycles");
    CHECK(story.text("post5g", "R8当初") == "6,738");
}

TEST_CASE("A figure shows its source, and a total how it came about") {
    Story story;
    story.ledger().setCurrentIndex(story.cell("post5g", "R7当初"));
    const auto text = story.window().budgets().findChild<QTextBrowser*>()->toPlainText();
    CHECK(text.contains("161,700,000,000円"));
    CHECK(text.contains("参考資料（AI・半導体産業基盤強化フレームにおける各予算事業について）"));
    CHECK(text.contains("令和7年度当初予算案額 1,617億円（一部GX 1,502億円）"));
    CHECK(text.contains("うちGX"));
    CHECK(text.contains("採用"));
    story.ledger().setCurrentIndex(story.cell("energy-saving-semi", "R8当初"));
    CHECK(story.window().budgets().findChild<QTextBrowser*>()->toPlainText().contains("一致"));
    story.ledger().setCurrentIndex(story.cell("post5g", "R6補正"));
    CHECK(story.window().budgets().findChild<QTextBrowser*>()->toPlainText().contains("0円という意味ではありません"));
}

TEST_CASE("Editing says what is wrong, saves what is right, and is undone after a restart") {
    Story story;
    story.ledger().setCurrentIndex(story.cell("post5g", "R8当初"));
    const auto openEditor = [&] { story.press(story.ledger(), Qt::Key_F2); };
    Story::withDialog(openEditor, [&](QDialog& dialog) {
        auto* problem = dialog.findChild<QLabel*>("problem");
        auto* preview = dialog.findChild<QLabel*>("preview");
        auto* amount = dialog.findChild<QLineEdit*>("amount");
        auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        CHECK(problem->text().isEmpty());
        CHECK_FALSE(save->isEnabled());
        for (const auto* wrong : {"12億億円", "", "NaN", "99999999999999999999円"}) {
            Story::enter(dialog, "amount", wrong);
            // Said right under the amount, and only there.
            CHECK(preview->text().size() > 10);
            QTest::qWait(1);
            CHECK(preview->height() >= preview->heightForWidth(preview->width()));
            CHECK(amount->accessibleDescription() == preview->text());
            CHECK(amount->property("invalid").toBool());
            CHECK(problem->text().isEmpty());
            CHECK_FALSE(save->isEnabled());
        }
        Story::enter(dialog, "amount", "６，７４０億円");
        CHECK(preview->text() == "＝ 674,000,000,000円");
        CHECK_FALSE(amount->property("invalid").toBool());
        CHECK(amount->accessibleDescription().isEmpty());
        CHECK(problem->text().contains("理由"));
        Story::enter(dialog, "reason", "成立額に改める");
        CHECK(problem->text().isEmpty());
        CHECK(save->isEnabled());
        save->click();
    });
    CHECK(story.text("post5g", "R8当初") == "6,740");
    CHECK(story.ledger().currentIndex() == story.cell("post5g", "R8当初"));
    const auto detail = story.window().budgets().findChild<QTextBrowser*>()->toPlainText();
    CHECK(detail.contains("入力：６，７４０億円"));
    CHECK_FALSE(detail.contains("「６，７４０億円」"));
    CHECK(story.window().actions().undo->text().contains("ポスト5G"));
    story.trigger("undo");
    CHECK(story.text("post5g", "R8当初") == "6,738");
    story.trigger("redo");
    CHECK(story.text("post5g", "R8当初") == "6,740");
    story.start();
    CHECK(story.text("post5g", "R8当初") == "6,740");
    story.trigger("undo");
    CHECK(story.text("post5g", "R8当初") == "6,738");
}

TEST_CASE("What another process writes appears by itself") {
    Story story;
    story.ledger().setCurrentIndex(story.cell("post5g", "R8当初"));
    const test::FixedClock clock;
    auto other = application::Workspace::open(story.store(), application::OpenMode::MustExist, clock, "other").value();
    const auto detail = other->budgets().detail(domain::BudgetLineId("post5g@R8当初")).value();
    application::LineRevision revision;
    revision.line = detail.line.id;
    revision.expectedRevision = detail.revision;
    revision.amountText = "7,000億円";
    revision.status = detail.line.status;
    revision.source = detail.sources.front().id;
    revision.locator = "p. 1";
    revision.reason = "x";
    REQUIRE(other->budgets().revise(revision));
    story.session().refresh();
    CHECK(story.text("post5g", "R8当初") == "7,000");
    CHECK(story.ledger().currentIndex() == story.cell("post5g", "R8当初"));
}

TEST_CASE("The selection is summed honestly and copied with headers") {
    Story story;
    auto& selection = *story.ledger().selectionModel();
    selection.select(story.cell("ai-foundation-advanced-semi", "R6補正"), QItemSelectionModel::ClearAndSelect);
    selection.select(story.cell("advanced-semi-fabs", "R6補正"), QItemSelectionModel::Select);
    CHECK(story.summary() == "選択2件：4,714億円＋9,916億円の内数（4,714～14,630億円）");
    selection.select(story.cell("energy-saving-semi", "R8当初"), QItemSelectionModel::ClearAndSelect);
    selection.select(story.cell("energy-saving-semi-1-computing", "R8当初"), QItemSelectionModel::Select);
    CHECK(story.summary().startsWith("選択2件：60億円"));
    CHECK(story.summary().contains("構成事業"));
    selection.select(QItemSelection(story.cell("post5g", "R7当初"), story.cell("post5g", "R8当初")),
                     QItemSelectionModel::ClearAndSelect);
    story.ledger().copySelection();
    CHECK(QApplication::clipboard()->text().replace("\r\n", "\n") ==
          "事業\tR7当初(案)（億円）\tR7補正（億円）\tR8当初(案)（億円）\n"
          "ポスト5G情報通信システム基盤強化研究開発事業\t1617\t1537\t6738\n");
}

TEST_CASE("The ledger is walked by keyboard") {
    Story story;
    story.ledger().setFocus();
    story.ledger().setCurrentIndex(story.cell("energy-saving-semi", 0));
    story.press(story.ledger(), Qt::Key_Left);
    CHECK_FALSE(story.ledger().isExpanded(story.cell("energy-saving-semi", 0)));
    story.press(story.ledger(), Qt::Key_Right);
    CHECK(story.ledger().isExpanded(story.cell("energy-saving-semi", 0)));
    story.press(story.ledger(), Qt::Key_Right);
    CHECK(story.ledger().currentIndex().column() == story.columnOf("R6補正"));
    story.press(story.ledger(), Qt::Key_Down);
    CHECK(story.ledger().currentIndex().data(Role::ProgrammeRole).toString() == "energy-saving-semi-1-computing");
    story.press(story.ledger(), Qt::Key_Left);
    CHECK(story.ledger().currentIndex().column() == 0);
}

TEST_CASE("The names stay in sight when the figures are scrolled sideways") {
    Story story;
    story.session().preferences().setList("budget/hiddenColumns", {"none"});
    story.start();
    story.window().resize(900, 600);
    QTest::qWait(20);
    auto& ledger = story.ledger();
    auto* bar = ledger.horizontalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const auto name = story.cell("post5g", 0);
    const auto rect = ledger.visualRect(name);
    CHECK(rect.left() >= 0);
    CHECK(ledger.indexAt(rect.center()) == name);
    QTest::mouseClick(ledger.viewport(), Qt::LeftButton, {}, rect.center());
    CHECK(ledger.currentIndex() == name);
    CHECK(bar->value() == bar->maximum());
    // A branch is closed and opened where it is seen.
    const auto parent = story.cell("energy-saving-semi", 0);
    ledger.scrollTo(parent);
    const auto branch = ledger.visualRect(parent).topLeft() + QPoint(-ledger.indentation() / 2, 12);
    REQUIRE(ledger.isExpanded(parent));
    QTest::mouseClick(ledger.viewport(), Qt::LeftButton, {}, branch);
    CHECK_FALSE(ledger.isExpanded(parent));
    // The keyboard never leads under the names.
    for (int column = ledger.model()->columnCount() - 1; column > 0; --column) {
        ledger.setCurrentIndex(story.cell("post5g", column));
        CHECK(ledger.visualRect(ledger.currentIndex()).left() >= ledger.columnWidth(0));
    }
    // Clicks on the headers sort by what is seen under the pointer.
    bar->setValue(bar->maximum());
    QTest::mouseClick(ledger.header()->viewport(), Qt::LeftButton, {}, QPoint(60, 10));
    CHECK(ledger.header()->sortIndicatorSection() == 0);
    const auto picture = ledger.grab().toImage();
    bar->setValue(0);
    CHECK(ledger.grab().toImage().copy(24, 40, 150, 20) == picture.copy(24, 40, 150, 20));
}

TEST_CASE("Units, language and colours change in place") {
    Story story;
    story.ledger().setCurrentIndex(story.cell("post5g", "R8当初"));
    story.find<QComboBox>("unit").setCurrentText("兆円");
    CHECK(story.text("post5g", "R8当初") == "0.6738");
    story.find<QComboBox>("unit").setCurrentText("億円");
    story.trigger("language");
    QTest::qWait(20);
    CHECK(story.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == "Programme");
    CHECK(story.cell("post5g", 0).data().toString().startsWith("Post-5G"));
    CHECK(story.ledger().currentIndex() == story.cell("post5g", "R8当初"));
    story.trigger("dark");
    CHECK(QApplication::palette().color(QPalette::Base).lightness() < 128);
    story.start();
    CHECK(QApplication::palette().color(QPalette::Base).lightness() < 128);
    CHECK(story.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == "Programme");
    story.session().setDark(false);
}

TEST_CASE("Columns that were hidden stay hidden") {
    Story story;
    auto& preferences = story.session().preferences();
    CHECK(story.ledger().isColumnHidden(1));
    // From the menu, by keyboard.
    QTimer::singleShot(0, qApp, [] {
        auto* menu = QApplication::activePopupWidget();
        REQUIRE(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    story.trigger("columns");
    CHECK_FALSE(story.ledger().isColumnHidden(1));
    CHECK_FALSE(preferences.list("budget/hiddenColumns").value().contains("ministry"));
    preferences.setList("budget/hiddenColumns", {"office", "R7補正"});
    story.start();
    CHECK_FALSE(story.ledger().isColumnHidden(1));
    CHECK(story.ledger().isColumnHidden(story.columnOf("R7補正")));
}
