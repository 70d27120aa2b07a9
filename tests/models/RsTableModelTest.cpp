// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <map>

#include "models/RsColumnTitle.h"
#include "models/RsTableModel.h"
#include "support/Catch.h"

using namespace shirube;
using domain::RsRecord;
using domain::RsRow;
using domain::RsTable;
using models::FactCell;
using models::RsShownColumn;
using models::RsTableModel;
using Kind = RsShownColumn::Kind;

namespace {

RsRecord recordAt(RsTable table, RsRow place) {
    RsRecord record;
    record.row = place;
    for (const auto& column : domain::columnsOf(table)) {
        auto& cell = record.cells.emplace_back();
        if (column.type == domain::RsType::Text) {
            cell.text = std::string(column.name) + " " + std::to_string(place.number());
        } else {
            cell.number = place.number();
        }
    }
    return record;
}

/// Answers what it is asked for, and counts.
struct Files {
    std::size_t asked = 0;
    std::size_t rows = 0;
    std::map<std::int64_t, RsRecord> own;  ///< instead of made-up ones
    std::int64_t goneFrom = RsRow::kMaxNumber;
    bool isBroken = false;

    RsTableModel::Reader reader() {
        return [this](RsTable table, std::span<const RsRow> places) -> base::Result<std::vector<RsRecord>> {
            ++asked;
            rows += places.size();
            if (isBroken) {
                return base::fail(base::ErrorCode::Io, base::Message("broken"));
            }
            std::vector<RsRecord> records;
            for (const auto& place : places) {
                if (const auto found = own.find(place.value()); found != own.end()) {
                    records.push_back(found->second);
                } else if (place.number() < goneFrom) {
                    records.push_back(recordAt(table, place));
                }
            }
            return records;
        };
    }
};

std::vector<RsRow> placesTo(std::int64_t count) {
    std::vector<RsRow> places;
    for (std::int64_t number = 2; number < count + 2; ++number) {
        places.emplace_back(1, number);
    }
    return places;
}

analysis::GovernmentBook bookOf(int edition) {
    analysis::GovernmentProgramme programme;
    programme.project = 7;
    programme.name = "研究開発";
    programme.ministry = 1;
    return {domain::FiscalYear(edition), {"", "経済産業省"}, {programme}, {}};
}

}  // namespace

