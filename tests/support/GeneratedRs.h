// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace shirube::test {

/// A synthetic edition of the programme review system's open data: the official headers and shapes, invented content,
/// the same for the same options. Every identity of the real files holds in it. Editions of one seed have the same
/// programmes, but that each later one lacks some, has new ones, and restates an amount here and there.
struct GeneratedRs {
    int edition = 2024;
    int programmes = 20;  ///< 5,664 make files of about the size of the official ones
    std::uint64_t seed = 1;
    int textLength = 40;               ///< characters of a long text; official ones have about 300
    std::vector<std::string> kinds{};  ///< 1-1, 2-1 …; empty: all fifteen
    bool withMark = true;              ///< the byte order mark
    std::string lineEnd = "\r\n";
    bool wideLinks = false;  ///< 3-2 with 25 columns and line breaks in its texts, else 23
};

/// Writes one CSV file a kind under its official name into `folder`, which exists; their paths in the order of kinds.
std::vector<std::filesystem::path> writeGeneratedRs(const std::filesystem::path& folder, const GeneratedRs& options);

/// 2-1_RS_2024_予算・執行_サマリ.csv.
[[nodiscard]] std::string generatedRsName(const std::string& kind, int edition);

/// Amounts of a generated programme and year as the files have them, in yen: to compare with what was read.
struct GeneratedAmounts {
    std::int64_t initial = 0, supplementary = 0, carriedIn = 0, reserve = 0, current = 0, executed = 0, carriedOut = 0,
                 requested = 0;
};
[[nodiscard]] GeneratedAmounts generatedAmounts(const GeneratedRs& options, std::int64_t project, int year);
/// The 予算事業ID of that edition, ascending.
[[nodiscard]] std::vector<std::int64_t> generatedProjects(const GeneratedRs& options);

}  // namespace shirube::test
