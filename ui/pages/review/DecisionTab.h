// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "pages/review/ReviewTab.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shirube::models {
class DecisionModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DecisionForm;
class DetailView;
class EmptyState;
class TableView;

/// 決定: what the rule says beside what the committee decided.
class DecisionTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit DecisionTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    bool editCurrent() override;
    [[nodiscard]] QString summary() const override { return m_summary; }
    void saveState() override;
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    [[nodiscard]] bool showObstacle();
    [[nodiscard]] bool canDecide() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    void showSelection();
    void enter();
    void record();
    void updateActions();

    ReviewChoice m_choice;
    QString m_summary;
    models::DecisionModel* m_model;
    models::TableSortModel* m_rows;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_parts;
    QLabel* m_hint;
    QPushButton* m_byRule;
    QPushButton* m_drop;
    QPushButton* m_record;
    TableView* m_table;
    DecisionForm* m_form;
    DetailView* m_detail;
};

}  // namespace shirube::ui
