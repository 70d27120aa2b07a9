// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "models/DeskModel.h"
#include "models/PacketModel.h"
#include "models/ScoreBoard.h"
#include "models/ScoreGridModel.h"
#include "models/ScoreOverviewModel.h"
#include "models/ScorePaste.h"
#include "models/ScoreText.h"
#include "models/TsvLine.h"
#include "support/Catch.h"

using namespace shirube;
using application::DeskSheet;
using base::Decimal;
using models::DeskModel;
using models::FactCell;
using models::ScoreBoard;
using models::ScoreCell;
using models::ScoreGridModel;
using models::ScoreOverviewModel;
using models::ScorePaste;
using models::Tone;

namespace {

domain::SchemeCriterion item(const char* id, const char* group, const char* name, int maximum) {
    domain::SchemeCriterion criterion;
    criterion.id = id;
    criterion.group = group;
    criterion.name = name;
    criterion.maximum = Decimal(maximum, 0);
    return criterion;
}

// Two groups that add up to 100.
domain::ReviewScheme pointScheme() {
    domain::ReviewScheme scheme;
    scheme.scale = domain::commonScales().front();
    scheme.criteria = {item("1-1", "技術", "新規性", 20), item("1-2", "技術", "達成度", 30),
                       item("2-1", "事業", "計画", 50)};
    return scheme;
}

domain::ReviewScheme gradeScheme() {
    domain::ReviewScheme scheme;
    scheme.scale = domain::commonScales()[1];
    scheme.method = domain::TallyMethod::MeanOfItems;
    scheme.criteria = {item("1", "", "必要性", 0), item("2", "", "有効性", 0)};
    return scheme;
}

DeskSheet sheet(const char* subject, domain::ReviewScheme scheme, const char* round = "gate") {
    DeskSheet made;
    made.round.id = domain::ReviewRoundId(round);
    made.round.name = "審査回";
    made.round.stage = domain::RoundStage::Scoring;
    made.round.dueOn = domain::CalendarDay{2026, 11, 20};
    made.round.scheme = std::move(scheme);
    made.subject.id = domain::ReviewSubjectId(std::string(round) + '/' + subject);
    made.subject.round = made.round.id;
    made.subject.title = subject;
    for (const auto& criterion : made.round.scheme.criteria) {
        made.content.scores.push_back({criterion.id, {}, {}, false});
    }
    return made;
}

std::string valueOf(const ScoreBoard& board, int sheet, std::size_t item) {
    return board.sheet(sheet).content.scores[item].value;
}

int listen(ScoreBoard& board, std::vector<models::SheetEdits>& edits) {
    QObject::connect(&board, &ScoreBoard::edited,
                     [&edits](const models::SheetEdits& made, const QString&) { edits.push_back(made); });
    return 0;
}

}  // namespace

TEST_CASE("A value is kept as the scale writes it, and what is no score stays and is told apart") {
    ScoreBoard board;
    board.setSheets({sheet("A", pointScheme())});
    CHECK(board.open(0) == 3);
    CHECK(board.firstOpen(0) == 0);
    board.setValue(0, 0, " １８ ");
    CHECK(valueOf(board, 0, 0) == "18");
    CHECK(board.problem(0, 0).isEmpty());
    CHECK(board.sheet(0).state == DeskSheet::State::Draft);
    board.setValue(0, 1, "31");
    CHECK(valueOf(board, 0, 1) == "31");
    CHECK(board.problem(0, 1).contains("30"));
    CHECK(board.invalid(0) == 1);
    CHECK(board.open(0) == 1);
    CHECK(board.filled(0) == 1);
    CHECK_FALSE(board.canSubmit(0));
    CHECK(board.firstOpen(0) == 1);
    board.setValue(0, 1, "0");
    CHECK(board.problem(0, 1).isEmpty());  // the lowest is a score
    board.setValue(0, 2, "50");
    CHECK(board.canSubmit(0));
    CHECK(board.firstOpen(0) == -1);
    board.setValue(0, 2, "");
    CHECK_FALSE(board.canSubmit(0));
}

