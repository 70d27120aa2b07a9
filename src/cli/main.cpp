// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <exception>
#include <iostream>

#include "CommandLine.h"
#include "application/UserName.h"
#include "base/Clock.h"

int main(int argc, char* argv[]) {
    try {
        const shirube::base::SystemClock clock;
        const char* pin = std::getenv("SHIRUBE_PIN");
        shirube::cli::Environment environment{std::cout, std::cerr, clock, shirube::application::userName(),
                                              pin == nullptr ? "" : pin};
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
