// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/Result.h"

namespace shirube::application {

/// A cell of a table for a spreadsheet: a text, or a number as -1234.5.
struct TableValue {
    std::string text;
    bool isNumber = false;
};

/// The rows as a CSV file that Excel opens by a double click, whole or not at all. Errors: NotFound for a folder that
/// is missing, Io, DiskFull.
[[nodiscard]] base::Status writeCsvTable(const std::filesystem::path& path,
                                         const std::vector<std::vector<TableValue>>& rows);

/// The same for a table of any length in the memory of a few rows: `next` gives one row after the other, and one
/// without values after the last. Its errors end the writing, and no file is left.
[[nodiscard]] base::Status writeLongCsvTable(const std::filesystem::path& path,
                                             const std::function<base::Result<std::vector<TableValue>>()>& next);

}  // namespace shirube::application
