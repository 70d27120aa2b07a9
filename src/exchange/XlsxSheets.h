// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

#include "base/Message.h"
#include "base/Result.h"

// What all workbooks of the product have in common: how they look, how they are printed and how they are written.
namespace shirube::exchange {

inline constexpr lxw_color_t kInk = 0x222222;
inline constexpr lxw_color_t kSecondary = 0x595959;
inline constexpr lxw_color_t kRule = 0x8A8F98;
inline constexpr lxw_color_t kGrid = 0xDDE1E6;
inline constexpr double kRowPoints = 18;
inline constexpr std::size_t kWidestText = 72;  ///< in characters of a column's width

/// Fills a new workbook and puts it in place, whole or not at all. Errors: as AtomicFile.
[[nodiscard]] base::Status writeWorkbook(const std::filesystem::path& target,
                                         const std::function<void(lxw_workbook*)>& fill);

/// The message as the name of a sheet; in English where Excel does not take the translation as one.
[[nodiscard]] std::string sheetName(lxw_workbook* workbook, const base::Message& message,
                                    const base::Translator& translate);
/// Title and subject of the document, and that Shirube wrote it.
void setDocument(lxw_workbook* workbook, const std::string& title, const std::string& subject);

/// "ja" or "en".
[[nodiscard]] const char* fontName(const std::string& language);
/// A format of its own each time: what is set on it later concerns no other.
[[nodiscard]] lxw_format* makeFormat(lxw_workbook* workbook, const std::string& language, bool isBold,
                                     lxw_color_t colour, double size = 11);

/// Never a formula; an empty text keeps the format.
void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t col, const std::string& text, lxw_format* format);

/// How many lines the text takes in a column of `width` characters: Excel does not fit a row that a file describes.
[[nodiscard]] std::size_t linesIn(const std::string& text, std::size_t width);
/// As high as that text takes.
void setHeight(lxw_worksheet* sheet, lxw_row_t row, const std::string& text, std::size_t width);

inline constexpr uint16_t kAsManyAsItTakes = 0;
/// A4 landscape, one page wide and `pagesHigh` high, without grid lines.
void setPage(lxw_worksheet* sheet, uint16_t pagesHigh);

}  // namespace shirube::exchange
