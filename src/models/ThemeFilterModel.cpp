// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ThemeFilterModel.h"

#include <QRegularExpression>
#include <algorithm>

#include "base/Text.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/ThemeModel.h"

namespace shirube::models {

ThemeFilterModel::ThemeFilterModel(QObject* parent) : TableSortModel(parent) {}

void ThemeFilterModel::setChoice(const ThemeChoice& choice) {
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    m_key = base::searchKey(choice.text);
    m_words.clear();
    static const QRegularExpression spaces(QStringLiteral("[\\s\u3000]+"));
    bool hasLongWord = false;
    for (const auto& word : toQString(choice.text).split(spaces, Qt::SkipEmptyParts)) {
        m_words.push_back(base::searchKey(toUtf8(word)));
        hasLongWord = hasLongWord || word.size() > 1;
    }
    // A name spelt with spaces between its letters is one word.
    if (!hasLongWord) {
        m_words.clear();
    }
    invalidateFilter();
}

bool ThemeFilterModel::isFound(const std::string& key) const {
    if (m_key.empty() || key.find(m_key) != std::string::npos) {
        return true;
    }
    return !m_words.empty() && std::all_of(m_words.begin(), m_words.end(), [&](const std::string& word) {
        return key.find(word) != std::string::npos;
    });
}

bool ThemeFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto* themes = qobject_cast<const ThemeModel*>(sourceModel());
    const auto* theme = themes ? themes->themeAt(row) : nullptr;
    if (!theme) {
        return false;
    }
    return (m_choice.item.empty() || theme->item == m_choice.item) &&
           (m_choice.element.empty() || theme->element == m_choice.element) &&
           (!m_choice.category || theme->category == *m_choice.category) &&
           (!m_choice.result || theme->result == *m_choice.result) &&
           (!m_choice.preparatory || theme->preparatory == *m_choice.preparatory) &&
           isFound(toUtf8(themes->index(row, 0, parent).data(FactCell::SearchRole).toString()));
}

const domain::Theme* ThemeFilterModel::themeAt(const QModelIndex& index) const {
    const auto* themes = qobject_cast<const ThemeModel*>(sourceModel());
    return themes && index.isValid() ? themes->themeAt(mapToSource(index).row()) : nullptr;
}

QModelIndex ThemeFilterModel::indexOf(const std::string& theme) const {
    const auto* themes = qobject_cast<const ThemeModel*>(sourceModel());
    const int row = themes ? themes->rowOf(theme) : -1;
    return row < 0 ? QModelIndex() : mapFromSource(themes->index(row, 0));
}

}  // namespace shirube::models
