// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actuals that persons report, and locks: what is said, what is written, and what is refused.
#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::CommandOutcome;
using shirube::test::CommandRunner;
using Json = nlohmann::json;

namespace {

constexpr auto kRate = "post5g-commercialisation-rate";

CommandOutcome add(CommandRunner& shirubectl, std::vector<std::string> more) {
    more.insert(more.begin(), {"--lang", "en", "actual", "add", kRate, "--period", "FY2025", "--evidence", "p.3"});
    return shirubectl.run(std::move(more));
}

Json read(CommandRunner& shirubectl, std::vector<std::string> arguments) {
    arguments.emplace_back("--json");
    const auto outcome = shirubectl.run(std::move(arguments));
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return outcome.json();
}

}  // namespace

TEST_CASE("an actual that is reported holds, shows in reports, and can be taken back") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);

    const auto tried = read(shirubectl, {"actual", "add", kRate, "--period", "R7", "--value", "４０", "--provisional",
                                         "--evidence", "実績報告書 p.3", "--dry-run"});
    CHECK(tried.at("written") == false);
    CHECK(tried.at("actuals").at(0).at("value") == "0.4");
    CHECK(read(shirubectl, {"actual", "list", kRate}).at("actuals").empty());

    const auto written = read(shirubectl, {"actual", "add", kRate, "--period", "R7", "--value", "40%", "--provisional",
                                           "--evidence", "実績報告書 p.3"});
    CHECK(written.at("written") == true);
    CHECK(written.at("warnings").is_array());
    const auto& actual = written.at("actuals").at(0);
    const auto id = actual.at("id").get<std::string>();
    CHECK(actual.at("indicator") == kRate);
    CHECK(actual.at("period") == "FY2025");
    CHECK(actual.at("printed") == "40%");
    CHECK(actual.at("provisional") == true);
    CHECK(actual.at("reported_on") == "2026-11-21");
    CHECK(actual.at("reporter") == "tester");
    CHECK(actual.at("evidence").at("locator") == "実績報告書 p.3");
    CHECK(actual.at("evidence").at("source").is_null());

    const auto rows = read(shirubectl, {"report", "kpi", "--programme", "post5g"}).at("indicators");
    CHECK(rows.size() == 4);
    for (const auto& row : rows) {
        if (row.at("id") == kRate) {
            CHECK(row.at("actual").at("value") == "2/5");
            CHECK(row.at("provisional") == true);
        }
    }

    REQUIRE(shirubectl.run({"actual", "finalise", id, "--evidence", "確定値 p.4", "--reason", "確定"}).exitCode == 0);
    const auto list = read(shirubectl, {"actual", "list", kRate}).at("actuals");
    REQUIRE(list.size() == 2);
    CHECK(list.at(0).at("standing") == "replaced");
    CHECK(list.at(1).at("standing") == "holds");
    CHECK(list.at(1).at("provisional") == false);

    const auto last = list.at(1).at("id").get<std::string>();
    REQUIRE(shirubectl.run({"actual", "withdraw", last, "--reason", "誤記"}).exitCode == 0);
    const auto after = read(shirubectl, {"actual", "list", kRate}).at("actuals");
    CHECK(after.at(1).at("standing") == "withdrawn");
    CHECK(after.at(1).at("withdrawal_reason") == "誤記");
    CHECK(after.at(0).at("standing") == "holds");

    const auto table = shirubectl.run({"--lang", "en", "actual", "list", kRate}).out;
    CHECK(table.find("Withdrawn") != std::string::npos);
    CHECK(table.find("実績報告書 p.3") != std::string::npos);
    REQUIRE(shirubectl.run({"undo"}).exitCode == 0);
    CHECK(read(shirubectl, {"actual", "list", kRate}).at("actuals").at(1).at("standing") == "holds");
}

