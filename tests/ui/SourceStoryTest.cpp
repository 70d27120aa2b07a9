// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <functional>

#include "Story.h"
#include "mainwindow/Actions.h"
#include "models/CheckModel.h"
#include "models/DocumentModel.h"
#include "models/FactCell.h"
#include "models/IndicatorModel.h"
#include "models/StatementListModel.h"
#include "pages/sources/SourcesPage.h"
#include "support/Catch.h"
#include "widgets/DetailLink.h"

using namespace shirube;
using models::CheckModel;
using models::FactCell;
using models::IndicatorModel;
using models::StatementListModel;
using test::Story;
using ui::DetailLink;
using ui::MainWindow;
using ui::SourcesPage;

namespace {

QTreeView& openChecks(Story& story) {
    story.window().showPage(MainWindow::Sources);
    story.waitForChecks();
    return story.find<QTreeView>("checks");
}

QString verdictAt(const QTreeView& checks, int row) {
    return checks.model()->index(row, 0).data(CheckModel::VerdictRole).toString();
}

QModelIndex rowWith(const QTreeView& view, const QString& id) {
    const auto found = view.model()->match(view.model()->index(0, 0), FactCell::IdRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.front();
}

QString noteAt(const QTreeView& checks, const QString& id) {
    return rowWith(checks, id).siblingAtColumn(CheckModel::Note).data().toString();
}

QString detailOf(Story& story) {
    return story.window().sources().findChild<QTextBrowser*>()->toPlainText();
}

// As a click on a link in a detail pane.
void follow(QWidget& page, const DetailLink& link) {
    const auto html = link.html(QStringLiteral("x"));
    const auto href = html.section(QLatin1Char('\''), 1, 1);
    emit page.findChild<QTextBrowser*>()->anchorClicked(QUrl(href));
}

int rowsOf(const QTreeView& view) {
    return view.model()->rowCount();
}

}  // namespace

TEST_CASE("Checks are listed by verdict, the gravest first, and filtered at a click") {
    Story story;
    auto& checks = openChecks(story);
    const int all = rowsOf(checks);
    REQUIRE(all > 100);
    CHECK(verdictAt(checks, 0) == "discrepancy");
    CHECK(verdictAt(checks, all - 1) == "consistent");
    auto& chip = story.find<QToolButton>("chip_discrepancy");
    chip.click();
    const int discrepancies = rowsOf(checks);
    CHECK(discrepancies > 0);
    CHECK(discrepancies < all);
    CHECK(verdictAt(checks, discrepancies - 1) == "discrepancy");
    CHECK(chip.text().endsWith(QString::number(discrepancies)));
    story.find<QToolButton>("chip_rounding").click();
    CHECK(rowsOf(checks) > discrepancies);
    // The search runs over labels, printed texts and notes; Ctrl+F leads there, Esc clears it.
    story.trigger("find");
    CHECK(QApplication::focusWidget() == &story.find<QLineEdit>("checkSearch"));
    story.type("checkSearch", "１，５３７");
    CHECK(rowsOf(checks) > 0);
    CHECK(rowsOf(checks) < discrepancies);
    story.type("checkSearch", "どこにもない語");
    CHECK(rowsOf(checks) == 0);
    CHECK_FALSE(checks.isVisible());
    story.press(story.find<QLineEdit>("checkSearch"), Qt::Key_Escape);
    CHECK(checks.isVisible());
    chip.click();
    story.find<QToolButton>("chip_rounding").click();
    CHECK(rowsOf(checks) == all);
    // A figure is copied with every digit, the check's identifier with it.
    checks.setCurrentIndex(checks.model()->index(0, 0));
    story.trigger("copy");
    const auto copied = QApplication::clipboard()->text();
    CHECK(copied.count("\n") == 2);
    CHECK(copied.contains(checks.model()->index(0, 0).data(FactCell::IdRole).toString()));
}

TEST_CASE("A note on a discrepancy is kept with its author, changes no verdict and is undone") {
    Story story;
    auto& checks = openChecks(story);
    const auto id = checks.model()->index(0, 0).data(FactCell::IdRole).toString();
    auto& withoutNote = story.find<QCheckBox>("withoutNote");
    withoutNote.click();
    const int open = rowsOf(checks);
    withoutNote.click();
    checks.setCurrentIndex(checks.model()->index(0, 0));
    const auto edit = [&](const char* text) {
        Story::withDialog([&] { story.trigger("editLine"); },
                          [&](QDialog& dialog) {
                              auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                              CHECK_FALSE(save->isEnabled());
                              dialog.findChild<QPlainTextEdit*>("note")->setPlainText(QString::fromUtf8(text));
                              CHECK(save->isEnabled());
                              save->click();
                          });
        story.waitForChecks();
    };
    edit("印刷の誤りと確認した");
    CHECK(noteAt(checks, id).contains("印刷の誤りと確認した"));
    CHECK(noteAt(checks, id).contains("analyst"));
    CHECK(verdictAt(checks, 0) == "discrepancy");
    CHECK(checks.currentIndex().data(FactCell::IdRole).toString() == id);
    CHECK(detailOf(story).contains("印刷の誤りと確認した"));
    withoutNote.click();
    CHECK(rowsOf(checks) == open - 1);
    withoutNote.click();
    CHECK(story.window().actions().undo->isEnabled());
    story.trigger("undo");
    story.waitForChecks();
    CHECK(noteAt(checks, id).isEmpty());
    story.trigger("redo");
    story.waitForChecks();
    CHECK(noteAt(checks, id).contains("印刷の誤りと確認した"));
    // Leaving nothing removes it.
    checks.setCurrentIndex(rowWith(checks, id));
    edit("");
    CHECK(rowWith(checks, id).isValid());
    CHECK(noteAt(checks, id).isEmpty());
}

TEST_CASE("A note says how the scope of the figures differs, above what was typed") {
    Story story;
    auto& checks = openChecks(story);
    checks.setCurrentIndex(checks.model()->index(0, 0));
    const auto id = checks.currentIndex().data(FactCell::IdRole).toString();
    const auto save = [&](const std::function<void(QComboBox&, QPlainTextEdit&)>& work) {
        Story::withDialog([&] { story.trigger("editLine"); },
                          [&](QDialog& dialog) {
                              work(*dialog.findChild<QComboBox*>("scope"), *dialog.findChild<QPlainTextEdit*>("note"));
                              auto* button = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                              CHECK(button->isEnabled());
                              button->click();
                          });
        story.waitForChecks();
        checks.setCurrentIndex(rowWith(checks, id));
    };
    save([](QComboBox& scope, QPlainTextEdit& note) {
        CHECK(scope.currentIndex() == 0);
        CHECK(scope.count() == 5);
        scope.setCurrentIndex(3);
        note.setPlainText(QStringLiteral("資料は基金からの支出"));
    });
    CHECK(noteAt(checks, id).contains("【範囲の違い：基金への造成と基金からの支出】"));
    CHECK(noteAt(checks, id).contains("資料は基金からの支出"));
    // What was chosen is chosen again, apart from the text.
    save([](QComboBox& scope, QPlainTextEdit& note) {
        CHECK(scope.currentIndex() == 3);
        CHECK(note.toPlainText() == QStringLiteral("資料は基金からの支出"));
        scope.setCurrentIndex(0);
    });
    CHECK_FALSE(noteAt(checks, id).contains("範囲の違い"));
    CHECK(noteAt(checks, id).contains("資料は基金からの支出"));
}

TEST_CASE("The listed checks are exported as a table") {
    Story story;
    auto& checks = openChecks(story);
    story.find<QToolButton>("chip_discrepancy").click();
    story.dialogs.files.push_back(story.file("checks.csv"));
    story.trigger("exportFigure");
    story.waitForJob();
    QFile file(QString::fromStdString(story.file("checks.csv").string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    CHECK(text.count("\r\n") == rowsOf(checks) + 1);
    CHECK(text.contains(checks.model()->index(0, 0).data(FactCell::IdRole).toString()));
    CHECK(story.window().page() == MainWindow::Sources);
}

TEST_CASE("A total and a selection say that they rest on a disputed figure") {
    Story story(QStringLiteral("en"));
    story.waitForChecks();
    const auto disputed = story.cell("multimodal-foundation", "R8当初");
    const auto total = story.model().index(story.model().rowCount() - 1, disputed.column());
    CHECK(total.data(models::ProgrammeTreeModel::DisputedRole).toBool());
    CHECK(total.data(Qt::ToolTipRole).toString().contains(disputed.siblingAtColumn(0).data().toString()));
    story.ledger().setCurrentIndex(total);
    CHECK(story.summary().endsWith("documents disagree on 1 of them"));
    story.ledger().setCurrentIndex(story.cell("next-gen-survey", "R8当初"));
    CHECK_FALSE(story.summary().contains("disagree"));
}

TEST_CASE("A disputed figure of the budgets leads to its check, and the check back to the figure") {
    Story story;
    story.waitForChecks();
    const auto cell = story.cell("post5g", "R7補正");
    REQUIRE(cell.data(models::ProgrammeTreeModel::DisputedRole).toBool());
    CHECK_FALSE(story.cell("post5g", "R8当初").data(models::ProgrammeTreeModel::DisputedRole).toBool());
    const domain::BudgetLineId line("post5g@R7補正");
    const auto& disputed = *story.session().reconciler().checks()->ofLine(line).front();
    REQUIRE(disputed.verdict == analysis::Verdict::Discrepancy);
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(models::textOf(disputed.label)));
    story.ledger().setCurrentIndex(cell);
    auto* ledgerPage = story.ledger().parentWidget()->parentWidget()->parentWidget();
    CHECK(ledgerPage->findChild<QTextBrowser*>()->toPlainText().contains(models::textOf(disputed.label)));
    follow(*ledgerPage, {DetailLink::Kind::Check, disputed.id.value()});
    CHECK(story.window().page() == MainWindow::Sources);
    auto& checks = story.find<QTreeView>("checks");
    CHECK(checks.currentIndex().data(FactCell::IdRole).toString().toStdString() == disputed.id.value());
    CHECK(detailOf(story).contains("1,537"));
    // Enter shows how it came about, a link leads back.
    emit checks.activated(checks.currentIndex());
    auto* tree = qobject_cast<QTreeView*>(QApplication::focusWidget());
    REQUIRE(tree);
    CHECK(tree != &checks);
    CHECK(tree->model()->rowCount(tree->rootIndex()) > 0);
    follow(story.window().sources(), {DetailLink::Kind::Text, {}});
    CHECK(detailOf(story).contains("1,537"));
    follow(story.window().sources(), {DetailLink::Kind::Line, line.value()});
    CHECK(story.window().page() == MainWindow::Budgets);
    CHECK(story.ledger().currentIndex() == story.cell("post5g", "R7補正"));
}

TEST_CASE("Documents list what they state, and a statement everything that states the same") {
    Story story;
    openChecks(story);
    story.window().sources().showTab(SourcesPage::Documents);
    auto& documents = story.find<QTreeView>("documents");
    auto& statements = story.find<QTreeView>("statements");
    REQUIRE(rowsOf(documents) == 5);
    for (int row = 0; row < rowsOf(documents); ++row) {
        const auto document = documents.model()->index(row, 0);
        documents.setCurrentIndex(document);
        CHECK(QString::number(rowsOf(statements)) ==
              document.siblingAtColumn(models::DocumentModel::Statements).data().toString());
    }
    documents.setCurrentIndex(rowWith(documents, "meti-frame-programmes-2026-04-03"));
    CHECK(statements.isColumnHidden(StatementListModel::Source));
    story.type("statementSearch", "１，６１７億円");
    REQUIRE(rowsOf(statements) > 0);
    const auto fact = statements.model()->index(0, 0).data(FactCell::FactRole).toString();
    statements.setCurrentIndex(statements.model()->index(0, 0));
    CHECK(detailOf(story).contains("1,617億円"));
    emit statements.activated(statements.currentIndex());
    CHECK_FALSE(statements.isColumnHidden(StatementListModel::Source));
    CHECK(statements.model()->index(rowsOf(statements) - 1, 0).data(FactCell::FactRole).toString() == fact);
    story.find<QToolButton>("backToDocument").click();
    CHECK(statements.isColumnHidden(StatementListModel::Source));
    CHECK(rowsOf(statements) > 20);
    // A line of a budget opens where it stands.
    follow(story.window().sources(), {DetailLink::Kind::Line, "post5g@R8当初"});
    CHECK(story.ledger().currentIndex() == story.cell("post5g", "R8当初"));
}

TEST_CASE("The search finds things of every kind and opens them where they belong") {
    Story story;
    story.waitForChecks();
    auto& field = story.find<QLineEdit>("globalSearch");
    const auto search = [&](const char* text) {
        story.trigger("search");
        CHECK(QApplication::focusWidget() == &field);
        story.type("globalSearch", text);
        story.press(field, Qt::Key_Return);
        CHECK(field.text().isEmpty());
    };
    search("ぽすと５ｇ");
    CHECK(story.window().page() == MainWindow::Budgets);
    search("学習済の重みを提供するモデル数");
    CHECK(story.window().page() == MainWindow::Indicators);
    const auto indicator = story.find<QTreeView>("indicators").currentIndex();
    CHECK(indicator.siblingAtColumn(IndicatorModel::Name).data().toString() == "学習済の重みを提供するモデル数");
    search("フィジカルAIの市場規模");
    CHECK(story.window().page() == MainWindow::Sources);
    CHECK(story.window().sources().tab() == SourcesPage::Documents);
    CHECK_FALSE(story.find<QTreeView>("statements").isColumnHidden(StatementListModel::Source));
    CHECK(rowsOf(story.find<QTreeView>("statements")) > 0);
    search("第1回AI・半導体WG 事務局説明資料");
    const auto document = story.find<QTreeView>("documents").currentIndex().data(FactCell::IdRole).toString();
    CHECK(document == "cao-meti-wg1-2026-02-12");
    search("ファウンドリ立ち上げと設計開発の二面の支援");
    CHECK(detailOf(story).contains("光電融合"));
    search("１ＦＩＮＩＴＹ");
    CHECK(story.window().page() == MainWindow::Themes);
}

TEST_CASE("What the search found is walked by keyboard, and Esc leaves it") {
    Story story;
    story.waitForChecks();
    auto& field = story.find<QLineEdit>("globalSearch");
    story.trigger("search");
    story.type("globalSearch", "半導体");
    QTest::qWait(200);
    auto* popup = qobject_cast<QListView*>(QApplication::activePopupWidget());
    REQUIRE(popup);
    REQUIRE(popup->model()->rowCount() > 2);
    story.press(*popup, Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(field.text().isEmpty());
    story.type("globalSearch", "どこにもない語");
    QTest::qWait(200);
    CHECK_FALSE(popup->isVisible());
    story.type("globalSearch", "標準化");
    QTest::qWait(200);
    if (popup->isVisible()) {
        story.press(*popup, Qt::Key_Down);
        story.press(*popup, Qt::Key_Return);
        CHECK(field.text().isEmpty());
        CHECK_FALSE(popup->isVisible());
    }
}

TEST_CASE("Checks that were stopped say so and are run again") {
    Story story;
    openChecks(story);
    auto& button = story.find<QPushButton>("runChecks");
    CHECK_FALSE(button.isVisible());
    story.session().reconciler().run(story.store());
    story.session().reconciler().stop();
    CHECK(button.isVisible());
    CHECK(rowsOf(story.find<QTreeView>("checks")) > 100);
    button.click();
    story.waitForChecks();
    CHECK_FALSE(button.isVisible());
}

TEST_CASE("An empty store says what to do next") {
    Story story;
    story.trigger("undo");
    auto& checks = openChecks(story);
    CHECK(rowsOf(checks) == 0);
    CHECK_FALSE(checks.isVisible());
    CHECK_FALSE(story.find<QToolButton>("exportChecks").isEnabled());
    story.trigger("loadDataset");
    story.waitForJob();
    story.waitForChecks();
    CHECK(rowsOf(checks) > 100);
    CHECK(checks.isVisible());
}

TEST_CASE("Newer data is offered, and loaded by a button") {
    Story story;
    emit story.session().newerDataFound("2026-06-30");
    CHECK(story.window().message().contains("2026-06-30"));
    auto& button = story.find<QPushButton>("takeAdvice");
    REQUIRE(button.isVisible());
    button.click();
    CHECK_FALSE(button.isVisible());
    CHECK(story.session().jobs().isRunning());
    story.waitForJob();
    QTest::qWait(1);
    CHECK_FALSE(story.window().message().isEmpty());
}
