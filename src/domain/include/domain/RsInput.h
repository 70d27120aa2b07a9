// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/Message.h"
#include "domain/FiscalYear.h"
#include "domain/RsFile.h"

namespace shirube::domain {

/// A CSV file of the programme review system as it lies somewhere, by itself or in a ZIP file, before it is read.
struct RsInput {
    std::filesystem::path path;
    std::string entry;                  ///< in the ZIP file at `path`; empty for a CSV file
    std::string name;                   ///< of the CSV file
    std::int64_t bytes = 0;             ///< of the CSV
    std::int64_t packedBytes = 0;       ///< in the ZIP file; as `bytes` else
    std::string writtenOn;              ///< as in RsFile
    std::optional<RsKind> kind;         ///< from the header; what the name says of it doesn't count
    std::optional<FiscalYear> edition;  ///< from the first row's 事業年度
    RsEncoding encoding = RsEncoding::Utf8;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> sample;  ///< the first rows
    std::vector<std::string> missingColumns;       ///< of its kind, that it may lack: they are empty then
    std::vector<std::string> unknownColumns;       ///< that no table has a place for: they are not read
    std::optional<base::Message> problem;          ///< why it can't be imported
};

}  // namespace shirube::domain
