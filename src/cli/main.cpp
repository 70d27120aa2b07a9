// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "CommandLine.h"
#include "base/Clock.h"

namespace {

std::string userName() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const char* name = std::getenv(variable); name != nullptr && *name != '\0') {
            return name;
        }
    }
    return "unknown";
}

}  // namespace

int main(int argc, char* argv[]) {
    try {
        const shirube::base::SystemClock clock;
        shirube::cli::Environment environment{std::cout, std::cerr, clock, userName()};
        const int exitCode = shirube::cli::runCommandLine({argv + 1, argv + argc}, environment);
        std::cout.flush();
        if (!std::cout) {
            std::cerr << "shirubectl: the output could not be written completely\n";
            return shirube::cli::kWrongUsage;
        }
        return exitCode;
    } catch (const std::exception& error) {
        std::cerr << "shirubectl: internal error: " << error.what() << '\n';
        return shirube::cli::kWrongUsage;
    }
}
