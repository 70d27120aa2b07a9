// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeskModel.h"

#include "models/QtTranslator.h"
#include "models/ScoreText.h"

namespace shirube::models {

using application::DeskSheet;

DeskModel::DeskModel(const ScoreBoard& board, QObject* parent) : FactTableModel(parent), m_board(board) {}

void DeskModel::read(const domain::CalendarDay& today) {
    m_today = today;
    rebuild();
}

QString DeskModel::columnTitle(int column) const {
    switch (column) {
        case Subject:
            return tr("Subject");
        case Round:
            return tr("Review");
        case State:
            return tr("State");
        case Filled:
            return tr("Scored", "items of a sheet: 4 of 6");
        case Total:
            return tr("Total so far");
        case Due:
            return tr("Due");
        case Programme:
            return tr("Programme");
        default:
            return {};
    }
}

FactCell DeskModel::due(const DeskSheet& sheet) const {
    auto cell = FactCell::words(ScoreText::due(sheet));
    const bool isOwing = sheet.takesScores && sheet.state != DeskSheet::State::Submitted;
    if (isOwing && sheet.round.dueOn && *sheet.round.dueOn < m_today) {
        cell.text = tr("%1 (overdue)", "a day").arg(cell.text);
        cell.tone = Tone::Alert;
    }
    return cell;
}

std::vector<FactTableModel::Row> DeskModel::build() const {
    std::vector<Row> rows;
    for (int index = 0; index < m_board.count(); ++index) {
        const auto& sheet = m_board.sheet(index);
        Row row;
        row.id = sheet.subject.id.value();
        row.cells.resize(ColumnCount);
        row.cells[Subject] = FactCell::words(toQString(sheet.subject.title));
        row.cells[Round] = FactCell::words(toQString(sheet.round.name));
        row.cells[Programme] = FactCell::words(toQString(sheet.programmeName));
        auto& state = row.cells[State] = FactCell::words(ScoreText::state(sheet.state));
        state.tone = ScoreText::tone(sheet.state);
        state.remark = ScoreText::lock(sheet);
        if (!sheet.takesScores) {
            state.text = tr("%1, closed", "state of a sheet whose round takes no more scores").arg(state.text);
            state.tone = Tone::Quiet;
        }
        auto& filled = row.cells[Filled];
        filled.text =
            tr("%1 of %2").arg(QString::number(m_board.filled(index)), QString::number(m_board.itemCount(index)));
        filled.sortKey = m_board.filled(index);
        filled.isNumber = true;
        if (const int invalid = m_board.invalid(index); invalid > 0) {
            filled.remark = tr("%n value(s) are no scores.", nullptr, invalid);
            filled.tone = Tone::Alert;
            filled.text = QStringLiteral("！ ") + filled.text;
        }
        row.cells[Total] = FactCell::words(ScoreText::total(sheet));
        row.cells[Total].isNumber = true;
        row.cells[Due] = due(sheet);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
