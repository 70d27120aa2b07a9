// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include "Story.h"
#include "application/PackService.h"
#include "application/RoleService.h"
#include "application/SnapshotService.h"
#include "mainwindow/Actions.h"
#include "models/FactCell.h"
#include "pages/history/HistoryPage.h"
#include "support/Catch.h"

using namespace shirube;
using test::Story;
using ui::MainWindow;

namespace {

struct Snapshots : Story {
    Snapshots() : Story(QStringLiteral("en")) {}
    void take(const char* name) {
        withDialog([this] { trigger("takeSnapshot"); },
                   [&](QDialog& dialog) {
                       CHECK_FALSE(dialog.findChild<QLineEdit*>("snapshotName")->text().isEmpty());
                       enter(dialog, "snapshotName", name);
                       dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
                   });
    }
    domain::SnapshotId id(std::size_t at) {
        const auto snapshots = session().present().snapshots().list();
        REQUIRE(snapshots);
        REQUIRE(snapshots->size() > at);
        return (*snapshots)[at].id;
    }
    /// What the dialog says of it; empty where it was saved.
    QString revise(const char* amount) {
        window().showPage(MainWindow::Budgets);
        ledger().setCurrentIndex(cell("post5g", "R8当初"));
        QString problem;
        withDialog([this] { press(ledger(), Qt::Key_F2); },
                   [&](QDialog& dialog) {
                       enter(dialog, "amount", amount);
                       enter(dialog, "reason", "The budget was enacted");
                       dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
                       problem = dialog.isVisible() ? dialog.findChild<QLabel*>("problem")->text() : QString();
                   });
        return problem;
    }
    QString shown() { return text("post5g", "R8当初"); }
    void view(std::size_t at) {
        session().viewSnapshot(id(at));
        waitForJob();
        waitForChecks();
    }
    QTreeView& list() { return find<QTreeView>("snapshots"); }
    ui::LedgerView& difference() { return find<ui::LedgerView>("snapshotDifference"); }
    void showList() {
        window().showPage(MainWindow::History);
        window().history().showSnapshots();
    }
};

// Of all cells, however deep.
QString textOf(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            text += model.index(row, column, parent).data().toString() + QLatin1Char('\n');
        }
        text += textOf(model, model.index(row, 0, parent));
    }
    return text;
}

}  // namespace

TEST_CASE("A snapshot is looked at and not changed, and the present is where it was") {
    Snapshots story;
    story.take("As of WG 2");
    CHECK(story.revise("6,740億円").isEmpty());
    CHECK(story.shown() == "6,740");
    CHECK_FALSE(story.find<QWidget>("snapshotBanner").isVisible());

    auto& menu = story.find<QMenu>("snapshotMenu");
    emit menu.aboutToShow();
    const auto actions = menu.actions();
    const auto entry = std::find_if(actions.begin(), actions.end(),
                                    [](const QAction* action) { return action->text().startsWith("As of WG 2"); });
    REQUIRE(entry != actions.end());
    (*entry)->trigger();
    story.waitForJob();
    story.waitForChecks();
    REQUIRE(story.session().snapshot());
    CHECK(story.shown() == "6,738");
    CHECK(story.find<QWidget>("snapshotBanner").isVisible());
    CHECK(story.find<QLabel>("snapshotBannerText").text().contains("As of WG 2"));
    CHECK(story.window().windowTitle().contains("As of WG 2"));
    CHECK(story.find<QToolButton>("snapshotChooser").text().contains("As of"));
    CHECK_FALSE(story.window().actions().undo->isEnabled());
    CHECK_FALSE(story.window().actions().redo->isEnabled());

    // Whatever would write says so, where it was tried.
    CHECK_FALSE(story.revise("6,800億円").isEmpty());
    CHECK(story.shown() == "6,738");
    story.session().undo();
    CHECK(story.window().message().contains("As of WG 2"));
    story.trigger("loadDataset");
    CHECK_FALSE(story.session().jobs().isRunning());
    story.trigger("takeSnapshot");
    CHECK(story.window().message().contains("As of WG 2"));
    story.session().refresh();
    CHECK(story.session().snapshot());
    CHECK(story.shown() == "6,738");

    story.find<QPushButton>("backToPresent").click();
    story.waitForChecks();
    CHECK_FALSE(story.session().snapshot());
    CHECK(story.shown() == "6,740");
    CHECK_FALSE(story.find<QWidget>("snapshotBanner").isVisible());
    CHECK(story.window().actions().undo->isEnabled());
    CHECK(story.window().windowTitle() == "shirube.db – Shirube");
}

TEST_CASE("Another role or another store begins in the present") {
    Snapshots story;
    story.take("As of WG 1");
    story.view(0);
    REQUIRE(story.session().snapshot());
    CHECK(story.session().signOut());
    CHECK_FALSE(story.session().snapshot());
    story.view(0);
    REQUIRE(story.session().snapshot());
    CHECK(story.window().openStore(story.file("other.db"), true));
    CHECK_FALSE(story.session().snapshot());
    CHECK_FALSE(story.find<QWidget>("snapshotBanner").isVisible());
}

TEST_CASE("Two snapshots are compared, renamed and removed in the history") {
    Snapshots story;
    story.take("As of WG 1");
    story.revise("6,740億円");
    // The next name is offered by itself, and one that is taken is refused in place.
    Story::withDialog([&] { story.trigger("takeSnapshot"); },
                      [&](QDialog& dialog) {
                          Story::enter(dialog, "snapshotName", "As of WG 1");
                          dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
                          CHECK(dialog.isVisible());
                          CHECK_FALSE(dialog.findChild<QLabel*>("problem")->text().isEmpty());
                      });
    story.take("As of WG 2");
    story.showList();
    REQUIRE(story.list().model()->rowCount() == 2);
    story.list().selectAll();
    story.find<QPushButton>("snapshotCompare").click();
    story.waitForJob();
    REQUIRE(story.difference().model()->rowCount() > 0);
    const auto all = textOf(*story.difference().model());
    CHECK(all.contains("6,738"));
    CHECK(all.contains("6,740"));
    CHECK(all.contains("analyst"));
    story.dialogs.files.push_back(story.file("difference.xlsx"));
    story.find<QPushButton>("snapshotDifferenceExport").click();
    story.waitForJob();
    CHECK(std::filesystem::file_size(story.file("difference.xlsx")) > 1000);
    story.trigger("print");
    CHECK(story.dialogs.printed.size() == 1);

    // Nothing has changed since the second was taken.
    story.list().setCurrentIndex(story.list().model()->index(1, 0));
    story.find<QPushButton>("snapshotCompare").click();
    story.waitForJob();
    CHECK(story.difference().model()->rowCount() == 0);

    Story::withDialog([&] { story.find<QPushButton>("snapshotRename").click(); },
                      [&](QDialog& dialog) {
                          Story::enter(dialog, "snapshotName", "As of the second meeting");
                          dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
                      });
    story.waitForJob();
    CHECK(story.list().model()->index(1, 0).data().toString() == "As of the second meeting");
    story.list().setCurrentIndex(story.list().model()->index(1, 0));
    story.find<QPushButton>("snapshotRemove").click();
    CHECK(story.list().model()->rowCount() == 1);
    story.trigger("undo");
    story.waitForJob();
    CHECK(story.list().model()->rowCount() == 2);
}
