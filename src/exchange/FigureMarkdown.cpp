// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FigureMarkdown.h"

#include <string_view>

#include "analysis/FigureTable.h"

namespace shirube::exchange {

using analysis::TableCell;

namespace {

// Characters that Markdown or the HTML in it would read as something else.
std::string escaped(std::string_view text) {
    static constexpr std::string_view kSpecial = "\\`*_{}[]<>#|~!&";
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "<br>";
        } else if (c != '\r') {
            if (kSpecial.find(c) != std::string_view::npos) {
                out += '\\';
            }
            out += c;
        }
    }
    return out;
}

void addRow(std::string& out, const std::vector<std::string>& cells) {
    out += '|';
    for (const auto& cell : cells) {
        out += ' ' + cell + " |";
    }
    out += '\n';
}

std::string cellText(const TableCell& cell) {
    // A number's own characters need no escape, and read as they are.
    return cell.kind == TableCell::Kind::Number ? cell.text : escaped(cell.text);
}

}  // namespace

std::string figureMarkdown(const analysis::FigureSpec& spec, const base::Translator& translate) {
    const auto table = analysis::figureTable(spec, translate);
    std::string out;
    if (!spec.title.empty()) {
        out += "## " + escaped(spec.title) + "\n\n";
    }
    for (const auto* line : {&spec.subtitle, &spec.unitLabel}) {
        if (!line->empty()) {
            out += escaped(*line) + "\n\n";
        }
    }
    std::vector<std::string> cells{escaped(table.labelHeading)};
    std::string rule = "| :--- |";
    for (const auto& column : table.columns) {
        cells.push_back(escaped(column.heading));
        rule += column.isAmount ? " ---: |" : " :--- |";
    }
    addRow(out, cells);
    out += rule + '\n';
    for (const auto& row : table.rows) {
        const std::string bold = row.kind == analysis::FigureTableRow::Kind::Total ? "**" : "";
        const auto strong = [&](const std::string& text) { return text.empty() ? text : bold + text + bold; };
        cells.assign({strong(escaped(row.label))});
        for (const auto& cell : row.cells) {
            cells.push_back(strong(cellText(cell)));
        }
        addRow(out, cells);
    }
    const auto grounds = analysis::figureGrounds(spec);
    if (!grounds.empty()) {
        out += '\n';
    }
    for (const auto& [heading, text] : grounds) {
        out += "- " + (heading.empty() ? std::string() : escaped(heading) + ": ") + escaped(text) + '\n';
    }
    return out;
}

}  // namespace shirube::exchange
