// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/PreparationPane.h"

class QLabel;
class QPushButton;
class QTableView;

namespace shirube::models {
class AssignmentModel;
}  // namespace shirube::models

namespace shirube::ui {

/// Who scores what: a matrix to be ticked, with conflicts locked.
class AssignmentPane final : public PreparationPane {
    Q_OBJECT
public:
    explicit AssignmentPane(Session& session, QWidget* parent = nullptr);

    void show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) override;
    void forget() override;
    void retranslate() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();
    void assignAll();
    void clear();
    void toggleSelected();

    domain::ReviewRoundId m_round;
    models::AssignmentModel* m_model;
    QTableView* m_table;
    QLabel* m_hint;
    QPushButton* m_all;
    QPushButton* m_none;
};

}  // namespace shirube::ui
