// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <fstream>

#include "ReviewStory.h"
#include "application/PacketDesk.h"
#include "models/DeskModel.h"
#include "models/ScoreGridModel.h"
#include "pages/review/ReviewPage.h"
#include "pages/review/ScoringTab.h"
#include "session/Desk.h"
#include "support/Catch.h"

using namespace shirube;
using models::DeskModel;
using models::ScoreBoard;
using models::ScoreGridModel;
using test::ReviewStory;
using test::Story;
using ui::Desk;
using ui::MainWindow;

namespace {

constexpr const char* kPacketPassphrase = "pen paper scissors stone";

class ScoringStory : public ReviewStory {
public:
    explicit ScoringStory(std::size_t themes = 3) : ReviewStory(QStringLiteral("en"), themes) {}

    void sitDown(std::size_t reviewer = 0) {
        asReviewer(reviewer);
        showTab("reviewDesk");
    }
    Desk& desk() { return session().desk(); }
    ScoreBoard& board() { return desk().board(); }
    QTableView& grid() { return find<QTableView>("sheetGrid"); }
    QTableView& overview() { return find<QTableView>("roundGrid"); }
    QTreeView& assignments() { return find<QTreeView>("deskTable"); }
    std::string value(int sheet, std::size_t item) { return board().sheet(sheet).content.scores[item].value; }
    QString label(const char* name) { return find<QLabel>(name).text(); }

    // What has the keyboard, as for a person; the window is active again after a dialog.
    QWidget* focused() {
        if (!QApplication::focusWidget()) {
            window().activateWindow();
            QTest::qWait(20);
        }
        REQUIRE(QApplication::focusWidget());
        return QApplication::focusWidget();
    }
    void keys(const QString& text) {
        for (const auto sign : text) {
            QTest::keyClicks(focused(), sign);
        }
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focused(), which, modifiers);
    }
    void confirmSubmit(const char* reason = nullptr) {
        withDialog([this] { key(Qt::Key_Return, Qt::ControlModifier); },
                   [&](QDialog& dialog) {
                       REQUIRE(dialog.objectName() == "submitDialog");
                       if (reason) {
                           enter(dialog, "reason", reason);
                       }
                       REQUIRE(okOf(dialog).isEnabled());
                       QTest::keyClick(&okOf(dialog), Qt::Key_Space);
                   });
    }
    static QPushButton& okOf(QDialog& dialog) {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }

    std::filesystem::path issue(std::size_t reviewer, const char* name = "a.shirube-packet") {
        asSecretariat();
        const auto path = file(name);
        sure(session().workspace().scores().issuePacket(round, reviewers[reviewer], kPacketPassphrase, path));
        session().refresh();
        return path;
    }
};

void openWith(Story& story, const std::filesystem::path& packet, const char* passphrase) {
    Story::withDialog([&] { story.window().openPacket(packet); },
                      [&](QDialog& dialog) {
                          auto* phrase = dialog.findChildren<QLineEdit*>().front();
                          phrase->setText(QLatin1String(passphrase));
                          emit phrase->textEdited(phrase->text());
                          dialog.accept();
                      });
}

}  // namespace

TEST_CASE("A reviewer scores three subjects by the keyboard alone, and submits them") {
    ScoringStory story;
    story.sitDown();
    REQUIRE(story.assignments().model()->rowCount() == 3);
    story.assignments().setFocus();
    story.key(Qt::Key_Return);
    REQUIRE(story.page().currentTab()->objectName() == "reviewScoring");
    REQUIRE(QApplication::focusWidget() == &story.grid());
    for (int sheet = 0; sheet < 3; ++sheet) {
        story.keys("30");
        story.key(Qt::Key_Return);
        CHECK(story.label("sheetOpen").contains("1 of 2"));
        CHECK(story.label("groupSums").contains("30 / 50"));
        story.keys("3");
        story.keys("1");
        story.key(Qt::Key_Tab);
        CHECK(story.value(sheet, 0) == "30");
        CHECK(story.value(sheet, 1) == "31");
        CHECK(story.label("sheetTotal").contains("61"));
        // The comment stands behind the score.
        story.keys("ok");
        story.key(Qt::Key_Return);
        CHECK(story.board().sheet(sheet).content.scores[1].comment == "ok");
        story.confirmSubmit();
        CHECK(story.board().sheet(sheet).state == ScoreBoard::State::Submitted);
        story.key(Qt::Key_PageDown, Qt::ControlModifier);
    }
    CHECK(story.desk().saving() != Desk::Saving::Failed);
    story.showTab("reviewDesk");
    CHECK_FALSE(story.find<QPushButton>("submitAll").isEnabled());
    CHECK(story.label("deskCount").contains("nothing left"));
}

