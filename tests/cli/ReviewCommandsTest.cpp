// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A review from its preparation to its publication, on the command line.
#include "Committee.h"

using shirube::test::Committee;
using Json = nlohmann::json;

namespace {

bool mentions(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}

std::string contentOf(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> keysOf(const std::string& array) {
    std::vector<std::string> keys;
    const auto document = nlohmann::ordered_json::parse(array);
    for (const auto& [key, value] : document.at(0).items()) {
        keys.push_back(key);
    }
    return keys;
}

const std::vector<std::string> kContract{"theme",  "mean", "median",     "n",       "excluded",
                                         "margin", "rule", "borderline", "decision"};

}  // namespace

TEST_CASE("a review goes from its preparation to its publication") {
    Committee committee;
    const auto& round = committee.round;

    SECTION("by three reviewers with a conflict of interest, on the border and below it") {
        committee.office({"review", "rule", committee.subject(2), "テスト次郎", "--conflict", "--reason", "共同研究"});
        committee.open();
        const auto shown = committee.office({"review", "show", round}).at("round");
        CHECK(shown.at("stage") == "scoring");
        CHECK(shown.at("subjects").at(0).at("reviewers").size() == 3);
        CHECK(shown.at("subjects").at(2).at("reviewers").size() == 2);

        // Of the first theme 60, 60 and 59.
        committee.submit("テスト太郎", {"12 12 6 12 12 6", "20 20 10 20 20 10", "8 8 4 8 8 4"});
        committee.submit("テスト花子", {"12 12 6 12 12 6", "16 16 8 16 16 8", "7 7 4 7 7 4"});
        committee.submit("テスト次郎", {"12 12 6 12 12 5", "12 12 6 12 12 6"});
        CHECK(committee.office({"review", "progress", round}).at("submitted") == 8);
        committee.reveal();

        const auto text = committee.done({"review", "tally", round, "--json"}, committee.secretariat).out;
        CHECK(keysOf(text) == kContract);
        const auto tally = Json::parse(text);
        REQUIRE(tally.size() == 3);
        const auto& border = tally.at(0);
        CHECK(border.at("theme") == committee.themes[0]);
        CHECK(border.at("mean") == "179/3");
        CHECK(border.at("median") == "60");
        CHECK(border.at("n") == 3);
        CHECK(border.at("excluded").empty());
        CHECK(border.at("margin") == "-1/3");
        CHECK(border.at("rule") == "weigh_remarks");
        CHECK(border.at("borderline") == true);
        CHECK(border.at("decision").is_null());
        CHECK(tally.at(1).at("mean") == "80");
        CHECK(tally.at(1).at("rule") == "continue");
        CHECK(tally.at(1).at("borderline") == false);
        CHECK(tally.at(2).at("mean") == "38");
        CHECK(tally.at(2).at("n") == 2);
        CHECK(tally.at(2).at("excluded").size() == 1);
        CHECK(tally.at(2).at("rule") == "end");

        const auto explained = committee.json({"review", "tally", round, "--explain"}, committee.secretariat);
        CHECK(explained.at(0).at("items").size() == 6);
        CHECK(explained.at(0).at("groups").size() == 2);
        CHECK(explained.at(2).at("exclusions").at(0).at("reason") == "conflict");
        const auto table = committee.done({"review", "tally", round}, committee.secretariat).out;
        CHECK(mentions(table, "59."));
        CHECK_FALSE(mentions(table, "60.0"));

        // What the rule says is no decision; where they differ the reason is needed.
        CHECK_FALSE(committee
                        .refusal({"review", "decide", round, committee.themes[0], "--outcome", "continue", "--by",
                                  "評価委員会", "--on", "2026-12-10"},
                                 committee.secretariat)
                        .empty());
        committee.office({"review", "decide", round, committee.themes[0], "--outcome", "continue", "--by", "評価委員会",
                          "--on", "2026-12-10", "--reason", "社会実装の見込みが高い"});
        committee.office({"review", "decide", round, committee.themes[1], "--outcome", "continue", "--by", "評価委員会",
                          "--on", "2026-12-10"});
        CHECK_FALSE(
            committee.refusal({"review", "publish", round, "--out", committee.path("early.csv")}, committee.secretariat)
                .empty());
        CHECK_FALSE(std::filesystem::exists(committee.path("early.csv")));
        const auto decided = committee.office({"review", "decide", round, committee.themes[2], "--outcome", "end",
                                               "--by", "評価委員会", "--on", "2026-12-10"});
        CHECK(decided.at("round").at("stage") == "decided");
        CHECK(committee.json({"review", "tally", round}).at(0).at("decision") == "continue");

        const auto published = committee.office({"review", "publish", round, "--out", committee.path("p.csv"), "--out",
                                                 committee.path("p.xlsx"), "--out", committee.path("p.md")});
        CHECK(published.at("published") == true);
        CHECK(published.at("leaks").empty());
        for (const auto* name : {"p.csv", "p.md"}) {
            const auto content = contentOf(committee.path(name));
            CHECK(mentions(content, "委員A"));
            CHECK_FALSE(mentions(content, "テスト太郎"));
            CHECK_FALSE(mentions(content, "研究所"));
        }
        CHECK(committee.office({"review", "show", round}).at("round").at("stage") == "published");
        for (const auto& entry : committee.json({"review", "list"}).at("reviews")) {
            if (entry.at("round") == round) {
                CHECK(entry.at("state") == "finished");
            }
        }
        CHECK(committee.run({"verify"}).exitCode == 0);
    }

    SECTION("a name in what is to be published stops it, and leaves no file") {
        committee.open();
        committee.submit("テスト太郎", {"12 12 6 12 12 6", "20 20 10 20 20 10", "8 8 4 8 8 4"});
        committee.office({"review", "close", round});
        CHECK_FALSE(
            committee
                .refusal({"review", "reveal", round, "--passphrase-file", committee.passphrase}, committee.secretariat)
                .empty());
        committee.office(
            {"review", "reveal", round, "--passphrase-file", committee.passphrase, "--reason", "二名が欠席"});
        for (const auto& theme : committee.themes) {
            committee.office({"review", "decide", round, theme, "--outcome", "hold", "--by", "評価委員会", "--on",
                              "2026-12-10", "--reason", "テスト太郎の意見による"});
        }
        const auto outcome =
            committee.run({"review", "publish", round, "--out", committee.path("leak.csv")}, committee.secretariat);
        CHECK(outcome.exitCode == 1);
        CHECK(mentions(outcome.err, "テスト太郎"));
        CHECK_FALSE(std::filesystem::exists(committee.path("leak.csv")));
        CHECK(committee.office({"review", "show", round}).at("round").at("stage") == "decided");
        CHECK(committee.run({"review", "publish", round, "--check"}, committee.secretariat).exitCode == 1);
    }
}

TEST_CASE("the secretariat submits scores from a file, changes them with a reason and gives them out") {
    Committee committee;
    const auto& round = committee.round;
    committee.open();
    const std::vector<std::string> scores{"12 12 6 12 12 6", "20 20 10 20 20 10", "8 8 4 8 8 4"};
    const auto file = committee.scoreFile("paper.csv", "委員A", scores);
    CHECK(committee.office({"review", "submit", "--file", file, "--reason", "郵送"}).at("sheets") == 3);
    CHECK_FALSE(committee.refusal({"review", "submit"}, committee.secretariat).empty());
    const auto wrong = committee.scoreFile("wrong.csv", "委員B", {"12 12 6 12 12 11"});
    CHECK(mentions(committee.refusal({"review", "submit", "--file", wrong, "--reason", "郵送"}, committee.secretariat),
                   "7"));
    const auto out = committee.path("scores.csv");
    CHECK_FALSE(committee.refusal({"review", "scores", round, "--out", out}, committee.secretariat).empty());
    CHECK_FALSE(std::filesystem::exists(out));
    committee.office({"review", "close", round});
    committee.office({"review", "reveal", round, "--passphrase-file", committee.passphrase, "--reason", "一名のみ"});
    committee.office({"review", "scores", round, "--out", out});
    CHECK(mentions(contentOf(out), "review,theme,reviewer,criterion,value,comment"));

    const auto item = committee.office({"review", "show", round}).at("round").at("criteria").at(0).at("id");
    committee.office({"review", "amend", committee.subject(0), "委員A", "--score", item.get<std::string>() + "=11",
                      "--reason", "転記の誤り"});
    CHECK(committee.office({"review", "tally", round}).at(0).at("mean") == "59");
    CHECK(mentions(
        committee.refusal({"review", "amend", committee.subject(0), "委員A", "--score", "nothing=1", "--reason", "x"},
                          committee.secretariat),
        "nothing=1"));
}

TEST_CASE("a reviewer scores in a packet on another machine") {
    Committee committee;
    const auto& round = committee.round;
    committee.open();
    const auto secret = committee.file("packet.txt", "委員 ひとり だけの 合言葉");
    const auto packet = committee.path("a.shirube-packet");
    const auto answer = committee.path("a.shirube-answer");
    committee.office({"review", "packet", "issue", round, "委員A", "--out", packet, "--passphrase-file", secret});
    CHECK(committee.office({"review", "packet", "list", round}).at("packets").size() == 1);

    // The other machine has no store.
    shirube::test::CommandRunner elsewhere;
    const auto there = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--passphrase-file", secret, "--lang", "en", "--json"});
        auto outcome = elsewhere.run(std::move(words));
        INFO(outcome.err);
        REQUIRE(outcome.exitCode == 0);
        return outcome.json();
    };
    CHECK(there({"review", "packet", "show", packet}).at("sheets").size() == 3);
    const auto scores = committee.scoreFile("a.csv", {}, {"12 12 6 12 12 6", "20 20 10 20 20 10", "8 8 4 8 8 4"});
    CHECK(there({"review", "packet", "score", packet, "--scores", scores, "--draft"}).at("submitted") == false);
    CHECK(there({"review", "packet", "show", packet}).at("sheets").at(0).at("state") == "draft");
    there({"review", "packet", "score", packet, "--scores", scores});
    there({"review", "packet", "answer", packet, "--out", answer});

