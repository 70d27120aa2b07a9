// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/PreparationPane.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace shirube::ui {

/// What keeps the review from being opened; opening it, closing it, opening it again.
class OpeningPane final : public PreparationPane {
    Q_OBJECT
public:
    explicit OpeningPane(Session& session, QWidget* parent = nullptr);

    void show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) override;
    void forget() override;
    void retranslate() override;

private:
    void showStage();
    void open();
    void close();
    void reopen();

    ReviewChoice m_choice;
    QLabel* m_stage;
    QLabel* m_text;
    QListWidget* m_hindrances;
    QPushButton* m_open;
    QPushButton* m_close;
    QPushButton* m_reopen;
};

}  // namespace shirube::ui
