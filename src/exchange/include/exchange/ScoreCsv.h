// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"

namespace shirube::exchange {

/// One line of a file of scores: review,theme,reviewer,criterion,value,comment.
struct ScoreRecord {
    std::string review;
    std::string theme;
    std::string reviewer;
    std::string criterion;
    std::string value;
    std::string comment;
    std::size_t line = 0;  ///< in the file, 1 is the header; 0 of what is to be written

    friend bool operator==(const ScoreRecord&, const ScoreRecord&) = default;
};

/// UTF-8 with or without BOM, or CP932; columns by name in any order, further ones ignored; quotes as RFC 4180 has
/// them. InvalidInput names the line and the mend: a missing or doubled column, a quote that never closes, a wrong
/// number of fields, bytes that are no text, a NUL.
[[nodiscard]] base::Result<std::vector<ScoreRecord>> parseScores(std::string_view bytes);
/// As above; NotFound, Io.
[[nodiscard]] base::Result<std::vector<ScoreRecord>> readScores(const std::filesystem::path& path);
/// With BOM. Whole or not at all. A cell that a spreadsheet would take for a formula is written so that it isn't.
[[nodiscard]] base::Status writeScores(const std::vector<ScoreRecord>& records, const std::filesystem::path& path);

}  // namespace shirube::exchange
