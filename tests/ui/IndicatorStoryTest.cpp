// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include "Story.h"
#include "application/ActualService.h"
#include "models/FactCell.h"
#include "models/IndicatorHistoryModel.h"
#include "models/IndicatorModel.h"
#include "models/PastedActualModel.h"
#include "pages/indicator/IndicatorPage.h"
#include "pages/indicator/IndicatorSheets.h"
#include "support/Catch.h"
#include "widgets/EmptyState.h"

using namespace shirube;
using models::FactCell;
using models::IndicatorHistoryModel;
using models::IndicatorModel;
using test::Story;
using ui::IndicatorSheets;
using ui::MainWindow;

namespace {

constexpr auto kPapers = "mmf-papers-short";  // 30本 in FY2026

class IndicatorStory : public Story {
public:
    explicit IndicatorStory(const QString& language = QStringLiteral("en")) : Story(language) {
        window().showPage(MainWindow::Indicators);
    }

    QTreeView& table() { return find<QTreeView>("indicators"); }
    QAbstractItemModel& history() { return *find<QTreeView>("indicatorHistory").model(); }
    bool select(const char* indicator) {
        return window().indicators().showHit(application::HitKind::Indicator, indicator);
    }
    QString cell(int column) { return table().currentIndex().siblingAtColumn(column).data().toString(); }
    QString past(int row, int column) { return history().index(row, column).data().toString(); }
    QString detail() {
        QString text;
        for (auto* browser : window().indicators().findChildren<QTextBrowser*>()) {
            text += browser->toPlainText();
        }
        return text;
    }

    // Enters an actual with its evidence through the dialog.
    void enterActual(const char* value, bool provisional = false, const char* reason = "") {
        withDialog([this] { trigger("enterActual"); },
                   [&](QDialog& dialog) {
                       enter(dialog, "value", value);
                       enter(dialog, "locator", "学会資料 3ページ");
                       enter(dialog, "reason", reason);
                       dialog.findChild<QCheckBox*>("provisional")->setChecked(provisional);
                       REQUIRE(saveButton(dialog).isEnabled());
                       dialog.accept();
                   });
    }

