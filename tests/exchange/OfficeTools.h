// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdlib>
#include <optional>
#include <string>

namespace shirube::test {

/// A Python, quoted for the shell, that has the module; none on a machine without it.
inline std::optional<std::string> pythonWith(const std::string& module) {
    for (const std::string python : {SHIRUBE_PYTHON, "/usr/bin/python3"}) {
        const auto quoted = "\"" + python + "\"";
        if (std::system((quoted + " -c \"import " + module + "\" 2>/dev/null").c_str()) == 0) {
            return quoted;
        }
    }
    return std::nullopt;
}

/// Whether LibreOffice turned the document into `folder`/<name>.pdf; none where there is no LibreOffice, or none for
/// that kind of document.
inline bool convertedByLibreOffice(const std::string& document, const std::string& folder) {
    return std::system(("soffice --headless --norestore -env:UserInstallation=\"file://" + folder +
                        "/profile\" --convert-to pdf --outdir \"" + folder + "\" \"" + document + "\" >/dev/null 2>&1")
                           .c_str()) == 0;
}

}  // namespace shirube::test
