// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxCharts.h"

#include <algorithm>

#include "FileBytes.h"
#include "XlsxSheets.h"
#include "ZipParts.h"
#include "ZipWriter.h"
#include "base/Text.h"
#include "exchange/AtomicFile.h"

namespace shirube::exchange {

namespace {

constexpr std::size_t kMostBytes = std::size_t{512} << 20U;
// Of the library's chart at a scale of 1, in pixels.
constexpr double kLibraryWidth = 480;
constexpr double kLibraryHeight = 288;
constexpr std::string_view kPropertiesEnd = "</cp:coreProperties>";

double widthOf(const NativeChart& chart, ChartPartOptions::Legend legend) {
    std::size_t longest = 0;
    if (legend == ChartPartOptions::Legend::Right) {
        for (const auto& series : chart.series) {
            longest = std::max(longest, series.isInLegend ? base::displayWidth(series.name) : 0);
        }
    }
    return 760 + static_cast<double>(std::min<std::size_t>(longest, 80)) * 6.0;
}

double heightOf(const NativeChart& chart, ChartPartOptions::Legend legend) {
    const auto rows = static_cast<double>(legend == ChartPartOptions::Legend::Right ? chart.series.size() : 0);
    const auto bars = static_cast<double>(isBars(chart) ? chart.categories.size() : 0);
    return std::max({480.0, rows * 20 + 120, bars * 26 + 140});
}

base::Status writeComplete(const std::filesystem::path& target, const std::string& workbook,
                           const std::vector<std::string>& charts, const std::string& language) {
    std::vector<ZipPart> parts;
    std::size_t most = kMostBytes;
    auto read = forEachZipPart(workbook, most, [&](const std::string& name, std::string_view bytes) -> base::Status {
        parts.emplace_back(name, bytes);
        return {};
    });
    if (!read) {
        return read;
    }
    for (auto& [name, bytes] : parts) {
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (name == "xl/charts/chart" + std::to_string(i + 1) + ".xml") {
                bytes = charts[i];
            }
        }
        if (const auto end = bytes.find(kPropertiesEnd); name == "docProps/core.xml" && end != std::string::npos) {
            bytes.insert(end, std::string("<dc:language>") + languageTag(language) + "</dc:language>");
        }
    }
    const auto bytes = zipOf(parts);
    return bytes ? writeAtomically(target, *bytes) : base::forward(bytes);
}

}  // namespace

void XlsxCharts::insert(lxw_workbook* workbook, lxw_worksheet* sheet, lxw_row_t row, const NativeChart& chart,
                        const ChartCells& cells, ChartPartOptions::Legend legend) {
    auto* made = workbook_add_chart(workbook, LXW_CHART_COLUMN);
    chart_add_series(made, nullptr, ("=" + cells.series.front().values).c_str());
    lxw_chart_options options{};
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = const_cast<char*>(chart.alternativeText.c_str());
    options.x_scale = widthOf(chart, legend) / kLibraryWidth;
    options.y_scale = heightOf(chart, legend) / kLibraryHeight;
    if (worksheet_insert_chart_opt(sheet, row, 0, made, &options) == LXW_NO_ERROR) {
        ChartPartOptions look;
        look.legend = legend;
        m_parts.push_back(chartPart(chart, cells, look));
    }
}

base::Status writeWorkbookWithCharts(const std::filesystem::path& target, const std::string& language,
                                     const std::function<void(lxw_workbook*, XlsxCharts&)>& fill) {
    XlsxCharts charts;
    // The library's file stands beside the target until its charts are in it.
    auto file = AtomicFile::beside(target);
    if (!file) {
        return base::forward(file);
    }
    auto written = writeWorkbook(file->temporaryPath(), [&](lxw_workbook* workbook) { fill(workbook, charts); });
    if (!written) {
        return written;
    }
    const auto workbook = readFileBytes(file->temporaryPath(), kMostBytes);
    if (!workbook) {
        return base::forward(workbook);
    }
    return writeComplete(target, *workbook, charts.parts(), language);
}

}  // namespace shirube::exchange
