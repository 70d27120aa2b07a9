// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FigureDifference.h"

#include "analysis/PackDocument.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;

namespace {

FigureTable table(std::vector<std::string> columns) {
    FigureTable made;
    made.labelHeading = "Programme";
    for (auto& column : columns) {
        made.columns.push_back({"heading of " + column, true, column});
    }
    return made;
}

void add(FigureTable& to, const std::string& id, std::vector<TableCell> cells) {
    FigureTableRow row;
    row.id = id;
    row.label = "label of " + id;
    row.cells = std::move(cells);
    to.rows.push_back(std::move(row));
}

TableCell number(const std::string& text) {
    return TableCell::ofNumber(text);
}

std::vector<FigureChange> compared(const FigureTable& before, const FigureTable& after) {
    return differences(before, after, base::englishTranslator());
}

// A table of any shape that figures can have.
FigureTable randomTable(test::Random& random) {
    const std::vector<std::string> texts{"", "Rapidus", "△38.8%", "\"\\\n\t", "内数", std::string("a\0b", 3), "😀"};
    const std::vector<std::string> numbers{"0", "-1.5", "9916", "0.0001", "123456789012345678901234567890", "-0"};
    FigureTable made;
    made.labelHeading = random.oneOf(texts);
    for (auto c = random.between(0, 5); c > 0; --c) {
        made.columns.push_back({random.oneOf(texts), random.coin(), "c" + std::to_string(c)});
    }
    for (auto r = random.between(0, 6); r > 0; --r) {
        FigureTableRow row;
        row.id = "r" + std::to_string(r);
        row.label = random.oneOf(texts);
        row.kind = random.coin() ? FigureTableRow::Kind::Total : FigureTableRow::Kind::Series;
        row.series = random.index(40);
        row.style = static_cast<PointStyle>(random.between(0, 3));
        for (std::size_t c = 0; c < made.columns.size(); ++c) {
            const auto kind = random.between(0, 2);
            row.cells.push_back(kind == 0   ? TableCell::empty()
                                : kind == 1 ? TableCell::ofText(random.oneOf(texts))
                                            : number(random.oneOf(numbers)));
        }
        made.rows.push_back(std::move(row));
    }
    return made;
}

bool isSame(const FigureTable& a, const FigureTable& b) {
    const auto sameRow = [](const auto& x, const auto& y) {
        return x.kind == y.kind && x.series == y.series && x.style == y.style && x.label == y.label && x.id == y.id &&
               x.cells == y.cells;
    };
    const auto sameColumn = [](const auto& x, const auto& y) {
        return x.heading == y.heading && x.isAmount == y.isAmount && x.id == y.id;
    };
    return a.labelHeading == b.labelHeading &&
           std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), sameRow) &&
           std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), sameColumn);
}

}  // namespace

TEST_CASE("cells are compared by their ids and by their values") {
    auto before = table({"R7", "R8"});
    add(before, "post5g", {number("9916"), number("1.5")});
    add(before, "gone", {number("38"), TableCell::empty()});
    auto after = table({"R8", "R7", "R9"});
    add(after, "new", {TableCell::empty(), number("-1234567.5"), TableCell::empty()});
    add(after, "post5g", {number("1.50"), number("9917"), number("0")});
    const auto changes = compared(before, after);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].kind == FigureChange::Kind::Appeared);
    CHECK(changes[0].row == "new");
    CHECK(changes[0].column == "R7");
    CHECK(changes[0].after == "△1,234,567.5");
    CHECK(changes[1].kind == FigureChange::Kind::Changed);
    CHECK(changes[1].rowLabel == "label of post5g");
    CHECK(changes[1].columnLabel == "heading of R7");
    CHECK(changes[1].before == "9,916");
    CHECK(changes[1].after == "9,917");
    CHECK(changes[2].kind == FigureChange::Kind::Appeared);  // a 0 that was nothing before
    CHECK(changes[2].column == "R9");
    CHECK(changes[2].after == "0");
    CHECK(changes[3].kind == FigureChange::Kind::Vanished);
    CHECK(changes[3].row == "gone");
    CHECK(changes[3].before == "38");
    CHECK(changes[3].after.empty());
}

TEST_CASE("values, columns and names that go are differences, another order is none") {
    auto before = table({"a", "b"});
    add(before, "x", {number("1"), number("2")});
    add(before, "y", {TableCell::ofText("達成"), TableCell::empty()});
    auto after = table({"b"});
    add(after, "y", {TableCell::empty()});
    add(after, "x", {TableCell::empty()});
    after.rows[1].label = "renamed";
    const auto changes = compared(before, after);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].row == "y");
    CHECK(changes[0].before == "達成");
    CHECK(changes[1].column == "label");
    CHECK(changes[1].before == "label of x");
    CHECK(changes[1].after == "renamed");
    CHECK(changes[2].kind == FigureChange::Kind::Vanished);
    CHECK(changes[2].column == "b");
    CHECK(changes[3].column == "a");
    auto turned = before;
    std::swap(turned.rows[0], turned.rows[1]);
    CHECK(compared(before, turned).empty());
}

