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

void HistoryModel::setChanges(std::vector<application::ChangeSummary> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

const application::ChangeSummary* HistoryModel::changeAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_changes[static_cast<std::size_t>(row)] : nullptr;
}

bool HistoryModel::isNumberColumn(int column) const {
    return column == Number || column == Rows;
}

QVariant HistoryModel::cell(std::size_t row, int column, int role) const {
    const auto& change = m_changes[row];
    switch (role) {
        case ChangeRole:
            return QVariant::fromValue(static_cast<qlonglong>(change.id));
        case HashRole:
            return toQString(change.hash);
        case NumberRole:
            return isNumberColumn(column);
        case Qt::ToolTipRole:
            return textOf(change.summary);
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    switch (column) {
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

QString HistoryModel::columnTitle(int column) const {
    switch (column) {
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
