// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "pages/review/ReviewTab.h"

class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shirube::ui {

class EmptyState;
class PreparationPane;

/// 準備: scheme, subjects, panel, conflicts, assignment and opening of a review, each a step with what it comes to.
class PreparationTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit PreparationTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    bool find() override;
    bool editCurrent() override;
    [[nodiscard]] QString summary() const override;
    void retranslate() override;

    /// In the order of models::PreparationStep::Kind.
    void showStep(int step);

private:
    void fillSteps();
    void showPane();
    void createRound();
    [[nodiscard]] PreparationPane* current() const;

    ReviewChoice m_choice;
    QListWidget* m_steps;
    QPushButton* m_new;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    EmptyState* m_empty;
    std::vector<PreparationPane*> m_panes;
    QString m_summary;
    int m_step = 0;  // stays while another review is chosen
};

}  // namespace shirube::ui
