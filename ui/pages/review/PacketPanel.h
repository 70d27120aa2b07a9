// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "pages/review/ReviewTab.h"

class QLabel;
class QPushButton;

namespace shirube::models {
class PacketModel;
}  // namespace shirube::models

namespace shirube::ui {

class TableView;

/// 採点パケット on the secretariat's side: who has one, issuing, withdrawing, and taking in the answers.
class PacketPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PacketPanel(Session& session, QWidget* parent = nullptr);

    /// Shows the packets of the round that is chosen.
    void show(const ReviewChoice& choice);
    void copySelection();
    void retranslate();

signals:
    /// After a change of the store.
    void changed();

private:
    void layOut();
    void updateActions();
    void issueSelected();
    void issueAll();
    void withdraw();
    void takeAnswers();

    Session& m_session;
    ReviewChoice m_choice;
    models::PacketModel* m_model;
    TableView* m_table;
    QLabel* m_heading;
    QLabel* m_hint;
    QPushButton* m_issue;
    QPushButton* m_issueAll;
    QPushButton* m_withdraw;
    QPushButton* m_take;
};

}  // namespace shirube::ui
