// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "analysis/FactBook.h"
#include "pages/TabbedPage.h"
#include "pages/review/ReviewTab.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace shirube::ui {

class Session;

/// 審査・評価: stage gates, check-ins and evaluations from assignment to publication. Which tabs there are depends on
/// the role; what they show is what the role may see.
class ReviewPage final : public TabbedPage {
    Q_OBJECT
public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void copySelection() override;
    bool find() override;
    bool editCurrent() override;
    bool exportFigure() override;
    void saveState() override;

    void showRound(const domain::ReviewRoundId& round);
    void showPrinted(const domain::ReviewId& printed);
    /// By its object name: reviewSchedule, reviewPreparation, reviewDesk, reviewScoring, reviewProgress, reviewTally,
    /// reviewDecision, reviewRemarks, reviewPublication. False where the role has no such tab.
    bool showTab(const QString& name);
    /// Null while no tab is for the role.
    [[nodiscard]] ReviewTab* currentTab() const;
    template <typename Tab>
    [[nodiscard]] Tab& tab() const {
        return *findChild<Tab*>();
    }

protected:
    void changeEvent(QEvent* event) override;
    void readStore() override;

private:
    void connectTabs();
    void retranslate();
    void fillReviews();
    void fillTabs();
    void addRounds();
    void addPrinted();
    void choose(int index);
    void readChoice();
    void showCurrent();
    void leaveTab();
    void showNext();

    std::shared_ptr<const analysis::FactBook> m_facts;
    ReviewChoice m_choice;
    domain::ReviewRoundId m_round;
    domain::ReviewId m_printed;
    std::vector<ReviewTab*> m_all;
    QLabel* m_label;
    QComboBox* m_reviews;
    QPushButton* m_next;
    QTabWidget* m_tabs;
    ReviewTab* m_shown = nullptr;
};

}  // namespace shirube::ui