TEST_CASE("an actual may be words, a ratio or missing") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto ratio = read(shirubectl, {"actual", "add", kRate, "--period", "FY2025", "--numerator", "8",
                                         "--denominator", "20", "--evidence", "p.3"});
    CHECK(ratio.at("actuals").size() == 2);
    const auto words = read(shirubectl, {"actual", "add", "post5g-output-interim", "--period", "FY2025", "--text",
                                         "中間目標を達成", "--evidence", "p.3"});
    CHECK(words.at("actuals").at(0).at("text") == "中間目標を達成");
    const auto missing = read(shirubectl, {"actual", "add", "mmf-papers-short", "--period", "FY2026", "--missing",
                                           "not_reported", "--evidence", "照会への回答"});
    CHECK(missing.at("actuals").at(0).at("missing") == "not_reported");
    CHECK(missing.at("actuals").at(0).at("value").is_null());
}

TEST_CASE("a locked period is closed to actuals until it is unlocked") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto lock =
        read(shirubectl, {"actual", "lock", kRate, "--period", "FY2025", "--reason", "確定済"}).at("lock");
    CHECK(lock.at("programme_id") == "post5g");
    CHECK(lock.at("period") == "FY2025");
    const auto id = lock.at("id").get<std::string>();
    const auto refused = add(shirubectl, {"--value", "40%"});
    CHECK(refused.exitCode == 2);
    CHECK(refused.out.empty());
    CHECK(read(shirubectl, {"actual", "locks"}).at("locks").size() == 1);
    CHECK(shirubectl.run({"--lang", "en", "actual", "locks"}).out.find(id) != std::string::npos);
    CHECK(read(shirubectl, {"actual", "unlock", id, "--reason", "訂正"}).at("unlocked") == id);
    CHECK(read(shirubectl, {"actual", "locks"}).at("locks").empty());
    CHECK(shirubectl.run({"--lang", "en", "actual", "locks"}).out == "No period is locked.\n");
    CHECK(add(shirubectl, {"--value", "40%"}).exitCode == 0);
}

TEST_CASE("an actual that can't be is refused with the mend, and nothing is written") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto refusal = [&](std::vector<std::string> more) {
        const auto outcome = add(shirubectl, std::move(more));
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        return outcome.err;
    };
    CHECK(refusal({}).find("--value") != std::string::npos);
    CHECK(refusal({"--value", "1%", "--text", "x"}).find("one of") != std::string::npos);
    CHECK(refusal({"--numerator", "1"}).find("--denominator") != std::string::npos);
    CHECK(refusal({"--numerator", "1", "--denominator", "0"}).find("0") != std::string::npos);
    CHECK(refusal({"--missing", "lost"}).find("not_reported") != std::string::npos);
    CHECK(refusal({"--value", "たくさん"}).find("たくさん") != std::string::npos);
    CHECK(refusal({"--value", "40%", "--date", "2026-02-30"}).find("2026-02-30") != std::string::npos);
    CHECK(refusal({"--value", "40%", "--date", "2031-01-01"}).find("2031-01-01") != std::string::npos);
    CHECK(refusal({"--value", "40%", "--source", "nowhere"}).find("shirubectl sources") != std::string::npos);

    const auto refused = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--lang", "en", "actual"});
        const auto outcome = shirubectl.run(std::move(arguments));
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        return outcome.err;
    };
    CHECK(refused({"add", "nothing", "--period", "FY2025", "--value", "1", "--evidence", "x"})
              .find("shirubectl indicators") != std::string::npos);
    CHECK(refused({"add", kRate, "--period", "someday", "--value", "1", "--evidence", "x"}).find("someday") !=
          std::string::npos);
    CHECK(refused({"add", kRate, "--value", "1", "--evidence", "x"}).find("--period") != std::string::npos);
    CHECK(refused({"add", kRate, "--period", "FY2025", "--value", "1"}).find("--evidence") != std::string::npos);
    CHECK(refused({"list", "nothing"}).find("shirubectl indicators") != std::string::npos);
    CHECK(refused({"finalise", "x~1", "--evidence", "y"}).find("actual list") != std::string::npos);
    CHECK(refused({"withdraw", "x~1", "--reason", "y"}).find("actual list") != std::string::npos);
    CHECK(refused({"lock", "nothing", "--period", "FY2025", "--reason", "y"}).find("shirubectl indicators") !=
          std::string::npos);
    CHECK(refused({"unlock", "x", "--reason", "y"}).find("actual locks") != std::string::npos);
    CHECK_FALSE(refused({}).empty());
    CHECK(read(shirubectl, {"history"}).at("changes").size() == 1);
}
