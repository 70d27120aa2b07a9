// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Jobs.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "Story.h"
#include "application/DatasetService.h"
#include "mainwindow/Actions.h"
#include "support/Catch.h"
#include "widgets/MessageBar.h"

using namespace shirube;
using test::Story;

TEST_CASE("Long work reports progress, refuses a second job and stops when told") {
    ui::Jobs jobs;
    QSignalSpy progressed(&jobs, &ui::Jobs::progressed);
    QSignalSpy finished(&jobs, &ui::Jobs::finished);
    base::Status outcome;
    const auto work = [](const base::Progress& progress) -> base::Status {
        for (int step = 0; !progress.isCancelled(); ++step) {
            progress.step(step, 1'000'000);
            QThread::msleep(1);
        }
        return base::fail(base::ErrorCode::Cancelled, base::Message("stopped"));
    };
    REQUIRE(jobs.start("work", work, [&](const base::Status& status) { outcome = status; }));
    CHECK(jobs.title() == "work");
    CHECK_FALSE(jobs.start("other", work, {}));
    QTest::qWait(60);
    CHECK(progressed.count() > 0);
    jobs.cancel();
    REQUIRE(finished.wait(2'000));
    CHECK_FALSE(jobs.isRunning());
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == base::ErrorCode::Cancelled);
}

TEST_CASE("A job that runs when its owner goes is stopped") {
    bool stopped = false;
    {
        ui::Jobs jobs;
        REQUIRE(jobs.start("work",
                           [&](const base::Progress& progress) -> base::Status {
                               while (!progress.isCancelled()) {
                                   QThread::msleep(1);
                               }
                               stopped = true;
                               return {};
                           },
                           {}));
    }
    CHECK(stopped);
}

TEST_CASE("Help opens the guide and the shortcuts in the window's language") {
    Story story;
    const auto textOfDialog = [](QDialog& dialog) { return dialog.findChild<QTextBrowser*>()->toPlainText(); };
    Story::withDialog([&] { story.trigger("guide"); },
                      [&](QDialog& dialog) { CHECK(textOfDialog(dialog).contains("内数")); });
    Story::withDialog([&] { story.trigger("shortcuts"); },
                      [&](QDialog& dialog) {
                          CHECK(textOfDialog(dialog).contains("Ctrl+K"));
                          const auto search = story.window().actions().search->text().remove('&');
                          CHECK(textOfDialog(dialog).contains(search));
                      });
    story.trigger("about");
    CHECK(story.dialogs.asked.back().contains("GNU General Public License"));
    story.trigger("language");
    QTest::qWait(20);
    Story::withDialog([&] { story.trigger("guide"); },
                      [&](QDialog& dialog) { CHECK(textOfDialog(dialog).contains("Compare two cycles")); });
}

TEST_CASE("A store with an older edition is told so on opening, and takes the newer one from the menu") {
    Story story;
    const auto said = [&] { return story.find<ui::MessageBar>("messageBar").text(); };
    CHECK(said().isEmpty());
    const auto folder = story.file("dataset");
    std::filesystem::copy(std::filesystem::path(SHIRUBE_SOURCE_DIR) / "data" / "dataset", folder);
    const auto manifest = folder / "dataset.json";
    std::ifstream in(manifest, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(in)), {});
    const std::string key = "\"as_of\": \"";
    const auto at = text.find(key) + key.size();
    const auto asOf = text.substr(at, 10);
    text.replace(at, asOf.size(), "2015-04-01");
    std::ofstream(manifest, std::ios::binary) << text;
    REQUIRE(story.session().workspace().dataset().importFolder(folder));

    story.start();
    CHECK(said().contains(QString::fromStdString(asOf)));
    story.trigger("loadDataset");
    story.waitForJob();
    CHECK_FALSE(said().contains(QString::fromStdString(asOf)));
    story.start();
    CHECK(said().isEmpty());
}
