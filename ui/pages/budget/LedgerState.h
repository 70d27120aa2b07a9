// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <utility>

namespace shirube::models {
class ProgrammeTreeModel;
}

namespace shirube::ui {

class LedgerView;

/// What a person has open and selected in a ledger, by names that survive a new reading of the store.
class LedgerState {
public:
    [[nodiscard]] static LedgerState of(const LedgerView& view);
    /// As far as the programmes and columns are still there.
    void restore(LedgerView& view) const;

private:
    using Cell = std::pair<QString, int>;  // programme (empty: the row of totals), column
    QSet<QString> m_expanded;
    QList<Cell> m_selected;
    Cell m_current{{}, -1};
};

}  // namespace shirube::ui
