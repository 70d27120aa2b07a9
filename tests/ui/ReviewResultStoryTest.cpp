// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

#include "ReviewStory.h"
#include "application/SearchService.h"
#include "models/FactCell.h"
#include "pages/review/DecisionTab.h"
#include "pages/review/ProgressTab.h"
#include "pages/review/PublicationTab.h"
#include "pages/review/RemarksTab.h"
#include "pages/review/TallyTab.h"
#include "support/Catch.h"
#include "widgets/DetailView.h"
#include "widgets/TableView.h"

using namespace shirube;
using test::ReviewStory;
using test::Story;

namespace {

// Every text of a model, with what is said beside it.
void collect(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& into) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(models::FactCell::PlainRole), int(models::FactCell::SortRole),
                                   int(models::FactCell::SearchRole)}) {
                into << index.data(role).toString();
            }
        }
        collect(model, model.index(row, 0, parent), into);
    }
}

// Everything that a widget and what is in it say, in sight or not.
QString everything(QWidget& window) {
    QStringList texts;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->statusTip() << widget->whatsThis() << widget->accessibleName()
              << widget->accessibleDescription();
        for (const char* property : {"text", "plainText", "currentText", "title", "windowTitle", "value", "format"}) {
            texts << widget->property(property).toString();
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            collect(*view->model(), {}, texts);
        }
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            collect(*combo->model(), {}, texts);
        }
    }
    return texts.join(QLatin1Char('\n'));
}

QString textOf(const ui::TableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

}  // namespace

TEST_CASE("Progress says how many sheets are in, and nothing of what they say") {
    ReviewStory story;
    story.submit(1, {{49, 47}, {48, 46}});
    story.asSecretariat();
    story.showTab("reviewProgress");
    auto& table = story.find<ui::TableView>("progressTable");
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(textOf(table, 0, 2) == "0");
    CHECK(textOf(table, 1, 2) == "2");
    CHECK(story.page().currentTab()->summary().contains("2 of 6"));
    const auto said = everything(story.page());
    for (const char* secret : {"96", "95", "94", "テスト所見"}) {
        INFO(secret);
        for (const auto& line : said.split(QLatin1Char('\n')).filter(QString::fromUtf8(secret))) {
            FAIL_CHECK(line.toStdString());
        }
    }
    // Sealed: the tally says so and has no rows.
    story.showTab("reviewTally");
    CHECK(story.find<QWidget>("tallyEmpty").isVisible());
    CHECK(story.find<ui::LedgerView>("tallyLedger").model()->rowCount() == 0);
}

TEST_CASE("A wrong passphrase reveals nothing; the right one opens every sheet, and the tally shows") {
    ReviewStory story;
    story.submitAll();
    story.showTab("reviewProgress");
    auto& reveal = story.find<QPushButton>("revealRound");
    CHECK_FALSE(reveal.isEnabled());
    story.find<QPushButton>("progressClose").click();
    REQUIRE(story.theRound().stage == domain::RoundStage::Closed);
    const auto tryPhrase = [&](const char* phrase) {
        Story::withDialog([&] { reveal.click(); },
                          [&](QDialog& dialog) {
                              for (auto* edit : dialog.findChildren<QLineEdit*>()) {
                                  edit->setText(QLatin1String(phrase));
                              }
                              dialog.accept();
                          });
    };
    tryPhrase("never the right one at all");
    CHECK(story.theRound().stage == domain::RoundStage::Closed);
    tryPhrase(ReviewStory::kPassphrase);
    REQUIRE(story.theRound().stage == domain::RoundStage::Revealed);
    CHECK(story.page().currentTab()->objectName() == "reviewTally");
    auto& ledger = story.find<ui::LedgerView>("tallyLedger");
    REQUIRE(ledger.model()->rowCount() == 2);
    QStringList texts;
    collect(*ledger.model(), {}, texts);
    CHECK(texts.contains("60"));
    // The first theme turns without its best mark; the second does not.
    CHECK(story.page().currentTab()->summary().contains("1 borderline"));
}

TEST_CASE("The reveal goes on without missing sheets only for a reason") {
    ReviewStory story;
    story.submit(0, {{32, 32}, {45, 45}});
    story.asSecretariat();
    story.close();
    story.showTab("reviewProgress");
    story.dialogs.texts.push_back("  ");
    story.find<QPushButton>("revealRound").click();
    CHECK(story.theRound().stage == domain::RoundStage::Closed);
    story.dialogs.texts.push_back(QString::fromUtf8("期限までに届かなかった"));
    Story::withDialog([&] { story.find<QPushButton>("revealRound").click(); },
                      [&](QDialog& dialog) {
                          for (auto* edit : dialog.findChildren<QLineEdit*>()) {
                              edit->setText(QLatin1String(ReviewStory::kPassphrase));
                          }
                          dialog.accept();
                      });
    CHECK(story.theRound().stage == domain::RoundStage::Revealed);
}