TEST_CASE("a row of texts appears as one change") {
    auto after = table({"theme", "result"});
    add(after, "x", {TableCell::ofText("光"), TableCell::ofText("達成")});
    const auto changes = compared(table({"theme", "result"}), after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].column.empty());
    CHECK(changes[0].after == "光 / 達成");
}

TEST_CASE("what vanished one way appeared the other way") {
    test::forAllSeeds(200, [](test::Random& random) {
        const auto a = randomTable(random);
        const auto b = randomTable(random);
        CHECK(compared(a, a).empty());
        auto there = compared(a, b);
        auto back = compared(b, a);
        REQUIRE(there.size() == back.size());
        const auto count = [](const auto& changes, auto kind) {
            return std::count_if(changes.begin(), changes.end(), [&](const auto& one) { return one.kind == kind; });
        };
        CHECK(count(there, FigureChange::Kind::Appeared) == count(back, FigureChange::Kind::Vanished));
        CHECK(count(there, FigureChange::Kind::Changed) == count(back, FigureChange::Kind::Changed));
        for (const auto& change : there) {
            const bool isRow = change.column.empty();  // may have neither figures nor a name
            CHECK((isRow || change.before != change.after));
        }
    });
}

TEST_CASE("a marked figure counts what changed and has a legend for the marks") {
    FigureSpec spec;
    spec.columns().categories = {{"R7", "R7当初", {}, {}, {}}};
    spec.columns().series = {{"p", "P", {{100'000'000, domain::Missing::Unknown, PointStyle::Solid}}, {}}};
    const auto now = figureTable(spec, base::englishTranslator());
    auto same = spec;
    markChanges(same, now, "第1回WG時点", base::englishTranslator());
    CHECK(same.changes.empty());
    CHECK(same.changesLegend.empty());
    REQUIRE(same.notes.size() == 1);
    CHECK(same.notes[0] == "No figure of this chart has changed since 第1回WG時点.");
    spec.columns().series[0].points[0].value = 100'000'001;  // less than the table's rounding
    markChanges(spec, now, "第1回WG時点", base::englishTranslator());
    REQUIRE(spec.changes.size() == 1);
    CHECK(spec.isChanged("p", "R7"));
    CHECK_FALSE(spec.isChanged("p", "R8"));
    CHECK(spec.changes[0].after == "1.00000001");
    CHECK(spec.changesLegend.find("第1回WG時点") != std::string::npos);
    CHECK(spec.notes.size() == 1);
}

TEST_CASE("a table comes back from its text as it was") {
    test::forAllSeeds(300, [](test::Random& random) {
        const auto made = randomTable(random);
        const auto text = tableJson(made);
        const auto back = tableFromJson(text);
        REQUIRE(back);
        CHECK(isSame(*back, made));
        CHECK(tableJson(*back) == text);
    });
}

TEST_CASE("what is no table is refused, whatever it is") {
    auto made = table({"a"});
    add(made, "x", {number("1")});
    const auto good = tableJson(made);
    REQUIRE(tableFromJson(good));
    const auto refused = [](const std::string& text) {
        const auto result = tableFromJson(text);
        return !result && result.error().code == base::ErrorCode::InvalidInput;
    };
    const auto with = [&good](const std::string& part, const std::string& other) {
        auto text = good;
        const auto place = text.find(part);
        REQUIRE(place != std::string::npos);
        return text.replace(place, part.size(), other);
    };
    for (const std::string text :
         {"", "null", "[]", "{}", "0", "\"\"", "{\"heading\":1}", "\xFF\xFE", "{\"heading\":\"\",\"columns\":[]}"}) {
        CAPTURE(text);
        CHECK(refused(text));
    }
    CHECK(refused(with("\"1\"", "\"1e5\"")));
    CHECK(refused(with("\"1\"", "\"=1+1\"")));
    CHECK(refused(with("\"1\"", "1")));
    CHECK(refused(with("\"1\"", "\"1.2.3\"")));
    CHECK(refused(with("\"1\"", "\"\"")));
    CHECK(refused(with("{\"number\":\"1\"}", "{\"number\":\"1\",\"more\":1}")));
    CHECK(refused(with("[{\"number\":\"1\"}]", "[]")));
    CHECK(refused(with("\"solid\"", "\"fluid\"")));
    CHECK(refused(with("\"series\":0", "\"series\":-1")));
    CHECK(refused(with("\"amount\":true", "\"amount\":1")));
    CHECK(refused(with("\"total\":false", "\"total\":null")));
    CHECK(refused(with("\"heading\":\"Programme\"", "\"heading\":{}")));
    auto twice = made;
    twice.rows.push_back(twice.rows.front());
    CHECK(refused(tableJson(twice)));
    CHECK(refused(std::string(200'000, '[')));
    for (std::size_t cut = 0; cut < good.size(); ++cut) {
        CHECK(refused(good.substr(0, cut)));
    }
}

TEST_CASE("a pack names each source once, in the order of its pages") {
    PackDocument document;
    document.pages.resize(3);
    document.pages[0].figure.sources = {"b", "a"};
    document.pages[1].problem = "gone";
    document.pages[2].figure.sources = {"a", "c", "b"};
    CHECK(sourcesOf(document) == std::vector<std::string>{"b", "a", "c"});
    CHECK(sourcesOf({}).empty());
}
