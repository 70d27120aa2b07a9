// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ReviewSchedule.h"
#include "pages/review/ReviewTab.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace shirube::models {
class ReviewScheduleModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class EmptyState;
class SearchField;
class TableView;

/// 予定: what reviews there are, and what is due.
class ScheduleTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit ScheduleTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    bool find() override;
    [[nodiscard]] QString summary() const override;
    void retranslate() override;

private:
    void layOut();
    void showButtons();
    void showEmptyState();
    void openCurrent();
    void create(const analysis::ScheduleEntry* wanted);
    [[nodiscard]] const analysis::ScheduleEntry* current() const;

    ReviewChoice m_choice;
    models::ReviewScheduleModel* m_model;
    models::TableSortModel* m_rows;
    SearchField* m_search;
    QLabel* m_hits;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_open;
    QPushButton* m_new;
};

}  // namespace shirube::ui
