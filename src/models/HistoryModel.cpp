// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HistoryModel.h"

#include <QDateTime>

#include "models/QtTranslator.h"

namespace shirube::models {

using application::ChangeKind;

namespace {

QString localTime(const std::string& iso) {
    const auto time = QDateTime::fromString(toQString(iso), Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : toQString(iso);
}

}  // namespace

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent) {}

void HistoryModel::setChanges(std::vector<application::ChangeSummary> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

const application::ChangeSummary* HistoryModel::changeAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_changes[static_cast<std::size_t>(row)] : nullptr;
}

void HistoryModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& change = m_changes[static_cast<std::size_t>(index.row())];
    switch (role) {
        case ChangeRole:
            return QVariant::fromValue(static_cast<qlonglong>(change.id));
        case HashRole:
            return toQString(change.hash);
        case NumberRole:
            return index.column() == Number || index.column() == Rows;
        case Qt::ToolTipRole:
            return textOf(change.summary);
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    switch (index.column()) {
        case Number:
            return QString::number(change.id);
        case Time:
            return localTime(change.time);
        case Kind:
            switch (change.kind) {
                case ChangeKind::Do:
                    return tr("Change");
                case ChangeKind::Undo:
                    return tr("Undo of %1").arg(change.target);
                case ChangeKind::Redo:
                    return tr("Redo of %1").arg(change.target);
            }
            return {};
        case Summary:
            return textOf(change.summary);
        case Reason:
            return toQString(change.reason);
        case Rows:
            return QString::number(change.rows);
        case Actor:
            return toQString(change.actor);
        default:
            return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Number:
            return tr("No.");
        case Time:
            return tr("Time");
        case Kind:
            return tr("Kind");
        case Summary:
            return tr("What");
        case Reason:
            return tr("Reason");
        case Rows:
            return tr("Rows");
        case Actor:
            return tr("By");
        default:
            return {};
    }
}

}  // namespace shirube::models
