// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>
#include <string>

#include "DatasetSample.h"

using namespace shirube;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using nlohmann::json;
using test::DatasetSample;

namespace {

const std::string kSources = "sources.json";
const std::string kProgrammes = "programmes.json";
const std::string kLines = "budget_lines.json";

// The refusal when sources.json has these bytes.
std::string refusalOf(const std::string& bytes) {
    DatasetSample sample;
    sample.files()[kSources] = bytes;
    return sample.refusal();
}

std::string utf16(const std::string& ascii, bool withMark) {
    std::string bytes = withMark ? "\xFF\xFE" : "";
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

}  // namespace

TEST_CASE("A byte order mark before UTF-8 does no harm") {
    DatasetSample sample;
    const auto plain = sample.read();
    for (auto& [name, bytes] : sample.files()) {
        bytes.insert(0, "\xEF\xBB\xBF");
    }
    REQUIRE(sample.read().has_value());
    CHECK(*sample.read() == *plain);
}

TEST_CASE("Files in another encoding are refused") {
    CHECK_THAT(refusalOf(utf16("{\"sources\":[]}", true)),
               StartsWith("sources.json: ") && Contains("UTF-16") && Contains("UTF-8."));
    CHECK_THAT(refusalOf(utf16("{\"sources\":[]}", false)), Contains("UTF-16"));
    // 経済 in CP932, on the third line.
    CHECK_THAT(refusalOf("{\"sources\":[\n{\"id\":\"a\",\n\"title\":\"\x8C\x6F\x8D\xCF\"}]}"),
               StartsWith("sources.json, line 3: ") && Contains("Shift_JIS"));
    CHECK_THAT(refusalOf("\xED\xA0\x80"), Contains("not UTF-8"));
}

TEST_CASE("Broken JSON is refused with line and column") {
    CHECK_THAT(refusalOf(""), StartsWith("sources.json, line 1, column 1: "));
    CHECK_THAT(refusalOf("{\"sources\":["), StartsWith("sources.json, line 1, column 13: "));
    CHECK_THAT(refusalOf("{\n  \"sources\": [\n    x\n  ]\n}"), StartsWith("sources.json, line 3, column 5: "));
    CHECK_THAT(refusalOf("\xEF\xBB\xBF{\"経済\": x}"), StartsWith("sources.json, line 1, column 8: "));
    CHECK_THAT(refusalOf("{\"sources\":[NaN]}"), StartsWith("sources.json, line 1, column "));
    CHECK_THAT(refusalOf("{\"sources\":[1e999]}"), StartsWith("sources.json, line 1, column "));
    CHECK_THAT(refusalOf("{\"sources\":[]} []"), StartsWith("sources.json, line 1, column "));
    CHECK_THAT(refusalOf("{\"sources\":[\"\\ud800\"]}"), StartsWith("sources.json, line 1, column "));

    DatasetSample sample;
    auto& lines = sample.files()[kLines];
    lines.resize(lines.size() / 2);
    while (!lines.empty() && lines.back() != '\n') {
        lines.pop_back();
    }
    const auto line = std::count(lines.begin(), lines.end(), '\n') + 1;
    CHECK_THAT(sample.refusal(), StartsWith("budget_lines.json, line " + std::to_string(line) + ", column 1: "));
}

TEST_CASE("What the JSON parser would let pass is refused") {
    SECTION("a key given twice") {
        CHECK_THAT(refusalOf("{\"sources\":[{\"id\":\"a\"},{\"id\":\"b\",\"x/y\":1,\"x/y\":2}]}"),
                   StartsWith("sources.json#/sources/1/x~1y: ") && Contains("twice"));
        CHECK_THAT(refusalOf("{\"sources\":[],\"sources\":[]}"), StartsWith("sources.json#/sources: "));
    }
    SECTION("control characters") {
        DatasetSample sample;
        sample.replace(kLines, "/budget_lines/2/amount/raw", std::string("1,617億円\0", 13));
        CHECK_THAT(sample.refusal(),
                   StartsWith("budget_lines.json#/budget_lines/2/amount/raw: ") && Contains("control"));
        CHECK_THAT(refusalOf("{\"a\\nb\":1}"), StartsWith("sources.json: ") && Contains("control"));
    }
    SECTION("nesting without end") {
        CHECK_THAT(refusalOf(std::string(100'000, '[')), Contains("nested more than 16 deep"));
    }
    SECTION("endless text and lists") {
        DatasetSample sample;
        sample.replace(kLines, "/budget_lines/2/programme_id", std::string(10'000'000, 'a'));
        CHECK_THAT(sample.refusal(),
                   StartsWith("budget_lines.json#/budget_lines/2/programme_id: ") && Contains("8192"));
        sample.replace(kLines, "/budget_lines/2/programme_id", std::string(8'192, 'a'));
        CHECK_THAT(sample.refusal(), StartsWith("budget_lines.json#/budget_lines/2/programme_id: "));
        sample.replace(kLines, "/budget_lines/2/parts", json(1'001, 0));
        CHECK_THAT(sample.refusal(), StartsWith("budget_lines.json#/budget_lines/2/parts: ") && Contains("1000"));
    }
}

TEST_CASE("A file that does not fit its schema is refused with the JSON pointer") {
    DatasetSample sample;
    SECTION("missing key") {
        sample.remove(kLines, "/budget_lines/3/cycle");
        CHECK_THAT(sample.refusal(),
                   StartsWith("budget_lines.json#/budget_lines/3: the key cycle is missing.") && Contains("R7当初"));
    }
    SECTION("unknown key") {
        sample.add(kLines, "/budget_lines/3/amount/yen", 1);
        CHECK_THAT(sample.refusal(), StartsWith("budget_lines.json#/budget_lines/3/amount: the key yen is not known."));
    }
    SECTION("unknown list beside the known one") {
        sample.add(kLines, "/extra", json::array());
        CHECK_THAT(sample.refusal(), StartsWith("budget_lines.json: the key extra is not known."));
    }
    SECTION("wrong types") {
        sample.replace(kLines, "/budget_lines/0/amount/raw", 991'600'000'000);
        CHECK_THAT(sample.refusal(),
                   StartsWith("budget_lines.json#/budget_lines/0/amount/raw: the value has the wrong"));
    }
    SECTION("null where a value is needed") {
        sample.replace(kProgrammes, "/programmes/11/name", nullptr);
        CHECK_THAT(sample.refusal(), StartsWith("programmes.json#/programmes/11/name: "));
    }
    SECTION("a list that is no list") {
        sample.replace(kSources, "/sources", "none");
        CHECK_THAT(sample.refusal(), StartsWith("sources.json#/sources: "));
    }
    SECTION("a document that is no object") {
        sample.files()[kSources] = "[]";
        CHECK_THAT(sample.refusal(), StartsWith("sources.json: ") && Contains("programmes"));
    }
    SECTION("a value outside its list says which are allowed") {
        sample.replace(kLines, "/budget_lines/1/amount/unit", "万円");
        CHECK_THAT(sample.refusal(), StartsWith("budget_lines.json#/budget_lines/1/amount/unit: ") &&
                                         Contains("円, 千円, 百万円, 億円, 兆円"));
    }
    SECTION("ids and cycles of another form say what the schema asks for") {
        sample.replace(kLines, "/budget_lines/1/cycle", "R6臨時");
        CHECK_THAT(sample.refusal(), StartsWith("budget_lines.json#/budget_lines/1/cycle: ") && Contains("R7当初"));
        sample.replace(kProgrammes, "/programmes/0/id", "Post 5G");
        CHECK_THAT(sample.refusal(), StartsWith("programmes.json#/programmes/0/id: ") && Contains("lower case"));
    }
    SECTION("a short name that is too long for a chart") {
        sample.replace(kProgrammes, "/programmes/0/short_name", "省エネルギー半導体関連技術開発事業");
        CHECK_THAT(sample.refusal(), StartsWith("programmes.json#/programmes/0/short_name: ") && Contains("too long"));
        sample.replace(kProgrammes, "/programmes/0/short_name", "");
        CHECK_THAT(sample.refusal(), StartsWith("programmes.json#/programmes/0/short_name: ") && Contains("empty"));
    }
}

TEST_CASE("Damaged files are accepted or refused, never more") {
    std::mt19937 random(20260403);
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    const std::string bytes = "{}[],:\"0129-.eEnt\\/@ \xE5\x84\x84\xFF";
    std::size_t refused = 0;
    for (int round = 0; round < 50; ++round) {
        DatasetSample sample;
        auto file = std::next(sample.files().begin(), static_cast<std::ptrdiff_t>(below(sample.files().size())));
        auto& text = file->second;
        for (std::size_t change = below(3) + 1; change > 0; --change) {
            const auto at = below(text.size());
            switch (below(3)) {
                case 0:
                    text[at] = bytes[below(bytes.size())];
                    break;
                case 1:
                    text.erase(at, below(40) + 1);
                    break;
                default:
                    text.insert(at, text.substr(below(text.size()), below(40) + 1));
            }
        }
        const auto result = sample.read();
        if (!result) {
            ++refused;
            CAPTURE(text);
            // The place comes first, and it is never a fault of the program.
            CHECK_THAT(result.error().message.english(), Contains(".json"));
            CHECK(result.error().code != base::ErrorCode::Internal);
        }
    }
    CHECK(refused > 25);
}
