// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "DatasetSample.h"

using namespace shirube;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using test::DatasetSample;

namespace {

const std::string kSources = "sources.json";
const std::string kProgrammes = "programmes.json";
const std::string kLines = "budget_lines.json";

// Of the entry with this id in the list of a file.
std::string pointerOf(const DatasetSample& sample, const std::string& file, const std::string& list,
                      const std::string& id) {
    const auto entries = sample.value(file, "/" + list);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].at("id") == id) {
            return "/" + list + "/" + std::to_string(i);
        }
    }
    FAIL("no entry " << id);
    return {};
}

std::string programme(const DatasetSample& sample, const std::string& id) {
    return pointerOf(sample, kProgrammes, "programmes", id);
}

std::string line(const DatasetSample& sample, const std::string& id) {
    return pointerOf(sample, kLines, "budget_lines", id);
}

auto startsAt(const std::string& file, const std::string& pointer) {
    return StartsWith(file + "#" + pointer + ": ");
}

}  // namespace

TEST_CASE("Amounts that can't be read are refused where they stand") {
    const std::vector<std::pair<std::string, base::ErrorCode>> amounts{
        {"12億億円", base::ErrorCode::InvalidInput}, {"NaN", base::ErrorCode::InvalidInput},
        {" ", base::ErrorCode::InvalidInput},        {"1,617", base::ErrorCode::InvalidInput},
        {"1,61億円", base::ErrorCode::InvalidInput}, {"12345678901234567890億円", base::ErrorCode::Overflow},
    };
    for (const auto& [raw, code] : amounts) {
        CAPTURE(raw);
        for (const std::string key : {"amount", "prior", "parts/0"}) {
            DatasetSample sample;
            const auto pointer =
                line(sample, key == "prior" ? "energy-saving-semi@R7当初" : "post5g@R7当初") + "/" + key + "/raw";
            sample.replace(kLines, pointer, raw);
            const auto result = sample.read();
            REQUIRE_FALSE(result.has_value());
            CHECK(result.error().code == code);
            CHECK_THAT(result.error().message.english(), startsAt(kLines, pointer));
        }
    }
    DatasetSample sample;
    sample.replace(kLines, "/budget_lines/0/amount/raw", "");
    CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/0/amount/raw"));
}

TEST_CASE("A unit other than the printed one is refused") {
    DatasetSample sample;
    sample.replace(kLines, "/budget_lines/1/amount/unit", "百万円");
    CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/1/amount/unit") && Contains("4,714億円"));
}

