// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "ChartPart.h"
#include "base/Result.h"

namespace shirube::exchange {

/// The native charts of a workbook. The library places them; their parts are chartPart()'s, for the library has no
/// charts of columns with lines and no error bars from cells.
class XlsxCharts {
public:
    /// At that cell, of that size in pixels. One for each sheet, sheets in their order.
    void insert(lxw_workbook* workbook, lxw_worksheet* sheet, lxw_row_t row, const NativeChart& chart,
                const ChartCells& cells, ChartPartOptions::Legend legend);

    /// In the order in which the library numbers the charts.
    [[nodiscard]] const std::vector<std::string>& parts() const { return m_parts; }

private:
    std::vector<std::string> m_parts;
};

/// As writeWorkbook() of XlsxSheets, with charts, and with the language among the properties of the document.
[[nodiscard]] base::Status writeWorkbookWithCharts(const std::filesystem::path& target, const std::string& language,
                                                   const std::function<void(lxw_workbook*, XlsxCharts&)>& fill);

}  // namespace shirube::exchange
