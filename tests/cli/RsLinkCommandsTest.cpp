// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of docs/cli.md for links to the programme review system and for exports.
#include <algorithm>
#include <fstream>
#include <iterator>

#include "CommandRunner.h"
#include "support/Catch.h"
#include "support/FiscalPackageRules.h"
#include "support/GeneratedRs.h"

using shirube::test::CommandRunner;
using shirube::test::GeneratedRs;
using Json = nlohmann::json;

namespace {

const std::string kProgramme = "advanced-semi-fabs";

struct LinkRunner : CommandRunner {
    GeneratedRs options;
    std::string project = std::to_string(shirube::test::generatedProjects(options).front());

    LinkRunner() {
        REQUIRE(run({"init"}).exitCode == 0);
        const auto files = folder() / "rs";
        std::filesystem::create_directories(files);
        std::filesystem::create_directories(out());
        options.kinds = {"1-2", "2-1"};
        shirube::test::writeGeneratedRs(files, options);
        REQUIRE(run({"import", "rs", files.string()}).exitCode == 0);
    }
    [[nodiscard]] std::filesystem::path out() const { return folder() / "out"; }
    Json json(std::vector<std::string> arguments) {
        arguments.emplace_back("--json");
        const auto outcome = run(std::move(arguments));
        INFO(outcome.err);
        REQUIRE(outcome.exitCode == 0);
        return outcome.json();
    }
    Json linkOf(const std::string& programme) {
        const auto links = json({"rs", "links"}).at("links");
        const auto found = std::find_if(links.begin(), links.end(),
                                        [&](const auto& link) { return link.at("programme") == programme; });
        REQUIRE(found != links.end());
        return *found;
    }
};

}  // namespace

TEST_CASE("rs link ties a programme to a 予算事業ID, and rs unlink unties it") {
    LinkRunner shirubectl;
    CHECK(shirubectl.linkOf(kProgramme).at("project").is_null());
    CHECK(shirubectl.linkOf(kProgramme).at("statements") == 0);
    // The bundled programme has an ID that this synthetic edition doesn't have.
    CHECK(shirubectl.linkOf("post5g").at("project") == 3522);
    CHECK(shirubectl.linkOf("post5g").at("project_name").is_null());
    CHECK(shirubectl.linkOf("post5g").at("editions").empty());

    const auto linked = shirubectl.json({"rs", "link", kProgramme, shirubectl.project, "--reason", "同じ事業"});
    CHECK(linked.at("project") == std::stoll(shirubectl.project));
    CHECK(linked.at("project_name") == "合成事業第" + shirubectl.project + "号");
    CHECK(linked.at("statements") > 20);
    CHECK(shirubectl.linkOf(kProgramme) == linked);
    const auto only = shirubectl.json({"rs", "links", "--linked"}).at("links");
    CHECK(only.size() == 2);
    const auto table = shirubectl.run({"rs", "links"});
    CHECK(table.out.find("合成事業第" + shirubectl.project + "号") != std::string::npos);

    const auto taken = shirubectl.run({"rs", "link", "post5g", shirubectl.project});
    CHECK(taken.exitCode != 0);
    CHECK(taken.err.find(shirubectl.project) != std::string::npos);
    CHECK(shirubectl.run({"rs", "link", "nobody", shirubectl.project}).exitCode != 0);
    CHECK(shirubectl.run({"rs", "link", kProgramme, "no-number"}).exitCode != 0);

    CHECK(shirubectl.json({"rs", "unlink", kProgramme}).at("project").is_null());
    CHECK(shirubectl.linkOf(kProgramme).at("project").is_null());
    CHECK(shirubectl.run({"rs", "unlink", kProgramme}).exitCode != 0);
    CHECK(shirubectl.run({"undo"}).exitCode == 0);
    CHECK(shirubectl.linkOf(kProgramme) == linked);
}

