// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureXlsx.h"

#include <optional>
#include <string>
#include <vector>

#include "ChartSheet.h"
#include "DerivationSheet.h"
#include "FigureDataSheet.h"
#include "FigureEvidenceSheets.h"
#include "XlsxCharts.h"
#include "XlsxSheets.h"
#include "exchange/NativeChart.h"

namespace shirube::exchange {

using analysis::FigureKind;
using analysis::FigureSpec;
using base::Message;

namespace {

// Nothing where the figure has more than a chart holds.
base::Status checkSize(const std::optional<NativeChart>& chart) {
    if (!chart || !isTooLarge(*chart)) {
        return {};
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        Message(SHIRUBE_TEXT("A spreadsheet's chart holds {0} series. Choose fewer programmes."), {"255"}));
}

class WorkbookWriter {
public:
    WorkbookWriter(std::span<const WorkbookFigure> figures, const std::vector<std::optional<NativeChart>>& native,
                   const base::Translator& translate, lxw_workbook* workbook, XlsxCharts& charts)
        : m_figures(figures), m_native(native), m_translate(translate), m_workbook(workbook), m_charts(charts) {}

    void writeOne() {
        setDocument(m_workbook, spec(0).title, spec(0).subtitle);
        writeFigures({sheetName(m_workbook, Message(SHIRUBE_TEXT("Data")), m_translate)});
    }

    void writeSeveral(const std::string& title) {
        const std::string language = m_figures.empty() ? "ja" : spec(0).language;
        setDocument(m_workbook, title, {});
        const auto contents = sheetName(m_workbook, Message(SHIRUBE_TEXT("Contents")), m_translate);
        auto* sheet = workbook_add_worksheet(m_workbook, contents.c_str());
        std::vector<std::string> names;
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            names.push_back(
                sheetName(m_workbook, Message(SHIRUBE_TEXT("Chart {0}"), {std::to_string(i + 1)}), m_translate));
        }
        writeFigures(names);
        writeContents(sheet, title, names, language);
        worksheet_activate(sheet);
    }

private:
    [[nodiscard]] const FigureSpec& spec(std::size_t i) const { return *m_figures[i].figure; }

    void writeFigures(const std::vector<std::string>& names) {
        std::vector<FigureDataSheet> sheets;
        sheets.reserve(m_figures.size());
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            sheets.emplace_back(m_workbook, names[i], spec(i), m_translate);
            sheets.back().write(m_native[i].has_value());
        }
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            if (m_native[i]) {
                addChart(sheets[i], spec(i), *m_native[i]);
            }
        }
        FigureEvidenceSheets(m_workbook, m_figures, m_figures.empty() ? "ja" : spec(0).language, m_translate).write();
        if (!sheets.empty()) {
            worksheet_activate(sheets.front().sheet());
        }
    }

    void addChart(const FigureDataSheet& sheet, const FigureSpec& figure, const NativeChart& chart) {
        const bool isOwnTable = figure.kind() == FigureKind::StackedColumns;
        auto cells = isOwnTable ? sheet.columnCells(chart) : helperCells(figure, chart);
        sheet.bindTexts(cells, chart);
        m_charts.insert(m_workbook, sheet.sheet(), sheet.end() + 1, chart, cells,
                        isOwnTable ? ChartPartOptions::Legend::Right : ChartPartOptions::Legend::Bottom);
    }

    // What lifts bars and boxes stands apart, so that the sheet of the table has nothing but figures.
    ChartCells helperCells(const FigureSpec& figure, const NativeChart& chart) {
        if (m_helper == nullptr) {
            m_helperName = sheetName(m_workbook, Message(SHIRUBE_TEXT("Chart data")), m_translate);
            m_helper = workbook_add_worksheet(m_workbook, m_helperName.c_str());
            m_helperHeading = makeFormat(m_workbook, figure.language, true, kInk);
            m_helperBody = makeFormat(m_workbook, figure.language, false, kInk);
            setPage(m_helper, kAsManyAsItTakes);
        }
        writeText(m_helper, m_helperRow, 0, figure.title, m_helperHeading);
        auto cells = writeChartCells(chart, m_helper, m_helperName, m_helperRow + 1, m_helperHeading, m_helperBody);
        m_helperRow += chartRows(chart) + 2;
        return cells;
    }

    void writeContents(lxw_worksheet* sheet, const std::string& title, const std::vector<std::string>& names,
                       const std::string& language) {
        writeText(sheet, 0, 0, title, makeFormat(m_workbook, language, true, kInk, 14));
        auto* link = makeFormat(m_workbook, language, false, kLink);
        format_set_underline(link, LXW_UNDERLINE_SINGLE);
        auto* body = makeFormat(m_workbook, language, false, kInk);
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const auto row = static_cast<lxw_row_t>(i + 2);
            writeLink(sheet, row, 0, names[i], 0, names[i], link);
            writeText(sheet, row, 1, spec(i).title, body);
        }
        worksheet_set_column(sheet, 0, 0, 16, nullptr);
        worksheet_set_column(sheet, 1, 1, 100, nullptr);
        setPage(sheet, kAsManyAsItTakes);
    }

    static constexpr lxw_color_t kLink = 0x1F5FA8;

    std::span<const WorkbookFigure> m_figures;
    const std::vector<std::optional<NativeChart>>& m_native;
    const base::Translator& m_translate;
    lxw_workbook* m_workbook;
    XlsxCharts& m_charts;
    lxw_worksheet* m_helper = nullptr;
    std::string m_helperName;
    lxw_format* m_helperHeading = nullptr;
    lxw_format* m_helperBody = nullptr;
    lxw_row_t m_helperRow = 0;
};

base::Result<std::vector<std::optional<NativeChart>>> nativeCharts(std::span<const WorkbookFigure> figures,
                                                                   const base::Translator& translate) {
    std::vector<std::optional<NativeChart>> native;
    for (const auto& figure : figures) {
        native.push_back(nativeChart(*figure.figure, translate));
        if (auto fits = checkSize(native.back()); !fits) {
            return base::forward(fits);
        }
    }
    return native;
}

}  // namespace

base::Status writeFigureXlsx(const FigureSpec& spec, const std::filesystem::path& target,
                             const base::Translator& translate, std::span<const analysis::FigureFinding> findings) {
    const WorkbookFigure figure{&spec, findings};
    const auto native = nativeCharts({&figure, 1}, translate);
    if (!native) {
        return base::forward(native);
    }
    return writeWorkbookWithCharts(target, spec.language, [&](lxw_workbook* workbook, XlsxCharts& charts) {
        WorkbookWriter({&figure, 1}, *native, translate, workbook, charts).writeOne();
    });
}

base::Status writeFiguresXlsx(const std::string& title, std::span<const WorkbookFigure> figures,
                              const std::filesystem::path& target, const base::Translator& translate) {
    const auto native = nativeCharts(figures, translate);
    if (!native) {
        return base::forward(native);
    }
    const std::string language = figures.empty() ? "ja" : figures.front().figure->language;
    return writeWorkbookWithCharts(target, language, [&](lxw_workbook* workbook, XlsxCharts& charts) {
        WorkbookWriter(figures, *native, translate, workbook, charts).writeSeveral(title);
    });
}

}  // namespace shirube::exchange
