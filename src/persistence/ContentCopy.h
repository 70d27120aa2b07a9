// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace shirube::persistence {

class Connection;

/// Copies the newest commit of the store `from` into `target`, which must not exist, without the content of the review
/// system's files and without triggers: what is small of a large store. Then checks the copy as copyChecked() does.
/// Throws, and leaves no copy then.
void copyWithoutContent(const std::filesystem::path& from, const std::filesystem::path& target);

/// Gives `copy`, which has none, the content of the files that it knows or that its log knows, from the store `from`,
/// and the triggers that guard it. Throws.
void addContent(Connection& copy, const std::filesystem::path& from);

}  // namespace shirube::persistence
