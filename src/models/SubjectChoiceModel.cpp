// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SubjectChoiceModel.h"

#include "models/ThemeModel.h"

namespace shirube::models {

SubjectChoiceModel::SubjectChoiceModel(QObject* parent) : TableSortModel(parent) {}

void SubjectChoiceModel::setProgramme(const domain::ProgrammeId& programme, std::set<std::string> chosen) {
    m_programme = programme;
    m_chosen = std::move(chosen);
    invalidateFilter();
}

bool SubjectChoiceModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto* themes = qobject_cast<const ThemeModel*>(sourceModel());
    const auto* theme = themes ? themes->themeAt(row) : nullptr;
    return theme && theme->programme == m_programme && m_chosen.count(theme->id.value()) == 0 &&
           TableSortModel::filterAcceptsRow(row, parent);
}

}  // namespace shirube::models
