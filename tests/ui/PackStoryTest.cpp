// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include "Story.h"
#include "application/ChartService.h"
#include "application/PackService.h"
#include "application/SnapshotService.h"
#include "figures/FigureLayout.h"
#include "figures/Palette.h"
#include "models/PackItemModel.h"
#include "pages/chart/ChartPage.h"
#include "pages/pack/PackTab.h"
#include "pages/report/ReportPage.h"
#include "support/Catch.h"
#include "widgets/PagePrinter.h"

using namespace shirube;
using models::PackItemModel;
using test::Story;
using ui::MainWindow;

namespace {

struct Packs : Story {
    Packs() : Story(QStringLiteral("en")) { show(); }
    void show() {
        window().showPage(MainWindow::Charts);
        window().charts().showPacks();
    }
    ui::PackTab& tab() { return window().charts().packs(); }
    QListView& items() { return find<QListView>("packItems"); }
    int count() { return items().model()->rowCount(); }
    QString item(int row, int role = Qt::DisplayRole) { return items().model()->index(row, 0).data(role).toString(); }
    QStringList ids() {
        QStringList ids;
        for (int row = 0; row < count(); ++row) {
            ids.append(item(row, PackItemModel::IdRole));
        }
        return ids;
    }
    QStringList kinds() {
        QStringList kinds;
        for (int row = 0; row < count(); ++row) {
            kinds.append(item(row, PackItemModel::KindRole));
        }
        return kinds;
    }
    void select(int row) { items().setCurrentIndex(items().model()->index(row, 0)); }
    QString state() { return find<QLabel>("packState").text(); }
    QString problem() { return find<QLabel>("packProblem").text(); }
    void click(const char* button) { find<QAbstractButton>(button).click(); }
    QTreeView& changes() { return find<QTreeView>("packChanges"); }
    int pages() { return find<QLabel>("packPagesNumber").text().section(QStringLiteral(" / "), 1).toInt(); }

