// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScoreOverviewModel.h"

#include <algorithm>

#include "ColumnHeader.h"
#include "models/QtTranslator.h"
#include "models/ScoreText.h"

namespace shirube::models {

using Field = ScoreCell::Field;

ScoreOverviewModel::ScoreOverviewModel(ScoreBoard& board, QObject* parent)
    : QAbstractTableModel(parent), m_board(board) {
    connect(&m_board, &ScoreBoard::reset, this, [this] { setRound(m_round); });
    connect(&m_board, &ScoreBoard::sheetChanged, this, [this](int sheet) {
        const auto found = std::find(m_sheets.begin(), m_sheets.end(), sheet);
        if (found != m_sheets.end()) {
            const int row = static_cast<int>(found - m_sheets.begin());
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    });
}

void ScoreOverviewModel::setRound(const domain::ReviewRoundId& round) {
    beginResetModel();
    m_round = round;
    m_sheets = m_board.sheetsOf(round);
    endResetModel();
}

QModelIndex ScoreOverviewModel::indexOfItem(int sheet, int item) const {
    const auto found = std::find(m_sheets.begin(), m_sheets.end(), sheet);
    return found == m_sheets.end() || item < 0 ? QModelIndex()
                                               : index(static_cast<int>(found - m_sheets.begin()), kFirstItem + item);
}

void ScoreOverviewModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_sheets.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ScoreOverviewModel::items() const {
    return m_sheets.empty() ? 0 : m_board.itemCount(m_sheets.front());
}

int ScoreOverviewModel::itemOf(int column) const {
    return column >= kFirstItem && column < kFirstItem + items() ? column - kFirstItem : -1;
}

int ScoreOverviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheets.size());
}

int ScoreOverviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kFirstItem + items() + BehindCount;
}

FactCell ScoreOverviewModel::cell(int sheet, int column) const {
    const auto& shown = m_board.sheet(sheet);
    FactCell cell;
    if (column < kFirstItem) {
        cell.text = toQString(shown.subject.title);
        cell.remark = cell.text;
        return cell;
    }
    if (const int item = itemOf(column); item >= 0) {
        cell.isNumber = true;
        cell.remark = m_board.problem(sheet, item);
        cell.tone = cell.remark.isEmpty() ? Tone::Plain : Tone::Alert;
        cell.plain = toQString(shown.content.scores[static_cast<std::size_t>(item)].value);
        cell.isMissing = cell.plain.isEmpty();
        cell.text = cell.remark.isEmpty() ? cell.plain : QStringLiteral("！ ") + cell.plain;
        return cell;
    }
    switch (behind(column)) {
        case Total:
            cell.text = ScoreText::total(shown);
            cell.isNumber = true;
            cell.isTotal = true;
            break;
        case Open: {
            const int open = m_board.itemCount(sheet) - m_board.filled(sheet);
            cell.text = QString::number(open);
            cell.tone = open == 0 ? Tone::Quiet : Tone::Plain;
            cell.isNumber = true;
            break;
        }
        default:
            cell.text = ScoreText::state(shown.state);
            cell.tone = ScoreText::tone(shown.state);
            break;
    }
    return cell;
}

QVariant ScoreOverviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const int sheet = m_sheets[static_cast<std::size_t>(index.row())];
    const int item = itemOf(index.column());
    switch (role) {
        case ScoreCell::SheetRole:
            return sheet;
        case ScoreCell::ItemRole:
            return item;
        case ScoreCell::FieldRole:
            return static_cast<int>(item >= 0 ? Field::Value : Field::None);
        case ScoreCell::ProblemRole:
            return item >= 0 ? m_board.problem(sheet, item) : QString();
        default:
            break;
    }
    const auto shown = cell(sheet, index.column());
    return role == Qt::EditRole && item >= 0 ? QVariant(shown.plain) : shown.data(role);
}

QVariant ScoreOverviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (section < kFirstItem) {
        return columnHeader(tr("Subject"), false, role);
    }
    if (const int item = itemOf(section); item >= 0) {
        const auto& scheme = m_board.sheet(m_sheets.front()).round.scheme;
        const auto& criterion = scheme.criteria[static_cast<std::size_t>(item)];
        if (role == Qt::ToolTipRole) {
            return QStringLiteral("%1\n%2").arg(ScoreText::item(criterion), toQString(criterion.viewpoint)).trimmed();
        }
        const auto maximum = ScoreText::maximum(scheme, criterion);
        return columnHeader(QStringLiteral("%1\n/%2").arg(ScoreText::item(criterion), maximum), true, role);
    }
    switch (behind(section)) {
        case Total: {
            const auto title =
                m_sheets.empty() ? QString() : ScoreText::totalTitle(m_board.sheet(m_sheets.front()).round.scheme);
            return columnHeader(title, true, role);
        }
        case Open:
            return columnHeader(tr("Open", "items of a sheet that are still to be scored"), true, role);
        default:
            return columnHeader(tr("State"), false, role);
    }
}

Qt::ItemFlags ScoreOverviewModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractTableModel::flags(index);
    const bool isScore = index.isValid() && itemOf(index.column()) >= 0 &&
                         m_board.sheet(m_sheets[static_cast<std::size_t>(index.row())]).takesScores;
    return isScore ? flags | Qt::ItemIsEditable : flags;
}

bool ScoreOverviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || itemOf(index.column()) < 0) {
        return false;
    }
    m_board.setValue(m_sheets[static_cast<std::size_t>(index.row())], itemOf(index.column()), value.toString());
    return true;
}

}  // namespace shirube::models
