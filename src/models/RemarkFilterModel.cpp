// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RemarkFilterModel.h"

#include "models/QtTranslator.h"
#include "models/RemarkModel.h"

namespace shirube::models {

RemarkFilterModel::RemarkFilterModel(QObject* parent) : TableSortModel(parent) {}

void RemarkFilterModel::setChoice(const RemarkChoice& choice) {
    m_choice = choice;
    setText(choice.text);
}

bool RemarkFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto* remarks = qobject_cast<const RemarkModel*>(sourceModel());
    if (!remarks) {
        return false;
    }
    const bool isOfState = m_choice.state == RemarkChoice::State::All ||
                           (m_choice.state == RemarkChoice::State::Open && remarks->isOpen(row)) ||
                           (m_choice.state == RemarkChoice::State::Overdue && remarks->isOverdue(row));
    return isOfState && (m_choice.author.isEmpty() || toQString(remarks->authorAt(row)) == m_choice.author) &&
           TableSortModel::filterAcceptsRow(row, parent);
}

}  // namespace shirube::models
