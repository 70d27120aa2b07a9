// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "pages/review/ReviewTab.h"

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shirube::models {
class RemarkFilterModel;
class RemarkModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class RemarkBar;
class TableView;

/// 指摘事項と対処方針 of the programme of the review, carried from review to review.
class RemarksTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit RemarksTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    bool find() override;
    bool editCurrent() override;
    bool exportFigure() override;
    [[nodiscard]] QString summary() const override { return m_summary; }
    void saveState() override;
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void showFilter();
    void showCurrent();
    void updateActions();
    void fillCarryMenu();
    void add();
    void remove();
    void carry(const domain::ReviewRoundId& round);
    [[nodiscard]] domain::ProgrammeId programme() const;
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] std::vector<const domain::ReviewRound*> rounds() const;
    /// The last entry of the current thread where a person entered it; null for others.
    [[nodiscard]] const domain::ReviewRemark* currentRemark() const;
    [[nodiscard]] std::vector<std::string> selectedIds() const;

    ReviewChoice m_choice;
    std::shared_ptr<const analysis::FactBook> m_facts;
    QString m_summary;
    models::RemarkModel* m_model;
    models::RemarkFilterModel* m_rows;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_parts;
    RemarkBar* m_bar;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QToolButton* m_carry;
    QPushButton* m_export;
    QMenu* m_carryMenu;
    TableView* m_table;
    DetailView* m_detail;
};

}  // namespace shirube::ui
