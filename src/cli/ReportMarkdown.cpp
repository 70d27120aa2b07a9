// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportMarkdown.h"

#include <string_view>

#include "application/ReportFile.h"
#include "exchange/ReportGrid.h"

namespace shirube::cli {

namespace {

std::string escaped(std::string_view text) {
    constexpr std::string_view kSigns = "\\`*_{}[]<>#|~";
    std::string escapedText;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            escapedText += c == '\n' ? "<br>" : "";
            continue;
        }
        if (kSigns.find(c) != std::string_view::npos) {
            escapedText += '\\';
        }
        escapedText += c;
    }
    return escapedText;
}

void addRows(std::string& text, const analysis::ReportTable& report, const std::vector<analysis::ReportRow>& rows,
             const base::Translator& translate, domain::AmountUnit unit, std::size_t depth) {
    static const analysis::ReportCell kEmpty;
    for (const auto& row : rows) {
        text += '|';
        for (std::size_t i = 0; i < report.columns.size(); ++i) {
            const auto& cell = i < row.cells.size() ? row.cells[i] : kEmpty;
            text += ' ';
            for (std::size_t step = 0; i == 0 && step < depth; ++step) {
                text += "　";
            }
            text += escaped(application::cellText(report.columns[i], cell, unit, translate)) + " |";
        }
        text += '\n';
        addRows(text, report, row.children, translate, unit, depth + 1);
    }
}

}  // namespace

std::string reportMarkdown(const analysis::ReportTable& report, const analysis::FactBook& facts,
                           const base::Translator& translate, domain::AmountUnit unit) {
    std::string text = "# " + escaped(report.title.text(translate)) + "\n\n|";
    std::string rule = "|";
    for (const auto& column : report.columns) {
        text += ' ' + escaped(exchange::reportHeading(column, unit, translate)) + " |";
        rule += column.quantity == analysis::ReportQuantity::Text ? "---|" : "---:|";
    }
    text += '\n' + rule + '\n';
    addRows(text, report, report.rows, translate, unit, 0);
    const auto grounds = exchange::reportGrounds(report, facts, translate);
    if (!grounds.empty()) {
        text += '\n';
    }
    for (const auto& [heading, value] : grounds) {
        text += "- " + escaped(heading) + ": " + escaped(value) + '\n';
    }
    return text;
}

}  // namespace shirube::cli
