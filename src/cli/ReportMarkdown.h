// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "base/Message.h"
#include "domain/AmountUnit.h"

namespace shirube::cli {

/// The report as Markdown: title, parameters, the table with the drill-down indented, sources and notes. What a cell
/// says is text: signs that Markdown reads are escaped.
[[nodiscard]] std::string reportMarkdown(const analysis::ReportTable& report, const analysis::FactBook& facts,
                                         const base::Translator& translate, domain::AmountUnit unit);

}  // namespace shirube::cli
