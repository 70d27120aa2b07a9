// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace shirube::application {

/// Where the window and the command line keep the store unless told otherwise: `shirube/shirube.db` in the user's data
/// folder (%LOCALAPPDATA% on Windows, ~/Library/Application Support on macOS, $XDG_DATA_HOME or ~/.local/share
/// elsewhere).
[[nodiscard]] std::filesystem::path defaultStoreFile();

}  // namespace shirube::application