TEST_CASE("What is no score stays in its cell with the range in words, and keeps the sheet from being submitted") {
    ScoringStory story;
    story.sitDown();
    story.page().tab<ui::ScoringTab>().isVisible();
    story.assignments().setFocus();
    story.key(Qt::Key_Return);
    story.keys("51");
    story.key(Qt::Key_Down);
    CHECK(story.value(0, 0) == "51");
    CHECK(story.label("scoringNote").contains("50"));
    CHECK(story.find<QLabel>("formProblem0").text().contains("50"));
    story.keys("20");
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.board().sheet(0).state == ScoreBoard::State::Draft);
    CHECK(story.window().message().contains("1 of 2"));
    // The keyboard is on what has to be mended.
    CHECK(story.grid().currentIndex().row() == 0);
    story.keys("50");
    story.key(Qt::Key_Return);
    CHECK(story.find<QLabel>("formProblem0").text().isEmpty());
    story.confirmSubmit();
    CHECK(story.board().sheet(0).state == ScoreBoard::State::Submitted);
}

TEST_CASE("Escape takes the edit back, and Ctrl+Z goes back on the desk and not in the store") {
    ScoringStory story;
    story.sitDown();
    story.assignments().setFocus();
    story.key(Qt::Key_Return);
    story.keys("12");
    story.key(Qt::Key_Escape);
    CHECK(story.value(0, 0).empty());
    story.keys("13");
    story.key(Qt::Key_Return);
    story.keys("14");
    story.key(Qt::Key_Return);
    story.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.value(0, 1).empty());
    CHECK(story.value(0, 0) == "13");
    story.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.value(0, 0).empty());
    story.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(story.value(0, 0) == "13");
    CHECK(story.book()->content().rounds.size() == 1);
    story.key(Qt::Key_Delete);
    story.key(Qt::Key_F2);
    story.keys("memo");
    story.key(Qt::Key_Return);
    CHECK(story.board().sheet(0).content.scores[1].comment + story.board().sheet(0).content.scores[0].comment ==
          "memo");
}

TEST_CASE("What is typed is kept: a moment later, when the role is left and when the window closes") {
    ScoringStory story;
    story.sitDown();
    story.assignments().setFocus();
    story.key(Qt::Key_Return);
    story.keys("41");
    // The cell is still open.
    QTest::qWait(1200);
    CHECK(story.desk().saving() == Desk::Saving::Saved);
    const auto kept = ReviewStory::sure(ReviewStory::sure(story.session().workspace().scores().desk())->sheets());
    CHECK(kept[0].content.scores[0].value == "41");
    story.key(Qt::Key_Tab);
    story.keys("because");
    story.asAnalyst();
    CHECK(story.board().count() == 0);
    story.sitDown();
    CHECK(story.value(0, 0) == "41");
    CHECK(story.board().sheet(0).content.scores[0].comment == "because");
    story.page().showTab("reviewScoring");
    story.grid().setFocus();
    story.key(Qt::Key_Return);
    story.keys("9");
    story.window().close();
    const auto after = ReviewStory::sure(ReviewStory::sure(story.session().workspace().scores().desk())->sheets());
    CHECK(after[0].content.scores[1].value == "9");
}

TEST_CASE("A submitted sheet that is changed needs a reason") {
    ScoringStory story;
    story.sitDown();
    story.assignments().setFocus();
    story.key(Qt::Key_Return);
    story.keys("30");
    story.key(Qt::Key_Return);
    story.keys("30");
    story.key(Qt::Key_Return);
    story.confirmSubmit();
    CHECK(story.label("sheetState") == models::textOf(application::label(ScoreBoard::State::Submitted)));
    story.grid().setCurrentIndex(story.grid().model()->index(0, ScoreGridModel::Value));
    story.keys("35");
    story.key(Qt::Key_Return);
    CHECK(story.board().sheet(0).state == ScoreBoard::State::ChangedSinceSubmitted);
    Story::withDialog([&] { story.key(Qt::Key_Return, Qt::ControlModifier); },
                      [&](QDialog& dialog) {
                          CHECK_FALSE(ScoringStory::okOf(dialog).isEnabled());
                          CHECK(dialog.findChild<QListWidget*>("submitList")->item(0)->text().contains("replaces"));
                      });
    CHECK(story.board().sheet(0).state == ScoreBoard::State::ChangedSinceSubmitted);
    story.confirmSubmit("質疑を受けて見直した");
    CHECK(story.board().sheet(0).state == ScoreBoard::State::Submitted);
    CHECK(story.board().sheet(0).submitted.scores[0].value == "35");
}

