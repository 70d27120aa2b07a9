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

namespace shirube::exchange {

struct ReportXlsxOptions {
    domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen;
    std::string language = "ja";  ///< of `translate`
};

/// Writes the report as a workbook of three sheets: its ReportGrid, filtered and with the drill-down as outline; 根拠,
/// every derivation line by line with document, place and printed text, each row of the table linked to its own; and
/// 時点, 出典 and 注. Text is never a formula. Errors: as AtomicFile.
[[nodiscard]] base::Status writeReportXlsx(const analysis::ReportTable& report, const analysis::FactBook& facts,
                                           const std::filesystem::path& target, const base::Translator& translate,
                                           const ReportXlsxOptions& options);

}  // namespace shirube::exchange
