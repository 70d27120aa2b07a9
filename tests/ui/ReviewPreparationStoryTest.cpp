// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

#include "Story.h"
#include "application/CatalogueService.h"
#include "application/ReviewService.h"
#include "application/RoleService.h"
#include "models/AssignmentModel.h"
#include "models/ConflictModel.h"
#include "models/FactCell.h"
#include "models/PreparationSteps.h"
#include "models/ReviewScheduleModel.h"
#include "models/SchemeItemModel.h"
#include "pages/review/PreparationTab.h"
#include "pages/review/ReviewPage.h"
#include "pages/review/ScheduleTab.h"
#include "session/Session.h"
#include "support/Catch.h"
#include "widgets/TableView.h"

using namespace shirube;
using models::AssignmentModel;
using models::FactCell;
using models::SchemeItemModel;
using test::Story;
using ui::MainWindow;
using Step = models::PreparationStep::Kind;

namespace {

constexpr auto kPin = "2468";
constexpr auto kPassphrase = "correct horse battery staple";

class PreparationStory : public Story {
public:
    PreparationStory() : Story(QStringLiteral("en")) {
        session().workspace().useMinimalSealing();
        window().showPage(MainWindow::Reviews);
    }

    ui::ReviewPage& page() { return window().reviews(); }
    ui::PreparationTab& tab() { return page().tab<ui::PreparationTab>(); }
    std::shared_ptr<const domain::ReviewBook> book() {
        auto book = session().workspace().reviews().book();
        if (!book) {
            throw std::runtime_error(book.error().message.english());
        }
        return *book;
    }
    const domain::ReviewRound& round() { return book()->content().rounds.back(); }
    bool hasTab(const char* name) {
        const auto& tabs = find<QTabWidget>("reviewTabs");
        return tabs.indexOf(window().findChild<ui::ReviewTab*>(QLatin1String(name))) >= 0;
    }
    void click(const char* button) {
        auto& push = find<QPushButton>(button);
        if (!push.isEnabled()) {
            throw std::runtime_error(std::string("not enabled: ") + button);
        }
        push.click();
        QApplication::processEvents();
    }
    static QPushButton& okOf(QDialog& dialog) {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    static QString problemOf(QDialog& dialog) { return dialog.findChild<QLabel*>("problem")->text(); }
    static void tick(QDialog& dialog, const char* button) { dialog.findChild<QRadioButton*>(button)->setChecked(true); }

    /// The first time the secretariat chooses its PIN.
    void signInFirst() {
        withDialog([this] { trigger("switchRole"); },
                   [](QDialog& dialog) {
                       tick(dialog, "roleSecretariat");
                       enter(dialog, "pin", kPin);
                       enter(dialog, "pinAgain", kPin);
                       dialog.accept();
                   });
    }
    void showStep(Step step) {
        page().showTab(QStringLiteral("reviewPreparation"));
        tab().showStep(static_cast<int>(step));
    }
    /// From the printed rule of that programme, with the points shared out.
    void createGate(const char* programme = "post5g") {
        page().showTab(QStringLiteral("reviewSchedule"));
        withDialog([this] { click("setUpReview"); },
                   [&](QDialog& dialog) {
                       auto* programmes = dialog.findChild<QComboBox*>("roundProgramme");
                       programmes->setCurrentIndex(programmes->findData(QLatin1String(programme)));
                       emit programmes->activated(programmes->currentIndex());
                       dialog.findChild<QPushButton*>("shareOut")->click();
                       enter(dialog, "roundName", "テストゲート");
                       dialog.accept();
                   });
    }
    void addReviewer(const char* name, const QString& affiliation) {
        showStep(Step::Panel);
        withDialog([this] { click("addReviewer"); },
                   [&](QDialog& dialog) {
                       enter(dialog, "reviewerName", name);
                       enter(dialog, "reviewerAffiliation", affiliation.toUtf8().constData());
                       dialog.accept();
                   });
    }
    void takeAll(const char* offered, const char* button) {
        find<ui::TableView>(offered).selectAll();
        click(button);
    }
    /// The first theme of the programme that an organisation carries out, and that organisation.
    std::pair<const domain::Theme*, const domain::Organisation*> themeWithOrganisation() {
        m_facts = *session().workspace().catalogue().facts();
        for (const auto& theme : m_facts->catalogue().content().themes) {
            if (!theme.organisations.empty()) {
                return {&theme, m_facts->catalogue().organisation(theme.organisations.front().id)};
            }
        }
        return {};
    }

private:
    std::shared_ptr<const analysis::FactBook> m_facts;
};

}  // namespace

TEST_CASE("The secretariat prepares a stage gate from the printed rule and opens it with a passphrase") {
    PreparationStory story;
    CHECK_FALSE(story.hasTab("reviewPreparation"));
    story.signInFirst();
    CHECK(story.find<QToolButton>("role").toolTip().contains("Secretariat"));
    REQUIRE(story.hasTab("reviewPreparation"));

    // 003 prints items and thresholds, and no points: they are the person's to give.
    story.page().showTab(QStringLiteral("reviewSchedule"));
    Story::withDialog([&] { story.click("setUpReview"); },
                      [&](QDialog& dialog) {
                          auto* programmes = dialog.findChild<QComboBox*>("roundProgramme");
                          programmes->setCurrentIndex(programmes->findData(QLatin1String("post5g")));
                          emit programmes->activated(programmes->currentIndex());
                          auto* items = dialog.findChild<QTableView*>("schemeItems")->model();
                          REQUIRE(items->rowCount() == 6);
                          CHECK(items->index(0, SchemeItemModel::Maximum).data().toString().isEmpty());
                          CHECK_FALSE(PreparationStory::problemOf(dialog).isEmpty());
                          CHECK(dialog.findChild<QTableView*>("schemeRule")->model()->rowCount() == 2);
                          dialog.findChild<QPushButton*>("shareOut")->click();
                          CHECK(PreparationStory::problemOf(dialog).isEmpty());
                          CHECK(dialog.findChild<QLabel*>("schemeSum")->text().contains("100"));
                          items->setData(items->index(0, SchemeItemModel::Maximum), "二十", Qt::EditRole);
                          CHECK(PreparationStory::problemOf(dialog).contains(QStringLiteral("二十")));
                          items->setData(items->index(0, SchemeItemModel::Maximum), QStringLiteral("２０"),
                                         Qt::EditRole);
                          CHECK(PreparationStory::problemOf(dialog).contains("103"));
                          items->setData(items->index(0, SchemeItemModel::Maximum), "17", Qt::EditRole);
                          Story::enter(dialog, "roundName", "");
                          CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());
                          Story::enter(dialog, "roundName", "テストゲート");
                          REQUIRE(PreparationStory::okOf(dialog).isEnabled());
                          dialog.accept();
                      });
    REQUIRE(story.book()->content().rounds.size() == 1);
    CHECK(story.round().scheme.maximum() == base::Decimal(100, 0));
    CHECK(story.page().currentTab() == &story.tab());
    CHECK(story.find<QComboBox>("reviewChoice").currentText().contains(QStringLiteral("テストゲート")));

