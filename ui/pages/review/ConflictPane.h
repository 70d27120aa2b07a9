// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/PreparationPane.h"

class QPushButton;

namespace shirube::models {
class ConflictModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class SearchField;
class TableView;

/// 利益相反: what is suggested, and what a person ruled.
class ConflictPane final : public PreparationPane {
    Q_OBJECT
public:
    explicit ConflictPane(Session& session, QWidget* parent = nullptr);

    void show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) override;
    void forget() override;
    bool find() override;
    bool editCurrent() override;
    void copySelection() override;
    void retranslate() override;

private:
    void rule();
    void declare();
    void relate();

    ReviewChoice m_choice;
    std::shared_ptr<const analysis::FactBook> m_facts;
    models::ConflictModel* m_model;
    models::TableSortModel* m_rows;
    SearchField* m_search;
    TableView* m_table;
    QPushButton* m_rule;
    QPushButton* m_declare;
    QPushButton* m_relations;
};

}  // namespace shirube::ui
