// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FileTexts.h"

#include <xlsxwriter.h>
#include <fstream>

#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using exchange::textsIn;

namespace {

std::map<std::string, std::string> textsOf(std::string_view bytes, std::string_view name = "file") {
    auto texts = textsIn(name, bytes);
    REQUIRE(texts);
    return *std::move(texts);
}

bool holds(const std::map<std::string, std::string>& texts, const std::string& place, const std::string& text) {
    const auto found = texts.find(place);
    return found != texts.end() && found->second.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a workbook is searched in its cells, notes, sheet names and metadata") {
    const test::TemporaryFolder folder;
    const auto path = folder / "book.xlsx";
    auto* book = workbook_new(path.string().c_str());
    auto* sheet = workbook_add_worksheet(book, "テスト表");
    worksheet_write_string(sheet, 0, 0, "委員A & B", nullptr);
    worksheet_write_comment(sheet, 0, 0, "覚え書き");
    lxw_doc_properties properties{};
    std::string author = "テスト太郎";
    properties.author = author.data();
    workbook_set_properties(book, &properties);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    const auto texts = exchange::readFileTexts(path);
    REQUIRE(texts);
    CHECK(holds(*texts, "docProps/core.xml", "テスト太郎"));
    CHECK(holds(*texts, "xl/sharedStrings.xml", "委員A & B"));
    CHECK(holds(*texts, "xl/workbook.xml", "テスト表"));
    CHECK(holds(*texts, "xl/comments1.xml", "覚え書き"));
    CHECK(holds(*texts, "", "book.xlsx"));
}

TEST_CASE("a name that markup splits or writes as entities is found") {
    CHECK(holds(textsOf("<svg><text>テス<tspan>ト太</tspan>郎</text></svg>"), "", "テスト太郎"));
    CHECK(holds(textsOf("<a t='x'>&#x30C6;&#12473;ト</a>"), "", "テスト"));
    CHECK(holds(textsOf("<a title='&#x30C6;スト'/>"), "", "テスト"));
    CHECK(holds(textsOf("<a>&nosuch; & &#; &#x110000; テスト"), "", "テスト"));
}

TEST_CASE("text of every encoding is searched") {
    CHECK(holds(textsOf("氏名 テスト"), "", "テスト"));
    CHECK(holds(textsOf("\x83\x65\x83\x58\x83\x67"), "", "テスト"));          // CP932
    CHECK(holds(textsOf("\xFE\xFF\x30\xC6\x30\xB9\x30\xC8"), "", "テスト"));  // UTF-16 BE
    CHECK(holds(textsOf("\xFF\xFE\xC6\x30\xB9\x30\xC8\x30"), "", "テスト"));  // UTF-16 LE
    CHECK(holds(textsOf(std::string_view("\x89PNG\0\xFFtEXtAuthor\0テスト\xFF", 26)), "", "テスト"));
    CHECK(holds(textsOf("", "テスト.csv"), "", "テスト.csv"));
}

TEST_CASE("strings and metadata of a PDF are searched") {
    const auto texts = textsOf(
        "%PDF-1.4\n1 0 obj << /Author (\\376\\377\\060\\306\\060\\271\\060\\310) /Title <FEFF59D454E1> "
        "/Subject (a\\(b\\)c \\\nd (nested) e) >>\n<?xpacket?><dc:creator>花子</dc:creator>\nstream\n(open");
    CHECK(holds(texts, "", "テスト"));
    CHECK(holds(texts, "", "委員"));
    CHECK(holds(texts, "", "a(b)c d (nested) e"));
    CHECK(holds(texts, "", "花子"));
}

TEST_CASE("a ZIP file that can't be unpacked is refused, not passed over") {
    const auto texts = textsIn("x.xlsx", "PK\x03\x04 and then nothing");
    REQUIRE_FALSE(texts);
    CHECK(texts.error().code == base::ErrorCode::InvalidInput);
}