TEST_CASE("Grid, overview and form are one sheet, and a block of a spreadsheet is pasted and taken back as one") {
    ScoringStory story;
    story.sitDown();
    story.page().showTab("reviewScoring");
    story.find<QToolButton>("allSubjects").setChecked(true);
    REQUIRE(story.overview().isVisible());
    REQUIRE(story.overview().model()->rowCount() == 3);
    QApplication::clipboard()->setText("10\t20\n11\t21\n12\t99\n13\t1");
    story.overview().setCurrentIndex(story.overview().model()->index(0, 1));
    story.overview().setFocus();
    story.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(story.value(0, 0) == "10");
    CHECK(story.value(2, 1) == "99");
    CHECK(story.label("scoringNote").contains("2 cells"));
    CHECK(story.find<QLineEdit>("formScore0").text() == "10");
    story.overview().selectAll();
    story.key(Qt::Key_C, Qt::ControlModifier);
    const auto copied = QApplication::clipboard()->text().split("\r\n");
    REQUIRE(copied.size() == 4);
    CHECK(copied[0].split('\t').first() == "Subject");
    CHECK(copied[1].split('\t').mid(1, 3) == QStringList({"10", "20", "30"}));
    story.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.value(0, 0).empty());
    CHECK(story.value(2, 1).empty());
    // The form writes what the grid shows.
    auto& field = story.find<QLineEdit>("formScore1");
    field.setFocus();
    story.keys("44");
    story.key(Qt::Key_Tab);
    CHECK(story.value(0, 1) == "44");
    CHECK(story.overview().model()->index(0, 2).data().toString() == "44");
    auto& remark = story.find<QPlainTextEdit>("formRemark");
    remark.setFocus();
    story.keys("fine");
    CHECK(story.board().sheet(0).content.remark == "fine");
    story.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.board().sheet(0).content.remark.empty());
}

TEST_CASE("A round that is closed shows its sheets and why nothing can be entered") {
    ScoringStory story;
    story.sitDown();
    story.page().showTab("reviewScoring");
    story.grid().setFocus();
    story.keys("30");
    story.key(Qt::Key_Return);
    story.asSecretariat();
    story.close();
    story.sitDown();
    story.page().showTab("reviewScoring");
    CHECK(story.label("scoringNote").contains(ReviewStory::kRound));
    CHECK_FALSE(story.find<QPushButton>("submitSheet").isEnabled());
    story.grid().setFocus();
    story.grid().setCurrentIndex(story.grid().model()->index(0, ScoreGridModel::Value));
    story.keys("40");
    CHECK(story.value(0, 0) == "30");
}