TEST_CASE("rs candidates lists like names, and links nothing") {
    LinkRunner shirubectl;
    const auto none = shirubectl.run({"rs", "candidates", kProgramme});
    CHECK(none.exitCode == 0);
    CHECK(none.out.empty());
    CHECK_FALSE(none.err.empty());
    CHECK(shirubectl.json({"rs", "candidates", kProgramme}).at("candidates").empty());
    CHECK(shirubectl.run({"rs", "candidates", "nobody"}).exitCode != 0);
}

TEST_CASE("a check of a link joins reconcile, and a note says how the scope differs") {
    LinkRunner shirubectl;
    CHECK(shirubectl.run({"rs", "link", kProgramme, shirubectl.project}).exitCode == 0);
    const auto checks = shirubectl.json({"reconcile"}).at("checks");
    const auto check = std::find_if(checks.begin(), checks.end(), [](const auto& each) {
        return each.at("id").template get<std::string>().starts_with("rs:" + kProgramme + "/");
    });
    REQUIRE(check != checks.end());
    const auto id = check->at("id").get<std::string>();
    const auto note = shirubectl.json({"note", id, "基金の分を含む", "--scope", "broader"}).at("note");
    CHECK(note.at("scope") == "broader");
    CHECK(note.at("text") == "【範囲の違い：等】\n基金の分を含む");
    CHECK(shirubectl.json({"note", id, "照会済み"}).at("note").at("scope").is_null());
    CHECK(shirubectl.json({"note", id, "--scope", "fund"}).at("note").at("scope") == "fund");
    const auto refused = shirubectl.run({"note", id, "text", "--scope", "narrow"});
    CHECK(refused.exitCode != 0);
    CHECK(refused.err.find("narrow") != std::string::npos);
    CHECK(shirubectl.run({"note", id, "--scope", "fund", "--remove"}).exitCode != 0);
}

TEST_CASE("export rs writes linked programmes in the system's shape") {
    LinkRunner shirubectl;
    const auto out = shirubectl.out().string();
    const auto written = shirubectl.json({"export", "rs", out, "--edition", "2025"});
    REQUIRE(written.at("files").size() == 5);
    CHECK(written.at("rows") > 0);
    CHECK_FALSE(written.at("notes").empty());
    const auto again = shirubectl.run({"export", "rs", out, "--edition", "2025"});
    CHECK(again.exitCode != 0);
    CHECK(again.err.find("--overwrite") != std::string::npos);
    const auto one = shirubectl.run({"export", "rs", out, "--edition", "2025", "--kind", "2-1", "--overwrite"});
    CHECK(one.exitCode == 0);
    CHECK(one.out == (shirubectl.out() / shirube::test::generatedRsName("2-1", 2025)).string() + '\n');
    CHECK(shirubectl.run({"export", "rs", out, "--kind", "5-1"}).err.find("5-1") != std::string::npos);
    CHECK(shirubectl.run({"export", "rs", out, "--kind", "9-9"}).exitCode != 0);
    // This fiscal year, where no edition is named.
    const auto now = shirubectl.json({"export", "rs", out, "--kind", "4-1"}).at("files");
    CHECK(now.at(0).get<std::string>().find("4-1_RS_2026_") != std::string::npos);
}

TEST_CASE("export package writes a Fiscal Data Package, with an edition where one is named") {
    LinkRunner shirubectl;
    const auto out = shirubectl.out().string();
    CHECK(shirubectl.json({"export", "package", out}).at("files").size() == 4);
    CHECK(shirubectl.json({"export", "package", out, "--edition", "2024", "--overwrite"}).at("files").size() == 7);
    std::ifstream stream(shirubectl.out() / "datapackage.json");
    const auto package = Json::parse(std::string(std::istreambuf_iterator<char>(stream), {}));
    CHECK(shirube::test::brokenPackageRules(package) == std::vector<std::string>());
    CHECK(shirubectl.run({"export", "package", out, "--edition", "2019", "--overwrite"}).exitCode != 0);
}
