// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChangeRowModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "StoredText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

// The log writes keys as a JSON list of the key's columns. The second one of an adopted value says of which quantity.
QString keyText(const QString& table, const std::string& key) {
    const auto list = QJsonDocument::fromJson(QByteArray::fromStdString(key)).array();
    QStringList parts;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!StoredText::isBlank(list[i])) {
            const bool isAspect = i == 1 && table == QLatin1String("adoption");
            parts.append(StoredText::value(isAspect ? QStringLiteral("aspect") : QString(), list[i]));
        }
    }
    return list.isEmpty() ? toQString(key) : parts.join(QStringLiteral(" / "));
}

QJsonObject objectOf(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

}  // namespace

void ChangeRowModel::setRows(const std::vector<application::ChangeRow>& rows) {
    beginResetModel();
    m_entries.clear();
    for (const auto& row : rows) {
        const auto table = toQString(row.table);
        const auto key = keyText(table, row.key);
        const auto before = objectOf(row.before);
        const auto after = objectOf(row.after);
        auto fields = before.keys() + after.keys();
        fields.removeDuplicates();
        for (const auto& field : fields) {
            const auto was = before.value(field);
            const auto is = after.value(field);
            if (was != is && !(StoredText::isBlank(was) && StoredText::isBlank(is))) {
                m_entries.push_back({StoredText::table(table), key, StoredText::field(field),
                                     StoredText::value(field, was), StoredText::value(field, is)});
            }
        }
    }
    endResetModel();
}

QVariant ChangeRowModel::cell(std::size_t row, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const auto& entry = m_entries[row];
    switch (column) {
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

QString ChangeRowModel::columnTitle(int column) const {
    switch (column) {
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