TEST_CASE("A packet goes to another machine, is scored there, and its answer comes back") {
    ScoringStory secretariat;
    const auto packet = secretariat.issue(1);
    const auto answer = secretariat.file("a.shirube-answer");
    {
        Story evaluator(QStringLiteral("en"));
        openWith(evaluator, packet, "not the passphrase");
        CHECK_FALSE(evaluator.session().desk().isPacket());
        openWith(evaluator, packet, kPacketPassphrase);
        REQUIRE(evaluator.session().desk().isPacket());
        CHECK(evaluator.window().page() == MainWindow::Reviews);
        auto& page = evaluator.window().reviews();
        REQUIRE(page.currentTab()->objectName() == "reviewDesk");
        CHECK(evaluator.find<QLabel>("packetText").text().contains(ReviewStory::kRound));
        auto& board = evaluator.session().desk().board();
        REQUIRE(board.count() == 3);
        REQUIRE(page.showTab("reviewScoring"));
        auto& grid = evaluator.find<QTableView>("sheetGrid");
        for (int sheet = 0; sheet < 3; ++sheet) {
            grid.setFocus();
            QTest::keyClicks(&grid, "2");
            QTest::keyClick(evaluator.window().focusWidget(), Qt::Key_Return);
            QTest::keyClicks(&grid, "3");
            QTest::keyClick(evaluator.window().focusWidget(), Qt::Key_Return);
            evaluator.find<QAbstractButton>("nextSheet").click();  // a window behind another takes no shortcuts
        }
        page.showTab("reviewDesk");
        Story::withDialog([&] { evaluator.find<QPushButton>("submitAll").click(); },
                          [&](QDialog& dialog) { ScoringStory::okOf(dialog).click(); });
        CHECK(board.sheet(2).state == ScoreBoard::State::Submitted);
        evaluator.dialogs.files = {answer};
        evaluator.find<QPushButton>("writeAnswer").click();
        REQUIRE(std::filesystem::exists(answer));
        evaluator.find<QPushButton>("closePacket").click();
        CHECK_FALSE(evaluator.session().desk().isOpen());
        CHECK_FALSE(page.showTab("reviewScoring"));
    }
    // A signature that was changed on the way.
    const auto forged = secretariat.file("b.shirube-answer");
    {
        std::ifstream in(answer, std::ios::binary);
        std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        const auto at = text.find("\"number\"");
        REQUIRE(at != std::string::npos);
        const auto digit = text.find('1', at);
        REQUIRE(digit != std::string::npos);
        text[digit] = '2';
        std::ofstream(forged, std::ios::binary) << text;
    }
    secretariat.asSecretariat();
    Story::withDialog([&] { secretariat.window().takeAnswers({forged}); },
                      [&](QDialog& dialog) {
                          auto* list = dialog.findChild<QTreeWidget*>("answers");
                          REQUIRE(list->topLevelItemCount() == 1);
                          CHECK(list->topLevelItem(0)->text(2).contains("Refused"));
                          CHECK_FALSE(ScoringStory::okOf(dialog).isEnabled());
                      });
    secretariat.showTab("reviewProgress");
    secretariat.dialogs.files = {forged, answer};
    Story::withDialog([&] { secretariat.find<QPushButton>("takeAnswers").click(); },
                      [&](QDialog& dialog) {
                          auto* list = dialog.findChild<QTreeWidget*>("answers");
                          REQUIRE(list->topLevelItemCount() == 2);
                          CHECK(list->topLevelItem(1)->childCount() == 3);
                          CHECK(list->topLevelItem(1)->text(2).contains("3 new"));
                          ScoringStory::okOf(dialog).click();
                      });
    const auto submitted = [&] {
        return ReviewStory::sure(secretariat.results().progress(secretariat.round)).submitted;
    };
    CHECK(submitted() == 3);
    // A second time it is refused, and the first is one step back.
    Story::withDialog(
        [&] { secretariat.window().takeAnswers({answer}); },
        [&](QDialog& dialog) {
            CHECK(dialog.findChild<QTreeWidget*>("answers")->topLevelItem(0)->text(2).contains("Refused"));
        });
    secretariat.trigger("undo");
    CHECK(submitted() == 0);
}

TEST_CASE("The secretariat issues a packet to each reviewer, sees the passphrases once, and withdraws one") {
    ScoringStory story;
    story.asSecretariat();
    story.showTab("reviewProgress");
    std::filesystem::create_directories(story.file("packets"));
    story.dialogs.files = {story.file("packets")};
    QStringList phrases;
    Story::withDialog([&] { story.find<QPushButton>("issueAllPackets").click(); },
                      [&](QDialog& dialog) {
                          auto* list = dialog.findChild<QTreeWidget*>("passphrases");
                          REQUIRE(list);
                          for (int row = 0; row < list->topLevelItemCount(); ++row) {
                              phrases << list->topLevelItem(row)->text(1);
                          }
                      });
    REQUIRE(phrases.size() == 3);
    CHECK(phrases[0] != phrases[1]);
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(story.file("packets"))) {
        ++files;
    }
    CHECK(files == 3);
    CHECK(story.book()->content().packets.size() == 3);
    story.dialogs.texts = {QStringLiteral("宛先を誤った")};
    REQUIRE(story.find<QPushButton>("withdrawPacket").isEnabled());
    story.find<QPushButton>("withdrawPacket").click();
    CHECK_FALSE(story.find<QPushButton>("withdrawPacket").isEnabled());
}