    // Two themes, found by a search; undone and redone like everything else.
    const auto [theme, organisation] = story.themeWithOrganisation();
    REQUIRE(organisation);
    story.showStep(Step::Subjects);
    auto& offered = story.find<ui::TableView>("subjectsOffered");
    const int themes = offered.model()->rowCount();
    CHECK(themes > 100);
    story.type("subjectsSearch", theme->title.c_str());
    REQUIRE(offered.model()->rowCount() >= 1);
    offered.setCurrentIndex(offered.model()->index(0, 0));
    story.press(offered, Qt::Key_Return);
    CHECK(story.book()->subjectsOf(story.round().id).size() == 1);
    story.type("subjectsSearch", "");
    CHECK(offered.model()->rowCount() == themes - 1);
    offered.setCurrentIndex(offered.model()->index(3, 0));
    story.click("subjectsTake");
    CHECK(story.find<QListWidget>("subjectsChosen").count() == 2);
    story.trigger("undo");
    CHECK(story.find<QListWidget>("subjectsChosen").count() == 1);
    story.trigger("redo");
    CHECK(story.find<QListWidget>("subjectsChosen").count() == 2);

    // Two reviewers; what stands in the affiliation is ticked as one types.
    story.showStep(Step::Panel);
    Story::withDialog([&] { story.click("addReviewer"); },
                      [&](QDialog& dialog) {
                          CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());
                          Story::enter(dialog, "reviewerName", "テスト太郎");
                          auto* organisations = dialog.findChild<QListWidget*>("reviewerOrganisations");
                          CHECK(organisations->count() == 0);
                          Story::enter(dialog, "reviewerAffiliation", (organisation->name + " 技術顧問").c_str());
                          REQUIRE(organisations->count() >= 1);
                          CHECK(organisations->item(0)->checkState() == Qt::Checked);
                          dialog.accept();
                      });
    story.addReviewer("テスト花子", QStringLiteral("架空大学 教授"));
    CHECK(story.book()->content().reviewers.size() == 2);
    story.takeAll("panelOffered", "panelTake");
    REQUIRE(story.book()->panelOf(story.round().id).size() == 2);
    auto& panel = story.find<QListWidget>("panelChosen");
    CHECK(panel.item(0)->text().contains(QStringLiteral("テスト太郎")));
    panel.setCurrentRow(1);
    story.press(panel, Qt::Key_Up, Qt::ControlModifier);
    CHECK(panel.item(0)->text().contains(QStringLiteral("テスト花子")));

    // The shared organisation is a reason to ask, and a person rules.
    story.showStep(Step::Opening);
    CHECK_FALSE(story.find<QPushButton>("openRound").isEnabled());
    CHECK(story.find<QListWidget>("hindrances").count() >= 2);
    story.showStep(Step::Conflicts);
    auto& conflicts = story.find<ui::TableView>("conflicts");
    REQUIRE(conflicts.model()->rowCount() >= 1);
    const int suggested = conflicts.model()->rowCount();
    for (int row = 0; row < suggested; ++row) {
        conflicts.setCurrentIndex(conflicts.model()->index(0, 0));
        Story::withDialog([&] { story.click("ruleConflict"); },
                          [&](QDialog& dialog) {
                              PreparationStory::tick(dialog, "isConflict");
                              CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());  // no reason yet
                              dialog.findChild<QPlainTextEdit*>("conflictReason")->setPlainText("同じ機関のため");
                              REQUIRE(PreparationStory::okOf(dialog).isEnabled());
                              dialog.accept();
                          });
    }
    CHECK(conflicts.model()->index(0, models::ConflictModel::State).data().toString().startsWith(QStringLiteral("×")));

    // The conflicted cell is locked, and stays empty when all are assigned.
    story.showStep(Step::Assignment);
    story.click("assignAll");
    auto& matrix = story.find<QTableView>("assignments");
    auto& assignments = *qobject_cast<AssignmentModel*>(matrix.model());
    CHECK(assignments.assignments().size() == 4 - static_cast<std::size_t>(suggested));
    const auto isLocked = [&](int row, int column) { return assignments.isLocked(assignments.index(row, column)); };
    int free = isLocked(1, AssignmentModel::FirstReviewer) ? AssignmentModel::FirstReviewer + 1
                                                           : AssignmentModel::FirstReviewer;
    matrix.setCurrentIndex(assignments.index(1, free));
    story.press(matrix, Qt::Key_Space);
    QApplication::processEvents();
    CHECK(assignments.assignments().size() == 3 - static_cast<std::size_t>(suggested));
    CHECK(story.book()->content().assignments.size() == 3 - static_cast<std::size_t>(suggested));
    story.trigger("undo");
    CHECK(assignments.assignments().size() == 4 - static_cast<std::size_t>(suggested));

    // Opened with a passphrase that is typed twice and not too short.
    story.showStep(Step::Opening);
    CHECK_FALSE(story.find<QListWidget>("hindrances").isVisible());
    Story::withDialog([&] { story.click("openRound"); },
                      [&](QDialog& dialog) {
                          Story::enter(dialog, "passphrase", "short");
                          CHECK_FALSE(PreparationStory::problemOf(dialog).isEmpty());
                          CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());
                          Story::enter(dialog, "passphrase", kPassphrase);
                          Story::enter(dialog, "passphraseAgain", "something else altogether");
                          CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());
                          dialog.findChild<QPushButton*>("suggestPassphrase")->click();
                          CHECK(PreparationStory::okOf(dialog).isEnabled());
                          Story::enter(dialog, "passphrase", kPassphrase);
                          Story::enter(dialog, "passphraseAgain", kPassphrase);
                          REQUIRE(PreparationStory::okOf(dialog).isEnabled());
                          dialog.accept();
                      });
    CHECK(story.round().stage == domain::RoundStage::Scoring);
    CHECK(story.find<QPushButton>("closeRound").isVisible());
    CHECK(story.find<QPushButton>("nextStep").text().startsWith("Next"));
    // Prepared is prepared.
    story.showStep(Step::Subjects);
    CHECK_FALSE(story.find<QPushButton>("wholeProgramme").isEnabled());
    story.showStep(Step::Assignment);
    CHECK_FALSE(story.find<QPushButton>("assignAll").isEnabled());

    // Closed, and opened again with a reason only.
    story.showStep(Step::Opening);
    story.click("closeRound");
    CHECK(story.round().stage == domain::RoundStage::Closed);
    story.dialogs.texts = {QString(), QStringLiteral("提出が1件遅れるため")};
    story.click("reopenRound");
    CHECK(story.round().stage == domain::RoundStage::Closed);
    CHECK_FALSE(story.window().message().isEmpty());
    story.click("reopenRound");
    CHECK(story.round().stage == domain::RoundStage::Scoring);
}

