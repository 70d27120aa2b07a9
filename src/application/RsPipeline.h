// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RsRowBatch.h"
#include "exchange/RsReader.h"

namespace shirube::application {

/// A file that is to be read, with the id that its rows get.
struct RsReadingJob {
    const exchange::RsInput* input = nullptr;
    std::int64_t file = 0;
};

struct RsPipelineOptions {
    std::size_t threads = 0;                   ///< that read; 0: as many as the machine has cores
    std::size_t maxWaitingBytes = 16U << 20U;  ///< of rows that are read and not written yet
};

/// Reads files on several threads while `write` gets their rows on the calling thread, one batch at a time, in the
/// order of each file. Other files of an edition wait for its 1-2, which they are compared with, where that is among
/// them. What fails first ends all, and is what is returned; Cancelled. Steps of the progress are bytes of the files.
[[nodiscard]] base::Result<std::vector<exchange::RsReadResult>> readRsFiles(
    const std::vector<RsReadingJob>& jobs, const std::function<base::Status(const domain::RsRowBatch&)>& write,
    const base::Progress& progress, const RsPipelineOptions& options = {});

}  // namespace shirube::application
