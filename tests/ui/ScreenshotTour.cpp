// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pictures of the documentation: walks through the real window on a display and saves the screen at each
// stop. Usage: screenshot_tour FOLDER (scripts/screenshots runs it under Xvfb).
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <filesystem>
#include <functional>
#include <iostream>
#include <vector>

#include "AppContext.h"
#include "dialogs/ImportDialog.h"
#include "mainwindow/MainWindow.h"
#include "models/ComparisonModel.h"
#include "models/ProgrammeTreeModel.h"
#include "pages/budget/BudgetPage.h"
#include "pages/chart/ChartPage.h"
#include "pages/flow/FlowPage.h"
#include "pages/government/GovernmentPage.h"
#include "pages/government/ProgrammesTab.h"
#include "pages/government/SheetTab.h"
#include "pages/history/HistoryPage.h"
#include "pages/indicator/IndicatorPage.h"
#include "pages/indicator/IndicatorSheets.h"
#include "pages/logic/LogicPage.h"
#include "pages/logic/LogicView.h"
#include "pages/report/ReportPage.h"
#include "pages/review/ReviewPage.h"
#include "pages/sources/SourcesPage.h"
#include "pages/theme/ThemePage.h"
#include "support/FixedClock.h"
#include "support/TemporaryFolder.h"
#include "ui/ScriptedDialogs.h"

using namespace shirube;

namespace {

constexpr int kSettleMilliseconds = 300;

class Tour {
public:
    Tour(ui::AppContext& context, QDir folder) : m_context(context), m_folder(std::move(folder)) {}

    bool run() {
        auto& window = m_context.window();
        window.setGeometry(QGuiApplication::primaryScreen()->geometry());
        window.show();
        const domain::BudgetLineId line("post5g@R8当初");
        window.budgets().showLine(line);
        save("budgets");
        waitForChecks();
        window.showPage(ui::MainWindow::Overview);
        save("overview");
        window.showPage(ui::MainWindow::Reports);
        window.reports().showReport(QStringLiteral("targets"));
        save("reports");
        window.showPage(ui::MainWindow::Reviews);
        window.reviews().showPrinted(domain::ReviewId("post5g-midterm-2026"));
        window.reviews().showTab(QStringLiteral("reviewTally"));
        save("reviews");
        window.showPage(ui::MainWindow::Budgets);
        select("energy-saving-semi", 4, "energy-saving-semi-2-ai-semi", 7);
        save("selection");
        selectTotal();
        save("derivation");
        window.budgets().setComparing(true);
        compare();
        save("comparison");
        window.budgets().setComparing(false);
        funding();
        themes();
        indicators();
        logicModels();
        window.showPage(ui::MainWindow::Charts);
        save("chart");
        pack();
        checks();
        window.showPage(ui::MainWindow::Budgets);
        window.budgets().showLine(line);
        const auto edit = [&] { window.budgets().editCurrent(); };
        withDialog(edit, [&](QDialog& dialog) {
            enter(dialog, "amount", "12億億円");
            save("edit");
        });
        withDialog(edit, [](QDialog& dialog) {
            enter(dialog, "locator", "令和8年度当初予算（案）、ポスト5G情報通信システム基盤強化研究開発事業のスライド");
            enter(dialog, "reason", "資料での位置をスライドの題に改める");
            dialog.accept();
        });
        window.showPage(ui::MainWindow::History);
        window.history().verify();
        waitForJobs();
        save("history");
        m_context.session().undo();
        government();
        window.showPage(ui::MainWindow::Budgets);
        window.budgets().showLine(line);
        m_context.session().setDark(true);
        save("dark");
        m_context.session().setDark(false);
        m_context.session().setLanguage(QStringLiteral("en"));
        save("english");
        return m_isGood;
    }

private:
    // The standard pack with its pages, saved for the pages to stand.
    void pack() {
        auto& window = m_context.window();
        window.charts().showPacks();
        window.findChild<QPushButton*>(QStringLiteral("packStandard"))->click();
        for (int round = 0; round < 200; ++round) {
            QTest::qWait(20);
        }
        save("packs");
        window.findChild<QPushButton*>(QStringLiteral("packDiscard"))->click();
    }
    static void enter(QDialog& dialog, const char* field, const char* text) {
        auto* edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
        edit->selectAll();
        edit->insert(QString::fromUtf8(text));
        emit edit->textEdited(edit->text());
    }

