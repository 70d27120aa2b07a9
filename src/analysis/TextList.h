// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shirube::analysis {

/// Names or figures in a row, with the separator of that language.
[[nodiscard]] inline std::string joinedList(const std::vector<std::string>& parts, const std::string& language) {
    std::string out;
    for (const auto& part : parts) {
        out += (out.empty() ? "" : language == "ja" ? "、" : ", ") + part;
    }
    return out;
}

}  // namespace shirube::analysis
