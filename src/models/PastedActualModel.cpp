// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PastedActualModel.h"

#include <algorithm>
#include <utility>

#include "models/IndicatorText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

PastedActualModel::PastedActualModel(QObject* parent) : FactTableModel(parent) {}

void PastedActualModel::setRows(std::vector<Planned> rows) {
    m_planned = std::move(rows);
    rebuild();
}

std::size_t PastedActualModel::errors() const {
    return static_cast<std::size_t>(
        std::count_if(m_planned.begin(), m_planned.end(), [](const auto& planned) { return !planned.isGood; }));
}

std::vector<FactTableModel::Row> PastedActualModel::build() const {
    std::vector<Row> rows;
    for (const auto& planned : m_planned) {
        const auto& pasted = planned.row;
        Row row;
        row.id = std::to_string(pasted.line);
        row.cells.resize(ColumnCount);
        row.cells[Line] = FactCell::count(static_cast<std::size_t>(pasted.line));
        const auto mark = !planned.isGood ? QStringLiteral("× ") : QStringLiteral("✓ ");
        row.cells[Outcome] = FactCell::words(mark + planned.outcome);
        row.cells[Outcome].tone = planned.isGood ? Tone::Good : Tone::Alert;
        if (planned.isGood && !planned.warnings.isEmpty()) {
            row.cells[Outcome].text =
                tr("！ %1 (%2)", "an outcome and a warning").arg(planned.outcome, planned.warnings);
            row.cells[Outcome].tone = Tone::Plain;
        }
        row.cells[Outcome].remark = row.cells[Outcome].text;
        row.cells[Name] = FactCell::words(pasted.indicator ? toQString(pasted.indicator->name)
                                                           : pasted.cells[PastedActual::Indicator]);
        row.cells[Period] = FactCell::words(pasted.entry ? IndicatorText::period(pasted.entry->period)
                                                         : pasted.cells[PastedActual::Period]);
        row.cells[Part] = FactCell::words(pasted.cells[PastedActual::Part]);
        row.cells[Value] = FactCell::words(pasted.cells[PastedActual::Value]);
        row.cells[Value].isNumber = true;
        row.cells[Finality] =
            FactCell::words(pasted.entry ? (pasted.entry->provisional ? tr("Provisional") : tr("Final"))
                                         : pasted.cells[PastedActual::Provisional]);
        row.cells[Evidence] = FactCell::words(pasted.cells[PastedActual::Evidence]);
        row.cells[Reason] = FactCell::words(pasted.cells[PastedActual::Reason]);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString PastedActualModel::columnTitle(int column) const {
    switch (column) {
        case Line:
            return tr("Line");
        case Outcome:
            return tr("What it comes to");
        case Name:
            return tr("Indicator");
        case Period:
            return tr("Period");
        case Part:
            return tr("Part");
        case Value:
            return tr("Value");
        case Finality:
            return tr("Finality");
        case Evidence:
            return tr("Evidence");
        case Reason:
            return tr("Reason");
        default:
            return {};
    }
}

}  // namespace shirube::models
