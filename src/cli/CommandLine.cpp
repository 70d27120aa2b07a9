// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <ostream>

#include "Grammar.h"

namespace shirube::cli {

namespace {

// CLI11's own words are English and name the option; ours say which word it was and where the way on is.
base::Error usageError(const CLI::App& app, const CLI::ParseError& error) {
    const auto message = [&]() -> base::Message {
        if (const auto unknown = app.remaining(true); !unknown.empty()) {
            return base::Message(SHIRUBE_TEXT("“{0}” is no command or option here. “shirubectl --help” lists them."),
                                 {unknown.front()});
        }
        if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
            return base::Message(
                SHIRUBE_TEXT("Something is missing on the command line ({0}). Add --help to see what the "
                             "command takes."),
                {error.what()});
        }
        return base::Message(
            SHIRUBE_TEXT("A value on the command line is wrong ({0}). Add --help to see what the command "
                         "takes."),
            {error.what()});
    };
    return {base::ErrorCode::InvalidInput, message(), {}};
}

}  // namespace

int runCommandLine(const std::vector<std::string>& arguments, Environment& environment) {
    Grammar grammar;
    try {
        grammar.app().parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::Success& help) {
        grammar.app().exit(help, environment.out, environment.err);
        return kDone;
    } catch (const CLI::ParseError& error) {
        return Session(environment, grammar.options()).fail(usageError(grammar.app(), error));
    }
    return grammar.chosen()(Session(environment, grammar.options()));
}

}  // namespace shirube::cli
