// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole reports as text, against files in tests/golden. After a wanted change, SHIRUBE_UPDATE_GOLDEN=1 writes them
// anew: read the difference before committing it.
#include <cstdlib>
#include <fstream>

#include "CommandRunner.h"
#include "support/Catch.h"

using shirube::test::CommandRunner;

namespace {

void checkGolden(const std::string& name, const std::string& text) {
    const auto file = std::filesystem::path(SHIRUBE_SOURCE_DIR) / "tests" / "golden" / name;
    if (std::getenv("SHIRUBE_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(file, std::ios::binary) << text;
    }
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    const std::string expected((std::istreambuf_iterator<char>(in)), {});
    CHECK(text == expected);
}

}  // namespace

TEST_CASE("the reports are what a person has read and approved") {
    CommandRunner shirubectl;
    REQUIRE(shirubectl.run({"init"}).exitCode == 0);
    checkGolden("report-cycles.en.txt", shirubectl.run({"--lang", "en", "report", "cycles", "--explain"}).out);
    checkGolden("report-cycles-R7-R8.en.txt",
                shirubectl.run({"--lang", "en", "report", "cycles", "--from", "R7当初", "--to", "R8当初"}).out);
    checkGolden(
        "report-cycles-R6-R7-explained.en.txt",
        shirubectl.run({"--lang", "en", "report", "cycles", "--from", "R6補正", "--to", "R7補正", "--explain"}).out);
    checkGolden("budgets.en.txt", shirubectl.run({"--lang", "en", "budgets"}).out);
    checkGolden("reconcile.en.txt", shirubectl.run({"--lang", "en", "reconcile", "--verdict", "all"}).out);
    checkGolden("reconcile-discrepancies-explained.en.txt",
                shirubectl.run({"--lang", "en", "reconcile", "--verdict", "discrepancy", "--explain"}).out);
    checkGolden("report-themes.en.txt", shirubectl.run({"--lang", "en", "report", "themes"}).out);
    checkGolden("report-funds.en.txt", shirubectl.run({"--lang", "en", "report", "funds", "--explain"}).out);
    checkGolden("report-execution.en.txt", shirubectl.run({"--lang", "en", "report", "execution", "--explain"}).out);
    checkGolden("report-kpi.en.txt", shirubectl.run({"--lang", "en", "report", "kpi", "--as-of", "2026-06-30"}).out);
    for (const auto* report : {"targets", "forecast"}) {
        checkGolden(std::string("report-") + report + ".en.txt",
                    shirubectl.run({"--lang", "en", "report", report, "--as-of", "2026-06-30"}).out);
    }
    checkGolden("report-targets-explained.en.txt", shirubectl
                                                       .run({"--lang", "en", "report", "targets", "--as-of",
                                                             "2026-06-30", "--programme", "post5g", "--explain"})
                                                       .out);
    checkGolden("report-changes.en.txt", shirubectl
                                             .run({"--lang", "en", "report", "changes", "--as-of", "2026-06-30",
                                                   "--previous", "2026-04-12", "--explain"})
                                             .out);
    checkGolden("overview.en.txt", shirubectl.run({"--lang", "en", "overview", "--as-of", "2026-06-30"}).out);
    checkGolden("rollup-what-if.en.txt", shirubectl
                                             .run({"--lang", "en", "rollup", "post5g", "--as-of", "2026-06-30",
                                                   "--what-if", "post5g-outcome-short@FY2025=40%"})
                                             .out);
#ifdef SHIRUBE_WITH_QT
    // Only a build with Qt has the Japanese catalogue.
    checkGolden("report-cycles.ja.txt", shirubectl.run({"report", "cycles", "--explain"}).out);
    checkGolden("report-cycles-R7-R8.ja.txt",
                shirubectl.run({"report", "cycles", "--from", "R7当初", "--to", "R8当初"}).out);
    checkGolden("reconcile.ja.txt", shirubectl.run({"reconcile"}).out);
    checkGolden("report-themes.ja.txt", shirubectl.run({"report", "themes"}).out);
    checkGolden("report-funds.ja.txt", shirubectl.run({"report", "funds"}).out);
    checkGolden("report-execution.ja.txt", shirubectl.run({"report", "execution"}).out);
    for (const auto* report : {"targets", "forecast", "changes"}) {
        checkGolden(std::string("report-") + report + ".ja.txt",
                    shirubectl.run({"report", report, "--as-of", "2026-06-30", "--programme", "post5g"}).out);
    }
    checkGolden("overview.ja.txt", shirubectl.run({"overview", "--as-of", "2026-06-30"}).out);
#endif
}