    void addChart(const char* id) {
        const auto chart = session().workspace().charts().initial(id, {"en", session().asOf()});
        REQUIRE(chart);
        tab().addChart(*chart);
    }
    /// Until the pages are set that hold as many charts as the list.
    void waitForPages() {
        const auto isSet = [this] {
            return pages() > count() && items().model()->index(0, 0).data(Qt::DecorationRole).isValid();
        };
        QTest::qWait(400);
        REQUIRE(QTest::qWaitFor(isSet, 30000));
    }
    void begin() {
        addChart("budget-by-cycle");
        addChart("fund-flow");
        addChart("theme-schedule");
        type("packName", "Meeting 2");
    }
    void revise(const char* amount) {
        window().showPage(MainWindow::Budgets);
        ledger().setCurrentIndex(cell("post5g", "R8当初"));
        withDialog([this] { press(ledger(), Qt::Key_F2); },
                   [&](QDialog& dialog) {
                       enter(dialog, "amount", amount);
                       enter(dialog, "reason", "The budget was enacted");
                       dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
                   });
        show();
    }
    QByteArray built(const char* name) {
        dialogs.files.push_back(file(name));
        trigger("exportFigure");
        waitForJob();
        QFile in(QString::fromStdString(file(name).string()));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

}  // namespace

TEST_CASE("A pack is put together from the gallery, saved as one change, and undone") {
    Packs story;
    CHECK(story.count() == 0);
    CHECK_FALSE(story.find<QPushButton>("packBuild").isVisible());
    story.begin();
    REQUIRE(story.count() == 3);
    CHECK(story.state().contains("Not saved"));
    const auto kinds = story.kinds();

    // By the keyboard, and as a drop does it.
    story.select(2);
    story.press(story.items(), Qt::Key_Up, Qt::AltModifier);
    CHECK(story.kinds() == QStringList{kinds[0], kinds[2], kinds[1]});
    CHECK(story.items().currentIndex().row() == 1);
    CHECK(story.items().model()->moveRow({}, 0, {}, 3));
    CHECK(story.kinds() == QStringList{kinds[2], kinds[1], kinds[0]});
    CHECK_FALSE(story.items().model()->moveRow({}, 0, {}, 4));

    story.select(0);
    story.find<QPlainTextEdit>("packItemNote").setPlainText("Say this first");
    CHECK(story.item(0, PackItemModel::NoteRole) == "Say this first");
    story.click("packItemDuplicate");
    CHECK(story.count() == 4);
    CHECK(story.item(1, PackItemModel::NoteRole) == "Say this first");
    story.press(story.items(), Qt::Key_Delete);
    CHECK(story.count() == 3);

    story.click("packSave");
    CHECK(story.problem().isEmpty());
    CHECK(story.state().contains("Saved"));
    CHECK(story.find<QListWidget>("packList").count() == 1);
    const auto ids = story.ids();
    const auto saved = story.session().workspace().packs().list();
    REQUIRE(saved);
    REQUIRE(saved->size() == 1);
    const auto detail = story.session().workspace().packs().detail(saved->front().id);
    REQUIRE(detail);
    REQUIRE(detail->items.size() == 3);
    CHECK(detail->items[0].note == "Say this first");
    CHECK(models::toQString(detail->items[2].id.value()) == ids[2]);

    story.trigger("undo");
    CHECK(story.find<QListWidget>("packList").count() == 0);
    CHECK(story.count() == 0);
    story.trigger("redo");
    CHECK(story.ids() == ids);
    CHECK(story.kinds() == QStringList{kinds[2], kinds[1], kinds[0]});
}

TEST_CASE("A pack that isn't saved is not lost without a question") {
    Packs story;
    story.begin();
    // Without a name it is not saved, and says why.
    story.find<QLineEdit>("packName").clear();
    story.click("packSave");
    CHECK_FALSE(story.problem().isEmpty());
    story.type("packName", "Meeting 2");
    CHECK(story.problem().isEmpty());
    story.click("packSave");
    story.click("packDuplicate");
    auto& list = story.find<QListWidget>("packList");
    REQUIRE(list.count() == 2);
    CHECK(story.find<QLineEdit>("packName").text() == "Meeting 3");

    story.type("packAuthor", "Budget office");
    CHECK(story.state().contains("Not saved"));
    story.dialogs.confirmed = false;
    list.setCurrentRow(0);
    QTest::qWait(1);
    CHECK(story.find<QLineEdit>("packName").text() == "Meeting 3");
    CHECK(story.find<QLineEdit>("packAuthor").text() == "Budget office");
    CHECK(list.currentRow() == 1);
    CHECK_FALSE(story.window().close());
    story.dialogs.confirmed = true;
    list.setCurrentRow(0);
    QTest::qWait(1);
    CHECK(story.find<QLineEdit>("packName").text() == "Meeting 2");
    CHECK(story.find<QLineEdit>("packAuthor").text().isEmpty());

    // A chart that goes back and forth to the gallery comes back to its place.
    const auto ids = story.ids();
    story.select(1);
    story.click("packItemEdit");
    auto chart = story.session().workspace().charts().initial("budget-by-cycle", {"en", story.session().asOf()});
    REQUIRE(chart);
    chart->title = "A title of a person";
    story.show();
    story.tab().replaceChart(domain::PackItemId(models::toUtf8(ids[1])), *chart);
    CHECK(story.item(1) == "A title of a person");
    CHECK(story.ids() == ids);
    story.click("packDiscard");
    CHECK(story.item(1) != "A title of a person");

    story.click("packRemove");
    CHECK(list.count() == 1);
    story.trigger("undo");
    CHECK(list.count() == 2);
}

TEST_CASE("A pack that is built again says what moved, by whom and why") {
    Packs story;
    story.begin();
    story.waitForPages();
    // The first page of a chart is that of the first chart, and turning pages goes along with the list.
    story.select(1);
    const auto shown = story.find<QLabel>("packPagesNumber").text();
    story.press(story.find<QWidget>("packPages"), Qt::Key_Right);
    CHECK(story.items().currentIndex().row() == 2);
    CHECK(story.find<QLabel>("packPagesNumber").text() != shown);

    const auto first = story.built("first.pdf");
    CHECK(first.startsWith("%PDF"));
    CHECK(story.dialogs.suggestions.back().endsWith("Meeting 2.pdf"));
    CHECK(story.window().message() == "Built first.pdf");
    CHECK(story.state().contains("Saved"));
    CHECK(story.changes().model()->rowCount() == 0);

    story.revise("6,740億円");
    story.waitForPages();
    REQUIRE(QTest::qWaitFor([&] { return story.changes().model()->rowCount() > 0; }, 30000));
    const auto moved = story.changes().model()->rowCount();
    QStringList texts;
    for (int row = 0; row < moved; ++row) {
        for (int column = 0; column < story.changes().model()->columnCount(); ++column) {
            texts.append(story.changes().model()->index(row, column).data().toString());
        }
    }
    CHECK(texts.contains("analyst"));
    CHECK(texts.join(QLatin1Char(' ')).contains("The budget was enacted"));
    CHECK(texts.join(QLatin1Char(' ')).contains("6,738"));
    CHECK(texts.join(QLatin1Char(' ')).contains("6,740"));

    CHECK_FALSE(story.built("second.pptx").isEmpty());
    CHECK(story.window().message().contains("moved since the last build"));
    // What the build reports stays in sight.
    story.waitForPages();
    CHECK(story.changes().model()->rowCount() == moved);
    CHECK(story.find<QTabWidget>("packTabs").currentIndex() == 2);
    CHECK_FALSE(story.built("third.xlsx").isEmpty());
    CHECK(story.window().message().contains("Nothing moved"));
}

TEST_CASE("The standard pack holds every chart that there are figures for") {
    Packs story;
    story.click("packStandard");
    story.waitForJob();
    CHECK(story.count() >= 10);
    CHECK(story.state().contains("Not saved"));
    auto ids = story.ids();
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE("Charts, reports and packs are printed as they are shown") {
    Packs story;
    story.begin();
    story.trigger("print");
    REQUIRE(QTest::qWaitFor([&] { return story.dialogs.printed.size() == 1; }, 30000));
    CHECK(static_cast<int>(story.dialogs.printed.back().size()) == story.pages());
    story.window().charts().showGallery();
    story.trigger("print");
    REQUIRE(story.dialogs.printed.size() == 2);
    CHECK(story.dialogs.printed.back().size() == 1);
    story.window().showPage(MainWindow::Reports);
    story.window().reports().showReport(QStringLiteral("cycles"));
    story.click("printReport");
    REQUIRE(story.dialogs.printed.size() == 3);
    CHECK_FALSE(story.dialogs.printed.back().empty());
}

TEST_CASE("Pages are printed on sheets of their own size, those of the range alone") {
    const auto page = [](QSizeF size) {
        figures::Scene scene;
        scene.size = size;
        scene.page = size;
        figures::RectShape paper;
        paper.rect = QRectF(QPointF(), size);
        paper.fill.colour = figures::Palette::paper();
        scene.items.push_back({QStringLiteral("paper"), figures::Role::Paper, paper});
        return scene;
    };
    const std::vector<figures::Scene> pages{page(figures::kA4Landscape), page(figures::kA3Landscape),
                                            page(figures::kWide)};
    const auto printed = [&](int from, int to) {
        test::TemporaryFolder folder;
        const auto path = QString::fromStdString((folder / "printed.pdf").string());
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setFromTo(from, to);
            ui::PagePrinter::setPaper(printer, pages.front());
            ui::PagePrinter::print(printer, pages);
        }
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    const auto all = printed(0, 0);
    CHECK(all.count("/MediaBox [0 0 842") == 2);
    CHECK(all.count("/MediaBox [0 0 119") == 1);
    const auto second = printed(2, 2);
    CHECK(second.count("/MediaBox [") == 1);
    CHECK(second.count("/MediaBox [0 0 119") == 1);
}