    const auto preview = committee.office({"review", "packet", "check", answer}).at("answer");
    CHECK(preview.at("sheets").size() == 3);
    CHECK(preview.at("sheets").at(0).at("change") == "new");
    committee.office({"review", "packet", "import", answer});
    CHECK(committee.office({"review", "progress", round}).at("submitted") == 3);
    CHECK_FALSE(committee.refusal({"review", "packet", "import", answer}, committee.secretariat).empty());

    // One undoable change.
    committee.done({"undo"}, committee.secretariat);
    CHECK(committee.office({"review", "progress", round}).at("submitted") == 0);
    committee.done({"redo"}, committee.secretariat);

    // Changed on the way.
    auto text = contentOf(answer);
    text[text.size() / 2] = text[text.size() / 2] == 'A' ? 'B' : 'A';
    const auto tampered = committee.file("tampered.shirube-answer", text);
    CHECK_FALSE(committee.refusal({"review", "packet", "check", tampered}, committee.secretariat).empty());
    CHECK_FALSE(
        committee.refusal({"review", "packet", "show", packet, "--passphrase-file", committee.passphrase}).empty());
    const auto id = committee.office({"review", "packet", "list", round}).at("packets").at(0).at("id");
    committee.office({"review", "packet", "withdraw", id.get<std::string>(), "--reason", "作り直し"});
    CHECK(committee.office({"review", "packet", "list", round}).at("packets").at(0).at("withdrawn") == true);
}

