// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "models/FactCell.h"
#include "models/ReportModel.h"
#include "models/ReportSelection.h"
#include "models/ReportSortModel.h"
#include "support/Catch.h"

using namespace shirube;
using analysis::Fraction;
using analysis::ReportCell;
using analysis::ReportQuantity;
using analysis::ReportRow;
using analysis::ReportTable;
using models::FactCell;
using models::ReportModel;
using models::ReportSelection;
using models::ReportSortModel;

namespace {

constexpr std::int64_t kOku = 100'000'000;

enum Column { Name, Planned, Balance, Delta, Rate };

ReportCell text(const char* words) {
    ReportCell cell;
    cell.text = base::Message::verbatim(words);
    return cell;
}

ReportCell amount(std::int64_t oku) {
    ReportCell cell;
    cell.amount = domain::AmountRange::exactly(domain::Money(oku * kOku));
    return cell;
}

ReportCell number(std::optional<Fraction> value) {
    ReportCell cell;
    cell.number = std::move(value);
    return cell;
}

ReportRow row(const char* id, std::int64_t planned, std::int64_t delta, std::optional<Fraction> rate) {
    ReportRow row;
    row.id = id;
    row.cells = {text(id), amount(planned), amount(planned * 2), amount(delta), number(std::move(rate))};
    return row;
}

// Three programmes, one with two years beneath it and one without a figure, and their total.
std::shared_ptr<const ReportTable> sample() {
    auto table = std::make_shared<ReportTable>();
    table->id = "execution";
    table->columns = {{"programme", base::Message::verbatim("Programme"), ReportQuantity::Text},
                      {"planned", base::Message::verbatim("Planned"), ReportQuantity::Amount},
                      {"balance", base::Message::verbatim("Balance"), ReportQuantity::Amount},
                      {"delta", base::Message::verbatim("Difference"), ReportQuantity::Amount},
                      {"rate", base::Message::verbatim("Rate"), ReportQuantity::Percent}};
    table->columns[Balance].addsUp = false;
    table->columns[Delta].isDifference = true;
    // Neighbours that are one number in floating point.
    auto alpha = row("alpha", 100, 20, Fraction(1) / Fraction(3));
    alpha.children = {row("alpha-2023", 40, 0, Fraction(1)), row("alpha-2024", 60, 20, Fraction(2))};
    auto beta = row("beta", 300, 0, Fraction(1) / Fraction(3) + Fraction(1, 1'000'000'000'000'000'000));
    auto gamma = row("gamma", 0, 0, std::nullopt);
    gamma.cells[Planned] = {};
    gamma.cells[Planned].missing = domain::Missing::NotReported;
    gamma.cells[Planned].remark = base::Message::verbatim("not in any document");
    gamma.cells[Rate] = number(Fraction(1, 2));
    gamma.cells[Rate].isAlert = true;
    auto total = row("total", 400, 20, std::nullopt);
    total.isTotal = true;
    table->rows = {alpha, beta, gamma, total};
    return table;
}

struct Shown {
    ReportModel model;
    ReportSortModel rows;

    Shown() {
        rows.setSourceModel(&model);
        model.setReport(sample());
    }
    [[nodiscard]] QStringList ids() const {
        QStringList ids;
        for (int at = 0; at < rows.rowCount(); ++at) {
            ids.append(rows.index(at, 0).data(FactCell::IdRole).toString());
        }
        return ids;
    }
    [[nodiscard]] QModelIndex cell(const char* id, int column) const {
        return model.indexOf(id).siblingAtColumn(column);
    }
};

}  // namespace

TEST_CASE("A report is a tree of cells with their unit, mark and reason") {
    Shown shown;
    const QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.model.rowCount() == 4);
    CHECK(shown.model.rowCount(shown.model.indexOf("alpha")) == 2);
    CHECK(shown.model.headerData(Planned, Qt::Horizontal, Qt::DisplayRole).toString() ==
          "Planned (hundred million yen)");
    CHECK(shown.cell("alpha", Planned).data().toString() == "100");
    CHECK(shown.cell("alpha-2024", Name).parent() == shown.model.indexOf("alpha"));
    CHECK(shown.cell("gamma", Planned).data(FactCell::MissingRole).toBool());
    CHECK_FALSE(shown.cell("gamma", Planned).data().toString().isEmpty());
    CHECK(shown.cell("gamma", Planned).data(Qt::ToolTipRole).toString() == "not in any document");
    CHECK(shown.cell("gamma", Rate).data().toString().startsWith("！"));
    CHECK(shown.cell("gamma", Rate).data(FactCell::ToneRole).toInt() == static_cast<int>(models::Tone::Alert));
    CHECK(shown.cell("gamma", Rate).data(FactCell::PlainRole).toString() == "50.0%");
    CHECK(shown.cell("total", Planned).data(FactCell::TotalRole).toBool());
    QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = shown.model.indexOf("alpha-2024");
    shown.model.setUnit(domain::AmountUnit::MillionYen);
    CHECK(resets.isEmpty());
    CHECK(QModelIndex(kept).siblingAtColumn(Planned).data().toString() == "6,000");
    shown.model.setReport(nullptr);
    CHECK(shown.model.rowCount() == 0);
    CHECK(shown.model.columnCount() == 0);
}

