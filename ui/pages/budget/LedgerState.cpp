// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/budget/LedgerState.h"

#include "models/ProgrammeTreeModel.h"
#include "models/QtTranslator.h"
#include "widgets/LedgerView.h"

namespace shirube::ui {

using models::ProgrammeTreeModel;

namespace {

QModelIndex find(const ProgrammeTreeModel& model, const QString& programme, int column) {
    if (column < 0 || column >= model.columnCount()) {
        return {};
    }
    if (programme.isEmpty()) {
        return model.index(model.rowCount() - 1, column);
    }
    return model.indexOf(domain::ProgrammeId(models::toUtf8(programme)), column);
}

QString programmeOf(const QModelIndex& index) {
    return index.data(ProgrammeTreeModel::ProgrammeRole).toString();
}

}  // namespace

LedgerState LedgerState::of(const LedgerView& view) {
    LedgerState state;
    const auto* model = view.model();
    for (auto row = model->index(0, 0); row.isValid(); row = view.indexBelow(row)) {
        if (view.isExpanded(row)) {
            state.m_expanded.insert(programmeOf(row));
        }
    }
    for (const auto& index : view.selectionModel()->selectedIndexes()) {
        state.m_selected.append({programmeOf(index), index.column()});
    }
    const auto current = view.currentIndex();
    if (current.isValid()) {
        state.m_current = {programmeOf(current), current.column()};
    }
    return state;
}

void LedgerState::restore(LedgerView& view) const {
    const auto* model = qobject_cast<const ProgrammeTreeModel*>(view.model());
    if (!model) {
        return;
    }
    for (const auto& programme : m_expanded) {
        const auto index = find(*model, programme, 0);
        if (index.isValid() && !programme.isEmpty()) {
            view.expand(index);
        }
    }
    const auto current = find(*model, m_current.first, m_current.second);
    if (current.isValid()) {
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    QItemSelection selection;
    for (const auto& [programme, column] : m_selected) {
        const auto index = find(*model, programme, column);
        if (index.isValid()) {
            selection.select(index, index);
        }
    }
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

}  // namespace shirube::ui
