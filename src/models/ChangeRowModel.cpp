// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChangeRowModel.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

QString tableTitle(const std::string& table) {
    if (table == "budget_line") {
        return ChangeRowModel::tr("Budget line");
    }
    if (table == "statement") {
        return ChangeRowModel::tr("Statement");
    }
    if (table == "adoption") {
        return ChangeRowModel::tr("Adopted value");
    }
    if (table == "programme") {
        return ChangeRowModel::tr("Programme");
    }
    if (table == "source") {
        return ChangeRowModel::tr("Source");
    }
    return toQString(table);
}

QString valueText(const QJsonValue& value) {
    if (value.isUndefined() || value.isNull()) {
        return QStringLiteral("—");
    }
    if (value.isString()) {
        return value.toString();
    }
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    return value.toVariant().toString();
}

QJsonObject objectOf(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

}  // namespace

ChangeRowModel::ChangeRowModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChangeRowModel::setRows(const std::vector<application::ChangeRow>& rows) {
    beginResetModel();
    m_entries.clear();
    for (const auto& row : rows) {
        const auto before = objectOf(row.before);
        const auto after = objectOf(row.after);
        auto fields = before.keys() + after.keys();
        fields.removeDuplicates();
        for (const auto& field : fields) {
            const auto was = before.value(field);
            const auto is = after.value(field);
            const bool bothEmpty = (was.isUndefined() || was.isNull()) && (is.isUndefined() || is.isNull());
            if (was != is && !bothEmpty) {
                m_entries.push_back({tableTitle(row.table), toQString(row.key), field, valueText(was), valueText(is)});
            }
        }
    }
    endResetModel();
}

int ChangeRowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ChangeRowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeRowModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case Table:
            return entry.table;
        case Key:
            return entry.key;
        case Field:
            return entry.field;
        case Before:
            return entry.before;
        case After:
            return entry.after;
        default:
            return {};
    }
}

QVariant ChangeRowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Table:
            return tr("Of");
        case Key:
            return tr("Row");
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