TEST_CASE("A report sorts by exact value, with missing figures behind and totals last") {
    Shown shown;
    const QAbstractItemModelTester tester(&shown.rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.rows.sort(Rate, Qt::AscendingOrder);
    CHECK(shown.ids() == QStringList{"alpha", "beta", "gamma", "total"});
    shown.rows.sort(Rate, Qt::DescendingOrder);
    CHECK(shown.ids() == QStringList{"gamma", "beta", "alpha", "total"});
    shown.rows.sort(Planned, Qt::AscendingOrder);
    CHECK(shown.ids() == QStringList{"alpha", "beta", "gamma", "total"});
    shown.rows.sort(Planned, Qt::DescendingOrder);
    CHECK(shown.ids() == QStringList{"beta", "alpha", "gamma", "total"});
    const auto alpha = shown.rows.mapFromSource(shown.model.indexOf("alpha"));
    CHECK(shown.rows.index(0, 0, alpha).data(FactCell::IdRole).toString() == "alpha-2024");
    shown.rows.sort(-1);
    CHECK(shown.ids() == QStringList{"alpha", "beta", "gamma", "total"});
}

TEST_CASE("Only rows with a variance are shown, and the total of more than them goes") {
    Shown shown;
    shown.rows.setOnlyVariances(true);
    CHECK(shown.ids() == QStringList{"alpha", "gamma"});
    const auto alpha = shown.rows.mapFromSource(shown.model.indexOf("alpha"));
    CHECK(shown.rows.rowCount(alpha) == 2);
    shown.rows.setOnlyVariances(false);
    shown.rows.setSearch("2024");
    CHECK(shown.ids() == QStringList{"alpha"});
    shown.rows.setSearch("nowhere");
    CHECK(shown.ids().isEmpty());
    shown.rows.setSearch("  ");
    CHECK(shown.ids().size() == 4);
}

TEST_CASE("What is shown is what is exported, and says what it leaves out") {
    Shown shown;
    CHECK(shown.rows.shownReport().notes.empty());
    CHECK(shown.rows.shownReport().rows.size() == 4);
    shown.rows.setSearch("alpha");
    shown.rows.sort(Planned, Qt::DescendingOrder);
    const auto report = shown.rows.shownReport();
    REQUIRE(report.rows.size() == 1);
    REQUIRE(report.rows[0].children.size() == 2);
    CHECK(report.rows[0].children[0].id == "alpha-2024");
    CHECK(report.notes.size() == 1);
    CHECK(report.parameters.size() == 1);
    CHECK(report.columns.size() == 5);
}

TEST_CASE("Cells are summed where they may be added, and what is left out is said") {
    Shown shown;
    const auto sum = [&](const QModelIndexList& cells) { return ReportSelection::sumOf(shown.model, cells); };
    CHECK(sum({shown.cell("alpha", Planned)}).isEmpty());
    CHECK(sum({shown.cell("alpha", Name), shown.cell("beta", Name)}).isEmpty());
    CHECK(sum({shown.cell("alpha", Planned), shown.cell("beta", Planned)}).startsWith("Planned, 2 cells: 400"));
    const auto all = sum({shown.cell("alpha", Planned), shown.cell("alpha-2023", Planned), shown.cell("beta", Planned),
                          shown.cell("gamma", Planned), shown.cell("total", Planned), shown.cell("beta", Balance),
                          shown.cell("beta", Rate)});
    CHECK(all.contains("2 cells: 400"));
    CHECK(all.contains("1 totals"));
    CHECK(all.contains("1 within a selected row"));
    CHECK(all.contains("1 without a figure"));
    CHECK(all.contains("2 of columns that are not added"));
    // The years alone are what their programme is.
    CHECK(sum({shown.cell("alpha-2023", Planned), shown.cell("alpha-2024", Planned)}).contains("2 cells: 100"));
    CHECK(sum({shown.cell("alpha", Planned), shown.cell("beta", Delta)}).contains("; "));
}
