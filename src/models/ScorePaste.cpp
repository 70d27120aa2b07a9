// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScorePaste.h"

#include <QAbstractItemModel>

#include "models/ScoreCell.h"
#include "models/TsvLine.h"

namespace shirube::models {

namespace {

bool isItemRow(const QAbstractItemModel& model, int row) {
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.index(row, column).data(ScoreCell::FieldRole).toInt() == static_cast<int>(ScoreCell::Field::Value)) {
            return true;
        }
    }
    return false;
}

bool areTitles(const QStringList& cells, const QModelIndex& corner) {
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const auto title = corner.model()->headerData(corner.column() + static_cast<int>(at), Qt::Horizontal);
        if (title.toString().simplified() != cells[at].simplified() || !title.isValid()) {
            return false;
        }
    }
    return true;
}

}  // namespace

ScorePaste ScorePaste::at(const QModelIndex& corner, const QString& text, const ScoreBoard& board) {
    ScorePaste paste;
    auto lines = readTsv(text);
    if (!corner.isValid() || lines.empty()) {
        return paste;
    }
    const auto& model = *corner.model();
    if (areTitles(lines.front().cells, corner)) {
        lines.erase(lines.begin());
    }
    int row = corner.row();
    for (const auto& line : lines) {
        while (row < model.rowCount() && !isItemRow(model, row)) {
            ++row;
        }
        for (qsizetype at = 0; at < line.cells.size(); ++at) {
            const auto cell = model.index(row, corner.column() + static_cast<int>(at));
            const bool isScore = cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable) &&
                                 cell.data(ScoreCell::FieldRole).toInt() == static_cast<int>(ScoreCell::Field::Value);
            if (!isScore) {
                paste.leftOut += line.cells[at].isEmpty() ? 0 : 1;
                continue;
            }
            const int sheet = cell.data(ScoreCell::SheetRole).toInt();
            const int item = cell.data(ScoreCell::ItemRole).toInt();
            paste.values.push_back({sheet, item, line.cells[at]});
            paste.notScores += board.problemOf(sheet, item, line.cells[at]).isEmpty() ? 0 : 1;
        }
        ++row;
    }
    return paste;
}

}  // namespace shirube::models
