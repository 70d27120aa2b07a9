// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTreeView>

#include "Story.h"
#include "mainwindow/Actions.h"
#include "pages/history/HistoryPage.h"
#include "support/Catch.h"

using namespace shirube;
using test::Story;
using ui::MainWindow;

TEST_CASE("The history lists the import, undoes it and is verified") {
    Story story;
    story.window().showPage(MainWindow::History);
    auto& changes = story.find<QTreeView>("changes");
    REQUIRE(changes.model()->rowCount() == 1);
    CHECK(story.find<QTreeView>("changeRows").model()->rowCount() > 100);
    story.trigger("verify");
    story.waitForJob();
    QTest::qWait(1);
    CHECK(story.find<QLabel>("verdict").text().startsWith("✓"));
    story.trigger("undo");
    CHECK(changes.model()->rowCount() == 2);
    CHECK(story.model().rowCount() == 0);
    CHECK_FALSE(story.window().actions().undo->isEnabled());
    story.start();
    CHECK(story.model().rowCount() == 0);
    story.trigger("loadDataset");
    story.waitForJob();
    QTest::qWait(1);
    CHECK(story.model().rowCount() == 10);
}

TEST_CASE("A backup restores what was") {
    Story story;
    story.dialogs.files.push_back(story.file("copy.db"));
    story.trigger("backup");
    story.waitForJob();
    REQUIRE(std::filesystem::exists(story.file("copy.db")));
    story.trigger("undo");
    REQUIRE(story.model().rowCount() == 0);
    story.dialogs.files.push_back(story.file("copy.db"));
    story.trigger("restore");
    story.waitForJob();
    QTest::qWait(1);
    CHECK(story.model().rowCount() == 10);
    CHECK(story.window().message().startsWith("復元しました"));
}

TEST_CASE("A store that can't be opened gets a dialog with the mend, and the user may choose another") {
    Story story;
    const auto good = story.store();
    const auto broken = story.file("broken.db");
    {
        QFile file(QString::fromStdString(broken.string()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("This is not a store. ");
    }
    story.dialogs.storeChoices = {ui::Dialogs::StoreChoice::Retry, ui::Dialogs::StoreChoice::OpenOther};
    story.dialogs.files = {good};
    CHECK(story.window().openStore(broken, true));
    CHECK(story.dialogs.asked.filter("broken.db").size() == 2);
    CHECK(story.model().rowCount() == 10);
    story.dialogs.storeChoices = {ui::Dialogs::StoreChoice::Quit};
    CHECK_FALSE(story.window().openStore(broken, true));
    // From the menu the message stands in the window and the store stays open.
    story.dialogs.files = {broken};
    story.trigger("openStore");
    CHECK(story.window().message().contains("broken.db"));
    CHECK(story.model().rowCount() == 10);
}

TEST_CASE("Every input has a name for a screen reader") {
    Story story;
    for (const auto* widget : story.window().findChildren<QWidget*>()) {
        const bool isInput = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                             qobject_cast<const QAbstractItemView*>(widget);
        const bool isPart =
            widget->objectName().startsWith("qt_") || qobject_cast<QComboBox*>(widget->parentWidget()) ||
            qobject_cast<QAbstractItemView*>(widget->parentWidget()) || widget->inherits("QHeaderView") ||
            widget->windowType() == Qt::Popup || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (isInput && !isPart) {
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    }
}