TEST_CASE("Amounts in all units and with signs are read") {
    DatasetSample sample;
    const auto pointer = line(sample, "edge-ai-semi@R7当初") + "/amount/";
    sample.replace(kLines, pointer + "raw", "△２９，５００百万円").replace(kLines, pointer + "unit", "百万円");
    const auto dataset = sample.read();
    REQUIRE(dataset.has_value());
    const auto& lines = dataset->budgetLines;
    const auto it = std::find_if(lines.begin(), lines.end(),
                                 [](const auto& candidate) { return candidate.id.value() == "edge-ai-semi@R7当初"; });
    REQUIRE(it != lines.end());
    CHECK(it->amount->money == domain::Money(-29'500'000'000));
    CHECK(it->amount->raw == "△２９，５００百万円");
}

TEST_CASE("Parts stay within their line") {
    DatasetSample sample;
    const auto parts = line(sample, "post5g@R7当初") + "/parts";
    SECTION("a larger part") {
        sample.replace(kLines, parts + "/0/raw", "1,618億円");
        CHECK_THAT(sample.refusal(), startsAt(kLines, parts + "/0") && Contains("1,618億円") && Contains("1,617億円"));
    }
    SECTION("a part of the other sign") {
        sample.replace(kLines, parts + "/0/raw", "△1億円");
        CHECK_THAT(sample.refusal(), startsAt(kLines, parts + "/0"));
    }
    SECTION("a part given twice") {
        sample.add(kLines, parts + "/-", sample.value(kLines, parts + "/0"));
        CHECK_THAT(sample.refusal(), startsAt(kLines, parts + "/1") && Contains("GX"));
    }
    SECTION("a part as large as the line") {
        sample.replace(kLines, parts + "/0/raw", "1,617億円");
        CHECK(sample.read().has_value());
    }
}

TEST_CASE("Cycles are real and written in one way") {
    DatasetSample sample;
    SECTION("another spelling") {
        sample.replace(kLines, "/budget_lines/1/cycle", "R6第1次補正");
        CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/1/cycle") && Contains("Write R6補正."));
    }
    SECTION("a year that its era does not have") {
        sample.replace(kLines, "/budget_lines/1/cycle", "H99補正");
        CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/1/cycle"));
    }
    SECTION("the prior amount of another cycle") {
        const auto prior = line(sample, "energy-saving-semi@R8当初") + "/prior/cycle";
        sample.replace(kLines, prior, "R6当初");
        CHECK_THAT(sample.refusal(), startsAt(kLines, prior) && Contains("R7当初"));
        sample.replace(kLines, prior, "R7補正");
        CHECK_THAT(sample.refusal(), startsAt(kLines, prior));
    }
    SECTION("an id that says another cycle") {
        sample.replace(kLines, "/budget_lines/1/id", "advanced-semi-fabs@R7補正");
        CHECK_THAT(sample.refusal(),
                   startsAt(kLines, "/budget_lines/1/id") && Contains("Write advanced-semi-fabs@R6補正."));
    }
}

TEST_CASE("Ids are unique, and the message names both places") {
    DatasetSample sample;
    SECTION("sources") {
        sample.add(kSources, "/sources/-", sample.value(kSources, "/sources/0"));
        CHECK_THAT(sample.refusal(), startsAt(kSources, "/sources/5/id") && Contains("sources.json#/sources/0/id"));
    }
    SECTION("programmes, across files") {
        sample.files()["more.json"] = sample.files().at(kProgrammes);
        sample.add("dataset.json", "/files/-", "more.json");
        CHECK_THAT(sample.refusal(),
                   startsAt("more.json", "/programmes/0/id") && Contains("programmes.json#/programmes/0/id"));
    }
    SECTION("budget lines") {
        sample.add(kLines, "/budget_lines/-", sample.value(kLines, "/budget_lines/4"));
        CHECK_THAT(sample.refusal(), Contains("/id: ") && Contains("budget_lines.json#/budget_lines/4/id"));
    }
    SECTION("one programme, cycle and account under two ids") {
        auto copy = sample.value(kLines, "/budget_lines/4");
        copy["id"] = copy["id"].get<std::string>() + "/b";
        sample.add(kLines, "/budget_lines/5", copy);
        CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/5") && Contains("#/budget_lines/4."));
        sample.replace(kLines, "/budget_lines/5/account", "エネルギー対策特別会計");
        CHECK(sample.read().has_value());
    }
    SECTION("components of one parent") {
        const auto pointer = programme(sample, "energy-saving-semi-2-ai-semi") + "/component";
        sample.replace(kProgrammes, pointer, "1");
        CHECK_THAT(sample.refusal(), startsAt(kProgrammes, pointer) && Contains("energy-saving-semi/1"));
    }
}

TEST_CASE("What an entry names has to exist") {
    DatasetSample sample;
    SECTION("the source of a programme") {
        sample.replace(kProgrammes, "/programmes/3/citation/source", "nowhere");
        CHECK_THAT(sample.refusal(), startsAt(kProgrammes, "/programmes/3/citation/source") && Contains("nowhere"));
    }
    SECTION("the source of a part") {
        sample.replace(kLines, "/budget_lines/0/parts/0/citation/source", "nowhere");
        CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/0/parts/0/citation/source"));
    }
    SECTION("the programme of a line") {
        sample.replace(kLines, "/budget_lines/1/programme_id", "nothing")
            .replace(kLines, "/budget_lines/1/id", "nothing@R6補正");
        CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/1/programme_id") && Contains("nothing"));
    }
    SECTION("a parent") {
        const auto pointer = programme(sample, "energy-saving-semi-1-computing") + "/parent_id";
        sample.replace(kProgrammes, pointer, "nothing");
        CHECK_THAT(sample.refusal(), startsAt(kProgrammes, pointer) && Contains("nothing"));
    }
}

TEST_CASE("Parents lead to a top-level programme") {
    DatasetSample sample;
    const auto parent = programme(sample, "energy-saving-semi");
    sample.replace(kProgrammes, parent + "/component", "9");
    SECTION("not to itself") {
        sample.replace(kProgrammes, parent + "/parent_id", "energy-saving-semi");
        CHECK_THAT(sample.refusal(), startsAt(kProgrammes, parent + "/parent_id") && Contains("its own parent"));
    }
    SECTION("not in a circle") {
        sample.replace(kProgrammes, parent + "/parent_id", "energy-saving-semi-3-electronics");
        CHECK_THAT(sample.refusal(), startsAt(kProgrammes, parent + "/parent_id") && Contains("circle"));
    }
    SECTION("a component has both parent and number") {
        CHECK_THAT(sample.refusal(), startsAt(kProgrammes, parent + "/component"));
        sample.replace(kProgrammes, parent + "/component", nullptr)
            .replace(kProgrammes, parent + "/parent_id", "post5g");
        CHECK_THAT(sample.refusal(), startsAt(kProgrammes, parent + "/component"));
        sample.replace(kProgrammes, parent + "/component", "9");
        CHECK(sample.read().has_value());
    }
}

TEST_CASE("Only 内数 lines have an envelope, and they all do") {
    DatasetSample sample;
    SECTION("missing") {
        sample.replace(kLines, "/budget_lines/0/envelope", nullptr);
        CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/0/envelope"));
    }
    SECTION("on a confirmed line") {
        sample.replace(kLines, "/budget_lines/0/kind", "confirmed");
        CHECK_THAT(sample.refusal(), startsAt(kLines, "/budget_lines/0/envelope"));
    }
}

TEST_CASE("A source's date is in the calendar, to the day or the month") {
    DatasetSample sample;
    sample.replace(kSources, "/sources/0/date", "2026-04-31");
    CHECK_THAT(sample.refusal(), startsAt(kSources, "/sources/0/date"));
    sample.replace(kSources, "/sources/0/date", "0000-01");
    CHECK_THAT(sample.refusal(), startsAt(kSources, "/sources/0/date"));
    for (const auto* date : {"2026-04", "2024"}) {
        sample.replace(kSources, "/sources/0/date", date);
        CHECK(sample.read().has_value());
    }
}

TEST_CASE("The files may come in any order") {
    DatasetSample sample;
    const auto before = sample.read();
    auto files = sample.value("dataset.json", "/files");
    std::reverse(files.begin(), files.end());
    sample.replace("dataset.json", "/files", files);
    const auto after = sample.read();
    REQUIRE(after.has_value());
    CHECK(after->programmes == before->programmes);
    CHECK(after->budgetLines == before->budgetLines);
    CHECK(after->catalogue.themes == before->catalogue.themes);
    CHECK(after->catalogue.identities == before->catalogue.identities);
    CHECK(after->statements.size() == before->statements.size());
    CHECK(after->catalogue.statements.size() == before->catalogue.statements.size());
}