    QTreeView& ledger() { return *m_context.window().findChild<QTreeView*>(QStringLiteral("ledger")); }

    QModelIndex cell(const char* programme, int column) {
        const auto* model = qobject_cast<models::ProgrammeTreeModel*>(ledger().model());
        return model->indexOf(domain::ProgrammeId(programme), column);
    }

    void select(const char* first, int firstColumn, const char* last, int lastColumn) {
        ledger().setCurrentIndex(cell(first, firstColumn));
        ledger().selectionModel()->select(QItemSelection(cell("post5g", lastColumn), cell("edge-ai-semi", lastColumn)),
                                          QItemSelectionModel::ClearAndSelect);
        ledger().selectionModel()->select(QItemSelection(cell(last, lastColumn), cell(last, lastColumn)),
                                          QItemSelectionModel::Select);
    }

    void selectTotal() {
        auto* model = ledger().model();
        ledger().setCurrentIndex(model->index(model->rowCount() - 1, 4));
    }

    // Opens the row that has the text in its first column.
    void openRow(const char* view, const QString& text) {
        auto* tree = m_context.window().findChild<QTreeView*>(QLatin1String(view));
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                                Qt::MatchContains | Qt::MatchRecursive);
        if (found.isEmpty()) {
            m_isGood = false;
            return;
        }
        tree->setCurrentIndex(found.front());
        tree->setFocus();
    }

    void waitForChecks() {
        while (m_context.session().reconciler().isRunning()) {
            QTest::qWait(20);
        }
    }

    void funding() {
        auto& window = m_context.window();
        waitForChecks();
        window.showPage(ui::MainWindow::Flows);
        openRow("funds", QStringLiteral("R5補正"));
        save("funds");
        window.flows().showTab(ui::FlowPage::Flows);
        openRow("flows", QStringLiteral("ポスト5G基金"));
        save("flows");
        window.flows().showTab(ui::FlowPage::Figure);
        save("flow-figure");
        window.flows().showTab(ui::FlowPage::Execution);
        openRow("execution", QStringLiteral("2023"));
        save("execution");
    }

    void themes() {
        auto& window = m_context.window();
        window.showPage(ui::MainWindow::Themes);
        window.themes().showHit(application::HitKind::Organisation, "1finity");
        save("themes");
        window.findChild<QLineEdit*>(QStringLiteral("themeSearch"))->clear();
        window.themes().showTab(ui::ThemePage::Tallies);
        openRow("themeTallies", QStringLiteral("①(c)"));
        save("tallies");
        window.themes().showTab(ui::ThemePage::Schedule);
        save("schedule");
    }

    void indicators() {
        auto& window = m_context.window();
        window.showPage(ui::MainWindow::Indicators);
        window.indicators().showHit(application::HitKind::Indicator, "post5g-outcome-short");
        save("indicators");
        window.indicators().sheets().setCurrentIndex(ui::IndicatorSheets::Bullets);
        save("bullets");
        window.indicators().sheets().setCurrentIndex(ui::IndicatorSheets::Timeline);
        window.indicators().showHit(application::HitKind::Indicator, "mmf-papers-short");
        withDialog([&] { window.indicators().editCurrent(); },
                   [&](QDialog& dialog) {
                       enter(dialog, "value", "12本");
                       enter(dialog, "locator", "主要学会の採択一覧");
                       save("actual");
                   });
    }

    void logicModels() {
        auto& window = m_context.window();
        window.showPage(ui::MainWindow::Logic);
        window.logic().showProgramme(domain::ProgrammeId("multimodal-foundation"));
        QTest::qWait(kSettleMilliseconds);
        window.logic().graph().goTo(ui::LogicElement::ofNode(domain::LogicNodeId("provide-models")));
        save("logic-models");
    }

