// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/PreparationPane.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace shirube::ui {

/// How the review is scored, at a glance, and the round itself: to change or to remove.
class SchemePane final : public PreparationPane {
    Q_OBJECT
public:
    explicit SchemePane(Session& session, QWidget* parent = nullptr);

    void show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) override;
    void forget() override;
    bool editCurrent() override;
    void retranslate() override;

private:
    void fillItems(const domain::ReviewScheme& scheme);
    void edit();
    void remove();

    ReviewChoice m_choice;
    QLabel* m_about;
    QTreeWidget* m_items;
    QLabel* m_rule;
    QLabel* m_problem;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

}  // namespace shirube::ui
