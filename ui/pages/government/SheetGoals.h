// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <vector>

#include "analysis/GovernmentGoals.h"

namespace shirube::models {
class GovernmentGoalModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class Session;
class TableView;

/// 指標 of one programme: a row a goal, and the years of the selected one to the right with their place.
class SheetGoals final : public QSplitter {
    Q_OBJECT
public:
    explicit SheetGoals(Session& session, QWidget* parent = nullptr);

    void setGoals(std::vector<analysis::GovernmentGoal> goals, int closedYear);
    /// Said in place of goals.
    void setMessage(const QString& text);
    [[nodiscard]] TableView& table() const { return *m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();
    void retranslate();

    Session& m_session;
    models::GovernmentGoalModel* m_model;
    models::TableSortModel* m_rows;
    TableView* m_table;
    DetailView* m_detail;
};

}  // namespace shirube::ui
