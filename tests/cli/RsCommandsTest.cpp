// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of docs/cli.md for the files of the programme review system.
#include <algorithm>
#include <fstream>

#include "CommandRunner.h"
#include "support/Catch.h"
#include "support/GeneratedRs.h"
#include "support/RsTexts.h"

using shirube::test::CommandOutcome;
using shirube::test::CommandRunner;
using shirube::test::GeneratedRs;
using Json = nlohmann::json;

namespace {

struct RsRunner : CommandRunner {
    RsRunner() {
        REQUIRE(run({"init"}).exitCode == 0);
        std::filesystem::create_directories(rs());
    }
    [[nodiscard]] std::filesystem::path rs() const { return folder() / "rs"; }
    void generate(const GeneratedRs& options = {}) const { shirube::test::writeGeneratedRs(rs(), options); }
    Json json(std::vector<std::string> arguments, int exitCode = 0) {
        arguments.emplace_back("--json");
        const auto outcome = run(std::move(arguments));
        INFO(outcome.err);
        REQUIRE(outcome.exitCode == exitCode);
        return outcome.json();
    }
};

const Json& rule(const Json& report, const std::string& id) {
    const auto& rows = report.at("rows");
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.at("id") == id; });
    REQUIRE(found != rows.end());
    return *found;
}

}  // namespace

TEST_CASE("import rs says what it would do, does it, and does it once") {
    RsRunner shirubectl;
    shirubectl.generate();
    const auto folder = shirubectl.rs().string();
    const auto planned = shirubectl.json({"import", "rs", folder, "--dry-run"});
    CHECK(planned.at("import").is_null());
    REQUIRE(planned.at("files").size() == 15);
    for (const auto& file : planned.at("files")) {
        CHECK(file.at("fate") == "new");
        CHECK(file.at("edition") == 2024);
        CHECK(file.at("encoding") == "utf-8");
        CHECK(file.at("in_force").is_null());
        CHECK(file.at("message").is_null());
        CHECK(file.at("bytes") > 0);
    }
    CHECK(shirubectl.json({"rs", "files"}).at("files").empty());

    const auto imported = shirubectl.json({"import", "rs", folder}).at("import");
    CHECK(imported.at("files").size() == 15);
    CHECK(imported.at("broken_identities") == 0);
    CHECK(imported.at("change") > 0);
    const auto files = shirubectl.json({"rs", "files"}).at("files");
    REQUIRE(files.size() == 15);
    CHECK(files.at(0).at("kind") == "1-1");
    CHECK(files.at(0).at("in_force") == true);
    CHECK(files.at(0).at("sha256").get<std::string>().size() == 64);

    const auto again = shirubectl.json({"import", "rs", folder});
    CHECK(again.at("import").is_null());
    CHECK(again.at("files").at(3).at("fate") == "identical");
    CHECK(shirubectl.json({"rs", "files"}).at("files") == files);
}

TEST_CASE("import rs passes over what is no file of the system, and says so with 1") {
    RsRunner shirubectl;
    GeneratedRs options;
    options.kinds = {"2-1"};
    shirubectl.generate(options);
    std::ofstream(shirubectl.rs() / "other.csv") << "a,b\n1,2\n";
    const auto outcome = shirubectl.run({"import", "rs", shirubectl.rs().string()});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.err.find("other.csv") != std::string::npos);
    CHECK(shirubectl.json({"rs", "files"}).at("files").size() == 1);
    const auto refused = shirubectl.run({"import", "rs", (shirubectl.rs() / "other.csv").string()});
    CHECK(refused.exitCode == 2);
    CHECK_FALSE(refused.err.empty());
    CHECK(shirubectl.run({"import", "rs", (shirubectl.folder() / "nowhere").string()}).exitCode != 0);
    CHECK(shirubectl.run({"import", "rs"}).exitCode == 2);
}

