// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/DefaultStore.h"

#include <cstdlib>
#include <string>

namespace shirube::application {

namespace {

std::filesystem::path fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr || *value == '\0' ? std::filesystem::path() : std::filesystem::path(value);
}

std::filesystem::path userDataFolder() {
#if defined(_WIN32)
    return fromEnvironment("LOCALAPPDATA");
#elif defined(__APPLE__)
    return fromEnvironment("HOME") / "Library" / "Application Support";
#else
    // The XDG specification ignores relative paths.
    if (auto folder = fromEnvironment("XDG_DATA_HOME"); folder.is_absolute()) {
        return folder;
    }
    return fromEnvironment("HOME") / ".local" / "share";
#endif
}

}  // namespace

std::filesystem::path defaultStoreFile() {
    return userDataFolder() / "shirube" / "shirube.db";
}

}  // namespace shirube::application
