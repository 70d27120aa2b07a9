// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/CheckFilter.h"
#include "models/CheckIndex.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace shirube::models {
class CheckModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class EmptyState;
class SearchField;
class TableView;
class VerdictChips;

/// 突合: the checks with their verdicts, filtered.
class CheckList final : public QWidget {
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    /// Keeps what is selected where it is still there.
    void setChecks(const std::shared_ptr<const models::CheckIndex>& checks);
    /// Null where none is selected.
    [[nodiscard]] const analysis::Check* current() const;
    /// Selects the check, out of the filter if need be. False where there is none.
    bool showCheck(const domain::CheckId& check);
    void focusSearch();
    void focusTable();
    void copySelection() const;
    /// What is listed, in the order in which it stands.
    [[nodiscard]] const QAbstractItemModel& listed() const;
    /// How many are listed, and of how many.
    [[nodiscard]] QString summary() const;

signals:
    void currentChanged();
    /// Enter or a double click.
    void activated();
    void noteRequested();
    void noteRemovalRequested();
    void statementsRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillChoices();
    void readFilter();
    void clearFilter();
    /// The check where it is listed, else the first one.
    void select(const domain::CheckId& check);
    void showListed();
    void showContextMenu(const QPoint& at);
    [[nodiscard]] models::CheckFilter filter() const;

    std::shared_ptr<const models::CheckIndex> m_checks;
    models::CheckModel* m_model;
    models::TableSortModel* m_sorted;
    VerdictChips* m_chips;
    QCheckBox* m_withoutNote;
    SearchField* m_search;
    QComboBox* m_kind;
    QComboBox* m_source;
    QLabel* m_hits;
    QToolButton* m_export;
    QStackedWidget* m_stack;
    TableView* m_table;
    EmptyState* m_empty;
    bool m_isFirst = true;
};

}  // namespace shirube::ui
