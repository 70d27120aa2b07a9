// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::CommandRunner;

TEST_CASE("wrong usage exits with 2, says what is wrong and prints no data") {
    CommandRunner shirubectl;
    for (const auto& arguments : std::vector<std::vector<std::string>>{{},
                                                                       {"nonsense"},
                                                                       {"report"},
                                                                       {"import"},
                                                                       {"backup"},
                                                                       {"--lang", "fr", "programmes"},
                                                                       {"budgets", "--cycel", "x"}}) {
        const auto outcome = shirubectl.run(arguments);
        CHECK(outcome.exitCode == 2);
        CHECK_FALSE(outcome.err.empty());
        CHECK(outcome.out.empty());
    }
}

TEST_CASE("a word that is no command is named, and so is a value that is wrong") {
    CommandRunner shirubectl;
    CHECK(shirubectl.run({"--lang", "en", "frob"}).err.find("“frob”") != std::string::npos);
    CHECK(shirubectl.run({"--lang", "en", "import", "xls", "x"}).err.find("“xls”") != std::string::npos);
    CHECK(shirubectl.run({"--lang", "en", "backup"}).err.find("file") != std::string::npos);
    for (const auto* number : {"-1", "0", "x"}) {
        CHECK(shirubectl.run({"history", "--limit", number}).exitCode == 2);
        CHECK(shirubectl.run({"chart", "budget-by-cycle", "--top", number, "--out", "x.csv"}).exitCode == 2);
    }
    CHECK(shirubectl.run({"budgets", "--cycle", ""}).exitCode == 2);
}

TEST_CASE("help and version go to stdout and exit with 0") {
    CommandRunner shirubectl;
    CHECK(shirubectl.run({"--help"}).exitCode == 0);
    CHECK(shirubectl.run({"--help"}).out.find("report") != std::string::npos);
    CHECK(shirubectl.run({"chart", "--help"}).out.find("--out") != std::string::npos);
    CHECK(shirubectl.run({"--version"}).out.find("shirubectl ") == 0);
}

TEST_CASE("without a store every command names init") {
    CommandRunner shirubectl;
    for (const auto* command : {"programmes", "budgets", "sources", "statements", "funds", "themes", "indicators",
                                "pillars", "reconcile", "history", "undo", "verify"}) {
        const auto outcome = shirubectl.run({"--lang", "en", command});
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.err.find("shirubectl init") != std::string::npos);
        CHECK(outcome.out.empty());
    }
}

TEST_CASE("without a store the commands of indicators and logic models name init too") {
    CommandRunner shirubectl;
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"overview"},
                                                                       {"actual", "locks"},
                                                                       {"actual", "list", "x"},
                                                                       {"actual", "unlock", "x", "--reason", "y"},
                                                                       {"model", "list"},
                                                                       {"model", "show", "x"},
                                                                       {"model", "diff", "x", "y"},
                                                                       {"model", "discard", "x"},
                                                                       {"rollup", "post5g"},
                                                                       {"lint", "post5g"},
                                                                       {"report", "targets"},
                                                                       {"report", "funds", "--out", "x.csv"},
                                                                       {"chart", "target-bullets", "--out", "x.csv"}}) {
        auto complete = arguments;
        complete.insert(complete.begin(), {"--lang", "en"});
        const auto outcome = shirubectl.run(complete);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.err.find("shirubectl init") != std::string::npos);
        CHECK(outcome.out.empty());
    }
}

TEST_CASE("every command has its help") {
    CommandRunner shirubectl;
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"actual", "add"},
                                                                       {"actual", "finalise"},
                                                                       {"model", "draft"},
                                                                       {"overview"},
                                                                       {"rollup"},
                                                                       {"report", "changes"}}) {
        auto complete = arguments;
        complete.emplace_back("--help");
        const auto outcome = shirubectl.run(complete);
        CHECK(outcome.exitCode == 0);
        CHECK(outcome.out.find("--") != std::string::npos);
    }
}

TEST_CASE("an unknown cycle, programme, chart or unit is refused with the way on") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    const auto refusal = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--lang", "en"});
        const auto outcome = shirubectl.run(arguments);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        return outcome.err;
    };
    CHECK(refusal({"budgets", "--cycle", "R8本予算"}).find("R7当初 or R6補正") != std::string::npos);
    CHECK(refusal({"budgets", "--cycle", "R9当初"}).find("R6補正, R7当初") != std::string::npos);
    CHECK(refusal({"report", "cycles", "--from", "R8当初", "--to", "R8当初"}).find("different") != std::string::npos);
    CHECK(refusal({"budgets", "--programme", "nobody"}).find("shirubectl programmes") != std::string::npos);
    CHECK(refusal({"report", "cycles", "--from", "R7当初"}).find("--to") != std::string::npos);
    CHECK(refusal({"report", "cycles", "--from", "R1当初", "--to", "R8当初"}).find("R6補正, R7当初") !=
          std::string::npos);
    CHECK(refusal({"chart", "nonsense", "--out", "x.png"}).find("chart LIST") != std::string::npos);
    CHECK(refusal({"chart", "budget-by-cycle"}).find("--out") != std::string::npos);
    CHECK(refusal({"chart", "budget-by-cycle", "--unit", "ドル", "--out", "x.png"}).find("ドル") != std::string::npos);
}

TEST_CASE("charts are listed") {
    CommandRunner shirubectl;
    CHECK(shirubectl.run({"chart", "LIST"}).out.find("budget-by-cycle") != std::string::npos);
    CHECK(shirubectl.run({"chart", "list", "--json"}).json().at("charts")[0].at("id") == "budget-by-cycle");
}