TEST_CASE("A sheet is what its content makes it: not begun, draft, submitted, changed since") {
    auto submitted = sheet("A", gradeScheme());
    submitted.content.scores[0].value = "A";
    submitted.content.scores[1].value = "B";
    submitted.submitted = submitted.content;
    submitted.state = DeskSheet::State::Submitted;
    ScoreBoard board;
    board.setSheets({submitted, sheet("B", gradeScheme())});
    CHECK(board.isReplacing(0));
    CHECK_FALSE(board.canSubmit(0));
    board.setValue(0, 1, "ａ");
    CHECK(valueOf(board, 0, 1) == "A");
    CHECK(board.sheet(0).state == DeskSheet::State::ChangedSinceSubmitted);
    CHECK(board.canSubmit(0));
    board.setValue(0, 1, "B");
    CHECK(board.sheet(0).state == DeskSheet::State::Submitted);
    board.setRemark(1, "所見");
    CHECK(board.sheet(1).state == DeskSheet::State::Draft);
    board.setRemark(1, "");
    CHECK(board.sheet(1).state == DeskSheet::State::NotBegun);
}

TEST_CASE("An edit says what was before, nothing is an edit that changes nothing, and a closed round takes none") {
    auto closed = sheet("B", pointScheme());
    closed.takesScores = false;
    ScoreBoard board;
    board.setSheets({sheet("A", pointScheme()), closed});
    std::vector<models::SheetEdits> edits;
    listen(board, edits);
    board.setValue(0, 0, "5");
    board.setValue(0, 0, "５");
    REQUIRE(edits.size() == 1);
    CHECK(edits[0][0].before.scores[0].value.empty());
    CHECK(edits[0][0].after.scores[0].value == "5");
    CHECK(board.isUnsaved(0));
    board.setSaved(0, board.sheet(0).content);
    CHECK_FALSE(board.hasUnsaved());
    board.restore(0, edits[0][0].before);
    CHECK(edits.size() == 1);
    CHECK(board.isUnsaved(0));
    board.setValue(1, 0, "5");
    board.setComment(1, 0, "遅い");
    CHECK(edits.size() == 1);
    CHECK_FALSE(board.isUnsaved(1));
    // All values of a block are one edit, and the sheet that takes none is left out.
    board.setValues({{0, 0, "1"}, {0, 1, "2"}, {1, 0, "3"}});
    REQUIRE(edits.size() == 2);
    CHECK(edits[1].size() == 1);
}

