// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureEvidenceSheets.h"

#include <algorithm>
#include <utility>

#include "XlsxSheets.h"
#include "analysis/FigureTable.h"

namespace shirube::exchange {

using analysis::FigureChange;
using base::Message;

namespace {

// The labels of rows and columns of a figure's table, by their ids.
class TableLabels {
public:
    TableLabels(const analysis::FigureSpec& spec, const base::Translator& translate)
        : m_table(analysis::figureTable(spec, translate)) {}

    [[nodiscard]] std::string row(const std::string& id) const {
        const auto at =
            std::find_if(m_table.rows.begin(), m_table.rows.end(), [&](const auto& one) { return one.id == id; });
        return at == m_table.rows.end() ? std::string() : at->label;
    }
    [[nodiscard]] std::string column(const std::string& id) const {
        const auto at =
            std::find_if(m_table.columns.begin(), m_table.columns.end(), [&](const auto& one) { return one.id == id; });
        return at == m_table.columns.end() ? std::string() : at->heading;
    }

private:
    analysis::FigureTable m_table;
};

Message kindText(FigureChange::Kind kind) {
    switch (kind) {
        case FigureChange::Kind::Changed:
            return Message(SHIRUBE_TEXT("Changed"));
        case FigureChange::Kind::Appeared:
            return Message(SHIRUBE_TEXT("New"));
        case FigureChange::Kind::Vanished:
            return Message(SHIRUBE_TEXT("Gone"));
    }
    return Message(SHIRUBE_TEXT("Changed"));
}

}  // namespace

FigureEvidenceSheets::FigureEvidenceSheets(lxw_workbook* workbook, std::span<const WorkbookFigure> figures,
                                           std::string language, const base::Translator& translate)
    : m_workbook(workbook),
      m_figures(figures),
      m_language(std::move(language)),
      m_translate(translate),
      m_heading(makeFormat(workbook, m_language, true, kInk)),
      m_body(makeFormat(workbook, m_language, false, kInk)) {
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_bottom_color(m_heading, kRule);
    format_set_text_wrap(m_body);
    format_set_align(m_body, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(m_body, LXW_BORDER_HAIR);
    format_set_bottom_color(m_body, kRule);
}

std::string FigureEvidenceSheets::text(const char* english) const {
    return Message(english).text(m_translate);
}

std::vector<std::string> FigureEvidenceSheets::cellsOf(const WorkbookFigure& figure,
                                                       std::vector<std::string> cells) const {
    if (m_figures.size() > 1) {
        cells.insert(cells.begin(), figure.figure->title);
    }
    return cells;
}

lxw_worksheet* FigureEvidenceSheets::begin(const char* name, std::vector<Column> columns) {
    if (m_figures.size() > 1) {
        columns.insert(columns.begin(), {SHIRUBE_TEXT("Chart"), 36});
    }
    m_columns = std::move(columns);
    m_row = 0;
    auto* sheet = workbook_add_worksheet(m_workbook, sheetName(m_workbook, Message(name), m_translate).c_str());
    if (sheet == nullptr) {
        return nullptr;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        writeText(sheet, 0, column, text(m_columns[i].heading), m_heading);
        worksheet_set_column(sheet, column, column, m_columns[i].width, nullptr);
    }
    m_row = 1;
    return sheet;
}

void FigureEvidenceSheets::row(lxw_worksheet* sheet, const std::vector<std::string>& cells) {
    std::size_t lines = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        writeText(sheet, m_row, static_cast<lxw_col_t>(i), cells[i], m_body);
        lines = std::max(lines, linesIn(cells[i], static_cast<std::size_t>(m_columns[i].width)));
    }
    worksheet_set_row(sheet, m_row, kRowPoints * static_cast<double>(lines), nullptr);
    ++m_row;
}

void FigureEvidenceSheets::end(lxw_worksheet* sheet) const {
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    if (m_row > 1) {
        worksheet_autofilter(sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
    }
    setPage(sheet, kAsManyAsItTakes);
}

void FigureEvidenceSheets::write() {
    writeGrounds();
    writeChanges();
    writeFindings();
    writeNotes();
}

void FigureEvidenceSheets::writeGrounds() {
    const auto has = [](const auto& one) { return !one.figure->grounds.empty(); };
    if (std::none_of(m_figures.begin(), m_figures.end(), has)) {
        return;
    }
    auto* sheet = begin(SHIRUBE_TEXT("Figures behind it"), {{SHIRUBE_TEXT("Row"), 28},
                                                            {SHIRUBE_TEXT("Column"), 18},
                                                            {SHIRUBE_TEXT("Printed figure"), 44},
                                                            {SHIRUBE_TEXT("As printed"), 24},
                                                            {SHIRUBE_TEXT("Document"), 44},
                                                            {SHIRUBE_TEXT("Place"), 28},
                                                            {SHIRUBE_TEXT("Remark"), 32}});
    if (sheet == nullptr) {
        return;
    }
    for (const auto& figure : m_figures) {
        const TableLabels labels(*figure.figure, m_translate);
        for (const auto& ground : figure.figure->grounds) {
            row(sheet, cellsOf(figure, {labels.row(ground.row), labels.column(ground.column), ground.label,
                                        ground.printed, ground.sourceText, ground.locator, ground.remark}));
        }
    }
    end(sheet);
}

void FigureEvidenceSheets::writeChanges() {
    const auto has = [](const auto& one) { return !one.figure->changes.empty(); };
    if (std::none_of(m_figures.begin(), m_figures.end(), has)) {
        return;
    }
    auto* sheet = begin(SHIRUBE_TEXT("Changed figures"), {{SHIRUBE_TEXT("Change"), 10},
                                                          {SHIRUBE_TEXT("Row"), 28},
                                                          {SHIRUBE_TEXT("Column"), 18},
                                                          {SHIRUBE_TEXT("Before"), 18},
                                                          {SHIRUBE_TEXT("After"), 18},
                                                          {SHIRUBE_TEXT("Who"), 16},
                                                          {SHIRUBE_TEXT("When"), 18},
                                                          {SHIRUBE_TEXT("What was done"), 36},
                                                          {SHIRUBE_TEXT("Reason"), 36},
                                                          {SHIRUBE_TEXT("Source"), 36}});
    if (sheet == nullptr) {
        return;
    }
    for (const auto& figure : m_figures) {
        for (const auto& change : figure.figure->changes) {
            const std::vector<std::string> cells{kindText(change.kind).text(m_translate), change.rowLabel,
                                                 change.columnLabel, change.before, change.after};
            // A row for each cause; one without where the log has none.
            for (std::size_t i = 0; i < std::max<std::size_t>(change.causes.size(), 1); ++i) {
                auto all = cells;
                const auto cause = i < change.causes.size() ? change.causes[i] : analysis::FigureChangeCause();
                all.insert(all.end(), {cause.actor, cause.time, cause.summary, cause.reason, cause.source});
                row(sheet, cellsOf(figure, std::move(all)));
            }
        }
    }
    end(sheet);
}

void FigureEvidenceSheets::writeFindings() {
    const auto has = [](const auto& one) { return !one.findings.empty(); };
    if (std::none_of(m_figures.begin(), m_figures.end(), has)) {
        return;
    }
    auto* sheet = begin(SHIRUBE_TEXT("Findings"), {{SHIRUBE_TEXT("Rule"), 24},
                                                   {SHIRUBE_TEXT("What is wrong"), 60},
                                                   {SHIRUBE_TEXT("What to do"), 60},
                                                   {SHIRUBE_TEXT("Row"), 28},
                                                   {SHIRUBE_TEXT("Column"), 18}});
    if (sheet == nullptr) {
        return;
    }
    for (const auto& figure : m_figures) {
        const TableLabels labels(*figure.figure, m_translate);
        for (const auto& finding : figure.findings) {
            row(sheet, cellsOf(figure, {analysis::label(finding.rule).text(m_translate), finding.text.text(m_translate),
                                        finding.mend.text(m_translate), labels.row(finding.row),
                                        labels.column(finding.column)}));
        }
    }
    end(sheet);
}

void FigureEvidenceSheets::writeNotes() {
    constexpr std::size_t kWide = 100;
    auto* sheet = workbook_add_worksheet(
        m_workbook, sheetName(m_workbook, Message(SHIRUBE_TEXT("Sources and notes")), m_translate).c_str());
    if (sheet == nullptr) {
        return;
    }
    auto* title = makeFormat(m_workbook, m_language, true, kInk, 14);
    auto* subtitle = makeFormat(m_workbook, m_language, false, kSecondary);
    auto* heading = makeFormat(m_workbook, m_language, true, kInk);
    format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
    auto* body = makeFormat(m_workbook, m_language, false, kInk);
    format_set_text_wrap(body);
    format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
    lxw_row_t place = 0;
    for (const auto& figure : m_figures) {
        writeText(sheet, place++, 0, figure.figure->title, title);
        writeText(sheet, place++, 0, figure.figure->subtitle, subtitle);
        ++place;
        for (const auto& [label, content] : analysis::figureGrounds(*figure.figure)) {
            writeText(sheet, place, 0, label, heading);
            writeText(sheet, place, 1, content, body);
            setHeight(sheet, place, content, kWide);
            ++place;
        }
        ++place;
    }
    worksheet_set_column(sheet, 0, 0, 14, nullptr);
    worksheet_set_column(sheet, 1, 1, static_cast<double>(kWide), nullptr);
    setPage(sheet, kAsManyAsItTakes);
}

}  // namespace shirube::exchange
