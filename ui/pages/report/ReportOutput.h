// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <filesystem>
#include <functional>
#include <memory>

#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "base/Result.h"

class QWidget;

namespace shirube::ui {

class Session;

/// Takes reports out of the window: into a file that a person names, or onto the clipboard.
class ReportOutput {
    Q_DECLARE_TR_FUNCTIONS(ReportOutput)
public:
    /// Asks for a file and writes the report there, by its extension, beside the window: XLSX with 根拠, CSV or PDF.
    /// `facts` not null. `check` looks at the file that was written; where it fails, the file goes and what it says is
    /// shown.
    using Check = std::function<base::Status(const std::filesystem::path&)>;
    static void exportReport(Session& session, QWidget* parent, const analysis::ReportTable& report,
                             const std::shared_ptr<const analysis::FactBook>& facts, const Check& check = {});
    /// Shows the report as it will be printed.
    static void print(Session& session, QWidget* parent, const analysis::ReportTable& report,
                      const analysis::FactBook& facts);
    /// The table with its headings as TSV.
    static void copy(Session& session, const analysis::ReportTable& report);
};

}  // namespace shirube::ui