TEST_CASE("The grid groups the items, adds them up exactly and takes scores, comments and 非公開") {
    ScoreBoard board;
    board.setSheets({sheet("A", pointScheme())});
    ScoreGridModel grid(board);
    const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(grid.rowCount() == 0);
    grid.setSheet(0);
    REQUIRE(grid.rowCount() == 6);  // 2 items, sum, 1 item, sum, total
    const auto text = [&](int row, int column) { return grid.index(row, column).data().toString(); };
    CHECK(text(2, ScoreGridModel::Maximum) == "50");
    CHECK(text(5, ScoreGridModel::Maximum) == "100");
    CHECK(text(5, ScoreGridModel::Value) == "—");
    const auto first = grid.indexOfItem(0, ScoreGridModel::Value);
    CHECK(first.row() == 0);
    CHECK(grid.indexOfItem(2, ScoreGridModel::Value).row() == 3);
    CHECK(first.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(grid.index(2, ScoreGridModel::Value).flags().testFlag(Qt::ItemIsEditable));
    REQUIRE(grid.setData(first, "12", Qt::EditRole));
    REQUIRE(grid.setData(grid.index(1, ScoreGridModel::Value), "9", Qt::EditRole));
    CHECK(text(2, ScoreGridModel::Value) == "21");
    CHECK(text(4, ScoreGridModel::Value) == "—");
    CHECK(text(5, ScoreGridModel::Value) == "21");
    REQUIRE(grid.setData(grid.index(1, ScoreGridModel::Value), "abc", Qt::EditRole));
    const auto wrong = grid.index(1, ScoreGridModel::Value);
    CHECK(wrong.data().toString().contains("abc"));
    CHECK(wrong.data(Qt::EditRole).toString() == "abc");
    CHECK(wrong.data(FactCell::ToneRole).toInt() == static_cast<int>(Tone::Alert));
    CHECK_FALSE(wrong.data(ScoreCell::ProblemRole).toString().isEmpty());
    CHECK(text(5, ScoreGridModel::Value) == "12");  // what is no score is in no sum
    REQUIRE(grid.setData(grid.index(0, ScoreGridModel::Comment), "よい", Qt::EditRole));
    REQUIRE(grid.setData(grid.index(0, ScoreGridModel::Restricted), Qt::Checked, Qt::CheckStateRole));
    CHECK(board.sheet(0).content.scores[0].isRestricted);
    CHECK(text(0, ScoreGridModel::Comment) == "よい");
}

TEST_CASE("Grades that count are averaged, and items that stand for themselves have no sum") {
    ScoreBoard board;
    auto apart = sheet("B", gradeScheme());
    apart.round.scheme.method = domain::TallyMethod::PerItem;
    board.setSheets({sheet("A", gradeScheme()), apart});
    ScoreGridModel grid(board);
    grid.setSheet(0);
    REQUIRE(grid.rowCount() == 3);
    board.setValue(0, 0, "A");
    board.setValue(0, 1, "B");
    CHECK(grid.index(2, ScoreGridModel::Value).data().toString() == "2.5");
    CHECK(grid.index(0, ScoreGridModel::Maximum).data().toString() == "A B C D");
    grid.setSheet(1);
    CHECK(grid.rowCount() == 2);
    CHECK(models::ScoreText::total(board.sheet(1)).isEmpty());
}

TEST_CASE("The overview holds the subjects of one round, and keeps in step with the sheet") {
    ScoreBoard board;
    board.setSheets({sheet("A", pointScheme()), sheet("B", gradeScheme(), "other"), sheet("C", pointScheme())});
    ScoreOverviewModel overview(board);
    const QAbstractItemModelTester tester(&overview, QAbstractItemModelTester::FailureReportingMode::Warning);
    overview.setRound(domain::ReviewRoundId("gate"));
    REQUIRE(overview.rowCount() == 2);
    REQUIRE(overview.columnCount() == 1 + 3 + 3);
    const auto cell = overview.indexOfItem(2, 1);
    CHECK(cell.row() == 1);
    CHECK(cell.data(ScoreCell::SheetRole).toInt() == 2);
    REQUIRE(overview.setData(cell, "30", Qt::EditRole));
    CHECK(valueOf(board, 2, 1) == "30");
    CHECK(overview.index(1, 4).data().toString() == "30");
    CHECK(overview.index(1, 5).data().toString() == "2");
    CHECK_FALSE(overview.indexOfItem(1, 0).isValid());
    CHECK_FALSE(overview.setData(overview.index(0, 4), "1", Qt::EditRole));
}

TEST_CASE("A block of a spreadsheet goes over sums, and what does not fit is counted") {
    ScoreBoard board;
    board.setSheets({sheet("A", pointScheme()), sheet("B", pointScheme())});
    ScoreGridModel grid(board);
    grid.setSheet(0);
    const auto corner = grid.indexOfItem(0, ScoreGridModel::Value);
    auto paste = ScorePaste::at(corner, "1\r\n\r\n3\r\n", board);
    CHECK(paste.values.size() == 3);  // the blank one holds its place
    CHECK(paste.leftOut == 0);
    board.setValues(paste.values);
    CHECK(valueOf(board, 0, 0) == "1");
    CHECK(valueOf(board, 0, 1).empty());
    CHECK(valueOf(board, 0, 2) == "3");
    paste = ScorePaste::at(corner, "1\n2\n99\n4\n5", board);
    CHECK(paste.values.size() == 3);
    CHECK(paste.leftOut == 2);
    CHECK(paste.notScores == 1);
    ScoreOverviewModel overview(board);
    overview.setRound(domain::ReviewRoundId("gate"));
    paste = ScorePaste::at(overview.indexOfItem(0, 1), "10\t20\t7\n11\t21\t8", board);
    CHECK(paste.values.size() == 4);
    CHECK(paste.leftOut == 2);  // the total is no place for a value
    board.setValues(paste.values);
    CHECK(valueOf(board, 1, 1) == "11");
    CHECK(valueOf(board, 1, 2) == "21");
    // With the titles that a copy brings along.
    const auto title = grid.headerData(ScoreGridModel::Value, Qt::Horizontal, Qt::DisplayRole).toString();
    paste = ScorePaste::at(corner, title + "\n17", board);
    REQUIRE(paste.values.size() == 1);
    CHECK(paste.values[0].value == "17");
    CHECK(ScorePaste::at({}, "1", board).values.empty());
    CHECK(ScorePaste::at(corner, "", board).values.empty());
}

TEST_CASE("Rows of a spreadsheet keep their place, quoted cells and all") {
    const auto lines = models::readTsv("a\t\"b\nc\"\n\n\"d \"\"e\"\"\"\t\n\n");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].cells == QStringList({"a", "b c"}));
    CHECK(lines[1].isBlank());
    CHECK(lines[2].cells.first() == "d \"e\"");
    CHECK(lines[2].number == 4);
    CHECK(models::readTsv("").empty());
}

