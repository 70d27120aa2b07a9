// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IndicatorFilterModel.h"

#include "models/IndicatorModel.h"
#include "models/QtTranslator.h"

namespace shirube::models {

const std::string& ownerId(const domain::Indicator& indicator) {
    return indicator.programme.isEmpty() ? indicator.portfolio.value() : indicator.programme.value();
}

IndicatorFilterModel::IndicatorFilterModel(QObject* parent) : TableSortModel(parent) {}

void IndicatorFilterModel::setChoice(const IndicatorChoice& choice) {
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    setText(toQString(choice.text));
}

bool IndicatorFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto* indicators = qobject_cast<const IndicatorModel*>(sourceModel());
    const auto* outcome = indicators ? indicators->outcomeAt(row) : nullptr;
    if (!outcome) {
        return false;
    }
    const auto& indicator = *outcome->series.indicator;
    return (m_choice.owner.empty() || ownerId(indicator) == m_choice.owner) &&
           (!m_choice.status || outcome->result.status() == m_choice.status) &&
           (!m_choice.stage || indicator.stage == *m_choice.stage) && TableSortModel::filterAcceptsRow(row, parent);
}

const analysis::IndicatorOutcome* IndicatorFilterModel::outcomeAt(const QModelIndex& index) const {
    const auto* indicators = qobject_cast<const IndicatorModel*>(sourceModel());
    return indicators && index.isValid() ? indicators->outcomeAt(mapToSource(index).row()) : nullptr;
}

QModelIndex IndicatorFilterModel::indexOf(const std::string& indicator) const {
    const auto* indicators = qobject_cast<const IndicatorModel*>(sourceModel());
    const int row = indicators ? indicators->rowOf(indicator) : -1;
    return row < 0 ? QModelIndex() : mapFromSource(indicators->index(row, 0));
}

}  // namespace shirube::models
