// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <fstream>

#include "Story.h"
#include "application/GovernmentService.h"
#include "application/RsImportService.h"
#include "dialogs/ImportDialog.h"
#include "mainwindow/DroppedFiles.h"
#include "models/RsFileModel.h"
#include "models/RsTableModel.h"
#include "pages/government/GovernmentPage.h"
#include "session/Paths.h"
#include "support/Catch.h"
#include "support/GeneratedRs.h"
#include "widgets/DetailView.h"
#include "widgets/LongTableView.h"
#include "widgets/TableView.h"

using namespace shirube;
using test::GeneratedRs;
using test::Story;
using ui::DroppedFiles;
using ui::GovernmentPage;
using ui::MainWindow;

namespace {

struct ReviewFiles : Story {
    ReviewFiles() : Story(QStringLiteral("en")) {}

    std::vector<std::filesystem::path> write(int edition, int programmes = 20) {
        options.edition = edition;
        options.programmes = programmes;
        const auto folder = file("rs" + std::to_string(edition));
        std::filesystem::create_directory(folder);
        return test::writeGeneratedRs(folder, options);
    }
    void import(const std::vector<std::filesystem::path>& files) {
        auto& imports = session().workspace().rsImport();
        const auto plan = imports.plan(files);
        REQUIRE(plan);
        REQUIRE(imports.run(*plan));
        session().refresh();
    }
    GovernmentPage& page() { return window().government(); }
    void show(GovernmentPage::TabId tab) {
        window().showPage(MainWindow::Government);
        page().showTab(tab);
        QTest::qWait(1);
    }
    ui::LongTableView& rows(const char* name) { return find<ui::LongTableView>((std::string(name) + "Rows").c_str()); }
    models::RsTableModel& model(const char* name) { return *qobject_cast<models::RsTableModel*>(rows(name).model()); }
    QString hits(const char* name) { return find<QLabel>((std::string(name) + "Hits").c_str()).text(); }
    /// Until the search that the choices mean is through.
    void waitForRows(const char* name) {
        QTest::qWait(200);
        REQUIRE(QTest::qWaitFor([&] { return hits(name) != "Searching…"; }, 20000));
    }
    void choose(const char* combo, const QVariant& data) {
        auto& choice = find<QComboBox>(combo);
        const int at = choice.findData(data);
        REQUIRE(at >= 0);
        choice.setCurrentIndex(at);
    }
    QString text(const char* name, int row, const char* column) {
        auto& table = model(name);
        for (int at = 0; at < table.columnCount(); ++at) {
            if (table.orderOf(at) == std::string(column)) {
                return table.index(row, at).data(models::FactCell::PlainRole).toString();
            }
        }
        return QStringLiteral("no such column");
    }
    int columnOf(const char* name, const char* column) {
        auto& table = model(name);
        for (int at = 0; at < table.columnCount(); ++at) {
            if (table.orderOf(at) == std::string(column)) {
                return at;
            }
        }
        return -1;
    }
    static QPushButton& ok(QDialog& dialog) {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    static QString problem(QDialog& dialog) { return dialog.findChild<QLabel*>("problem")->text(); }
    static void waitForPlan(QDialog& dialog) {
        auto* progress = dialog.findChild<QWidget*>("importProgress");
        REQUIRE(QTest::qWaitFor([&] { return !progress->isVisible(); }, 30000));
    }
    std::vector<domain::RsFile> files() {
        const auto files = session().workspace().rsImport().files();
        return files ? *files : std::vector<domain::RsFile>();
    }

    GeneratedRs options;
};

}  // namespace

TEST_CASE("Files of the review system are looked at, imported as one change, and undone") {
    ReviewFiles story;
    const auto files = story.write(2024);
    const auto broken = story.file("broken.csv");
    std::ofstream(broken) << "a,b\n1,2\n";
    for (const auto& file : files) {
        story.dialogs.files.push_back(file);
    }
    story.dialogs.files.push_back(broken);
    QString outcome;
    Story::withDialog([&] { story.trigger("importReview"); },
                      [&](QDialog& dialog) {
                          ReviewFiles::waitForPlan(dialog);
                          auto& list = *dialog.findChild<QTreeWidget*>("importFiles");
                          REQUIRE(list.topLevelItemCount() == 16);
                          CHECK(ReviewFiles::problem(dialog).contains("Refused"));
                          int refused = 0;
                          for (int at = 0; at < 16; ++at) {
                              refused += list.topLevelItem(at)->text(2).startsWith(QStringLiteral("！")) ? 1 : 0;
                          }
                          CHECK(refused == 1);
                          // The first rows are those of the chosen file, numbered as a spreadsheet does.
                          auto& sample = *dialog.findChild<QTableWidget*>("importSample");
                          for (int at = 0; at < 16; ++at) {
                              if (list.topLevelItem(at)->text(0).startsWith("1-2")) {
                                  list.setCurrentItem(list.topLevelItem(at));
                              }
                          }
                          REQUIRE(sample.rowCount() > 0);
                          CHECK(sample.columnCount() == 32);
                          CHECK(sample.horizontalHeaderItem(2)->text() == QStringLiteral("予算事業ID"));
                          CHECK(sample.verticalHeaderItem(0)->text() == "2");
                          CHECK(sample.item(0, 1)->text() == "2024");
                          CHECK(ReviewFiles::ok(dialog).text().contains("15"));
                          ReviewFiles::ok(dialog).click();
                          auto* checks = dialog.findChild<QPushButton*>("importShowChecks");
                          REQUIRE(QTest::qWaitFor([&] { return checks->isVisible(); }, 60000));
                          outcome = dialog.findChild<QLabel*>("importStep")->text();
                          ReviewFiles::ok(dialog).click();
                      });
    CHECK(outcome.contains("Imported 15 file"));
    CHECK(outcome.contains(QStringLiteral("✓")));
    CHECK(story.files().size() == 15);
    CHECK(story.window().page() == MainWindow::Government);
    CHECK(story.page().edition() == domain::FiscalYear(2024));
    CHECK(story.page().tab() == GovernmentPage::Programmes);

    // The same files again are nothing to do.
    Story::withDialog([&] { story.window().importReviewFiles(files); },
                      [&](QDialog& dialog) {
                          ReviewFiles::waitForPlan(dialog);
                          CHECK_FALSE(ReviewFiles::ok(dialog).isEnabled());
                          CHECK(ReviewFiles::problem(dialog).contains("already"));
                      });

    story.trigger("undo");
    CHECK(story.files().empty());
    CHECK_FALSE(story.page().edition());
    story.trigger("redo");
    CHECK(story.files().size() == 15);
}

TEST_CASE("What can't be imported says so, and files are added in the dialog") {
    ReviewFiles story;
    story.write(2024);
    const auto notes = story.file("notes.csv");
    std::ofstream(notes) << "x\n";
    story.dialogs.files = {story.file("rs2024")};
    Story::withDialog([&] { story.window().importReviewFiles({notes}); },
                      [&](QDialog& dialog) {
                          ReviewFiles::waitForPlan(dialog);
                          CHECK_FALSE(ReviewFiles::ok(dialog).isEnabled());
                          CHECK_FALSE(ReviewFiles::problem(dialog).isEmpty());
                          dialog.findChild<QPushButton*>("importAddFolder")->click();
                          QTest::qWait(1);
                          ReviewFiles::waitForPlan(dialog);
                          CHECK(dialog.findChild<QTreeWidget*>("importFiles")->topLevelItemCount() == 16);
                          CHECK(ReviewFiles::ok(dialog).isEnabled());
                      });
    // Closed without importing.
    CHECK(story.files().empty());
}

TEST_CASE("What is dropped is told apart by what it is") {
    ReviewFiles story;
    story.write(2024, 2);
    std::filesystem::create_directory(story.file("dataset"));
    std::ofstream(story.file("dataset") / "dataset.json") << "{}";
    const auto kindOf = [](const std::vector<std::filesystem::path>& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths) {
            urls.append(QUrl::fromLocalFile(ui::pathText(path)));
        }
        data.setUrls(urls);
        return DroppedFiles::of(data).kind;
    };
    using Kind = DroppedFiles::Kind;
    CHECK(kindOf({}) == Kind::Nothing);
    CHECK(kindOf({story.file("a.csv")}) == Kind::ReviewFiles);
    CHECK(kindOf({story.file("a.ZIP"), story.file("b.csv"), story.file("rs2024")}) == Kind::ReviewFiles);
    CHECK(kindOf({story.file("rs2024")}) == Kind::ReviewFiles);
    CHECK(kindOf({story.file("dataset")}) == Kind::Dataset);
    CHECK(kindOf({story.file("dataset") / "dataset.json"}) == Kind::Dataset);
    CHECK(kindOf({story.file("a.shirube-answer"), story.file("b.shirube-answer")}) == Kind::Answers);
    CHECK(kindOf({story.file("shirube.db")}) == Kind::Store);
    CHECK(kindOf({story.file("shirube.db"), story.file("a.csv")}) == Kind::Nothing);
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/a.csv"))});
    CHECK(DroppedFiles::of(remote).kind == Kind::Nothing);
}