    void checks() {
        auto& window = m_context.window();
        window.showPage(ui::MainWindow::Sources);
        waitForChecks();
        window.sources().showCheck(domain::CheckId("post5g-budget-fy2025-is-cycles"));
        save("checks");
        window.sources().showTab(ui::SourcesPage::Documents);
        save("sources");
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("globalSearch"));
        field->setFocus();
        field->setText(QStringLiteral("半導体"));
        emit field->textEdited(field->text());
        save("search");
        field->clear();
        emit field->textEdited({});
        QTest::qWait(kSettleMilliseconds);
    }

    // With the official files, where they are beside the checkout: other pictures of the page are worth nothing.
    void government() {
        const auto files = std::filesystem::path(SHIRUBE_SHARED_DIR) / "data" / "rs-open-data" / "2024";
        if (!std::filesystem::exists(files)) {
            std::cerr << "The official files of the programme review system are not beside the checkout: its pictures "
                         "stay.\n";
            return;
        }
        auto& window = m_context.window();
        {
            ui::ImportDialog dialog(m_context.session(), std::vector{files}, &window);
            dialog.show();
            waitForJobs();
            save("government-import");
            dialog.accept();
            waitForJobs();
            QTest::qWait(kSettleMilliseconds);
            dialog.reject();
        }
        window.showPage(ui::MainWindow::Government);
        auto& page = window.government();
        page.showTab(ui::GovernmentPage::Programmes);
        auto* filter = page.programmes().findChild<QLineEdit*>();
        filter->setText(QStringLiteral("半導体"));
        QTest::qWait(kSettleMilliseconds);
        save("government");
        page.showTab(ui::GovernmentPage::Pivot);
        window.findChild<QCheckBox*>(QStringLiteral("pivotRates"))->click();
        waitForJobs();
        save("government-totals");
        page.showProject(domain::FiscalYear(2024), 3522);
        page.sheet().showPart(ui::SheetTab::LogicModel);
        QTest::qWait(kSettleMilliseconds);
        save("government-sheet");
    }

    void waitForJobs() {
        QTest::qWait(kSettleMilliseconds);
        while (m_context.session().jobs().isRunning()) {
            QTest::qWait(20);
        }
    }

    void compare() {
        auto& window = m_context.window();
        window.findChild<QComboBox*>(QStringLiteral("compareFrom"))->setCurrentText(QStringLiteral("R7当初"));
        window.findChild<QComboBox*>(QStringLiteral("compareTo"))->setCurrentText(QStringLiteral("R8当初"));
        ledger().setCurrentIndex(cell("post5g", models::ComparisonModel::Delta));
    }

    // Runs `open`, which shows a modal dialog, and acts on the dialog while it is open.
    void withDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& act) {
        QTimer::singleShot(kSettleMilliseconds, &m_context.window(), [&] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                act(*dialog);
                dialog->reject();
            }
        });
        open();
    }

    void save(const char* name) {
        QTest::qWait(kSettleMilliseconds);
        const auto file = m_folder.filePath(QLatin1String(name) + QStringLiteral(".png"));
        m_isGood = QGuiApplication::primaryScreen()->grabWindow(0).save(file) && m_isGood;
    }

    ui::AppContext& m_context;
    QDir m_folder;
    bool m_isGood = true;
};

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    if (argc != 2) {
        return 2;
    }
    const test::TemporaryFolder folder;
    QSettings settings(QString::fromStdString((folder / "settings.ini").string()), QSettings::IniFormat);
    test::ScriptedDialogs dialogs;
    const test::FixedClock clock;
    ui::AppContext context(settings, dialogs, clock, "analyst");
    if (!context.start(folder / "shirube.db", QStringLiteral("ja"))) {
        return 1;
    }
    return Tour(context, QDir(QString::fromLocal8Bit(argv[1]))).run() ? 0 : 1;
}
