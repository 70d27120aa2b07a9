// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScoreGridModel.h"

#include <algorithm>

#include "ColumnHeader.h"
#include "models/QtTranslator.h"
#include "models/ScoreText.h"

namespace shirube::models {

using Field = ScoreCell::Field;

ScoreGridModel::ScoreGridModel(ScoreBoard& board, QObject* parent) : QAbstractTableModel(parent), m_board(board) {
    connect(&m_board, &ScoreBoard::reset, this, [this] { setSheet(-1); });
    connect(&m_board, &ScoreBoard::sheetChanged, this, [this](int sheet) {
        if (sheet == m_sheet && !m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    });
}

void ScoreGridModel::setSheet(int sheet) {
    beginResetModel();
    m_sheet = sheet;
    readRows();
    endResetModel();
}

void ScoreGridModel::readRows() {
    m_rows.clear();
    if (m_sheet < 0) {
        return;
    }
    const auto& scheme = m_board.sheet(m_sheet).round.scheme;
    std::vector<std::string> groups;
    for (const auto& criterion : scheme.criteria) {
        if (std::find(groups.begin(), groups.end(), criterion.group) == groups.end()) {
            groups.push_back(criterion.group);
        }
    }
    const bool hasSums = scheme.method != domain::TallyMethod::PerItem;
    for (const auto& group : groups) {
        for (std::size_t item = 0; item < scheme.criteria.size(); ++item) {
            if (scheme.criteria[item].group == group) {
                m_rows.push_back({static_cast<int>(item), false, group});
            }
        }
        if (hasSums && groups.size() > 1 && !group.empty()) {
            m_rows.push_back({-1, false, group});
        }
    }
    if (hasSums) {
        m_rows.push_back({-1, true, {}});
    }
}

QModelIndex ScoreGridModel::indexOfItem(int item, int column) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item == item) {
            return index(static_cast<int>(row), column);
        }
    }
    return {};
}

void ScoreGridModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ScoreGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoreGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Field ScoreGridModel::field(const QModelIndex& index) const {
    if (m_rows[static_cast<std::size_t>(index.row())].item < 0) {
        return Field::None;
    }
    switch (index.column()) {
        case Value:
            return Field::Value;
        case Comment:
            return Field::Comment;
        case Restricted:
            return Field::Restricted;
        default:
            return Field::None;
    }
}

FactCell ScoreGridModel::itemCell(int item, int column) const {
    const auto place = static_cast<std::size_t>(item);
    const auto& sheet = m_board.sheet(m_sheet);
    const auto& scheme = sheet.round.scheme;
    const auto& criterion = scheme.criteria[place];
    const auto& score = sheet.content.scores[place];
    FactCell cell;
    switch (column) {
        case Item:
            cell.text = ScoreText::item(criterion);
            cell.remark = toQString(criterion.viewpoint);
            break;
        case Maximum:
            cell.text = ScoreText::maximum(scheme, criterion);
            cell.isNumber = true;
            cell.tone = Tone::Quiet;
            break;
        case Value: {
            cell.isNumber = true;
            cell.remark = m_board.problem(m_sheet, item);
            cell.tone = cell.remark.isEmpty() ? Tone::Plain : Tone::Alert;
            cell.plain = toQString(score.value);
            cell.isMissing = score.value.empty();
            cell.text = cell.remark.isEmpty() ? cell.plain : QStringLiteral("！ ") + cell.plain;
            break;
        }
        case Comment:
            cell.text = toQString(score.comment);
            cell.remark = cell.text;
            break;
        default:
            break;
    }
    return cell;
}

FactCell ScoreGridModel::sumCell(const Row& row, int column) const {
    const auto& sheet = m_board.sheet(m_sheet);
    const auto& scheme = sheet.round.scheme;
    FactCell cell;
    cell.isTotal = true;
    switch (column) {
        case Item:
            cell.text = row.isTotal ? ScoreText::totalTitle(scheme) : ScoreText::groupTitle(scheme, row.group);
            break;
        case Maximum:
            cell.text = row.isTotal ? ScoreText::maximumTotal(scheme) : ScoreText::groupMaximum(scheme, row.group);
            cell.isNumber = true;
            break;
        case Value:
            cell.text = row.isTotal ? ScoreText::total(sheet) : ScoreText::groupSum(sheet, row.group);
            cell.isNumber = true;
            break;
        default:
            break;
    }
    return cell;
}

QVariant ScoreGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto what = field(index);
    switch (role) {
        case ScoreCell::SheetRole:
            return m_sheet;
        case ScoreCell::ItemRole:
            return row.item;
        case ScoreCell::FieldRole:
            return static_cast<int>(what);
        case ScoreCell::ProblemRole:
            return what == Field::Value ? m_board.problem(m_sheet, row.item) : QString();
        default:
            break;
    }
    if (what == Field::Restricted) {
        const auto& score = m_board.sheet(m_sheet).content.scores[static_cast<std::size_t>(row.item)];
        if (role == Qt::CheckStateRole) {
            return score.isRestricted ? Qt::Checked : Qt::Unchecked;
        }
        if (role == FactCell::PlainRole) {
            return score.isRestricted ? tr("not public") : QString();
        }
        return {};
    }
    const auto cell = row.item < 0 ? sumCell(row, index.column()) : itemCell(row.item, index.column());
    if (role == Qt::EditRole) {
        return what == Field::Value ? cell.plain : cell.text;
    }
    return cell.data(role);
}

QVariant ScoreGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
        case Item:
            return columnHeader(tr("Item"), false, role);
        case Maximum:
            return columnHeader(tr("Out of", "the most that an item takes"), true, role);
        case Value:
            return columnHeader(tr("Score"), true, role);
        case Comment:
            return columnHeader(tr("Comment"), false, role);
        case Restricted:
            return columnHeader(tr("Not public"), false, role);
        default:
            return {};
    }
}

Qt::ItemFlags ScoreGridModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    const auto what = field(index);
    if (what == Field::None || !m_board.sheet(m_sheet).takesScores) {
        return flags;
    }
    return flags | (what == Field::Restricted ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool ScoreGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid()) {
        return false;
    }
    const int item = m_rows[static_cast<std::size_t>(index.row())].item;
    const auto what = field(index);
    if (role == Qt::CheckStateRole && what == Field::Restricted) {
        m_board.setRestricted(m_sheet, item, value.toInt() == Qt::Checked);
    } else if (role == Qt::EditRole && what == Field::Value) {
        m_board.setValue(m_sheet, item, value.toString());
    } else if (role == Qt::EditRole && what == Field::Comment) {
        m_board.setComment(m_sheet, item, value.toString());
    } else {
        return false;
    }
    return true;
}

}  // namespace shirube::models
