// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/AmountUnit.h"

namespace shirube::application {

/// How a report is written.
struct ReportFileOptions {
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    std::string language = "ja";
};

/// The extension in lower case with its dot: .xlsx
[[nodiscard]] std::string fileEnding(const std::filesystem::path& path);

/// Writes the report as .xlsx (the table, a 根拠 sheet with every derivation down to document, place and printed text,
/// a sheet with 時点, 出典 and 注) or .csv (the table alone), by the extension; whole or not at all. Text is never a
/// formula; numbers stay numbers. InvalidInput for another extension; NotFound, Io, DiskFull with the file and the
/// mend. (figures::writeReportPdf writes .pdf.)
[[nodiscard]] base::Status writeReport(const analysis::ReportTable& report, const analysis::FactBook& facts,
                                       const std::filesystem::path& path, const base::Translator& translate,
                                       const ReportFileOptions& options = {});
/// The table with its headings as tab-separated text, for the clipboard.
[[nodiscard]] std::string reportTsv(const analysis::ReportTable& report, const base::Translator& translate,
                                    const ReportFileOptions& options = {});
/// A cell as a reader sees it: 1,234 / 3～5 / 80% / 未報告, with its remark in brackets. What does not apply is — in a
/// column of figures and empty in one of texts.
[[nodiscard]] std::string cellText(const analysis::ReportColumn& column, const analysis::ReportCell& cell,
                                   domain::AmountUnit unit, const base::Translator& translate);

}  // namespace shirube::application
