// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogicDifferenceModel.h"

#include "base/Text.h"
#include "models/LogicText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::LogicChange;

namespace {

QString changeText(LogicChange change) {
    const auto mark = change == LogicChange::Added     ? QStringLiteral("＋")
                      : change == LogicChange::Removed ? QStringLiteral("－")
                                                       : QStringLiteral("変");
    return QStringLiteral("%1 %2").arg(mark, textOf(analysis::label(change)));
}

}  // namespace

LogicDifferenceModel::LogicDifferenceModel(QObject* parent) : FactTableModel(parent) {}

void LogicDifferenceModel::clear() {
    setComparison(nullptr, nullptr, {});
}

void LogicDifferenceModel::setComparison(Model before, Model after, analysis::LogicModelComparison comparison) {
    m_before = std::move(before);
    m_after = std::move(after);
    m_comparison = std::move(comparison);
    m_lines.clear();
    const auto add = [&](const auto& pairs, bool isEdge) {
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (pairs[i].change == LogicChange::Same) {
                continue;
            }
            if (pairs[i].differences.empty()) {
                m_lines.push_back({{isEdge, i}, std::nullopt});
            }
            for (std::size_t d = 0; d < pairs[i].differences.size(); ++d) {
                m_lines.push_back({{isEdge, i}, d});
            }
        }
    };
    add(m_comparison.nodes, false);
    add(m_comparison.edges, true);
    rebuild();
}

std::optional<LogicDifferenceModel::Entry> LogicDifferenceModel::entryAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_lines.size() ? std::optional(m_lines[at].entry) : std::nullopt;
}

std::vector<FactTableModel::Row> LogicDifferenceModel::build() const {
    std::vector<Row> rows;
    for (const auto& line : m_lines) {
        Row row;
        row.id = std::to_string(rows.size());
        row.cells.resize(ColumnCount);
        const auto fill = [&](const auto& pair, const QString& kind, const QString& what) {
            row.cells[Change] = FactCell::words(changeText(pair.change));
            row.cells[Kind] = FactCell::words(kind);
            row.cells[What] = FactCell::words(what);
            if (line.difference) {
                const auto& difference = pair.differences[*line.difference];
                row.cells[Field] = FactCell::words(textOf(difference.field));
                row.cells[Before] = FactCell::words(textOf(difference.before));
                row.cells[After] = FactCell::words(textOf(difference.after));
            }
        };
        if (line.entry.isEdge) {
            const auto& pair = m_comparison.edges[line.entry.index];
            const auto& model = pair.after ? *m_after : *m_before;
            const auto& edge = model.edges()[pair.after ? *pair.after : *pair.before];
            fill(pair, tr("Edge"),
                 tr("%1 → %2").arg(LogicText::nodeLabel(model, edge.from), LogicText::nodeLabel(model, edge.to)));
        } else {
            const auto& pair = m_comparison.nodes[line.entry.index];
            const auto& node = pair.after ? m_after->nodes()[*pair.after] : m_before->nodes()[*pair.before];
            fill(pair, tr("Node"), toQString(node.label));
        }
        row.searchKey = base::searchKey(toUtf8(row.cells[What].text));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString LogicDifferenceModel::columnTitle(int column) const {
    switch (column) {
        case Change:
            return tr("Change");
        case Kind:
            return tr("Kind");
        case What:
            return tr("Node or edge");
        case Field:
            return tr("Field");
        case Before:
            return tr("Before");
        case After:
            return tr("After");
        default:
            return {};
    }
}

}  // namespace shirube::models
