// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableSortModel.h"

#include <QRegularExpression>
#include <algorithm>

#include "base/Text.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"

namespace shirube::models {

TableSortModel::TableSortModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(FactCell::SortRole);
    setDynamicSortFilter(true);
}

void TableSortModel::setText(const QString& text) {
    m_key = base::searchKey(toUtf8(text));
    m_words.clear();
    static const QRegularExpression spaces(QStringLiteral("[\\s\u3000]+"));
    bool hasLongWord = false;
    for (const auto& word : text.split(spaces, Qt::SkipEmptyParts)) {
        m_words.push_back(base::searchKey(toUtf8(word)));
        hasLongWord = hasLongWord || word.size() > 1;
    }
    // A name spelt with spaces between its letters is one word.
    if (!hasLongWord) {
        m_words.clear();
    }
    invalidateFilter();
}

bool TableSortModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_key.empty()) {
        return true;
    }
    const auto key = toUtf8(sourceModel()->index(row, 0, parent).data(FactCell::SearchRole).toString());
    return key.find(m_key) != std::string::npos ||
           (!m_words.empty() && std::all_of(m_words.begin(), m_words.end(), [&](const std::string& word) {
               return key.find(word) != std::string::npos;
           }));
}

bool TableSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto a = left.data(FactCell::SortRole);
    const auto b = right.data(FactCell::SortRole);
    if (a.isValid() != b.isValid()) {
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    if (a.isValid() && a.typeId() == b.typeId()) {
        if (a.typeId() == QMetaType::QString) {
            const int order = a.toString().localeAwareCompare(b.toString());
            return order != 0 ? order < 0 : left.row() < right.row();
        }
        const auto order = QVariant::compare(a, b);
        if (order != QPartialOrdering::Equivalent) {
            return order == QPartialOrdering::Less;
        }
    }
    return left.row() < right.row();
}

}  // namespace shirube::models
