// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

#include "Story.h"
#include "application/GovernmentService.h"
#include "application/RsImportService.h"
#include "domain/MoneyFormat.h"
#include "models/FactCell.h"
#include "models/GovernmentListModel.h"
#include "pages/government/GovernmentPage.h"
#include "pages/government/ProgrammesTab.h"
#include "pages/government/ReportPane.h"
#include "pages/government/SheetTab.h"
#include "support/Catch.h"
#include "support/GeneratedRs.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/TableView.h"

using namespace shirube;
using models::FactCell;
using models::GovernmentListModel;
using test::GeneratedRs;
using test::Story;
using ui::GovernmentPage;
using ui::MainWindow;

namespace {

struct Government : Story {
    explicit Government(const std::vector<int>& editions = {2024}, const QString& language = QStringLiteral("ja"))
        : Story(language) {
        for (const int edition : editions) {
            options.edition = edition;
            const auto folder = file("rs" + std::to_string(edition));
            std::filesystem::create_directory(folder);
            const auto files = test::writeGeneratedRs(folder, options);
            auto& imports = session().workspace().rsImport();
            const auto plan = imports.plan(files);
            REQUIRE(plan);
            const auto outcome = imports.run(*plan);
            INFO((outcome ? std::string() : models::textOf(outcome.error().message).toStdString()));
            REQUIRE(outcome);
        }
        session().refresh();
        window().showPage(MainWindow::Government);
        QTest::qWait(1);
    }

    GovernmentPage& page() { return window().government(); }
    ui::LedgerView& programmes() { return find<ui::LedgerView>("governmentLedger"); }
    GovernmentListModel& list() { return *qobject_cast<GovernmentListModel*>(programmes().model()); }
    ui::DetailView& detail() { return *find<QWidget>("governmentProgrammes").findChild<ui::DetailView*>(); }
    /// The column whose heading begins so.
    int column(const QAbstractItemModel& model, const char* heading) {
        for (int at = 0; at < model.columnCount(); ++at) {
            if (model.headerData(at, Qt::Horizontal).toString().startsWith(QString::fromUtf8(heading))) {
                return at;
            }
        }
        return -1;
    }
    void choose(const char* combo, const char* data) {
        auto& choice = find<QComboBox>(combo);
        const int at = choice.findData(QString::fromUtf8(data));
        REQUIRE(at >= 0);
        choice.setCurrentIndex(at);
    }

    GeneratedRs options;
};

QString yen(std::int64_t amount) {
    return QString::fromStdString(domain::formatMoney(domain::Money(amount), domain::AmountUnit::Yen));
}

}  // namespace

TEST_CASE("Without files of the review system the page says what to do") {
    Story story(QStringLiteral("en"));
    story.window().showPage(MainWindow::Government);
    auto& page = story.window().government();
    CHECK_FALSE(page.edition());
    auto* empty = page.findChild<ui::EmptyState*>(QString(), Qt::FindChildrenRecursively);
    REQUIRE(empty);
    CHECK(empty->isVisible());
    CHECK_FALSE(story.find<QTabWidget>("governmentTabs").isVisible());
    const QSignalSpy asked(&page, &GovernmentPage::importRequested);
    emit empty->actionClicked();
    CHECK(asked.count() == 1);
}

