// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::CommandRunner;

TEST_CASE("init creates the store once and changes nothing afterwards") {
    CommandRunner shirubectl;
    const auto first = shirubectl.run({"init", "--json"}).json();
    CHECK(first.at("created") == true);
    CHECK(first.at("import").at("programmes") == 12);
    CHECK(first.at("import").at("budget_lines") == 19);
    const auto second = shirubectl.run({"init", "--json"}).json();
    CHECK(second.at("created") == false);
    CHECK(second.at("import").at("wrote_nothing") == true);
    CHECK(shirubectl.run({"history", "--json"}).json().at("changes").size() == 1);
}

TEST_CASE("undo and redo are changes of their own and survive between runs") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    CHECK(shirubectl.run({"undo"}).exitCode == 0);
    CHECK(shirubectl.run({"programmes", "--json"}).json().at("programmes").empty());
    CHECK(shirubectl.run({"undo"}).exitCode == 2);
    CHECK(shirubectl.run({"redo"}).exitCode == 0);
    CHECK(shirubectl.run({"programmes", "--json"}).json().at("programmes").size() == 12);
    const auto changes = shirubectl.run({"history", "--json"}).json().at("changes");
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].at("kind") == "redo");
    CHECK(changes[1].at("kind") == "undo");
    CHECK(changes[1].at("target") == changes[2].at("id"));
    CHECK(changes[2].at("actor") == "tester");
    CHECK(changes[2].at("hash").get<std::string>().size() == 64);
    CHECK(shirubectl.run({"verify"}).exitCode == 0);
}

TEST_CASE("a backup restores what was there, and the store that it replaces is kept") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto backup = (shirubectl.folder() / "copy.db").string();
    REQUIRE(shirubectl.run({"backup", backup}).exitCode == 0);
    CHECK(shirubectl.run({"backup", backup}).exitCode == 2);
    CHECK(shirubectl.run({"backup", backup, "--overwrite"}).exitCode == 0);
    REQUIRE(shirubectl.run({"undo"}).exitCode == 0);
    const auto restored = shirubectl.run({"restore", backup, "--json"});
    REQUIRE(restored.exitCode == 0);
    CHECK(std::filesystem::exists(restored.json().at("former_store").get<std::string>()));
    CHECK(shirubectl.run({"programmes", "--json"}).json().at("programmes").size() == 12);
    CHECK(shirubectl.run({"restore", (shirubectl.folder() / "nothing.db").string()}).exitCode == 2);
    CHECK(shirubectl.run({"verify"}).exitCode == 0);
}

TEST_CASE("a broken dataset is refused with its place and nothing of it is stored") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto folder = shirubectl.folder() / "dataset";
    std::filesystem::copy(std::filesystem::path(SHIRUBE_SOURCE_DIR) / "data" / "dataset", folder);
    const auto file = folder / "budget_lines.json";
    std::ifstream in(file, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(in)), {});
    const std::string good = "\"9.8億円\"";
    const auto at = text.find(good);
    REQUIRE(at != std::string::npos);
    text.replace(at, good.size(), "\"12億億円\"");
    std::ofstream(file, std::ios::binary) << text;
    const auto outcome = shirubectl.run({"--lang", "en", "import", "dataset", folder.string()});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.err.find("budget_lines.json") != std::string::npos);
    CHECK(outcome.err.find("/budget_lines/") != std::string::npos);
    CHECK(outcome.err.find("12億億円") != std::string::npos);
    CHECK(shirubectl.run({"history", "--json"}).json().at("changes").size() == 1);
}

TEST_CASE("a store with an older edition is told of the newer data on stderr, until it has them") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto current = shirubectl.run({"--lang", "en", "programmes", "--json"});
    CHECK(current.err.empty());
    const auto folder = shirubectl.folder() / "dataset";
    std::filesystem::copy(std::filesystem::path(SHIRUBE_SOURCE_DIR) / "data" / "dataset", folder);
    std::ifstream in(folder / "dataset.json", std::ios::binary);
    auto manifest = nlohmann::json::parse(in);
    const auto asOf = manifest.at("as_of").get<std::string>();
    manifest["as_of"] = "2015-04-01";
    std::ofstream(folder / "dataset.json", std::ios::binary) << manifest;
    REQUIRE(shirubectl.run({"import", "dataset", folder.string()}).exitCode == 0);

    const auto advised = shirubectl.run({"--lang", "en", "programmes", "--json"});
    CHECK(advised.exitCode == 0);
    CHECK(advised.out == current.out);
    CHECK(advised.err.find(asOf) != std::string::npos);
    CHECK(advised.err.find("shirubectl init") != std::string::npos);
    CHECK(shirubectl.run({"init"}).err.empty());
    CHECK(shirubectl.run({"programmes", "--json"}).err.empty());
    REQUIRE(shirubectl.run({"undo"}).exitCode == 0);
    CHECK_FALSE(shirubectl.run({"programmes", "--json"}).err.empty());
}

TEST_CASE("a file that is no store is refused and left alone") {
    CommandRunner shirubectl;
    std::ofstream(shirubectl.store(), std::ios::binary)
        << "these are not the bytes of a database, and there are many of them";
    const auto outcome = shirubectl.run({"--lang", "en", "init"});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.err.find(shirubectl.store().string()) != std::string::npos);
    CHECK(std::filesystem::file_size(shirubectl.store()) == 65);
}
