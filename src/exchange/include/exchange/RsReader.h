// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Message.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RsFile.h"
#include "domain/RsInput.h"
#include "domain/RsRowBatch.h"

namespace shirube::exchange {

using domain::RsInput;

/// The files among `paths` (CSV, ZIP, folders with such), in the order of edition and kind. What can't be read or is no
/// file of the system has a problem. Reads the beginning of each only. Cancelled.
[[nodiscard]] base::Result<std::vector<RsInput>> findRsInputs(std::span<const std::filesystem::path> paths,
                                                              const base::Progress& progress = {});

/// The SHA-256 of the CSV's bytes. Io, InvalidInput of a damaged ZIP file, Cancelled.
[[nodiscard]] base::Result<std::string> rsDigest(const RsInput& input, const base::Progress& progress = {});

/// What each programme is called and who is in charge of it, as a digest of these columns: by 予算事業ID.
using RsHeadings = std::unordered_map<std::int64_t, std::uint64_t>;

struct RsReadOptions {
    std::int64_t file = 0;                 ///< the id that the rows get
    const RsHeadings* headings = nullptr;  ///< of 1-2: who differs from it gets a Heading row; null: everyone does
};

struct RsReadResult {
    domain::RsFile file;
    RsHeadings headings;
};

/// Reads one file to its end and hands its rows over in batches of at most about 1 MiB, each of one table, in the order
/// of the file. Takes as much memory whatever the size of the file, a goal's four rows or a programme's longest text at
/// most. InvalidInput names file and row: a wrong number of fields, a quote that never closes, bytes that are no text,
/// a number that is none, another edition than the first row's, a ZIP file that is truncated, damaged or packed more
/// than 200 times over. Cancelled. What `take` answers ends the reading.
[[nodiscard]] base::Result<RsReadResult> readRsFile(const RsInput& input, const RsReadOptions& options,
                                                    const std::function<base::Status(domain::RsRowBatch&&)>& take,
                                                    const base::Progress& progress = {});

}  // namespace shirube::exchange
