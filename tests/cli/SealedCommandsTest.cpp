// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What commands give away of a sealed review: nothing. Each is compared, byte by byte, before and after sheets came in.
#include <map>

#include "Committee.h"

using shirube::test::Committee;
using Words = Committee::Words;

namespace {

const std::vector<std::string> kScores{"12 12 6 12 12 6", "20 20 10 20 20 10", "8 8 4 8 8 4"};

std::vector<Words> looks(const Committee& committee) {
    const auto& round = committee.round;
    std::vector<Words> commands{{"review", "list"},
                                {"review", "show", round},
                                {"review", "scheme", round},
                                {"review", "tally", round},
                                {"review", "tally", round, "--explain"},
                                {"review", "progress", round},
                                {"review", "scores", round, "--out", "/nonexistent/scores.csv"},
                                {"review", "conflicts", round},
                                {"review", "reviewer", "list"},
                                {"review", "packet", "list", round},
                                {"review", "remarks", "list", "--programme", "post5g"},
                                {"review", "publish", round, "--check"},
                                {"history"},
                                {"history", "--limit", "1"},
                                {"verify"},
                                {"search", "テスト花子"},
                                {"search", "試験審査"},
                                {"overview"}};
    auto asJson = commands;
    for (auto& words : asJson) {
        words.emplace_back("--json");
        commands.push_back(words);
    }
    return commands;
}

std::map<std::string, std::string> seen(Committee& committee, const Words& role) {
    std::map<std::string, std::string> all;
    for (const auto& words : looks(committee)) {
        std::string command;
        for (const auto& word : words) {
            command += word + ' ';
        }
        const auto outcome = committee.run(words, role);
        all[command] = std::to_string(outcome.exitCode) + '\n' + outcome.out + '\n' + outcome.err;
    }
    return all;
}

void checkSame(const std::map<std::string, std::string>& before, const std::map<std::string, std::string>& after) {
    for (const auto& [command, text] : before) {
        INFO(command);
        CHECK(after.at(command) == text);
    }
}

}  // namespace

TEST_CASE("an analyst and another reviewer see no trace of a sheet that came in") {
    Committee committee;
    committee.open();
    const auto other = committee.as("テスト次郎", {});
    const auto analystBefore = seen(committee, {});
    const auto otherBefore = seen(committee, other);

    committee.submit("テスト花子", kScores);
    checkSame(analystBefore, seen(committee, {}));
    checkSame(otherBefore, seen(committee, other));

    // Again, with a reason, from paper, and a packet.
    auto changed = kScores;
    changed[0] = "13 12 6 12 12 6";
    committee.done(committee.as(
        "テスト花子", {"review", "submit", "--file", committee.scoreFile("b.csv", {}, changed), "--reason", "見直し"}));
    committee.office(
        {"review", "submit", "--file", committee.scoreFile("paper.csv", "テスト太郎", kScores), "--reason", "郵送"});
    committee.office({"review", "packet", "issue", committee.round, "テスト太郎", "--out",
                      committee.path("p.shirube-packet"), "--passphrase-file", committee.passphrase});
    checkSame(analystBefore, seen(committee, {}));
    checkSame(otherBefore, seen(committee, other));
}

TEST_CASE("undo by an analyst passes what is sealed over") {
    Committee committee;
    committee.open();
    committee.submit("テスト花子", kScores);
    const auto outcome = committee.run({"undo"});
    CHECK(outcome.out.find("花子") == std::string::npos);
    CHECK(committee.office({"review", "progress", committee.round}).at("submitted") == 3);
}

TEST_CASE("drafts leave no trace for anybody else") {
    Committee committee;
    committee.open();
    const auto history = committee.run({"history", "--json"}, committee.secretariat).out;
    const auto progress = committee.run({"review", "progress", committee.round, "--json"}, committee.secretariat).out;
    committee.done(committee.as("テスト花子",
                                {"review", "submit", "--draft", "--file", committee.scoreFile("d.csv", {}, kScores)}));
    CHECK(committee.run({"history", "--json"}, committee.secretariat).out == history);
    CHECK(committee.run({"review", "progress", committee.round, "--json"}, committee.secretariat).out == progress);
    CHECK(committee.json(committee.as("テスト花子", {"review", "desk"})).at("sheets").at(0).at("state") == "draft");
    committee.done(committee.as("テスト花子", {"review", "submit"}));
    CHECK(committee.json(committee.as("テスト花子", {"review", "desk"})).at("sheets").at(0).at("state") == "submitted");
}

TEST_CASE("a reviewer with a conflict of interest sees nothing of the theme") {
    Committee committee;
    committee.office(
        {"review", "rule", committee.subject(1), "テスト花子", "--conflict", "--reason", "共同研究の相手"});
    committee.open();
    const auto shown = committee.json(committee.as("テスト花子", {"review", "show", committee.round}));
    CHECK(shown.at("round").at("subjects").size() == 2);
    CHECK(committee.json(committee.as("テスト花子", {"review", "desk"})).at("sheets").size() == 2);
    const auto file = committee.scoreFile("c.csv", {}, {"", "20 20 10 20 20 10"});
    CHECK_FALSE(committee.refusal(committee.as("テスト花子", {"review", "submit", "--file", file})).empty());
    committee.submit("テスト太郎", kScores);
    committee.submit("テスト次郎", kScores);
    committee.submit("テスト花子", {kScores[0], "", kScores[2]});
    committee.reveal();
    const auto tally = committee.json(committee.as("テスト花子", {"review", "tally", committee.round}));
    CHECK(tally.size() == 2);
    for (const auto& one : tally) {
        CHECK(one.at("theme") != committee.themes[1]);
    }
}

TEST_CASE("after the reveal the analyst sees labels and no names") {
    Committee committee;
    committee.open();
    for (const auto* name : {"テスト太郎", "テスト花子", "テスト次郎"}) {
        committee.submit(name, kScores);
    }
    committee.reveal();
    for (const auto& words : looks(committee)) {
        if (words[0] == "search") {
            continue;
        }
        const auto outcome = committee.run(words);
        INFO(words[0] << ' ' << (words.size() > 1 ? words[1] : ""));
        CHECK(outcome.out.find("太郎") == std::string::npos);
        CHECK(outcome.err.find("太郎") == std::string::npos);
        CHECK(outcome.out.find("研究所") == std::string::npos);
    }
    const auto out = committee.path("scores.csv");
    committee.done({"review", "scores", committee.round, "--out", out});
    std::ifstream in(out, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(in)), {});
    CHECK(content.find("委員A") != std::string::npos);
    CHECK(content.find("太郎") == std::string::npos);
}