TEST_CASE("What the schedule calls for is set up with period and kind filled in") {
    PreparationStory story;
    auto& table = story.find<ui::TableView>("reviewScheduleTable");
    REQUIRE(table.model()->rowCount() > 0);
    // Whoever is not the secretariat sees what is due, and can't set it up.
    const auto rowOf = [&](const char* programme) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const auto state = table.model()->index(row, models::ReviewScheduleModel::State).data().toString();
            const auto kind = table.model()->index(row, models::ReviewScheduleModel::Kind).data().toString();
            if (state.startsWith(QStringLiteral("＋")) && kind == QLatin1String(programme)) {
                return row;
            }
        }
        return -1;
    };
    const auto gate = QString::fromStdString(domain::label(domain::ReviewKind::StageGate).english());
    REQUIRE(rowOf(gate.toUtf8().constData()) >= 0);
    table.setCurrentIndex(table.model()->index(rowOf(gate.toUtf8().constData()), 0));
    CHECK_FALSE(story.find<QPushButton>("openReview").isEnabled());
    CHECK_FALSE(story.find<QPushButton>("openReview").toolTip().isEmpty());
    story.signInFirst();
    story.page().showTab(QStringLiteral("reviewSchedule"));
    table.setCurrentIndex(table.model()->index(rowOf(gate.toUtf8().constData()), 0));
    Story::withDialog(
        [&] { story.press(table, Qt::Key_Return); },
        [&](QDialog& dialog) {
            CHECK(dialog.findChild<QLineEdit*>("roundPeriod")->text() == "2026H2");
            CHECK(dialog.findChild<QComboBox*>("roundProgramme")->currentData().toString() == "multimodal-foundation");
            CHECK(dialog.findChild<QComboBox*>("roundKind")->currentText() == gate);
            CHECK(dialog.findChild<QLineEdit*>("roundName")->text().contains(gate));
            dialog.accept();
        });
    REQUIRE(story.book()->content().rounds.size() == 1);
    CHECK(story.round().period == "2026H2");
    // It is set up now: the schedule no longer asks for it, and leads to the preparation.
    story.page().showTab(QStringLiteral("reviewSchedule"));
    CHECK(rowOf(gate.toUtf8().constData()) < 0);
    story.trigger("undo");
    CHECK(rowOf(gate.toUtf8().constData()) >= 0);
}

