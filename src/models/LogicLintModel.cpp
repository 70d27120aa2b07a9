// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogicLintModel.h"

#include <algorithm>

#include "base/Text.h"
#include "models/LogicText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::LintFinding;
using analysis::LintSeverity;

LogicLintModel::LogicLintModel(QObject* parent) : FactTableModel(parent) {}

void LogicLintModel::setFindings(std::shared_ptr<const domain::LogicModel> model, std::vector<LintFinding> findings) {
    m_model = std::move(model);
    m_findings = m_model ? std::move(findings) : std::vector<LintFinding>();
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const LintFinding& a, const LintFinding& b) {
        return analysis::severityOf(a.rule) < analysis::severityOf(b.rule);
    });
    rebuild();
}

const LintFinding* LogicLintModel::findingAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_findings.size() ? &m_findings[at] : nullptr;
}

std::size_t LogicLintModel::count(LintSeverity severity) const {
    return static_cast<std::size_t>(
        std::count_if(m_findings.begin(), m_findings.end(),
                      [&](const LintFinding& finding) { return analysis::severityOf(finding.rule) == severity; }));
}

QString LogicLintModel::placeOf(const LintFinding& finding) const {
    if (finding.edge && *finding.edge < m_model->edges().size()) {
        const auto& edge = m_model->edges()[*finding.edge];
        return tr("%1 → %2").arg(LogicText::nodeLabel(*m_model, edge.from), LogicText::nodeLabel(*m_model, edge.to));
    }
    return finding.node && *finding.node < m_model->nodes().size() ? toQString(m_model->nodes()[*finding.node].label)
                                                                   : QString();
}

std::vector<FactTableModel::Row> LogicLintModel::build() const {
    std::vector<Row> rows;
    for (const auto& finding : m_findings) {
        const auto severity = analysis::severityOf(finding.rule);
        Row row;
        row.id = std::to_string(rows.size());
        row.cells.resize(ColumnCount);
        const auto mark = severity == LintSeverity::Error     ? QStringLiteral("×")
                          : severity == LintSeverity::Warning ? QStringLiteral("！")
                                                              : QStringLiteral("・");
        row.cells[Severity] = FactCell::words(QStringLiteral("%1 %2").arg(mark, textOf(analysis::label(severity))));
        row.cells[Severity].tone = severity == LintSeverity::Hint ? Tone::Quiet : Tone::Alert;
        row.cells[Severity].sortKey = static_cast<int>(severity);
        row.cells[Finding] = FactCell::words(textOf(finding.text));
        row.cells[Place] = FactCell::words(placeOf(finding));
        row.cells[Rule] = FactCell::words(textOf(analysis::label(finding.rule)));
        row.cells[Basis] = FactCell::words(textOf(analysis::basisOf(finding.rule)));
        row.searchKey = base::searchKey(toUtf8(row.cells[Finding].text));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString LogicLintModel::columnTitle(int column) const {
    switch (column) {
        case Severity:
            return tr("Severity");
        case Finding:
            return tr("Finding");
        case Place:
            return tr("Where");
        case Rule:
            return tr("Rule");
        case Basis:
            return tr("Where the rule comes from");
        default:
            return {};
    }
}

}  // namespace shirube::models