TEST_CASE("A decision that differs from the rule needs a reason; several are recorded together") {
    ReviewStory story;
    story.submitAll();
    story.reveal();
    story.showTab("reviewDecision");
    auto& table = story.find<ui::TableView>("decisionTable");
    auto& record = story.find<QPushButton>("recordDecisions");
    REQUIRE(table.model()->rowCount() == 2);
    CHECK_FALSE(record.isEnabled());
    story.find<QLineEdit>("decisionBody").setText(QString::fromUtf8("テスト委員会"));
    table.selectAll();
    auto& outcome = story.find<QComboBox>("decisionOutcome");
    outcome.setCurrentIndex(outcome.findData(static_cast<int>(domain::ReviewOutcome::End)));
    emit outcome.activated(outcome.currentIndex());
    CHECK_FALSE(record.isEnabled());
    story.find<QPlainTextEdit>("decisionReason").setPlainText(QString::fromUtf8("市場が変わったため"));
    REQUIRE(record.isEnabled());
    record.click();
    CHECK(story.theRound().stage == domain::RoundStage::Decided);
    for (const auto& subject : story.subjects) {
        const auto* decision = story.book()->decision(subject);
        REQUIRE(decision);
        CHECK(decision->outcome == domain::ReviewOutcome::End);
        CHECK(decision->ruleOutcome == domain::ReviewOutcome::Continue);
    }
    CHECK(textOf(table, 0, 4).startsWith(QString::fromUtf8("≠")));
}

TEST_CASE("After the reveal a sheet is corrected with a reason, and both versions show") {
    ReviewStory story;
    story.submitAll();
    story.reveal();
    story.showTab("reviewTally");
    Story::withDialog([&] { story.find<QPushButton>("amendSheet").click(); },
                      [&](QDialog& dialog) {
                          auto* items = dialog.findChild<QTreeWidget*>("amendItems");
                          REQUIRE(items);
                          items->topLevelItem(0)->setText(2, "51");
                          Story::enter(dialog, "amendReason", "転記の誤り");
                          dialog.accept();
                          CHECK(dialog.isVisible());  // 51 of 50
                          items->topLevelItem(0)->setText(2, "33");
                          dialog.accept();
                      });
    auto& versions = story.find<ui::TableView>("sheetVersions");
    REQUIRE(versions.model()->rowCount() == 2);
    QStringList texts;
    collect(*versions.model(), {}, texts);
    CHECK(texts.join(' ').contains(QString::fromUtf8("転記の誤り")));
    CHECK(texts.join(' ').contains("1 32"));
    CHECK(texts.join(' ').contains("1 33"));
}

TEST_CASE("Findings that a document prints are carried to a review and answered there") {
    ReviewStory story;
    story.showTab("reviewRemarks");
    auto& table = story.find<ui::TableView>("remarkTable");
    const int before = table.model()->rowCount();
    REQUIRE(before > 0);
    table.setCurrentIndex(table.model()->index(0, 0));
    const auto topic = textOf(table, 0, 1);
    CHECK_FALSE(story.find<QPushButton>("editRemark").isEnabled());
    auto& menu = story.find<QMenu>("carryMenu");
    emit menu.aboutToShow();
    REQUIRE(menu.actions().size() == 1);
    menu.actions().front()->trigger();
    CHECK(table.model()->rowCount() == before);  // the thread goes on
    REQUIRE(story.book()->content().remarks.size() == 1);
    CHECK(QString::fromStdString(story.book()->content().remarks.front().topic) == topic);
    table.setCurrentIndex(table.model()->index(0, 0));
    REQUIRE(story.find<QPushButton>("editRemark").isEnabled());
    Story::withDialog(
        [&] { story.find<QPushButton>("editRemark").click(); },
        [&](QDialog& dialog) {
            auto* status = dialog.findChild<QComboBox*>("remarkStatus");
            status->setCurrentIndex(status->findData(static_cast<int>(domain::FindingStatus::Addressed)));
            dialog.findChild<QPlainTextEdit*>("remarkResponse")->setPlainText(QString::fromUtf8("テスト対処"));
            dialog.accept();
        });
    CHECK(story.book()->content().remarks.front().status == domain::FindingStatus::Addressed);
}

TEST_CASE("What gives a reviewer away is not published; without it the publication is recorded") {
    ReviewStory story;
    story.submitAll();
    story.reveal();
    story.decide("テスト太郎の意見による");
    story.showTab("reviewPublication");
    auto& leaks = story.find<QTreeWidget>("publicationLeaks");
    auto& publish = story.find<QPushButton>("recordPublication");
    CHECK(leaks.topLevelItemCount() > 0);
    CHECK_FALSE(publish.isEnabled());
    story.decide("委員の意見による");
    CHECK(leaks.topLevelItemCount() == 0);
    REQUIRE(publish.isEnabled());
    QStringList texts;
    collect(*story.find<ui::LedgerView>("publicationLedger").model(), {}, texts);
    CHECK_FALSE(texts.join(' ').contains(QString::fromUtf8("テスト太郎")));
    CHECK(texts.join(' ').contains(QString::fromUtf8("委員A")));
    CHECK_FALSE(texts.join(' ').contains(QString::fromUtf8("テスト所見")));
    publish.click();
    CHECK(story.theRound().stage == domain::RoundStage::Published);
    auto& former = story.find<ui::TableView>("publications");
    REQUIRE(former.model()->rowCount() == 1);
    CHECK(textOf(former, 0, 6).size() == 64);
}

