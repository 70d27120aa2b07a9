// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AttentionModel.h"

#include <algorithm>

#include "base/Text.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"
#include "models/VerdictMark.h"

namespace shirube::models {

using analysis::Attention;
using analysis::AttentionKind;

namespace {

bool isAlert(AttentionKind kind) {
    switch (kind) {
        case AttentionKind::Discrepancy:
        case AttentionKind::Missed:
        case AttentionKind::Worsened:
        case AttentionKind::Behind:
        case AttentionKind::ForecastShort:
            return true;
        case AttentionKind::DueSoon:
        case AttentionKind::Unmeasured:
        case AttentionKind::ModelDefect:
        case AttentionKind::Noted:
            break;
    }
    return false;
}

}  // namespace

AttentionModel::AttentionModel(QObject* parent) : FactTableModel(parent) {}

void AttentionModel::setAttention(std::vector<Attention> attention) {
    m_attention = std::move(attention);
    rebuild();
}

const Attention* AttentionModel::attentionAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_attention.size() ? &m_attention[at] : nullptr;
}

std::size_t AttentionModel::countOf(AttentionKind kind) const {
    return static_cast<std::size_t>(
        std::count_if(m_attention.begin(), m_attention.end(), [&](const auto& one) { return one.kind == kind; }));
}

QString AttentionModel::mark(AttentionKind kind) {
    switch (kind) {
        case AttentionKind::Discrepancy:
            return verdictMark(analysis::Verdict::Discrepancy);
        case AttentionKind::Missed:
            return statusMark(analysis::IndicatorStatus::Missed);
        case AttentionKind::Worsened:
            return QStringLiteral("↓");
        case AttentionKind::Behind:
            return statusMark(analysis::IndicatorStatus::Behind);
        case AttentionKind::ForecastShort:
            return QStringLiteral("↘");
        case AttentionKind::DueSoon:
            return QStringLiteral("◷");
        case AttentionKind::Unmeasured:
            return statusMark(analysis::IndicatorStatus::Unmeasured);
        case AttentionKind::ModelDefect:
            return QStringLiteral("※");
        case AttentionKind::Noted:
            return QStringLiteral("✎");
    }
    return {};
}

QString AttentionModel::columnTitle(int column) const {
    switch (column) {
        case Kind:
            return tr("Kind");
        case What:
            return tr("What to look at");
        case Programme:
            return tr("Programme");
        case Money:
            return titleWithUnit(tr("Money at stake"), unit());
        default:
            return {};
    }
}

std::vector<AttentionModel::Row> AttentionModel::build() const {
    std::vector<Row> rows;
    for (std::size_t at = 0; at < m_attention.size(); ++at) {
        const auto& one = m_attention[at];
        Row row;
        row.id = std::to_string(at);
        row.cells.resize(ColumnCount);
        row.cells[Kind] =
            FactCell::words(QStringLiteral("%1 %2").arg(mark(one.kind), textOf(analysis::label(one.kind))));
        row.cells[Kind].sortKey = static_cast<int>(one.kind);
        row.cells[Kind].tone = isAlert(one.kind) ? Tone::Alert : Tone::Plain;
        row.cells[What] = FactCell::words(textOf(one.text));
        row.cells[Programme] = FactCell::words(toQString(one.programme));
        if (one.money) {
            row.cells[Money] = FactCell::amount(*one.money, unit());
        }
        row.cells[Money].isNumber = true;
        row.searchKey = base::searchKey(toUtf8(row.cells[Kind].text + QLatin1Char('\n') + row.cells[What].text) + '\n' +
                                        one.programme);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
