// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/PreparationPane.h"

class QPushButton;

namespace shirube::models {
class ReviewerModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class TwoLists;

/// 委員: who is known, and who is on the panel in which order; 委員A, 委員B … follow from it.
class PanelPane final : public PreparationPane {
    Q_OBJECT
public:
    explicit PanelPane(Session& session, QWidget* parent = nullptr);

    void show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) override;
    void forget() override;
    bool find() override;
    bool editCurrent() override;
    void retranslate() override;

private:
    void choose(const QStringList& ids);
    void add();
    void edit();
    void remove();
    void setPin();
    [[nodiscard]] const domain::Reviewer* current() const;

    ReviewChoice m_choice;
    std::shared_ptr<const analysis::FactBook> m_facts;
    models::ReviewerModel* m_reviewers;
    models::TableSortModel* m_rows;
    TwoLists* m_lists;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_pin;
};

}  // namespace shirube::ui
