// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QColor>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

#include "Story.h"
#include "application/ChartService.h"
#include "application/SnapshotService.h"
#include "figures/FigureExporter.h"
#include "models/FactCell.h"
#include "pages/chart/ChartPage.h"
#include "pages/chart/ChartTab.h"
#include "pages/chart/OwnColoursDialog.h"
#include "session/Paths.h"
#include "support/Catch.h"
#include "widgets/FigureView.h"

using namespace shirube;
using models::FactCell;
using models::toQString;
using test::Story;
using ui::MainWindow;

namespace {

template <typename T>
T must(base::Result<T> result) {
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

// Longer than typing has to rest, and than a picture takes.
bool waitUntil(const std::function<bool()>& isSo) {
    return QTest::qWaitFor(isSo, 5000);
}

/// The gallery of a window.
class ChartStory : public Story {
public:
    explicit ChartStory(const QString& language = QStringLiteral("ja")) : Story(language) { open(); }

    void open() { window().showPage(MainWindow::Charts); }
    ui::ChartTab& tab() { return window().charts().gallery(); }
    ui::FigureView& figure() { return find<ui::FigureView>("figure"); }
    QTreeView& gallery() { return find<QTreeView>("chartGallery"); }
    QTreeView& table() { return find<QTreeView>("chartTable"); }
    std::string chart() { return tab().definition().chart; }

    QModelIndex entry(const char* id) {
        const auto* rows = gallery().model();
        const auto found = rows->match(rows->index(0, 0), FactCell::IdRole, QString::fromUtf8(id), 1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
    void choose(const char* id) { gallery().setCurrentIndex(entry(id)); }
    /// Until the edits are taken and what they come to is checked.
    void settle() {
        static_cast<void>(tab().definition());
        QTest::qWait(20);
    }
    QPushButton* mendButton(const char* rule) {
        const auto all = window().findChildren<QPushButton*>(
            QRegularExpression(QStringLiteral("^mend-%1-").arg(QString::fromUtf8(rule))));
        for (auto* button : all) {
            if (button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
};

}  // namespace

TEST_CASE("The chart is shown as it is exported, in every format") {
    ChartStory story;
    CHECK(story.figure().accessibleDescription().contains("12,090.8億円"));
    const auto& extensions = figures::FigureExporter::extensions();
    REQUIRE(extensions.size() >= 7);
    for (const auto& extension : extensions) {
        const auto file = story.file("a" + extension);
        story.dialogs.files.push_back(file);
        story.trigger("exportFigure");
        story.waitForJob();
        INFO(extension);
        REQUIRE(std::filesystem::exists(file));
        CHECK(std::filesystem::file_size(file) > 100);
    }
    // The first export starts in the user's documents, the next where the last one went.
    const auto folderOf = [](const QString& suggestion) { return QFileInfo(suggestion).absolutePath(); };
    REQUIRE(story.dialogs.suggestions.size() == static_cast<qsizetype>(extensions.size()));
    CHECK(folderOf(story.dialogs.suggestions[0]) ==
          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    CHECK(folderOf(story.dialogs.suggestions[1]) == ui::pathText(story.file("a.pdf").parent_path()));
}

TEST_CASE("A chart is copied as a picture, a drawing, and a table for text and for spreadsheets") {
    ChartStory story;
    story.trigger("copy");
    const auto* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->hasImage());
    CHECK(copied->text().contains('\t'));
    CHECK(copied->html().contains("<table"));
    CHECK(copied->data("image/svg+xml").contains("<svg"));
    story.find<QTabBar>("chartSides").setCurrentIndex(2);
    auto& words = story.find<QPlainTextEdit>("chartAlternativeText");
    CHECK(words.toPlainText() == story.figure().accessibleDescription());
    story.find<QPushButton>("chartCopyWords").click();
    CHECK(QApplication::clipboard()->text() == words.toPlainText());
    story.find<QPushButton>("chartCopyTable").click();
    CHECK(QApplication::clipboard()->text().contains('\t'));
}

TEST_CASE("An export that fails says why and leaves the page as it was") {
    ChartStory story;
    story.dialogs.files.push_back(story.file("missing") / "a.pdf");
    story.trigger("exportFigure");
    story.waitForJob();
    QTest::qWait(1);
    const auto& problem = story.find<QLabel>("chartProblem");
    CHECK(problem.isVisible());
    CHECK(problem.text().contains("フォルダー"));
    CHECK_FALSE(story.figure().accessibleDescription().isEmpty());
}

TEST_CASE("Every chart of the gallery is shown, with its picture, its options and a table") {
    ChartStory story;
    for (const auto& info : application::ChartService::charts()) {
        INFO(info.id);
        const std::string id(info.id);
        REQUIRE(story.entry(id.c_str()).isValid());
        story.choose(id.c_str());
        CHECK(story.chart() == id);
        CHECK_FALSE(story.figure().accessibleDescription().isEmpty());
        CHECK(story.table().model()->rowCount() > 0);
        CHECK(story.find<QComboBox>("chartUnit").isVisibleTo(&story.window()) ==
              info.has(application::ChartOption::Unit));
        CHECK(story.find<QListWidget>("chartCycles").isVisibleTo(&story.window()) ==
              info.has(application::ChartOption::Cycles));
        CHECK(story.find<QComboBox>("chartIndicator").isVisibleTo(&story.window()) ==
              info.has(application::ChartOption::Indicator));
    }
    CHECK(waitUntil([&] {
        return std::all_of(application::ChartService::charts().begin(), application::ChartService::charts().end(),
                           [&](const auto& info) {
                               return story.entry(std::string(info.id).c_str()).data(Qt::DecorationRole).isValid();
                           });
    }));
}

TEST_CASE("An option changes the preview, and each edit can be taken back and done again") {
    ChartStory story;
    story.choose("budget-by-cycle");
    const auto before = story.table().model()->rowCount();
    auto& back = story.find<QToolButton>("chartBack");
    auto& forward = story.find<QToolButton>("chartForward");
    CHECK_FALSE(back.isEnabled());
    auto& top = story.find<QSpinBox>("chartTop");
    top.setValue(2);
    CHECK(waitUntil([&] { return story.table().model()->rowCount() < before; }));
    const auto after = story.table().model()->rowCount();
    CHECK(story.tab().definition().top == 2);
    CHECK(back.isEnabled());
    back.click();
    CHECK(story.table().model()->rowCount() == before);
    CHECK(top.value() == 0);
    CHECK(forward.isEnabled());
    forward.click();
    CHECK(story.table().model()->rowCount() == after);
    story.find<QPushButton>("chartReset").click();
    CHECK(story.table().model()->rowCount() == before);
    CHECK(back.isEnabled());
}

TEST_CASE("Without any cycle the page says what to do, and the chart stays as it was chosen") {
    ChartStory story;
    story.choose("budget-by-cycle");
    auto& cycles = story.find<QListWidget>("chartCycles");
    REQUIRE(cycles.count() > 2);
    for (int i = 0; i < cycles.count(); ++i) {
        cycles.item(i)->setCheckState(Qt::Unchecked);
    }
    CHECK(waitUntil([&] { return story.figure().accessibleDescription().isEmpty(); }));
    CHECK_FALSE(story.figure().accessibleName().isEmpty());
    CHECK_FALSE(story.find<QPushButton>("chartExport").isEnabled());
    cycles.item(1)->setCheckState(Qt::Checked);
    CHECK(waitUntil([&] { return !story.figure().accessibleDescription().isEmpty(); }));
    CHECK(story.tab().definition().cycles.size() == 1);
    cycles.item(0)->setCheckState(Qt::Checked);
    story.settle();
    CHECK(story.tab().definition().cycles.size() == 2);
}

TEST_CASE("A finding is listed with its rule and mended at a click") {
    ChartStory story;
    story.choose("budget-by-cycle");
    const auto& chip = story.find<QToolButton>("chartChip");
    // What is disputed is known once the checks are through.
    story.waitForChecks();
    QTest::qWait(50);
    const auto before = chip.text();
    story.find<QLineEdit>("chartTitle").setText("予算は987,654億円");
    REQUIRE(waitUntil([&] { return story.mendButton("stale-title") != nullptr; }));
    CHECK(chip.text() != before);
    story.mendButton("stale-title")->click();
    QTest::qWait(20);
    CHECK(story.tab().definition().title.empty());
    CHECK(story.find<QLineEdit>("chartTitle").text().isEmpty());
    CHECK_FALSE(story.find<QLineEdit>("chartTitle").placeholderText().isEmpty());
    CHECK(story.mendButton("stale-title") == nullptr);
    CHECK(chip.text() == before);
    story.find<QToolButton>("chartBack").click();
    CHECK(waitUntil([&] { return story.mendButton("stale-title") != nullptr; }));
}

TEST_CASE("A chart is compared with a snapshot, and what changed is marked") {
    ChartStory story;
    must(story.session().workspace().snapshots().create("第1回WG時点", {}));
    application::LineRevision revision;
    const domain::BudgetLineId line("post5g@R8当初");
    const auto detail = must(story.session().workspace().budgets().detail(line));
    revision.line = line;
    revision.expectedRevision = detail.revision;
    revision.amountText = "7,000億円";
    revision.status = detail.line.status;
    revision.source = detail.sources.front().id;
    revision.locator = "p. 1";
    revision.reason = "改定";
    must(story.session().workspace().budgets().revise(revision));
    story.session().refresh();
    story.window().showPage(MainWindow::Budgets);
    story.open();
    story.choose("budget-by-cycle");
    auto& snapshots = story.find<QComboBox>("chartCompare");
    REQUIRE(snapshots.count() == 2);
    const auto marked = [&] {
        const auto* rows = story.table().model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            for (int column = 0; column < rows->columnCount(); ++column) {
                if (rows->index(row, column).data().toString().contains("◆")) {
                    return true;
                }
            }
        }
        return false;
    };
    CHECK_FALSE(marked());
    snapshots.setCurrentIndex(1);
    story.waitForJob();
    CHECK(waitUntil(marked));
    CHECK(snapshots.currentIndex() == 1);
    snapshots.setCurrentIndex(0);
    CHECK(waitUntil([&] { return !marked(); }));
}

TEST_CASE("A chart goes into the pack, comes back to be edited, and is handed over or not") {
    ChartStory story;
    story.choose("fund-flow");
    QSignalSpy added(&story.tab(), &ui::ChartTab::addToPackRequested);
    story.find<QPushButton>("chartAddToPack").click();
    REQUIRE(added.count() == 1);
    CHECK(added.front()[0].value<domain::ChartDefinition>().chart == "fund-flow");

    story.choose("budget-by-cycle");
    domain::ChartDefinition chart = story.tab().definition();
    chart.title = "資料の図";
    QSignalSpy edited(&story.tab(), &ui::ChartTab::packItemEdited);
    auto& banner = story.find<QWidget>("chartPackBanner");
    CHECK_FALSE(banner.isVisible());
    story.tab().editForPack(chart, domain::PackItemId("one"));
    CHECK(banner.isVisible());
    CHECK(story.find<QLineEdit>("chartTitle").text() == "資料の図");
    CHECK_FALSE(story.find<QPushButton>("chartAddToPack").isEnabled());
    story.find<QSpinBox>("chartTop").setValue(3);
    story.find<QPushButton>("chartPackGiveUp").click();
    CHECK_FALSE(banner.isVisible());
    CHECK(edited.count() == 0);
    CHECK(story.tab().definition().title.empty());
    CHECK(story.tab().definition().top == 0);

    story.tab().editForPack(chart, domain::PackItemId("one"));
    story.find<QSpinBox>("chartTop").setValue(3);
    story.find<QPushButton>("chartPackTake").click();
    REQUIRE(edited.count() == 1);
    CHECK(edited.front()[0].value<domain::PackItemId>() == domain::PackItemId("one"));
    CHECK(edited.front()[1].value<domain::ChartDefinition>().top == 3);
    CHECK(story.tab().definition().title.empty());
}

TEST_CASE("A chart is found, chosen and read by keyboard alone") {
    ChartStory story;
    story.trigger("find");
    auto& search = story.find<QLineEdit>("chartSearch");
    REQUIRE(search.hasFocus());
    QTest::keyClicks(&search, "fund-flow");
    REQUIRE(story.gallery().model()->rowCount() == 1);
    story.press(search, Qt::Key_Down);
    REQUIRE(story.gallery().hasFocus());
    story.press(story.gallery(), Qt::Key_Down);
    CHECK(story.chart() == "fund-flow");
    story.press(story.gallery(), Qt::Key_Return);
    CHECK(story.figure().hasFocus());
    story.gallery().setFocus();
    story.press(story.gallery(), Qt::Key_B);
    CHECK(search.hasFocus());
    CHECK(search.text() == "b");
    story.press(search, Qt::Key_Escape);
    CHECK(search.text().isEmpty());
    CHECK(story.chart() == "fund-flow");
}

TEST_CASE("Charts are as they were left after a restart") {
    ChartStory story;
    story.choose("budget-by-cycle");
    story.find<QLineEdit>("chartTitle").setText("当初と補正");
    story.settle();
    story.choose("budget-execution");
    story.window().close();
    story.start();
    story.open();
    CHECK(story.chart() == "budget-execution");
    story.choose("budget-by-cycle");
    CHECK(story.find<QLineEdit>("chartTitle").text() == "当初と補正");
    CHECK(story.tab().definition().title == "当初と補正");
}

TEST_CASE("A series gets a colour of its own and loses it again") {
    ChartStory story;
    story.choose("budget-by-cycle");
    std::string series;
    auto& button = story.find<QPushButton>("chartOwnColours");
    REQUIRE(button.isVisible());
    Story::withDialog([&] { button.click(); },
                      [&](QDialog& dialog) {
                          auto& colours = dynamic_cast<ui::OwnColoursDialog&>(dialog);
                          series = "post5g";
                          colours.setColour(series, QColor(0x12, 0x34, 0x56));
                          colours.accept();
                      });
    CHECK(story.tab().definition().style.ownColours == std::map<std::string, std::uint32_t>{{"post5g", 0x123456}});
    Story::withDialog([&] { button.click(); },
                      [&](QDialog& dialog) {
                          auto& colours = dynamic_cast<ui::OwnColoursDialog&>(dialog);
                          colours.setColour(series, {});
                          colours.accept();
                      });
    CHECK(story.tab().definition().style.ownColours.empty());
}

TEST_CASE("A chart is printed as it stands") {
    ChartStory story;
    story.choose("budget-by-cycle");
    story.find<QPushButton>("chartPrint").click();
    REQUIRE(story.dialogs.printed.size() == 1);
    REQUIRE(story.dialogs.printed.front().size() == 1);
    CHECK(toQString(story.tab().definition().chart) == "budget-by-cycle");
    CHECK(story.dialogs.printed.front().front().title == story.figure().accessibleName());
}

TEST_CASE("The page of charts follows the language, and says what to do without figures") {
    ChartStory story;
    story.choose("budget-by-cycle");
    const auto japanese = story.figure().accessibleName();
    story.session().setLanguage("en");
    QTest::qWait(20);
    CHECK(story.figure().accessibleName() != japanese);
    CHECK(story.find<QTabBar>("chartSides").tabText(1) == "Table");
    story.session().setLanguage("ja");
    story.trigger("undo");
    QTest::qWait(20);
    CHECK(story.figure().accessibleDescription().isEmpty());
    CHECK_FALSE(story.figure().accessibleName().isEmpty());
    CHECK_FALSE(story.find<QPushButton>("chartExport").isEnabled());
    CHECK_FALSE(story.find<QPushButton>("chartAddToPack").isEnabled());
    story.trigger("redo");
    QTest::qWait(20);
    CHECK_FALSE(story.figure().accessibleDescription().isEmpty());
}