TEST_CASE("Goals are narrowed, put in order, explained and exported") {
    ReviewFiles story;
    story.import(story.write(2024));
    story.show(GovernmentPage::Goals);
    story.waitForRows("goals");
    auto& model = story.model("goals");
    const int all = model.rowCount();
    REQUIRE(all > 20);
    CHECK(story.hits("goals").startsWith(QString::number(all)));

    story.choose("goalsChoice", QStringLiteral("アウトカム"));
    story.waitForRows("goals");
    const int outcomes = model.rowCount();
    CHECK(outcomes > 0);
    CHECK(outcomes < all);
    for (int row = 0; row < outcomes; ++row) {
        REQUIRE(story.text("goals", row, "kind") == QStringLiteral("アウトカム"));
    }
    // In the order of the files, and by the last programme first.
    CHECK(story.text("goals", 0, "project").toInt() <= story.text("goals", outcomes - 1, "project").toInt());
    story.rows("goals").horizontalHeader()->setSortIndicator(story.columnOf("goals", "project"), Qt::DescendingOrder);
    story.waitForRows("goals");
    CHECK(model.rowCount() == outcomes);
    for (int row = 1; row < outcomes; ++row) {
        REQUIRE(story.text("goals", row - 1, "project").toInt() >= story.text("goals", row, "project").toInt());
    }
    // Names stand in another table: the order stays.
    story.rows("goals").horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    story.waitForRows("goals");
    CHECK(story.rows("goals").horizontalHeader()->sortIndicatorSection() == story.columnOf("goals", "project"));

    // A programme by its number.
    const auto project = story.text("goals", 0, "project");
    story.find<QLineEdit>("goalsSearch").setText(project);
    story.waitForRows("goals");
    REQUIRE(model.rowCount() > 0);
    CHECK(story.text("goals", 0, "project") == project);
    story.rows("goals").setCurrentIndex(model.index(0, 0));
    const auto detail = story.find<ui::DetailView>("goalsDetail").text();
    CHECK(detail.contains("3-1_RS_2024"));
    CHECK(detail.contains("By year"));

    story.dialogs.files.push_back(story.file("goals.csv"));
    story.trigger("exportFigure");
    story.waitForJob();
    QFile in(ui::pathText(story.file("goals.csv")));
    REQUIRE(in.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(in.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    CHECK(lines.size() == model.rowCount() + 1);
    CHECK(lines.front().endsWith("File,Row in the file"));
    CHECK(lines.back().contains("3-1_RS_2024"));

    story.rows("goals").selectAll();
    story.rows("goals").setFocus();
    story.trigger("copy");
    CHECK(QApplication::clipboard()->text().count(QStringLiteral("\r\n")) == model.rowCount() + 1);

    // Enter leads to the programme.
    story.rows("goals").setCurrentIndex(model.index(0, 0));
    emit story.rows("goals").rowActivated(0);
    CHECK(story.page().tab() == GovernmentPage::Sheet);

    story.show(GovernmentPage::Goals);
    story.find<QLineEdit>("goalsSearch").setText(QStringLiteral("there is no such programme"));
    story.waitForRows("goals");
    CHECK(model.rowCount() == 0);
    CHECK(story.rows("goals").accessibleDescription().contains("filter"));
}

TEST_CASE("Budget items and accounts are listed with the years and stages that are asked for") {
    ReviewFiles story;
    story.session().setUnit(domain::AmountUnit::Yen);
    story.import(story.write(2024));
    story.show(GovernmentPage::Items);
    story.waitForRows("items");
    story.choose("itemsList", static_cast<int>(domain::RsTable::BudgetTotal));
    story.waitForRows("items");
    story.choose("itemsYear", 2023);
    story.waitForRows("items");
    auto& model = story.model("items");
    const auto projects = test::generatedProjects(story.options);
    int compared = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        REQUIRE(story.text("items", row, "year") == "2023");
        const auto project = story.text("items", row, "project").toLongLong();
        const auto amounts = test::generatedAmounts(story.options, project, 2023);
        CHECK(story.text("items", row, "current").toLongLong() == amounts.current);
        CHECK(story.text("items", row, "initial").toLongLong() == amounts.initial);
        ++compared;
    }
    CHECK(compared > 0);
    CHECK(compared <= static_cast<int>(projects.size()));
    // 執行額 of the edition's own year isn't known yet, and is not 0.
    story.choose("itemsYear", 2024);
    story.waitForRows("items");
    REQUIRE(model.rowCount() > 0);
    const auto executed = model.index(0, story.columnOf("items", "executed"));
    CHECK(executed.data().toString() == "not yet");
    CHECK(executed.data(models::FactCell::MissingRole).toBool());
    // Amounts in another unit are the same rows.
    const int rows = model.rowCount();
    story.session().setUnit(domain::AmountUnit::HundredMillionYen);
    CHECK(model.rowCount() == rows);
}

TEST_CASE("Payments are listed by row and by payee over all programmes") {
    ReviewFiles story;
    story.import(story.write(2024));
    story.show(GovernmentPage::Payments);
    story.waitForRows("payments");
    auto& model = story.model("payments");
    REQUIRE(model.rowCount() > 0);
    const auto payee = story.text("payments", 0, "name");
    REQUIRE_FALSE(payee.isEmpty());
    story.choose("paymentsWhere", QStringLiteral("name"));
    story.find<QLineEdit>("paymentsSearch").setText(payee);
    story.waitForRows("payments");
    REQUIRE(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(story.text("payments", row, "name").contains(payee));
    }
    for (const auto table : {domain::RsTable::Contract, domain::RsTable::PayeeBlock, domain::RsTable::BlockFlow,
                             domain::RsTable::ExpenseUse, domain::RsTable::Obligation}) {
        story.find<QLineEdit>("paymentsSearch").clear();
        story.choose("paymentsList", static_cast<int>(table));
        story.waitForRows("payments");
        INFO(domain::toKey(table));
        CHECK(model.rowCount() > 0);
    }
    story.page().showPayee(domain::FiscalYear(2024), payee);
    auto& report = story.find<ui::LedgerView>("payeesReport");
    REQUIRE(QTest::qWaitFor([&] { return report.model()->rowCount() > 0; }, 30000));
    QString names;
    for (int row = 0; row < report.model()->rowCount(); ++row) {
        names += report.model()->index(row, 0).data().toString() + QLatin1Char('\n');
    }
    CHECK(names.contains(payee));
}

TEST_CASE("The imported files stand with their checks and restatements, and are taken out again") {
    ReviewFiles story;
    story.import(story.write(2024));
    story.import(story.write(2025));
    story.show(GovernmentPage::Editions);
    auto& table = story.find<ui::TableView>("rsFiles");
    REQUIRE(table.model()->rowCount() == 30);
    CHECK(table.model()->index(0, models::RsFileModel::Edition).data().toString() == "2025");
    CHECK(table.model()->index(0, models::RsFileModel::State).data().toString() == "In force");
    auto& checks = story.find<ui::LedgerView>("rsChecksReport");
    REQUIRE(QTest::qWaitFor([&] { return checks.model()->rowCount() > 0; }, 30000));
    story.find<QTabWidget>("rsParts").setCurrentIndex(1);
    auto& restatements = story.find<ui::LedgerView>("rsRestatementsReport");
    CHECK(story.find<QComboBox>("rsEarlier").currentData() == 2024);
    CHECK(story.find<QComboBox>("rsLater").currentData() == 2025);
    REQUIRE(QTest::qWaitFor([&] { return restatements.model()->rowCount() > 0; }, 30000));

    table.setCurrentIndex(table.model()->index(0, 0));
    story.dialogs.confirmed = false;
    story.find<QPushButton>("rsRemoveEdition").click();
    CHECK(story.files().size() == 30);
    story.dialogs.confirmed = true;
    story.find<QPushButton>("rsRemoveEdition").click();
    CHECK(story.files().size() == 15);
    CHECK(story.page().edition() == domain::FiscalYear(2024));
    story.trigger("undo");
    CHECK(story.files().size() == 30);
    story.find<QPushButton>("rsTidy").click();
    story.waitForJob();
    CHECK(story.files().size() == 30);
}

TEST_CASE("A programme is linked with the review system where a person says so, and unlinked") {
    ReviewFiles story;
    story.import(story.write(2024));
    const auto project = QString::number(test::generatedProjects(story.options).front());
    story.show(GovernmentPage::Editions);
    story.find<QTabWidget>("rsParts").setCurrentIndex(2);
    auto& links = story.find<QTreeWidget>("rsLinks");
    REQUIRE(links.topLevelItemCount() > 0);
    QTreeWidgetItem* free = nullptr;
    for (int at = 0; at < links.topLevelItemCount() && !free; ++at) {
        free = links.topLevelItem(at)->text(1).isEmpty() ? links.topLevelItem(at) : nullptr;
    }
    REQUIRE(free);
    links.setCurrentItem(free);
    const auto name = free->text(0);
    const auto linkOf = [&] {
        for (int at = 0; at < links.topLevelItemCount(); ++at) {
            if (links.topLevelItem(at)->text(0) == name) {
                return links.topLevelItem(at)->text(1);
            }
        }
        return QStringLiteral("gone");
    };
    Story::withDialog([&] { story.find<QPushButton>("rsLink").click(); },
                      [&](QDialog& dialog) {
                          CHECK_FALSE(ReviewFiles::ok(dialog).isEnabled());
                          dialog.findChild<QLineEdit*>("rsLinkSearch")->setText(project);
                          auto& list = *dialog.findChild<QTreeWidget*>("rsLinkList");
                          REQUIRE(list.topLevelItemCount() > 0);
                          // A link without a reason is none.
                          CHECK_FALSE(ReviewFiles::ok(dialog).isEnabled());
                          for (int at = 0; at < list.topLevelItemCount(); ++at) {
                              if (list.topLevelItem(at)->text(0) == project) {
                                  list.setCurrentItem(list.topLevelItem(at));
                              }
                          }
                          Story::enter(dialog, "reason", "The same sheet");
                          ReviewFiles::ok(dialog).click();
                          CHECK(ReviewFiles::problem(dialog).isEmpty());
                      });
    CHECK(linkOf() == project);
    story.trigger("undo");
    CHECK(linkOf().isEmpty());
    story.trigger("redo");
    CHECK(linkOf() == project);
    for (int at = 0; at < links.topLevelItemCount(); ++at) {
        if (links.topLevelItem(at)->text(0) == name) {
            links.setCurrentItem(links.topLevelItem(at));
        }
    }
    Story::withDialog([&] { story.find<QPushButton>("rsLink").click(); },
                      [&](QDialog& dialog) {
                          Story::enter(dialog, "reason", "Another sheet after all");
                          dialog.findChild<QPushButton*>("rsUnlink")->click();
                      });
    CHECK(linkOf().isEmpty());
}