TEST_CASE("A wrong PIN is said in place, and after some there is a wait") {
    PreparationStory story;
    Story::withDialog([&] { story.trigger("switchRole"); },
                      [&](QDialog& dialog) {
                          CHECK_FALSE(dialog.findChild<QRadioButton*>("roleReviewer")->isEnabled());  // nobody is known
                          PreparationStory::tick(dialog, "roleSecretariat");
                          Story::enter(dialog, "pin", "12");
                          Story::enter(dialog, "pinAgain", "13");
                          CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());
                          Story::enter(dialog, "pinAgain", "12");
                          dialog.accept();  // too short
                          CHECK(dialog.isVisible());
                          CHECK_FALSE(PreparationStory::problemOf(dialog).isEmpty());
                          Story::enter(dialog, "pin", kPin);
                          Story::enter(dialog, "pinAgain", kPin);
                          dialog.accept();
                          CHECK_FALSE(dialog.isVisible());
                      });
    CHECK(story.session().viewer().role == domain::Role::Secretariat);
    story.trigger("signOut");
    CHECK(story.session().viewer().role == domain::Role::Analyst);
    CHECK_FALSE(story.hasTab("reviewPreparation"));
    CHECK_FALSE(story.find<QAction>("signOut").isEnabled());
    Story::withDialog([&] { story.trigger("switchRole"); },
                      [&](QDialog& dialog) {
                          PreparationStory::tick(dialog, "roleSecretariat");
                          CHECK_FALSE(dialog.findChild<QLineEdit*>("pinAgain")->isVisible());
                          for (int tries = 0; tries < 3; ++tries) {
                              Story::enter(dialog, "pin", "0000");
                              REQUIRE(PreparationStory::okOf(dialog).isEnabled());
                              dialog.accept();
                              REQUIRE(dialog.isVisible());
                              CHECK_FALSE(PreparationStory::problemOf(dialog).isEmpty());
                          }
                          // Now even the right one has to wait.
                          Story::enter(dialog, "pin", kPin);
                          CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());
                          dialog.accept();
                          CHECK(dialog.isVisible());
                      });
    CHECK(story.session().viewer().role == domain::Role::Analyst);
    // Closing the dialog does not shorten the wait.
    Story::withDialog([&] { story.trigger("switchRole"); },
                      [&](QDialog& dialog) {
                          PreparationStory::tick(dialog, "roleSecretariat");
                          Story::enter(dialog, "pin", kPin);
                          CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());
                          QTest::qWait(2300);
                          REQUIRE(PreparationStory::okOf(dialog).isEnabled());
                          dialog.accept();
                      });
    CHECK(story.session().viewer().role == domain::Role::Secretariat);
}

