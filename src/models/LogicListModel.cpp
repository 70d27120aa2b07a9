// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogicListModel.h"

#include <QStringList>
#include <algorithm>

#include "base/Text.h"
#include "models/LogicText.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"

namespace shirube::models {

namespace {

FactCell shareCell(const std::optional<analysis::Fraction>& share, const QString& why) {
    if (!share) {
        return FactCell::missing(QStringLiteral("—"), why);
    }
    auto cell = FactCell::words(LogicText::share(*share));
    cell.isNumber = true;
    cell.sortKey = toQString(share->percent(6)).toDouble();
    return cell;
}

}  // namespace

LogicListModel::LogicListModel(QObject* parent) : FactTableModel(parent) {}

void LogicListModel::setOutcome(std::shared_ptr<const analysis::ProgrammeOutcome> outcome) {
    m_outcome = std::move(outcome);
    m_entries.clear();
    if (m_outcome) {
        const auto& model = m_outcome->model();
        for (const auto stage : domain::kLogicStages) {
            for (std::uint32_t i = 0; i < model.nodes().size(); ++i) {
                if (model.nodes()[i].stage == stage) {
                    m_entries.push_back({EntryKind::Node, i});
                }
            }
        }
        const auto add = [&](EntryKind kind, std::size_t count) {
            for (std::uint32_t i = 0; i < count; ++i) {
                m_entries.push_back({kind, i});
            }
        };
        add(EntryKind::Edge, model.edges().size());
        add(EntryKind::Factor, model.content().externalFactors.size());
        add(EntryKind::Step, model.content().monitoring.size());
    }
    rebuild();
}

int LogicListModel::rowOfEntry(EntryKind kind, std::uint32_t index) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.kind == kind && entry.index == index; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

LogicListModel::Row LogicListModel::rowOfNode(std::uint32_t node) const {
    const auto& model = m_outcome->model();
    const auto& source = model.nodes()[node];
    const auto& rollup = m_outcome->rollup().nodes()[node];
    const auto& status = m_outcome->nodes()[node].status;
    Row row;
    row.id = "node:" + source.id.value();
    row.cells.resize(ColumnCount);
    row.cells[Kind] = FactCell::words(tr("Node"));
    row.cells[Stage] = FactCell::words(textOf(domain::label(source.stage)));
    row.cells[Stage].sortKey = static_cast<int>(source.stage);
    row.cells[What] = FactCell::words(toQString(source.label));
    row.cells[What].remark = toQString(source.description);
    if (source.indicators.empty()) {
        row.cells[Status] = FactCell::missing(QStringLiteral("—"), tr("Nothing measures it."));
        row.cells[Status].isNumber = false;
    } else {
        row.cells[Status] = FactCell::words(status ? statusText(status) : tr("No verdict"));
        row.cells[Status].tone = statusTone(status);
    }
    row.cells[Attainment] = shareCell(rollup.attainment, tr("Nothing of it is measured."));
    row.cells[Coverage] = rollup.coverage.total > 0
                              ? FactCell::words(LogicText::coverage(rollup.coverage))
                              : FactCell::missing(QStringLiteral("—"), tr("No indicator counts."));
    row.cells[Coverage].isNumber = true;
    row.cells[Support] = shareCell(rollup.support, tr("Nothing before it delivers."));
    QStringList before;
    QStringList behind;
    for (const auto edge : model.graph().edgesInto(node)) {
        before << toQString(model.nodes()[model.graph().edges()[edge].from].label);
    }
    for (const auto edge : model.graph().edgesOutOf(node)) {
        behind << toQString(model.nodes()[model.graph().edges()[edge].to].label);
    }
    row.cells[Before] = FactCell::words(before.join(QStringLiteral("／")));
    row.cells[Behind] = FactCell::words(behind.join(QStringLiteral("／")));
    row.searchKey = base::searchKey(source.label + " " + source.description);
    return row;
}

LogicListModel::Row LogicListModel::rowOfEdge(std::uint32_t edge) const {
    const auto& model = m_outcome->model();
    const auto& source = model.edges()[edge];
    const auto& ends = model.graph().edges()[edge];
    const auto from = toQString(model.nodes()[ends.from].label);
    const auto to = toQString(model.nodes()[ends.to].label);
    Row row;
    row.id = "edge:" + source.from.value() + ">" + source.to.value();
    row.cells.resize(ColumnCount);
    row.cells[Kind] = FactCell::words(tr("Edge"));
    row.cells[Stage] = FactCell::words(textOf(domain::label(model.nodes()[ends.from].stage)));
    row.cells[Stage].sortKey = static_cast<int>(model.nodes()[ends.from].stage);
    row.cells[What] = FactCell::words(tr("%1 → %2").arg(from, to));
    row.cells[What].remark = toQString(source.reason);
    row.cells[Status] = FactCell::words(textOf(domain::label(source.basis)));
    row.cells[Status].tone = Tone::Quiet;
    row.cells[Support] =
        shareCell(m_outcome->rollup().nodes()[ends.from].delivered(), tr("Nothing before it delivers."));
    row.cells[Before] = FactCell::words(from);
    row.cells[Behind] = FactCell::words(to);
    row.searchKey = base::searchKey(model.nodes()[ends.from].label + " " + model.nodes()[ends.to].label);
    return row;
}

LogicListModel::Row LogicListModel::rowOfBox(const QString& kind, const std::string& label,
                                             const std::vector<domain::LogicNodeId>& nodes) const {
    Row row;
    row.cells.resize(ColumnCount);
    row.cells[Kind] = FactCell::words(kind);
    row.cells[What] = FactCell::words(toQString(label));
    QStringList names;
    for (const auto& node : nodes) {
        names << LogicText::nodeLabel(m_outcome->model(), node);
    }
    row.cells[Behind] = FactCell::words(names.join(QStringLiteral("／")));
    row.searchKey = base::searchKey(label);
    return row;
}

std::vector<FactTableModel::Row> LogicListModel::build() const {
    std::vector<Row> rows;
    for (const auto& entry : m_entries) {
        const auto& content = m_outcome->model().content();
        switch (entry.kind) {
            case EntryKind::Node:
                rows.push_back(rowOfNode(entry.index));
                break;
            case EntryKind::Edge:
                rows.push_back(rowOfEdge(entry.index));
                break;
            case EntryKind::Factor: {
                const auto& factor = content.externalFactors[entry.index];
                rows.push_back(rowOfBox(tr("External factor"), factor.label, factor.affects));
                rows.back().id = "factor:" + std::to_string(entry.index);
                break;
            }
            case EntryKind::Step: {
                const auto& step = content.monitoring[entry.index];
                auto nodes = step.watches;
                nodes.insert(nodes.end(), step.adjusts.begin(), step.adjusts.end());
                rows.push_back(rowOfBox(tr("Monitoring"), step.label, nodes));
                rows.back().id = "step:" + std::to_string(entry.index);
                break;
            }
        }
    }
    return rows;
}

bool LogicListModel::isNumberColumn(int column) const {
    return column == Attainment || column == Coverage || column == Support;
}

QString LogicListModel::columnTitle(int column) const {
    switch (column) {
        case Kind:
            return tr("Kind");
        case Stage:
            return tr("Stage");
        case What:
            return tr("Node or edge");
        case Status:
            return tr("Status");
        case Attainment:
            return tr("Attainment");
        case Coverage:
            return tr("Measured");
        case Support:
            return tr("Support");
        case Before:
            return tr("From");
        case Behind:
            return tr("Leads to");
        default:
            return {};
    }
}

}  // namespace shirube::models