TEST_CASE("rs checks lists what the files promise and breaks with 1 where an identity does") {
    RsRunner shirubectl;
    CHECK(shirubectl.run({"rs", "checks"}).exitCode == 2);  // there is nothing to check
    shirubectl.generate();
    const auto folder = shirubectl.rs().string();
    shirubectl.json({"import", "rs", folder});
    const auto report = shirubectl.json({"rs", "checks", "--fail"});
    CHECK(report.at("report") == "rs-checks");
    CHECK(report.at("rows").size() == 18);
    CHECK(rule(report, "current_is_sum").at("cells").at("broken").at("value") == "0");

    shirube::test::RsText summary(shirubectl.rs() / shirube::test::generatedRsName("2-1", 2024));
    summary.add(2, "計（歳出予算現額合計）", 11);
    summary.write();
    shirubectl.json({"import", "rs", folder});
    const auto broken = rule(shirubectl.json({"rs", "checks", "--edition", "2024", "--fail"}, 1), "current_is_sum");
    CHECK(broken.at("cells").at("broken").at("value") == "1");
    REQUIRE(broken.at("children").size() == 1);
    CHECK(broken.at("children").at(0).at("cells").at("difference").at("amount_yen") == 11);
    const auto text = shirubectl.run({"rs", "checks", "--lang", "en"});
    CHECK(text.exitCode == 0);
    CHECK(text.out.find(", row 2") != std::string::npos);
    CHECK(shirubectl.run({"rs", "checks", "--edition", "2019"}).exitCode == 2);
    CHECK(shirubectl.run({"rs", "checks", "--edition", "7"}).exitCode == 2);
    const auto out = shirubectl.folder() / "checks.csv";
    CHECK(shirubectl.run({"rs", "checks", "--out", out.string()}).exitCode == 0);
    CHECK(std::filesystem::file_size(out) > 500);
}

TEST_CASE("rs restatements compares editions, or an edition with what it superseded") {
    RsRunner shirubectl;
    GeneratedRs options;
    options.programmes = 60;
    shirubectl.generate(options);
    options.edition = 2025;
    shirubectl.generate(options);
    const auto folder = shirubectl.rs().string();
    shirubectl.json({"import", "rs", folder});
    const auto between = shirubectl.json({"rs", "restatements"});
    CHECK(between.at("report") == "rs-restatements");
    CHECK(between == shirubectl.json({"rs", "restatements", "--edition", "2024", "--later", "2025"}));
    CHECK(shirubectl.run({"rs", "restatements", "--edition", "2025", "--later", "2025"}).exitCode == 2);

    shirube::test::RsText summary(shirubectl.rs() / shirube::test::generatedRsName("2-1", 2025));
    summary.add(2, "当初予算（合計）", 1000);
    summary.write();
    shirubectl.json({"import", "rs", folder});
    const auto within = shirubectl.json({"rs", "restatements", "--edition", "2025", "--later", "2025"});
    CHECK(within.dump().find("1000") != std::string::npos);
}

TEST_CASE("rs remove takes an edition or a kind out, which undo brings back") {
    RsRunner shirubectl;
    shirubectl.generate();
    shirubectl.json({"import", "rs", shirubectl.rs().string()});
    CHECK(shirubectl.json({"rs", "remove", "2024", "--kind", "5-1"}).at("removed") == 2024);
    CHECK(shirubectl.json({"rs", "files"}).at("files").size() == 14);
    shirubectl.json({"rs", "remove", "2024"});
    CHECK(shirubectl.json({"rs", "files"}).at("files").empty());
    CHECK(shirubectl.run({"rs", "remove", "2024"}).exitCode == 2);
    CHECK(shirubectl.run({"rs", "remove", "2024", "--kind", "9-9"}).exitCode == 2);
    CHECK(shirubectl.run({"undo"}).exitCode == 0);
    CHECK(shirubectl.run({"undo"}).exitCode == 0);
    CHECK(shirubectl.json({"rs", "files"}).at("files").size() == 15);
    CHECK(shirubectl.json({"rs", "tidy"}).at("rows") == 0);
    CHECK(shirubectl.run({"verify"}).exitCode == 0);
}