    static QPushButton& saveButton(QDialog& dialog) {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    static QString said(QDialog& dialog, const char* label) {
        return dialog.findChild<QLabel*>(QLatin1String(label))->text();
    }
};

}  // namespace

TEST_CASE("An actual is entered with its evidence, seen before it is saved, and undone") {
    IndicatorStory story;
    REQUIRE(story.select(kPapers));
    CHECK(story.cell(IndicatorModel::Target) == "30本");
    CHECK(story.cell(IndicatorModel::Attainment).isEmpty());
    CHECK(story.cell(IndicatorModel::Actual) == "Not measured");
    CHECK(story.history().rowCount() == 0);
    Story::withDialog([&] { story.window().indicators().editCurrent(); },
                      [&](QDialog& dialog) {
                          // Nothing is typed yet: nothing to complain about, nothing to save.
                          CHECK(IndicatorStory::said(dialog, "problem").isEmpty());
                          CHECK_FALSE(IndicatorStory::saveButton(dialog).isEnabled());
                          CHECK(dialog.findChild<QComboBox*>("period")->currentText() == "FY2026");
                          Story::enter(dialog, "value", "12本");
                          CHECK_FALSE(IndicatorStory::saveButton(dialog).isEnabled());
                          CHECK_FALSE(IndicatorStory::said(dialog, "problem").isEmpty());  // no evidence
                          Story::enter(dialog, "locator", "学会資料 3ページ");
                          CHECK(IndicatorStory::said(dialog, "problem").isEmpty());
                          CHECK(IndicatorStory::said(dialog, "preview").contains("40.0%"));
                          Story::enter(dialog, "value", "12億億本");
                          CHECK_FALSE(IndicatorStory::saveButton(dialog).isEnabled());
                          Story::enter(dialog, "value", "１２");
                          REQUIRE(IndicatorStory::saveButton(dialog).isEnabled());
                          dialog.accept();
                      });
    CHECK(story.cell(IndicatorModel::Name).contains("論文"));  // still selected
    CHECK(story.cell(IndicatorModel::Attainment) == "40.0%");
    CHECK_FALSE(story.cell(IndicatorModel::Status).contains("Not measured"));
    CHECK(story.cell(IndicatorModel::Change).contains(QStringLiteral("→")));
    REQUIRE(story.history().rowCount() == 1);
    CHECK(story.past(0, IndicatorHistoryModel::Who) == "analyst");
    CHECK(story.past(0, IndicatorHistoryModel::Evidence).contains("学会資料 3ページ"));
    CHECK(story.detail().contains("学会資料 3ページ"));
    story.trigger("undo");
    CHECK(story.cell(IndicatorModel::Actual) == "Not measured");
    CHECK(story.history().rowCount() == 0);
    story.trigger("redo");
    CHECK(story.cell(IndicatorModel::Attainment) == "40.0%");
}

TEST_CASE("A provisional actual becomes final, and is withdrawn with a reason; the history keeps all of it") {
    IndicatorStory story;
    REQUIRE(story.select(kPapers));
    CHECK_FALSE(story.find<QAction>("finaliseActual").isEnabled());
    CHECK_FALSE(story.find<QAction>("finaliseActual").toolTip().isEmpty());
    story.enterActual("31本", true);
    CHECK(story.cell(IndicatorModel::Actual).contains("provisional"));
    CHECK(story.cell(IndicatorModel::Status).contains("Achieved"));
    REQUIRE(story.find<QAction>("finaliseActual").isEnabled());
    Story::withDialog([&] { story.trigger("finaliseActual"); },
                      [&](QDialog& dialog) {
                          // The evidence of the provisional figure stands there to be changed.
                          Story::enter(dialog, "locator", "");
                          CHECK_FALSE(IndicatorStory::saveButton(dialog).isEnabled());
                          Story::enter(dialog, "locator", "確定値の通知");
                          Story::enter(dialog, "reason", "学会が公表した");
                          dialog.accept();
                      });
    CHECK_FALSE(story.cell(IndicatorModel::Actual).contains("provisional"));
    REQUIRE(story.history().rowCount() == 2);
    CHECK_FALSE(story.find<QAction>("finaliseActual").isEnabled());
    CHECK(story.find<QAction>("finaliseActual").toolTip().contains("final"));
    // Without a reason nothing is withdrawn.
    story.dialogs.texts = {QString(), QStringLiteral("集計の誤り")};
    story.trigger("withdrawActual");
    CHECK(story.cell(IndicatorModel::Actual).contains("31"));
    CHECK_FALSE(story.window().message().isEmpty());
    story.trigger("withdrawActual");
    CHECK(story.past(0, IndicatorHistoryModel::Reason).contains("集計の誤り"));
    // What was known before it is known again.
    CHECK(story.cell(IndicatorModel::Actual).contains("provisional"));
    story.trigger("undo");
    CHECK_FALSE(story.cell(IndicatorModel::Actual).contains("provisional"));
}

TEST_CASE("A locked period refuses actuals and says so until it is opened again") {
    IndicatorStory story;
    REQUIRE(story.select(kPapers));
    story.enterActual("12本");
    Story::withDialog([&] { story.trigger("periodLocks"); },
                      [&](QDialog& dialog) {
                          auto* lock = dialog.findChild<QPushButton*>("lock");
                          CHECK_FALSE(lock->isEnabled());
                          dialog.findChild<QComboBox*>("lockPeriod")->setEditText("2026年度");
                          Story::enter(dialog, "lockReason", "WGに報告した");
                          REQUIRE(lock->isEnabled());
                          lock->click();
                          CHECK(dialog.findChild<QTreeWidget*>("locks")->topLevelItemCount() == 1);
                          // A second time is refused in place.
                          Story::enter(dialog, "lockReason", "もう一度");
                          lock->click();
                          CHECK_FALSE(IndicatorStory::said(dialog, "problem").isEmpty());
                      });
    CHECK_FALSE(story.find<QAction>("withdrawActual").isEnabled());
    CHECK(story.find<QAction>("withdrawActual").toolTip().contains("WGに報告した"));
    Story::withDialog([&] { story.trigger("enterActual"); },
                      [&](QDialog& dialog) {
                          dialog.findChild<QComboBox*>("period")->setEditText("2026年度");
                          Story::enter(dialog, "value", "13本");
                          Story::enter(dialog, "locator", "学会資料");
                          Story::enter(dialog, "reason", "追加");
                          CHECK_FALSE(IndicatorStory::saveButton(dialog).isEnabled());
                          CHECK(IndicatorStory::said(dialog, "problem").contains("WGに報告した"));
                      });
    CHECK(story.cell(IndicatorModel::Attainment) == "40.0%");
    Story::withDialog([&] { story.trigger("periodLocks"); },
                      [&](QDialog& dialog) {
                          auto* locks = dialog.findChild<QTreeWidget*>("locks");
                          locks->setCurrentItem(locks->topLevelItem(0));
                          Story::enter(dialog, "lockReason", "訂正のため");
                          dialog.findChild<QPushButton*>("unlock")->click();
                          CHECK(locks->topLevelItemCount() == 0);
                      });
    CHECK(story.find<QAction>("withdrawActual").isEnabled());
}

TEST_CASE("Rows of a spreadsheet are entered all or none, and undone in one step") {
    IndicatorStory story;
    REQUIRE(story.select(kPapers));
    QApplication::clipboard()->setText(
        QStringLiteral("mmf-papers-short\t2026年度\t12本\t速報\t学会資料\n"
                       "無い指標\t2026年度\t1本\t\t資料\n"
                       "mmf-models-released\t2026年度\t=1+1\t\t資料\n"
                       "mmf-models-released\t2026年度\t2つ\t\t\n"
                       "mmf-papers-short\t2026年度\t13本\t\t学会資料\n"));
    Story::withDialog([&] { story.trigger("pasteActuals"); },
                      [&](QDialog& dialog) {
                          auto& rows = *dialog.findChild<QTreeView*>("pastedRows")->model();
                          const auto outcome = [&](int row) {
                              return rows.index(row, models::PastedActualModel::Outcome).data().toString();
                          };
                          REQUIRE(rows.rowCount() == 5);
                          CHECK(outcome(0).contains("40.0%"));
                          for (int row = 1; row < 5; ++row) {
                              CAPTURE(row);
                              CHECK(outcome(row).startsWith(QStringLiteral("×")));
                          }
                          CHECK_FALSE(IndicatorStory::saveButton(dialog).isEnabled());
                          dialog.accept();
                          CHECK(dialog.isVisible());  // nothing was entered
                          auto* text = dialog.findChild<QPlainTextEdit*>("pasted");
                          text->setPlainText(
                              QStringLiteral("指標\t値\t期間\t根拠\n"
                                             "mmf-papers-short\t12本\t2026年度\t学会資料\n"
                                             "mmf-models-released\t2つ\t2026年度\t公開の一覧\n"));
                          REQUIRE(rows.rowCount() == 2);
                          REQUIRE(IndicatorStory::saveButton(dialog).isEnabled());
                          dialog.accept();
                      });
    CHECK(story.cell(IndicatorModel::Attainment) == "40.0%");
    REQUIRE(story.select("mmf-models-released"));
    CHECK(story.cell(IndicatorModel::Attainment) == "200.0%");
    story.trigger("undo");
    CHECK(story.cell(IndicatorModel::Attainment).isEmpty());
    REQUIRE(story.select(kPapers));
    CHECK(story.cell(IndicatorModel::Attainment).isEmpty());
}

TEST_CASE("A trial shows what a value would move and writes nothing") {
    IndicatorStory story;
    REQUIRE(story.select(kPapers));
    story.window().indicators().sheets().setCurrentIndex(IndicatorSheets::Trial);
    story.type("trialValue", "15本");
    const auto result = story.find<QTextBrowser>("trialResult").toPlainText();
    CHECK(result.contains("50.0%"));
    CHECK(result.contains("→"));
    story.type("trialValue", "たくさん");
    CHECK(story.find<QTextBrowser>("trialResult").toPlainText().isEmpty());
    CHECK(story.cell(IndicatorModel::Actual) == "Not measured");
    CHECK(story.session().workspace().actuals().reports(domain::IndicatorId(kPapers))->empty());
}

TEST_CASE("Indicators are filtered, found, copied with headers, and lead to their sources") {
    IndicatorStory story;
    auto& table = story.table();
    const int all = table.model()->rowCount();
    REQUIRE(all > 20);
    story.type("indicatorSearch", "論文");
    const int hits = table.model()->rowCount();
    CHECK(hits > 0);
    CHECK(hits < all);
    story.type("indicatorSearch", "そんな指標はない");
    CHECK(story.find<ui::IndicatorSheets>("indicatorSheets").isVisible());
    CHECK(table.model()->rowCount() == 0);
    // Out of the filter, if need be.
    REQUIRE(story.select("post5g-outcome-short"));
    CHECK(table.model()->rowCount() == all);
    CHECK(story.cell(IndicatorModel::Attainment) == "100.0%");
    CHECK(story.cell(IndicatorModel::Actual).contains("provisional"));
    table.selectionModel()->select(table.currentIndex(),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    story.trigger("copy");
    const auto copied = QApplication::clipboard()->text().split(QStringLiteral("\r\n"));
    CHECK(copied[0].split('\t').size() == IndicatorModel::ColumnCount);
    CHECK(copied[1].split('\t')[IndicatorModel::Attainment] == "100%");
    CHECK(story.window().indicators().currentFact());
    // A document's figure is not to be withdrawn.
    CHECK_FALSE(story.find<QAction>("withdrawActual").isEnabled());
    emit story.find<QTreeView>("indicatorHistory").activated(story.history().index(0, 0));
    CHECK(story.window().page() == MainWindow::Sources);
    CHECK_FALSE(story.select("no-such-indicator"));
}

TEST_CASE("The page of indicators speaks both languages and keeps its selection") {
    IndicatorStory story(QStringLiteral("ja"));
    REQUIRE(story.select(kPapers));
    story.trigger("language");
    QTest::qWait(1);
    CHECK(story.table().model()->headerData(IndicatorModel::Attainment, Qt::Horizontal).toString() == "Attainment");
    CHECK(story.cell(IndicatorModel::Actual) == "Not measured");
    CHECK(story.table().currentIndex().data(FactCell::IdRole).toString() == kPapers);
    CHECK(story.find<QAction>("enterActual").text().contains("actual"));
    story.trigger("language");
    QTest::qWait(1);
    CHECK(story.cell(IndicatorModel::Actual) == "未測定");
    // Everything that takes the keyboard has a name for a screen reader.
    for (auto* widget : story.window().indicators().findChildren<QWidget*>()) {
        const bool isOfOurs = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                              qobject_cast<QTreeView*>(widget) || qobject_cast<QTextBrowser*>(widget);
        if (isOfOurs && (widget->focusPolicy() & Qt::TabFocus) != 0 && !qobject_cast<QComboBox*>(widget->parent())) {
            CAPTURE(widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    }
}