TEST_CASE("Assignments tell how far each sheet is, and what is overdue") {
    ScoreBoard board;
    auto done = sheet("C", pointScheme());
    done.content.scores[0].value = "20";
    done.content.scores[1].value = "30";
    done.content.scores[2].value = "9";
    done.submitted = done.content;
    done.state = DeskSheet::State::Submitted;
    auto closed = sheet("D", pointScheme());
    closed.takesScores = false;
    closed.round.stage = domain::RoundStage::Closed;
    board.setSheets({sheet("A", pointScheme()), sheet("B", pointScheme()), done, closed});
    board.setValue(1, 0, "20");
    board.setValue(1, 1, "31");
    DeskModel model(board);
    model.read({2026, 11, 20});
    const auto cell = [&](int row, int column) { return model.index(row, column); };
    REQUIRE(model.rowCount() == 4);
    CHECK(cell(0, DeskModel::Filled).data().toString() == "0 of 3");
    CHECK(cell(1, DeskModel::Filled).data().toString().endsWith("1 of 3"));
    CHECK(cell(1, DeskModel::Filled).data(FactCell::ToneRole).toInt() == static_cast<int>(Tone::Alert));
    CHECK(cell(2, DeskModel::Total).data().toString() == "59");
    CHECK(cell(0, DeskModel::Due).data().toString() == "2026-11-20");
    model.read({2026, 11, 21});
    CHECK(cell(0, DeskModel::Due).data(FactCell::ToneRole).toInt() == static_cast<int>(Tone::Alert));
    CHECK(cell(2, DeskModel::Due).data(FactCell::ToneRole).toInt() == static_cast<int>(Tone::Plain));
    CHECK(cell(3, DeskModel::Due).data(FactCell::ToneRole).toInt() == static_cast<int>(Tone::Plain));
    CHECK(cell(3, DeskModel::State).data(Qt::ToolTipRole).toString().contains("審査回"));
}

TEST_CASE("The last packet of a reviewer counts, and a withdrawn one is none") {
    domain::ReviewContent content;
    const domain::ReviewRoundId round("gate");
    content.rounds.push_back({});
    content.rounds[0].id = round;
    const domain::ReviewerId first("r1");
    const domain::ReviewerId second("r2");
    content.reviewers = {{first, "テスト太郎", {}, {}, {}, 0}, {second, "テスト花子", {}, {}, {}, 1}};
    content.panel = {{"gate/r1", round, first, "委員A", 0}, {"gate/r2", round, second, "委員B", 1}};
    content.assignments = {{"a", round, domain::ReviewSubjectId("gate/x"), first, 0}};
    domain::ScorePacket packet;
    packet.round = round;
    packet.reviewer = first;
    packet.number = 1;
    content.packets.push_back(packet);
    packet.number = 2;
    packet.answers = 1;
    content.packets.push_back(packet);
    packet.reviewer = second;
    packet.isWithdrawn = true;
    content.packets.push_back(packet);
    models::PacketModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setRound(domain::ReviewBook::make({domain::Role::Secretariat}, content), round);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.packetOf(first));
    CHECK(model.packetOf(first)->number == 2);
    CHECK_FALSE(model.packetOf(second));
    CHECK(model.assigned(first) == 1);
    CHECK(model.assigned(second) == 0);
    CHECK(model.index(0, models::PacketModel::Reviewer).data().toString().contains("委員A"));
    CHECK(model.index(0, models::PacketModel::Answers).data(FactCell::ToneRole).toInt() ==
          static_cast<int>(Tone::Good));
    CHECK(model.index(1, models::PacketModel::Packet).data().toString().contains("withdrawn"));
}
