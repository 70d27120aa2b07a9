// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ThemeFilterModel.h"

#include "models/QtTranslator.h"
#include "models/ThemeModel.h"

namespace shirube::models {

ThemeFilterModel::ThemeFilterModel(QObject* parent) : TableSortModel(parent) {}

void ThemeFilterModel::setChoice(const ThemeChoice& choice) {
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    setText(toQString(choice.text));
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
           TableSortModel::filterAcceptsRow(row, parent);
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
