// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChangeRowModel.h"

#include <QJsonArray>
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

// What a reader of the history asks for has a name; what else the store keeps stands under its own.
QString fieldTitle(const QString& field) {
    static const std::pair<const char*, const char*> titles[] = {
        {"yen", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Amount (yen)")},
        {"raw", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "As printed")},
        {"id", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Identifier")},
        {"aspect", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Quantity")},
        {"label", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Part")},
        {"origin", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Stated by")},
        {"qualifier", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Qualifier")},
        {"rounding", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Rounding")},
        {"citation_raw", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Printed line")},
        {"programme_id", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Programme")},
        {"unit", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Unit")},
        {"step_yen", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Step (yen)")},
        {"kind", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Kind")},
        {"status", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Status")},
        {"is_new", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "New")},
        {"locator", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Place")},
        {"source_id", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Source")},
        {"line_id", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Budget line")},
        {"statement_id", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Adopted statement")},
        {"rule", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Rule of adoption")},
        {"reason", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Reason")},
        {"envelope_label", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Envelope")},
        {"name", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Name")},
        {"note", QT_TRANSLATE_NOOP("shirube::models::ChangeRowModel", "Note")},
    };
    for (const auto& [name, title] : titles) {
        if (field == QLatin1String(name)) {
            return ChangeRowModel::tr(title);
        }
    }
    return field;
}

// The log writes keys as a JSON list of the key's columns.
QString keyText(const std::string& key) {
    const auto list = QJsonDocument::fromJson(QByteArray::fromStdString(key)).array();
    QStringList parts;
    for (const auto& part : list) {
        const auto text = part.toVariant().toString();
        if (!text.isEmpty()) {
            parts.append(text);
        }
    }
    return list.isEmpty() ? toQString(key) : parts.join(QStringLiteral(" / "));
}

bool isBlank(const QJsonValue& value) {
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

QString valueText(const QJsonValue& value) {
    if (isBlank(value)) {
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
            if (was != is && !(isBlank(was) && isBlank(is))) {
                m_entries.push_back(
                    {tableTitle(row.table), keyText(row.key), fieldTitle(field), valueText(was), valueText(is)});
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