TEST_CASE("A store with PINs asks at the start who is there; who cancels goes on as analyst") {
    PreparationStory story;
    story.signInFirst();
    story.createGate();
    story.addReviewer("テスト太郎", {});
    auto& offered = story.find<ui::TableView>("panelOffered");
    offered.setCurrentIndex(offered.model()->index(0, 0));
    Story::withDialog([&] { story.click("reviewerPin"); },
                      [&](QDialog& dialog) {
                          CHECK_FALSE(dialog.findChild<QLineEdit*>("formerPin")->isVisible());
                          Story::enter(dialog, "newPin", "1357");
                          Story::enter(dialog, "newPinAgain", "1358");
                          CHECK_FALSE(PreparationStory::okOf(dialog).isEnabled());
                          Story::enter(dialog, "newPinAgain", "1357");
                          dialog.accept();
                      });
    Story::withDialog([&] { story.start(); },
                      [&](QDialog& dialog) {
                          CHECK(dialog.objectName() == "roleDialog");
                          dialog.reject();
                      });
    REQUIRE(story.started);
    CHECK(story.session().viewer() == domain::Viewer());
    story.window().showPage(MainWindow::Reviews);
    CHECK_FALSE(story.hasTab("reviewPreparation"));
    CHECK(story.hasTab("reviewSchedule"));
    // Names of reviewers are for the secretariat.
    CHECK(story.book()->content().reviewers.empty());

    // A reviewer signs in by name.
    Story::withDialog(
        [&] { story.trigger("switchRole"); },
        [&](QDialog& dialog) {
            PreparationStory::tick(dialog, "roleReviewer");
            CHECK(dialog.findChild<QComboBox*>("roleName")->currentText() == QStringLiteral("テスト太郎"));
            Story::enter(dialog, "pin", "1357");
            dialog.accept();
        });
    CHECK(story.session().viewer().role == domain::Role::Reviewer);
    CHECK(story.find<QToolButton>("role").toolTip().contains(QStringLiteral("テスト太郎")));
    CHECK_FALSE(story.hasTab("reviewPreparation"));
    // What the secretariat did is not the reviewer's to undo.
    CHECK_FALSE(story.find<QAction>("undo").isEnabled());
    Story::withDialog([&] { story.trigger("changePin"); },
                      [&](QDialog& dialog) {
                          Story::enter(dialog, "formerPin", "9999");
                          Story::enter(dialog, "newPin", "8642");
                          Story::enter(dialog, "newPinAgain", "8642");
                          dialog.accept();
                          CHECK(dialog.isVisible());
                          CHECK_FALSE(PreparationStory::problemOf(dialog).isEmpty());
                          Story::enter(dialog, "formerPin", "1357");
                          dialog.accept();
                          CHECK_FALSE(dialog.isVisible());
                      });

    // Where the analyst has a PIN too, nobody gets in without one.
    story.trigger("signOut");
    Story::withDialog([&] { story.trigger("changePin"); },
                      [&](QDialog& dialog) {
                          Story::enter(dialog, "newPin", "1111");
                          Story::enter(dialog, "newPinAgain", "1111");
                          dialog.accept();
                      });
    Story::withDialog([&] { story.start(); }, [](QDialog& dialog) { dialog.reject(); });
    CHECK_FALSE(story.started);
}
