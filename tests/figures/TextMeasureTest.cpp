// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextMeasure.h"

#include "support/Catch.h"

using shirube::figures::TextMeasure;

namespace {

std::string wrapped(const char* text, double width) {
    return TextMeasure().wrapped(QString::fromUtf8(text), width, 10).join(QLatin1Char('|')).toStdString();
}

}  // namespace

TEST_CASE("Type is measured in points of the page", "[figures][text]") {
    const TextMeasure measure;
    CHECK(measure.width(QStringLiteral("先端半導体"), 10) == Approx(50).margin(0.1));
    CHECK(measure.width(QStringLiteral("先端半導体"), 20) == Approx(100).margin(0.2));
    CHECK(measure.width(QStringLiteral("1234"), 10) == Approx(measure.width(QStringLiteral("9876"), 10)));
}

TEST_CASE("Lines break where Japanese may be broken", "[figures][text]") {
    CHECK(wrapped("先端半導体の国内生産拠点", 60) == "先端半導体の|国内生産拠点");
    // No line begins with a closing bracket or a full stop.
    CHECK(wrapped("国内拠点（案）", 50) == "国内拠点|（案）");
    CHECK(wrapped("国内生産拠点。", 60) == "国内生産拠|点。");
}

TEST_CASE("A figure is not parted from its unit", "[figures][text]") {
    CHECK(wrapped("4,714億円＋9,916億円の内数", 90) == "4,714億円＋|9,916億円の内数");
    CHECK(wrapped("額は9,916億円", 60) == "額は|9,916億円");
    CHECK(wrapped("前年は12百万円", 60) == "前年は|12百万円");
}

TEST_CASE("A word that is longer than the line is broken, and nothing is lost", "[figures][text]") {
    const auto lines = TextMeasure().wrapped(QStringLiteral("Infrastructureenhancementprogramme"), 60, 10);
    CHECK(lines.size() > 2);
    CHECK(lines.join(QString()) == QStringLiteral("Infrastructureenhancementprogramme"));
    CHECK(TextMeasure().wrapped(QString(), 60, 10).size() == 1);
}

TEST_CASE("Names break at spaces and before brackets only", "[figures][text]") {
    const TextMeasure measure;
    const auto name = QStringLiteral("R8当初(案)");
    CHECK(measure.wrappedName(name, 40, 10).join(QLatin1Char('|')) == QStringLiteral("R8当初|(案)"));
    CHECK(measure.wrappedName(name, 90, 10).size() == 1);
    CHECK(measure.longestWord(name, 10) == Approx(measure.width(QStringLiteral("R8当初"), 10)));
}

TEST_CASE("Titles break into lines of about one length", "[figures][text]") {
    const TextMeasure measure;
    const auto text = QStringLiteral("Budgets of the frame have grown by a factor of three since last year");
    const auto lines = measure.balanced(text, 300, 10);
    REQUIRE(lines.size() == 2);
    CHECK(std::abs(measure.width(lines[0], 10) - measure.width(lines[1], 10)) < 60);
}

TEST_CASE("Titles part where they pause, if the lines come out alike", "[figures][text]") {
    const TextMeasure measure;
    const auto text =
        QStringLiteral("R8当初(案)はR7当初(案)に比べ+8,762.8億円。最も大きいのは「ポスト5G基盤強化」の+5,121億円");
    const auto lines = measure.balanced(text, 300, 10);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].startsWith(QStringLiteral("最も大きい")));
    const auto early = measure.balanced(QStringLiteral("今年、") + text.mid(text.indexOf(QChar(0x6700))), 200, 10);
    REQUIRE(early.size() == 2);
    CHECK(early[0] != QStringLiteral("今年、"));
}

TEST_CASE("Combining marks are shaped, not drawn one by one", "[figures][text]") {
    const shirube::figures::Typeface typeface;
    CHECK(typeface.plainGlyphs(QStringLiteral("R7当初"), false).has_value());
    CHECK_FALSE(typeface.plainGlyphs(QString::fromUtf8("e\xCC\x81"), false).has_value());
}
