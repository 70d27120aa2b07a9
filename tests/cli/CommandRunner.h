// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "CommandLine.h"
#include "support/FixedClock.h"
#include "support/TemporaryFolder.h"

namespace shirube::test {

/// What a run of shirubectl gave.
struct CommandOutcome {
    int exitCode = 0;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs shirubectl in this process on a store in a temporary folder.
class CommandRunner {
public:
    CommandOutcome run(std::vector<std::string> arguments) {
        std::ostringstream out;
        std::ostringstream err;
        cli::Environment environment{out, err, m_clock, "tester", m_pin};
        arguments.insert(arguments.begin(), {"--db", store().string()});
        const int exitCode = cli::runCommandLine(arguments, environment);
        m_clock.advance(std::chrono::seconds(1));
        return {exitCode, out.str(), err.str()};
    }
    /// What SHIRUBE_PIN says.
    void setPin(std::string pin) { m_pin = std::move(pin); }
    [[nodiscard]] std::filesystem::path store() const { return m_folder / "store.db"; }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

private:
    TemporaryFolder m_folder;
    FixedClock m_clock;
    std::string m_pin;
};

/// One initialised store for all tests of the process that only read.
inline CommandRunner& reader() {
    static CommandRunner shirubectl;
    static const int exitCode = shirubectl.run({"init"}).exitCode;
    return exitCode == 0 ? shirubectl : throw std::runtime_error("init failed");
}

}  // namespace shirube::test