TEST_CASE("the printed review of 2026 is tallied like any other") {
    auto& reader = shirube::test::reader();
    const auto outcome = reader.run({"review", "tally", "post5g-midterm-2026", "--json"});
    REQUIRE(outcome.exitCode == 0);
    CHECK(keysOf(outcome.out) == kContract);
    const auto tally = outcome.json();
    REQUIRE(tally.size() == 1);
    CHECK(tally.at(0).at("theme") == "post5g");
    CHECK(tally.at(0).at("mean").is_null());
    CHECK(tally.at(0).at("n") == 5);
    const auto explained = reader.run({"review", "tally", "post5g-midterm-2026", "--json", "--explain"}).json();
    REQUIRE(explained.at(0).at("items").size() == 8);
    CHECK(explained.at(0).at("items").at(0).at("criterion") == "1-1");
    CHECK(explained.at(0).at("items").at(0).at("spread").at("n") == 5);
    for (const auto* report : {"gates", "remarks"}) {
        const auto made = reader.run({"report", report, "--json"});
        INFO(made.err);
        REQUIRE(made.exitCode == 0);
        CHECK(made.json().at("report") == report);
    }
    const auto listed = reader.run({"review", "list", "--programme", "post5g", "--json"}).json().at("reviews");
    CHECK(std::any_of(listed.begin(), listed.end(), [](const Json& entry) {
        return entry.at("printed") == "post5g-midterm-2026" && entry.at("state") == "printed";
    }));
}

TEST_CASE("what can't be done with a review is refused with the way on") {
    auto& reader = shirube::test::reader();
    const auto refusal = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"--lang", "en"});
        const auto outcome = reader.run(words);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        return outcome.err;
    };
    CHECK(mentions(refusal({"review", "show", "nothing"}), "review list"));
    CHECK(mentions(refusal({"review", "tally", "nothing"}), "review list"));
    CHECK(mentions(refusal({"review", "list", "--programme", "nobody"}), "shirubectl programmes"));
    CHECK_FALSE(refusal({"review", "create", "--programme", "post5g", "--name", "x"}).empty());
    CHECK_FALSE(refusal({"review", "reviewer", "add", "テスト太郎"}).empty());
    CHECK_FALSE(refusal({"review", "desk"}).empty());
    CHECK_FALSE(refusal({"review"}).empty());
    CHECK(mentions(refusal({"review", "decide", "x", "y", "--outcome", "perhaps", "--by", "z"}), "weigh_remarks"));
    CHECK(mentions(refusal({"review", "rule", "a/b", "x", "--reason", "y"}), "--no-conflict"));
    CHECK(mentions(refusal({"review", "subjects", "x"}), "--whole"));
    CHECK(mentions(refusal({"review", "assign", "x"}), "--all"));
    CHECK(mentions(refusal({"review", "publish", "x"}), "--out"));
    CHECK(mentions(refusal({"review", "open", "x", "--passphrase-file", "/nonexistent"}), "/nonexistent"));
}
