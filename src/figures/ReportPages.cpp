// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportPages.h"

#include <utility>

#include "PageFoot.h"
#include "exchange/ReportGrid.h"
#include "figures/FigureLayout.h"

namespace shirube::figures {

namespace {

constexpr double kIndent = 1.2;  // of each level of the drill-down, in ems

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

ReportPages::ReportPages(const analysis::ReportTable& report, const analysis::FactBook& facts, domain::AmountUnit unit,
                         std::string language, const base::Translator& translate) {
    m_table.title = toText(report.title.text(translate));
    m_table.language = toText(language);
    for (const auto& [name, value] : report.parameters) {
        m_table.parameters += (m_table.parameters.isEmpty() ? QString() : QStringLiteral("   ")) +
                              toText(base::Message::nested(SHIRUBE_TEXT("{0}: {1}"), {name, value}).text(translate));
    }
    for (const auto& [heading, text] : exchange::reportGrounds(report, facts, translate)) {
        m_table.grounds.emplace_back(toText(heading), toText(text));
    }
    for (const auto& column : report.columns) {
        m_table.columns.push_back({toText(exchange::reportHeading(column, unit, translate)),
                                   column.quantity == analysis::ReportQuantity::Text});
    }
    read(report, report.rows, 0, unit, translate);
    if (m_hasAlert) {
        m_table.grounds.emplace_back(
            QStringLiteral("！"),
            toText(base::Message(SHIRUBE_TEXT("marks what must not be overlooked")).text(translate)));
    }
}

void ReportPages::read(const analysis::ReportTable& report, const std::vector<analysis::ReportRow>& rows, int depth,
                       domain::AmountUnit unit, const base::Translator& translate) {
    for (const auto& row : rows) {
        PrintedTable::Row made;
        made.indent = depth * kIndent;
        made.isTotal = row.isTotal;
        for (std::size_t c = 0; c < report.columns.size(); ++c) {
            PrintedTable::Cell cell;
            if (c < row.cells.size()) {
                cell.text = toText(exchange::reportCellText(report.columns[c], row.cells[c], unit, translate));
                cell.isAlert = row.cells[c].isAlert;
            }
            if (cell.isAlert) {
                cell.text.prepend(QStringLiteral("！"));
                m_hasAlert = true;
            }
            made.cells.push_back(std::move(cell));
        }
        m_table.rows.push_back(std::move(made));
        read(report, row.children, depth + 1, unit, translate);
    }
}

std::vector<Scene> ReportPages::pages() const {
    const TextMeasure measure;
    auto scenes = TablePages(m_table, kA4Landscape).pages();
    // What does not fit on a line stands on the first page in full.
    const auto said =
        m_table.parameters.isEmpty() ? m_table.title : m_table.title + QStringLiteral("   ") + m_table.parameters;
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        drawPageFoot(measure, scenes[i], {said, i + 1, scenes.size()});
    }
    return scenes;
}

}  // namespace shirube::figures
