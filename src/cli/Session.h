// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "Environment.h"
#include "application/Workspace.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/Programme.h"

namespace shirube::cli {

/// One run of the program: the options, the language, and how results and failures are shown.
class Session {
public:
    Session(Environment& environment, const GlobalOptions& options);

    [[nodiscard]] const GlobalOptions& options() const { return m_options; }
    [[nodiscard]] const base::Translator& translator() const { return m_translate; }
    [[nodiscard]] std::ostream& out() const { return m_environment.out; }
    [[nodiscard]] Environment& environment() const { return m_environment; }

    /// The message in the chosen language.
    [[nodiscard]] std::string text(const base::Message& message) const { return message.text(m_translate); }
    [[nodiscard]] std::string text(const char* sourceTemplate) const { return text(base::Message(sourceTemplate)); }

    /// The programme's name in the chosen language; the official one where there is no other.
    [[nodiscard]] const std::string& nameOf(const domain::Programme& programme) const;

    /// The store of `--db` (as it was at `--snapshot`), seen as `--role` may see it; the failure names `init` where
    /// there is none yet. With MustExist it says on stderr where the program brings newer data than the store has.
    [[nodiscard]] base::Result<std::unique_ptr<application::Workspace>> open(
        application::OpenMode mode = application::OpenMode::MustExist) const;
    /// As above, before anybody signs in: for setting PINs.
    [[nodiscard]] base::Result<std::unique_ptr<application::Workspace>> openUnsigned(application::OpenMode mode) const;

    /// Prints the error to stderr and gives the exit code.
    int fail(const base::Error& error) const;
    /// Prints the document to stdout and gives 0.
    int done(const nlohmann::ordered_json& document) const;
    /// Prints a line for the user to stderr (stdout carries data alone).
    void say(const base::Message& message) const;

private:
    void adviseOnNewerData(application::Workspace& workspace) const;

    Environment& m_environment;
    GlobalOptions m_options;
    base::Translator m_translate;
};

}  // namespace shirube::cli
