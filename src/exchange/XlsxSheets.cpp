// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxSheets.h"

#include <algorithm>
#include <cerrno>

#include "base/Text.h"
#include "exchange/AtomicFile.h"

namespace shirube::exchange {

base::Status writeWorkbook(const std::filesystem::path& target, const std::function<void(lxw_workbook*)>& fill) {
    auto file = AtomicFile::beside(target);
    if (!file) {
        return base::forward(std::move(file));
    }
    auto* workbook = workbook_new(file->temporaryPath().string().c_str());
    if (workbook == nullptr) {
        return file->failure(ENOMEM);
    }
    fill(workbook);
    errno = 0;
    if (workbook_close(workbook) != LXW_NO_ERROR) {
        return file->failure(errno);
    }
    return file->commit();
}

std::string sheetName(lxw_workbook* workbook, const base::Message& message, const base::Translator& translate) {
    const auto name = message.text(translate);
    return workbook_validate_sheet_name(workbook, name.c_str()) == LXW_NO_ERROR ? name : message.english();
}

void setDocument(lxw_workbook* workbook, const std::string& title, const std::string& subject) {
    // The library only reads these; its struct has char*.
    lxw_doc_properties properties{};
    properties.title = const_cast<char*>(title.c_str());
    properties.subject = const_cast<char*>(subject.c_str());
    properties.author = const_cast<char*>("Shirube");
    workbook_set_properties(workbook, &properties);
}

const char* fontName(const std::string& language) {
    return language == "ja" ? "Yu Gothic" : "Calibri";
}

lxw_format* makeFormat(lxw_workbook* workbook, const std::string& language, bool isBold, lxw_color_t colour,
                       double size) {
    auto* made = workbook_add_format(workbook);
    format_set_font_name(made, fontName(language));
    format_set_font_size(made, size);
    format_set_font_color(made, colour);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    if (isBold) {
        format_set_bold(made);
    }
    return made;
}

void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t col, const std::string& text, lxw_format* format) {
    if (!text.empty()) {
        worksheet_write_string(sheet, row, col, text.c_str(), format);
    } else {
        worksheet_write_blank(sheet, row, col, format);
    }
}

std::size_t linesIn(const std::string& text, std::size_t width) {
    return std::max<std::size_t>((base::displayWidth(text) + 2 + width - 1) / width, 1);
}

void setHeight(lxw_worksheet* sheet, lxw_row_t row, const std::string& text, std::size_t width) {
    worksheet_set_row(sheet, row, kRowPoints * static_cast<double>(linesIn(text, width)), nullptr);
}

void setPage(lxw_worksheet* sheet, uint16_t pagesHigh) {
    constexpr uint8_t kA4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, kA4);
    worksheet_fit_to_pages(sheet, 1, pagesHigh);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

}  // namespace shirube::exchange
