// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QTreeView>

#include "Story.h"
#include "models/AttentionModel.h"
#include "models/FactCell.h"
#include "models/StandingModel.h"
#include "pages/overview/OverviewPage.h"
#include "support/Catch.h"
#include "widgets/DetailView.h"

using namespace shirube;
using models::AttentionModel;
using models::FactCell;
using models::StandingModel;
using test::Story;
using ui::MainWindow;

namespace {

struct Overview : Story {
    Overview() {
        window().showPage(MainWindow::Overview);
        waitForChecks();
    }
    QTreeView& standings() { return find<QTreeView>("standings"); }
    QTreeView& attention() { return find<QTreeView>("attention"); }
    QString detail() { return window().overview().findChild<ui::DetailView*>()->text(); }
    // The first thing to look at of that kind; invalid for none.
    QModelIndex first(analysis::AttentionKind kind) {
        const auto& model = *attention().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row, AttentionModel::Kind);
            if (index.data().toString().startsWith(AttentionModel::mark(kind))) {
                return index;
            }
        }
        return {};
    }
};

}  // namespace

TEST_CASE("The overview shows how the programmes stand, with figures of the published documents") {
    Overview story;
    REQUIRE(story.standings().model()->rowCount() > 0);
    const auto& header = story.find<QLabel>("overviewHeader");
    CHECK(header.isVisible());
    CHECK(header.text().contains("2026-11-21"));
    bool hasMeasured = false;
    bool hasMissing = false;
    for (int row = 0; row < story.standings().model()->rowCount(); ++row) {
        const auto cell = story.standings().model()->index(row, StandingModel::Attainment);
        hasMissing = hasMissing || cell.data(FactCell::MissingRole).toBool();
        hasMeasured = hasMeasured || cell.data().toString().contains('%');
        CHECK(cell.data().toString() != "0.0%");
    }
    CHECK(hasMeasured);
    story.standings().setCurrentIndex(story.standings().model()->index(0, 0));
    CHECK_FALSE(story.detail().isEmpty());
    emit story.find<QLabel>("overviewHeader").linkActivated("derivation:" + QByteArray("money").toHex());
    const auto byMoney = story.detail();
    emit story.find<QLabel>("overviewHeader").linkActivated("derivation:" + QByteArray("equal").toHex());
    CHECK(story.detail() != byMoney);
}

TEST_CASE("A discrepancy is there once the checks are through, and Enter opens its check") {
    Overview story;
    const auto found = story.first(analysis::AttentionKind::Discrepancy);
    REQUIRE(found.isValid());
    story.attention().setCurrentIndex(found);
    emit story.attention().clicked(found);
    CHECK(story.detail().contains("≠"));
    emit story.attention().activated(found);
    CHECK(story.window().page() == MainWindow::Sources);
}

TEST_CASE("The detail is of the list that the keyboard reaches") {
    Overview story;
    QApplication::setActiveWindow(&story.window());
    story.standings().setFocus(Qt::TabFocusReason);
    const auto standing = story.detail();
    story.attention().setFocus(Qt::TabFocusReason);
    CHECK(story.detail() != standing);
    story.standings().setFocus(Qt::BacktabFocusReason);
    CHECK(story.detail() == standing);
}

TEST_CASE("What is unmeasured leads to its indicator, and a programme to its own page") {
    Overview story;
    const auto found = story.first(analysis::AttentionKind::Unmeasured);
    REQUIRE(found.isValid());
    emit story.attention().activated(found);
    CHECK(story.window().page() == MainWindow::Indicators);
    story.window().showPage(MainWindow::Overview);
    emit story.standings().activated(story.standings().model()->index(0, 0));
    CHECK(story.window().page() != MainWindow::Overview);
}

TEST_CASE("An earlier day as of knows less") {
    Overview story;
    const auto header = story.find<QLabel>("overviewHeader").text();
    story.find<QDateEdit>("asOf").setDate(QDate(2020, 1, 1));
    CHECK(story.find<QLabel>("overviewHeader").text() != header);
    for (int row = 0; row < story.standings().model()->rowCount(); ++row) {
        CHECK(story.standings().model()->index(row, StandingModel::Coverage).data().toString().startsWith("0/"));
    }
}

TEST_CASE("A store without indicators says what to do next") {
    Overview story;
    story.trigger("undo");
    story.waitForChecks();
    CHECK(story.standings().model()->rowCount() == 0);
    CHECK_FALSE(story.standings().isVisible());
    bool said = false;
    for (const auto* label : story.window().overview().findChildren<QLabel*>()) {
        said = said || (label->isVisible() && !label->text().isEmpty());
    }
    CHECK(said);
}