TEST_CASE("分析担当 sees revealed reviews by labels alone") {
    ReviewStory story;
    story.submitAll();
    story.reveal();
    story.asAnalyst();
    story.showTab("reviewTally");
    REQUIRE(story.find<ui::LedgerView>("tallyLedger").model()->rowCount() == 2);
    CHECK_FALSE(story.find<QPushButton>("amendSheet").isVisible());
    CHECK_FALSE(story.page().showTab("reviewProgress"));
    CHECK_FALSE(story.page().showTab("reviewPublication"));
    const auto said = everything(story.window());
    CHECK(said.contains(QString::fromUtf8("委員A")));
    for (const char* name : {"テスト太郎", "テスト花子", "テスト次郎", "架空研究所"}) {
        INFO(name);
        CHECK_FALSE(said.contains(QString::fromUtf8(name)));
    }
}

TEST_CASE("Before the reveal nothing that 分析担当 can reach changes with a submission") {
    ReviewStory story;
    story.asAnalyst();
    const auto visit = [&] {
        QStringList said;
        story.waitForChecks();
        for (int page = 0; page < ui::MainWindow::PageCount; ++page) {
            story.window().showPage(static_cast<ui::MainWindow::PageId>(page));
            QTest::qWait(1);
        }
        story.waitForChecks();
        for (const char* tab : {"reviewSchedule", "reviewDecision", "reviewRemarks", "reviewTally"}) {
            story.showTab(tab);
        }
        said << everything(story.window());
        story.page().copySelection();
        said << QApplication::clipboard()->text();
        for (const char* query : {"テスト太郎", "テスト所見", "委員A", "96"}) {
            for (const auto& hit : ReviewStory::sure(story.session().workspace().search().search(query))) {
                said << QString::fromStdString(hit.title + hit.detail);
            }
        }
        CHECK_FALSE(story.results().tally(story.round));
        CHECK_FALSE(story.results().progress(story.round));
        CHECK_FALSE(story.session().workspace().scores().exportScores(story.round, story.file("scores.csv")));
        auto lines = said.join(QLatin1Char('\n')).split(QLatin1Char('\n'));
        lines.removeIf([](const QString& line) { return line.size() < 2; });  // a progress bar that is reset
        return QSet<QString>(lines.begin(), lines.end());
    };
    // The other roles have sat at this window before, and each page was looked at.
    story.submit(1, {{40, 41}, {42, 43}});
    story.asAnalyst();
    visit();
    const auto before = visit();
    story.submit(0, {{49, 47}, {48, 46}});
    story.asAnalyst();
    visit();
    const auto after = visit();
    // Nothing that is new, and nothing that is gone, but for what tabs say while they show no review: which of them do
    // goes by the order in which they were looked at. A count, a time, a mark or a name is in none of that.
    const QRegularExpression telling(QStringLiteral("[0-9✓○●◇◆委テ]"));
    for (const auto& [some, others] : {std::pair(after, before), std::pair(before, after)}) {
        for (const auto& line : some) {
            if (!others.contains(line) && line.contains(telling)) {
                FAIL_CHECK(line.toStdString());
            }
        }
    }
    for (const char* secret : {"テスト太郎", "テスト所見", "架空研究所"}) {
        CHECK_FALSE(QStringList(after.values()).join(QLatin1Char('\n')).contains(QString::fromUtf8(secret)));
    }
}

TEST_CASE("The printed review shows its table, its grounds and its figure") {
    test::Story story("en");
    story.window().showPage(ui::MainWindow::Reviews);
    story.window().reviews().showPrinted(domain::ReviewId("post5g-midterm-2026"));
    REQUIRE(story.window().reviews().showTab("reviewTally"));
    auto& ledger = story.find<ui::LedgerView>("tallyLedger");
    REQUIRE(ledger.model()->rowCount() > 0);
    QStringList texts;
    collect(*ledger.model(), {}, texts);
    CHECK(texts.join(' ').contains("2.8"));
    CHECK_FALSE(story.window().reviews().tab<ui::TallyTab>().findChild<ui::DetailView*>()->text().isEmpty());
    auto& parts = story.find<QTabWidget>("tallyParts");
    parts.setCurrentIndex(1);
    QTest::qWait(1);
    CHECK(story.find<QWidget>("tallyFigure").isVisible());
    // A review of which the documents print no scores says so.
    story.window().reviews().showPrinted(domain::ReviewId("post5g-midterm-2022"));
    CHECK(story.find<QWidget>("tallyEmpty").isVisible());
    // Its findings are there all the same.
    REQUIRE(story.window().reviews().showTab("reviewRemarks"));
    CHECK(story.find<ui::TableView>("remarkTable").model()->rowCount() == 65);
    story.type("remarkSearch", "どこにもない");
    CHECK(story.find<ui::TableView>("remarkTable").model()->rowCount() == 0);
}