TEST_CASE("All programmes of the government stand with the amounts of the files") {
    Government story;
    story.session().setUnit(domain::AmountUnit::Yen);
    const auto projects = test::generatedProjects(story.options);
    REQUIRE(story.list().rowCount() == static_cast<int>(projects.size()));
    REQUIRE(story.page().edition() == domain::FiscalYear(2024));
    // At first the last closed year.
    story.choose("governmentFigures", "2023");
    int compared = 0;
    for (int row = 0; row < story.list().rowCount(); ++row) {
        const auto project = story.list().programmeAt(row)->project;
        const auto amounts = test::generatedAmounts(story.options, project, 2023);
        for (int column = GovernmentListModel::FirstFigure; column < story.list().columnCount(); ++column) {
            const auto text = story.list().index(row, column).data().toString();
            if (story.list().measureOf(column) == analysis::BudgetMeasure::Current && text != QString::fromUtf8("—")) {
                CHECK(text == yen(amounts.current));
                ++compared;
            }
        }
    }
    CHECK(compared > 0);

    SECTION("the detail says in which file and row they stand") {
        story.programmes().setCurrentIndex(story.list().index(0, 0));
        CHECK(story.detail().text().contains(QString::fromUtf8("2-1_RS_2024_予算・執行_サマリ.csv")));
    }
    SECTION("the year of the edition has nothing executed yet") {
        story.choose("governmentFigures", "executed");
        const int last = story.list().bureauColumn() - 1;
        CHECK(story.list().index(0, last).data(FactCell::MissingRole).toBool());
        CHECK_FALSE(story.list().amountAt(0, last));
    }
    SECTION("what is typed narrows them down, and the status line has the sum of what is left") {
        const auto all = story.summary();
        CHECK_FALSE(all.isEmpty());
        const auto id = std::to_string(projects[3]);
        story.type("governmentSearch", id.c_str());
        REQUIRE(story.list().rowCount() >= 1);
        CHECK(story.list().rowCount() < static_cast<int>(projects.size()));
        CHECK(story.list().rowOf(projects[3]) >= 0);
        CHECK(story.summary() != all);
        story.type("governmentSearch", "そのような事業はない");
        CHECK(story.list().rowCount() == 0);
        CHECK_FALSE(story.programmes().isVisible());
        story.find<QToolButton>("governmentSearchClear").click();
        CHECK(story.list().rowCount() == static_cast<int>(projects.size()));
        CHECK(story.programmes().isVisible());
    }
    SECTION("a ministry narrows them down on both tabs") {
        auto& ministries = story.find<QComboBox>("governmentSearchMinistry");
        REQUIRE(ministries.count() > 2);
        ministries.setCurrentIndex(1);
        const int left = story.list().rowCount();
        CHECK(left > 0);
        CHECK(left < static_cast<int>(projects.size()));
        story.page().showTab(GovernmentPage::Pivot);
        CHECK(story.find<QComboBox>("pivotSearchMinistry").currentData() == ministries.currentData());
        auto& groups = *story.find<ui::LedgerView>("pivotReport").model();
        // The ministry, and the total.
        CHECK(groups.rowCount() == 2);
    }
    SECTION("what is exported is what is shown") {
        story.dialogs.files.push_back(story.file("programmes.csv"));
        REQUIRE(story.page().exportFigure());
        story.waitForJob();
        QFile written(QString::fromStdString(story.file("programmes.csv").string()));
        REQUIRE(written.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(written.readAll());
        CHECK(text.contains(QString::fromStdString(story.list().programmeAt(0)->name)));
    }
}

TEST_CASE("A programme's sheet has everything that the files say of it") {
    Government story;
    const auto projects = test::generatedProjects(story.options);
    story.programmes().setCurrentIndex(story.list().index(1, 0));
    emit story.programmes().cellActivated(story.programmes().currentIndex());
    REQUIRE(story.page().tab() == GovernmentPage::Sheet);
    auto& sheet = story.page().sheet();
    CHECK(sheet.project() == projects[1]);
    auto& parts = story.find<QTabWidget>("sheetParts");
    CHECK(story.find<QTextBrowser>("sheetOutline").toPlainText().contains(QStringLiteral("1-2_RS_2024")));
    CHECK(story.find<QTextBrowser>("sheetInspection").toPlainText().contains(QStringLiteral("4-1_RS_2024")));

    sheet.showPart(ui::SheetTab::Budget);
    CHECK(story.find<ui::LedgerView>("sheetBudgetReport").model()->rowCount() > 0);
    sheet.showPart(ui::SheetTab::Goals);
    auto& goals = story.find<ui::TableView>("sheetGoals");
    CHECK(goals.model()->rowCount() > 0);
    CHECK(parts.currentWidget()->findChild<ui::DetailView*>()->text().contains(QStringLiteral("3-1_RS_2024")));
    for (const auto part : {ui::SheetTab::LogicModel, ui::SheetTab::Payments}) {
        sheet.showPart(part);
        QTest::qWait(1);
        CHECK(parts.currentWidget()->isVisible());
    }
    CHECK_FALSE(parts.currentWidget()->findChild<ui::DetailView*>()->text().isEmpty());

    sheet.showPart(ui::SheetTab::Lists);
    auto& tables = story.find<QComboBox>("sheetListChoice");
    auto& rows = story.find<ui::TableView>("sheetListTable");
    REQUIRE(tables.count() > 5);
    for (int at = 0; at < tables.count(); ++at) {
        tables.setCurrentIndex(at);
        INFO(tables.currentText().toStdString());
        CHECK(rows.model()->rowCount() > 0);
        CHECK(parts.currentWidget()->findChild<ui::DetailView*>()->text().contains(QStringLiteral("_RS_2024_")));
    }

    SECTION("the one beside it, one by its ID, and the list again") {
        story.find<QToolButton>("nextGovernmentSheet").click();
        CHECK(sheet.project() == projects[2]);
        story.find<QToolButton>("previousGovernmentSheet").click();
        story.find<QToolButton>("previousGovernmentSheet").click();
        story.find<QToolButton>("previousGovernmentSheet").click();
        CHECK(sheet.project() == projects[0]);
        auto& id = story.find<QLineEdit>("sheetId");
        id.setText(QString::number(projects[4]));
        story.press(id, Qt::Key_Return);
        CHECK(sheet.project() == projects[4]);
        story.find<QToolButton>("sheetInList").click();
        CHECK(story.page().tab() == GovernmentPage::Programmes);
        CHECK(story.list().programmeAt(story.programmes().currentIndex().row())->project == projects[4]);
    }
    SECTION("one that the edition lacks is said to be missing") {
        sheet.showProject(999'999);
        CHECK_FALSE(parts.isVisible());
    }
}

TEST_CASE("What a search finds in the newest edition opens its sheet or its payee") {
    Government story({2024, 2025});
    story.page().showEdition(domain::FiscalYear(2024));
    const auto project = test::generatedProjects(story.options).back();
    story.window().showPage(MainWindow::Budgets);
    story.window().openHit(application::HitKind::GovernmentProgramme, std::to_string(project));
    CHECK(story.window().page() == MainWindow::Government);
    CHECK(story.page().edition() == domain::FiscalYear(2025));
    CHECK(story.page().tab() == GovernmentPage::Sheet);
    CHECK(story.page().sheet().project() == project);
    story.window().openHit(application::HitKind::GovernmentPayee, "1234567890123");
    CHECK(story.page().tab() == GovernmentPage::Payments);
    analysis::ReportLink link;
    link.kind = analysis::ReportLink::Kind::GovernmentProgramme;
    link.id = std::to_string(project);
    story.window().openLink(link);
    CHECK(story.page().tab() == GovernmentPage::Sheet);
}

TEST_CASE("The government's totals open down to the programmes, and agree with them") {
    Government story;
    story.session().setUnit(domain::AmountUnit::Yen);
    story.page().showTab(GovernmentPage::Pivot);
    story.choose("pivotFigures", "initial");
    auto& groups = story.find<ui::LedgerView>("pivotReport");
    const auto& model = *groups.model();
    REQUIRE(model.rowCount() > 2);
    domain::MoneyAccumulator all;
    for (const auto project : test::generatedProjects(story.options)) {
        all.add(domain::Money(test::generatedAmounts(story.options, project, 2024).initial));
    }
    const int of2024 = story.column(model, "2024") >= 0 ? story.column(model, "2024") : story.column(model, "FY2024");
    REQUIRE(of2024 > 0);
    const auto total = model.index(model.rowCount() - 1, of2024);
    CHECK(total.data(FactCell::TotalRole).toBool());
    CHECK(total.data().toString() ==
          QString::fromStdString(domain::formatMoney(*all.total(), domain::AmountUnit::Yen)));

    const auto group = model.index(0, 0);
    REQUIRE(model.rowCount(group) > 0);
    const auto programme = model.index(0, 0, group);
    groups.expand(group);
    groups.setCurrentIndex(programme);
    emit groups.cellActivated(programme);
    CHECK(story.page().tab() == GovernmentPage::Sheet);
    CHECK(story.page().sheet().project());

    story.page().showTab(GovernmentPage::Pivot);
    auto& by = story.find<QComboBox>("pivotRows");
    for (int at = 0; at < by.count(); ++at) {
        by.setCurrentIndex(at);
        INFO(by.currentText().toStdString());
        CHECK(model.rowCount() > 0);
    }
    story.find<QToolButton>("pivotCopy").click();
    CHECK(QApplication::clipboard()->text().contains(QLatin1Char('\t')));
}

TEST_CASE("The outcomes of the government are rolled up by ministry, policy and programme") {
    Government story;
    story.page().showTab(GovernmentPage::Outcomes);
    auto& by = story.find<QComboBox>("outcomesBy");
    auto& rows = story.find<ui::LedgerView>("outcomesReport");
    auto& pane = *story.find<QWidget>("governmentOutcomes").findChild<ui::ReportPane*>();
    for (int at = 0; at < by.count(); ++at) {
        by.setCurrentIndex(at);
        while (pane.isWorking()) {
            QTest::qWait(5);
        }
        INFO(by.currentText().toStdString());
        CHECK(rows.model()->rowCount() > 0);
    }
}

TEST_CASE("Editions of the government stand side by side, and go with the import that brought them") {
    Government story({2024, 2025}, QStringLiteral("en"));
    auto& editions = story.find<QComboBox>("governmentEdition");
    REQUIRE(editions.count() == 2);
    CHECK(story.page().edition() == domain::FiscalYear(2025));
    const auto newest = story.list().rowCount();
    CHECK(newest > 0);
    story.page().showEdition(domain::FiscalYear(2024));
    story.options.edition = 2024;
    CHECK(story.list().rowCount() == static_cast<int>(test::generatedProjects(story.options).size()));
    const auto project = story.list().programmeAt(0)->project;
    story.page().showProject(domain::FiscalYear(2024), project);
    CHECK(story.page().tab() == GovernmentPage::Sheet);

    story.session().setLanguage(QStringLiteral("ja"));
    QTest::qWait(1);
    CHECK(story.page().edition() == domain::FiscalYear(2024));

    story.session().undo();
    CHECK(editions.count() == 1);
    CHECK(story.page().edition() == domain::FiscalYear(2024));
    story.session().undo();
    CHECK_FALSE(story.page().edition());
    CHECK_FALSE(story.find<QTabWidget>("governmentTabs").isVisible());
    story.session().redo();
    CHECK(story.page().edition() == domain::FiscalYear(2024));
}
