// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include "Story.h"
#include "models/DerivationModel.h"
#include "models/FactCell.h"
#include "pages/report/ReportPage.h"
#include "support/Catch.h"
#include "widgets/DetailView.h"

using namespace shirube;
using models::FactCell;
using test::Story;
using ui::MainWindow;

namespace {

struct Reports : Story {
    explicit Reports(const char* report) {
        window().showPage(MainWindow::Reports);
        window().reports().showReport(QLatin1String(report));
    }
    ui::LedgerView& rows() { return find<ui::LedgerView>("reportLedger"); }
    int count(const QModelIndex& parent = {}) { return rows().model()->rowCount(parent); }
    ui::DetailView& detail() { return *window().reports().findChild<ui::DetailView*>(); }
    QTreeView& derivation() { return *detail().findChild<QTreeView*>(); }
    QMenu& saved() {
        auto& menu = find<QMenu>("savedReportsMenu");
        emit menu.aboutToShow();
        return menu;
    }
    QAction* savedAction(const QString& text, QMenu* menu = nullptr) {
        for (auto* action : (menu ? *menu : saved()).actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }
    QByteArray written(const char* name) {
        dialogs.files.push_back(file(name));
        find<QToolButton>("exportReport").click();
        waitForJob();
        QFile in(QString::fromStdString(file(name).string()));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

// The first row below that is about a statement.
QModelIndex statementBelow(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        const bool isStated = !index.data(models::DerivationModel::StatementRole).toString().isEmpty() &&
                              index.data(models::DerivationModel::LineRole).toString().isEmpty();
        if (isStated) {
            return index;
        }
        if (const auto below = statementBelow(model, index); below.isValid()) {
            return below;
        }
    }
    return {};
}

}  // namespace

TEST_CASE("Each report has rows with grounds, and opens its drill-down") {
    Reports story("cycles");
    auto& list = story.find<QListWidget>("reports");
    REQUIRE(list.count() == 8);
    for (int report = 0; report < list.count(); ++report) {
        list.setCurrentRow(report);
        INFO(list.item(report)->text().toStdString());
        if (list.item(report)->data(Qt::UserRole).toString() == QLatin1String("gates")) {
            CHECK(story.count() == 0);  // no document prints scores of a gate, and none was held here
            continue;
        }
        REQUIRE(story.count() > 0);
        CHECK(story.rows().currentIndex().isValid());
        CHECK_FALSE(story.detail().text().isEmpty());
    }
    story.window().reports().showReport("execution");
    int opened = 0;
    for (int row = 0; row < story.count(); ++row) {
        opened += story.count(story.rows().model()->index(row, 0));
    }
    CHECK(opened > 0);
}

TEST_CASE("A figure of the grounds opens the statement, and a row what it is about") {
    Reports story("execution");
    QModelIndex statement;
    for (int row = 0; row < story.count() && !statement.isValid(); ++row) {
        story.rows().setCurrentIndex(story.rows().model()->index(row, 0));
        statement = statementBelow(*story.derivation().model());
    }
    REQUIRE(statement.isValid());
    emit story.derivation().activated(statement);
    CHECK(story.window().page() == MainWindow::Sources);
    story.window().showPage(MainWindow::Reports);
    story.rows().setCurrentIndex(story.rows().model()->index(0, 0));
    story.press(story.rows(), Qt::Key_Return);
    CHECK(story.window().page() != MainWindow::Reports);
}

TEST_CASE("A filter leaves rows, says how many, and can be dropped") {
    Reports story("cycles");
    const int all = story.count();
    auto& search = story.find<QLineEdit>("reportSearch");
    search.setText("ポスト");
    CHECK(story.count() > 0);
    CHECK(story.count() < all);
    search.setText("どこにもない");
    CHECK(story.count() == 0);
    CHECK_FALSE(story.rows().isVisible());
    search.clear();
    CHECK(story.count() == all);
    story.find<QCheckBox>("reportOnlyVariances").setChecked(true);
    CHECK(story.count() < all);
}

TEST_CASE("Parameters are saved under a name, brought back, renamed and deleted, also after a restart") {
    Reports story("cycles");
    story.find<QComboBox>("reportFrom").setCurrentIndex(2);
    const auto from = story.find<QComboBox>("reportFrom").currentText();
    story.find<QLineEdit>("reportSearch").setText("ポスト");
    const auto names = [&] {
        QStringList texts;
        for (const auto* action : story.saved().actions()) {
            if (action->isSeparator()) {
                break;
            }
            texts.append(action->text());
        }
        return texts;
    };
    const auto command = [&](int afterSeparator) {
        const auto actions = story.saved().actions();
        int at = 0;
        while (!actions[at]->isSeparator()) {
            ++at;
        }
        return actions[at + 1 + afterSeparator];
    };
    CHECK(names().isEmpty());
    story.dialogs.texts = {"WG用"};
    command(0)->trigger();
    CHECK(names() == QStringList{"WG用"});
    story.window().reports().showReport("funds");
    story.find<QLineEdit>("reportSearch").clear();
    story.start();
    story.window().showPage(MainWindow::Reports);
    story.savedAction("WG用")->trigger();
    CHECK(story.find<QListWidget>("reports").currentRow() == 0);
    CHECK(story.find<QComboBox>("reportFrom").currentText() == from);
    CHECK(story.find<QLineEdit>("reportSearch").text() == "ポスト");
    story.dialogs.texts = {"本番用"};
    story.savedAction("WG用", command(1)->menu())->trigger();
    CHECK(names() == QStringList{"本番用"});
    story.savedAction("本番用", command(2)->menu())->trigger();
    CHECK(names().isEmpty());
}

TEST_CASE("A report is written in every format as it is shown") {
    Reports story("cycles");
    story.find<QLineEdit>("reportSearch").setText("ポスト");
    const auto name = story.rows().model()->index(0, 0).data().toString().toUtf8();
    const auto csv = story.written("a.csv");
    CHECK(csv.contains(name));
    CHECK(csv.count('\n') > story.count());
    const auto xlsx = story.written("a.xlsx");
    CHECK(xlsx.startsWith("PK"));
    CHECK(xlsx.size() > 4000);
    CHECK(story.written("a.pdf").startsWith("%PDF"));
    CHECK(story.written("a.txt").isEmpty());
    CHECK(story.window().message().contains("a.txt"));
    story.find<QToolButton>("copyReport").click();
    const auto copied = QApplication::clipboard()->text();
    CHECK(copied.contains('\t'));
    CHECK(copied.contains(QString::fromUtf8(name)));
    story.rows().selectAll();
    CHECK_FALSE(story.summary().isEmpty());
    story.trigger("copy");
    CHECK(QApplication::clipboard()->text().contains('\t'));
}

TEST_CASE("Another day as of makes another report, and an impossible one is refused in place") {
    Reports story("targets");
    auto& asOf = story.find<QDateEdit>("asOf");
    auto& previous = story.find<QDateEdit>("previousAsOf");
    CHECK(asOf.date() == QDate(2026, 11, 21));
    CHECK(previous.date() < asOf.date());
    const auto text = [&] {
        QString all;
        for (int row = 0; row < story.count(); ++row) {
            for (int column = 0; column < story.rows().model()->columnCount(); ++column) {
                all += story.rows().model()->index(row, column).data().toString() + '\n';
            }
        }
        return all;
    };
    const auto now = text();
    asOf.setDate(QDate(2040, 3, 31));
    CHECK(story.session().asOf().text() == "2040-03-31");
    CHECK(text() != now);
    auto& problem = story.find<QLabel>("asOfProblem");
    CHECK_FALSE(problem.isVisible());
    previous.setDate(QDate(2041, 1, 1));
    CHECK(problem.isVisible());
    CHECK(story.session().previousAsOf().text() != "2041-01-01");
    previous.setDate(QDate(2026, 4, 1));
    CHECK_FALSE(problem.isVisible());
    CHECK(story.session().previousAsOf().text() == "2026-04-01");
    auto& menu = story.find<QMenu>("asOfMenu");
    emit menu.aboutToShow();
    REQUIRE(menu.actions().size() > 5);
    menu.actions().front()->trigger();
    CHECK(asOf.date() == QDate(2026, 11, 21));
    CHECK(text() == now);
}
