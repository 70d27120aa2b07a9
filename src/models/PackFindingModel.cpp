// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PackFindingModel.h"

#include <algorithm>

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::FigureFix;

PackFindingModel::PackFindingModel(QObject* parent) : FactTableModel(parent) {}

void PackFindingModel::setFindings(std::vector<Entry> findings) {
    m_findings = std::move(findings);
    rebuild();
}

const PackFindingModel::Entry* PackFindingModel::findingAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_findings.size() ? &m_findings[at] : nullptr;
}

std::size_t PackFindingModel::mendable() const {
    return static_cast<std::size_t>(std::count_if(
        m_findings.begin(), m_findings.end(), [](const Entry& entry) { return entry.finding.fix != FigureFix::None; }));
}

std::vector<FactTableModel::Row> PackFindingModel::build() const {
    std::vector<Row> rows;
    for (const auto& entry : m_findings) {
        Row row;
        row.id = std::to_string(rows.size());
        row.cells.resize(ColumnCount);
        row.cells[Chart] = FactCell::words(entry.chart);
        row.cells[Rule] = FactCell::words(QStringLiteral("！ %1").arg(textOf(analysis::label(entry.finding.rule))));
        row.cells[Rule].tone = Tone::Alert;
        row.cells[Finding] = FactCell::words(textOf(entry.finding.text));
        row.cells[Mend] = FactCell::words(
            entry.finding.fix == FigureFix::None
                ? textOf(entry.finding.mend)
                : tr("At a click: %1", "what mends a finding").arg(textOf(analysis::label(entry.finding.fix))));
        row.searchKey = base::searchKey(toUtf8(row.cells[Finding].text));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString PackFindingModel::columnTitle(int column) const {
    switch (column) {
        case Chart:
            return tr("Chart");
        case Rule:
            return tr("Rule");
        case Finding:
            return tr("Finding");
        case Mend:
            return tr("What mends it");
        default:
            return {};
    }
}

}  // namespace shirube::models
