// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "CommandRunner.h"
#include "support/Catch.h"

namespace shirube::test {

/// A store with a review of three themes by three reviewers, run from the command line. Scores are made up.
class Committee {
public:
    using Words = std::vector<std::string>;

    Committee() {
        secretariat = {"--role", "secretariat", "--pin-file", file("secretariat.pin", "事務局0001")};
        passphrase = file("passphrase.txt", "ステージゲート 開封 合言葉 二〇二六");
        done({"init"});
        done({"review", "pin", "set", "--role", "secretariat", "--new-pin-file", secretariat.back()});
        for (const auto* name : {"テスト太郎", "テスト花子", "テスト次郎"}) {
            office({"review", "reviewer", "add", name, "--affiliation", std::string(name) + "研究所"});
            const auto pin = file(std::string(name) + ".pin", std::string(name) + "-0001");
            office({"review", "pin", "set", "--for", name, "--new-pin-file", pin});
        }
        round = office({"review", "create", "--programme", "post5g", "--kind", "stage_gate", "--name", "試験審査",
                        "--points", "20,20,10,20,20,10", "--due-on", "2026-12-01", "--held-on", "2026-12-10"})
                    .at("round")
                    .at("id")
                    .get<std::string>();
        Words subjects{"review", "subjects", round};
        const auto all = json({"themes"}).at("themes");
        for (std::size_t i = 0; i < 3; ++i) {
            themes.push_back(all.at(i).at("id").get<std::string>());
            subjects.push_back(themes.back());
        }
        office(subjects);
        office({"review", "panel", round, "テスト太郎", "テスト花子", "テスト次郎"});
    }

    /// Assigns everything to everybody and lets sheets come in.
    void open() {
        office({"review", "assign", round, "--all"});
        office({"review", "open", round, "--passphrase-file", passphrase});
    }
    /// Submits one reviewer's sheets; `scores` are the six items of each theme, by themes.
    void submit(const std::string& name, const std::vector<std::string>& scores) {
        done(as(name, {"review", "submit", "--file", scoreFile(name + ".csv", {}, scores)}));
    }
    void reveal() {
        office({"review", "close", round});
        office({"review", "reveal", round, "--passphrase-file", passphrase});
    }

    /// A file of scores: of theme i the i-th text, its six items apart by spaces; an empty one leaves the theme out.
    std::string scoreFile(const std::string& name, const std::string& reviewer,
                          const std::vector<std::string>& scores) {
        std::string text = "review,theme,reviewer,criterion,value,comment\n";
        const auto items = json({"review", "show", round}, secretariat).at("round").at("criteria");
        for (std::size_t i = 0; i < scores.size(); ++i) {
            std::istringstream words(scores[i]);
            std::string value;
            for (const auto& item : items) {
                if (words >> value) {
                    text += round + ',' + themes[i] + ',' + reviewer + ',' + item.at("id").get<std::string>() + ',' +
                            value + ",\n";
                }
            }
        }
        return file(name, text);
    }
    /// A file with that text in the folder of the store.
    std::string file(const std::string& name, const std::string& text) {
        const auto path = runner.folder() / name;
        std::ofstream(path, std::ios::binary) << text << '\n';
        return path.string();
    }
    std::string path(const std::string& name) { return (runner.folder() / name).string(); }

    /// The words with what it takes to be that reviewer.
    Words as(const std::string& name, Words words) {
        words.insert(words.end(), {"--role", "reviewer", "--reviewer", name, "--pin-file", path(name + ".pin")});
        return words;
    }
    CommandOutcome run(Words words, const Words& role = {}) {
        words.insert(words.end(), role.begin(), role.end());
        words.insert(words.begin(), {"--lang", "en"});
        return runner.run(std::move(words));
    }
    CommandOutcome done(Words words, const Words& role = {}) {
        const auto command = words.size() > 1 ? words[0] + ' ' + words[1] : words[0];
        auto outcome = run(std::move(words), role);
        INFO(command << ": " << outcome.err);
        REQUIRE(outcome.exitCode == 0);
        return outcome;
    }
    nlohmann::json json(Words words, const Words& role = {}) {
        words.emplace_back("--json");
        return done(std::move(words), role).json();
    }
    nlohmann::json office(Words words) { return json(std::move(words), secretariat); }
    /// What it says on stderr where it is refused.
    std::string refusal(Words words, const Words& role = {}) {
        const auto outcome = run(std::move(words), role);
        INFO(outcome.out);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        return outcome.err;
    }
    [[nodiscard]] std::string subject(std::size_t i) const { return round + '/' + themes[i]; }

    CommandRunner runner;
    Words secretariat;
    std::string passphrase;
    std::string round;
    std::vector<std::string> themes;
};

}  // namespace shirube::test