TEST_CASE("A table of a million rows holds those that are looked at") {
    Files files;
    RsTableModel model(files.reader());
    model.setTable(RsTable::Contract, {{Kind::Own, "project"}, {Kind::Own, "payee"}, {Kind::Own, "amount"}});
    constexpr int kRows = 1'000'000;
    model.setPlaces(placesTo(kRows));
    CHECK(model.rowCount() == kRows);
    CHECK(files.asked == 0);
    CHECK(model.index(999'999, 1).data().toString() == "payee 1000001");
    CHECK(model.index(0, 2).data(FactCell::PlainRole).toString() == "2");
    CHECK(files.asked == 2);
    // What is in sight is read once, however often it is drawn.
    for (int again = 0; again < 100; ++again) {
        CHECK(model.index(5, 1).data().toString() == "payee 7");
    }
    CHECK(files.asked == 2);

    // A thousand windows from the first row to the last, each far from the one before.
    for (int row = 0; row < kRows; row += 1000) {
        for (int line = row; line < row + 30; ++line) {
            REQUIRE(model.index(line, 1).data().toString() == QStringLiteral("payee %1").arg(line + 2));
        }
        REQUIRE(model.heldRows() <= RsTableModel::kKeptBlocks * RsTableModel::kBlockRows);
    }
    CHECK(files.rows < 1100 * RsTableModel::kBlockRows * 2);
    CHECK(model.rowOf(RsRow(1, 500'002)) == 500'000);
    CHECK(model.rowOf(RsRow(2, 2)) == -1);
}

TEST_CASE("The rows that were looked at last stay, others are read again") {
    Files files;
    RsTableModel model(files.reader());
    model.setTable(RsTable::Payee, {{Kind::Own, "name"}});
    model.setPlaces(placesTo(RsTableModel::kBlockRows * static_cast<int>(RsTableModel::kKeptBlocks + 1)));
    const auto look = [&](std::size_t block) {
        (void)model.index(static_cast<int>(block) * RsTableModel::kBlockRows, 0).data();
        return files.asked;
    };
    for (std::size_t block = 0; block < RsTableModel::kKeptBlocks; ++block) {
        look(block);
    }
    const auto all = files.asked;
    CHECK(look(0) == all);
    CHECK(look(RsTableModel::kKeptBlocks) == all + 1);  // in place of block 1
    CHECK(look(0) == all + 1);
    CHECK(look(1) == all + 2);
}

TEST_CASE("Rows that are gone say so, and what can't be read is told once") {
    Files files;
    files.goneFrom = 4;
    RsTableModel model(files.reader());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(RsTable::Payee, {{Kind::Own, "name"}, {Kind::Own, "is_other"}});
    model.setPlaces(placesTo(5));
    CHECK(model.index(1, 0).data().toString() == "name 3");
    CHECK(model.index(2, 0).data(FactCell::MissingRole).toBool());
    CHECK(model.recordAt(2) == nullptr);
    CHECK(model.recordAt(5) == nullptr);
    CHECK(model.recordAt(-1) == nullptr);
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("✓"));

    const QSignalSpy failed(&model, &RsTableModel::failed);
    files.isBroken = true;
    model.setPlaces(placesTo(300));
    (void)model.index(0, 0).data();
    (void)model.index(290, 0).data();
    CHECK(failed.size() == 1);
    CHECK(model.index(0, 0).data(FactCell::MissingRole).toBool());
    // Set anew, it is told again.
    model.setPlaces(placesTo(3));
    (void)model.index(0, 0).data();
    CHECK(failed.size() == 2);
    model.setPlaces({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("What is missing in a row is not 0, and what isn't known yet says so") {
    Files files;
    auto own = recordAt(RsTable::BudgetTotal, RsRow(1, 2));
    const auto cell = [&own](const char* column) -> auto& {
        return own.cells[*domain::columnIndex(RsTable::BudgetTotal, column)];
    };
    cell("project").number = 7;
    cell("year").number = 2024;
    cell("initial").number = 1'200'000'001;
    cell("supplementary").number = 0;
    cell("reserve").number.reset();
    cell("executed").number.reset();
    files.own.emplace(own.row.value(), own);
    RsTableModel model(files.reader());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(RsTable::BudgetTotal, {{Kind::Programme},
                                          {Kind::Ministry},
                                          {Kind::Own, "year"},
                                          {Kind::Own, "initial"},
                                          {Kind::Own, "supplementary"},
                                          {Kind::Own, "reserve"},
                                          {Kind::Own, "executed"}});
    model.setPlaces({own.row});
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    CHECK(text(0).isEmpty());
    model.setBook(std::make_shared<const analysis::GovernmentBook>(bookOf(2024)));
    CHECK(text(0) == "研究開発");
    CHECK(text(1) == "経済産業省");
    CHECK(text(2) == "2024");
    CHECK(text(3) == "1,200,000,001");
    CHECK(text(4) == "0");
    CHECK(text(5).isEmpty());
    CHECK(text(6) == "not yet");
    CHECK(model.index(0, 6).data(FactCell::MissingRole).toBool());
    model.setUnit(domain::AmountUnit::HundredMillionYen);
    CHECK(text(3) == "12");
    CHECK(model.index(0, 3).data(FactCell::PlainRole).toString() == "12.00000001");
    CHECK(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString() ==
          models::titleWithUnit("Initial budget", domain::AmountUnit::HundredMillionYen));
    // The same row in the file of a later edition is of a year that is over.
    model.setBook(std::make_shared<const analysis::GovernmentBook>(bookOf(2025)));
    CHECK(text(6).isEmpty());
    CHECK_FALSE(model.index(0, 6).data(FactCell::MissingRole).toBool());

    CHECK(model.orderOf(3) == "initial");
    CHECK_FALSE(model.orderOf(0));
    CHECK_FALSE(model.orderOf(-1));
    CHECK_FALSE(model.orderOf(7));
}

TEST_CASE("A goal stands with its target and actual of a year") {
    Files files;
    const auto place = models::RsCells::valuePlace(RsRow(3, 10), 2023);
    CHECK(place == RsRow(3, 10, 23));
    auto value = recordAt(RsTable::GoalValue, place);
    value.cells[*domain::columnIndex(RsTable::GoalValue, "target")].text = "40.0";
    value.cells[*domain::columnIndex(RsTable::GoalValue, "actual")].text = "集計中";
    files.own.emplace(place.value(), value);
    files.own.emplace(RsRow(3, 10).value(), recordAt(RsTable::Goal, RsRow(3, 10)));
    files.goneFrom = 0;
    RsTableModel model(files.reader());
    model.setTable(RsTable::Goal, {{Kind::Own, "indicator"},
                                   {Kind::GoalValue, "target", 2023},
                                   {Kind::GoalValue, "actual", 2023},
                                   {Kind::GoalValue, "target", 2024}});
    model.setPlaces({RsRow(3, 10)});
    CHECK(model.index(0, 1).data().toString() == "40.0");
    CHECK(model.index(0, 1).data(FactCell::NumberRole).toBool());
    CHECK(model.index(0, 2).data().toString() == "集計中");
    CHECK_FALSE(model.index(0, 2).data(FactCell::NumberRole).toBool());
    CHECK(model.index(0, 3).data().toString().isEmpty());
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == "Target FY2023");
}

TEST_CASE("Long texts are shown by their beginning, and are whole where they are copied") {
    Files files;
    auto own = recordAt(RsTable::Note, RsRow(1, 2));
    own.cells[1].text = "一行目\n" + std::string(300, 'x');
    files.own.emplace(own.row.value(), own);
    RsTableModel model(files.reader());
    model.setTable(RsTable::Note, {{Kind::Own, "text"}});
    model.setPlaces({own.row});
    const auto shown = model.index(0, 0).data().toString();
    CHECK(shown.startsWith(QStringLiteral("一行目 xxx")));
    CHECK(shown.endsWith(QStringLiteral("…")));
    CHECK(shown.size() < 130);
    CHECK(model.index(0, 0).data(FactCell::PlainRole).toString() ==
          QStringLiteral("一行目\n") + QString(300, QLatin1Char('x')));
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString().size() == 304);
}

TEST_CASE("Every table and column of the review system has a title") {
    for (const auto table : domain::allRsTables()) {
        const auto key = models::rsTableTitle(table);
        CHECK(key != QString::fromUtf8(domain::toKey(table).data()));
        for (const auto& column : domain::columnsOf(table)) {
            const auto title = models::rsColumnTitle(table, column.name);
            INFO(column.name);
            CHECK_FALSE(title.isEmpty());
            CHECK(title.at(0).isUpper() != title.at(0).isDigit());
        }
    }
    CHECK(models::rsColumnTitle(RsTable::Goal, "unit") == "Unit");
    CHECK(models::rsColumnTitle(RsTable::Office, "unit") == "Section");
}
