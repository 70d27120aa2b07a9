// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "analysis/ReportTable.h"
#include "analysis/ReviewTally.h"
#include "base/Result.h"
#include "pages/review/ReviewTab.h"

class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace shirube::models {
class HabitModel;
class ReportModel;
class ReportSortModel;
class SheetVersionModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailTabs;
class DetailView;
class EmptyState;
class FigurePanel;
class LedgerView;
class SearchField;
class TableView;

/// 集計: table, box plot and margins of a revealed round or a printed review.
class TallyTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit TallyTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    bool find() override;
    bool exportFigure() override;
    [[nodiscard]] QString summary() const override { return m_summary; }
    void saveState() override;
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    [[nodiscard]] QWidget* tablePart();
    /// Says why there is nothing to tally; false where there is something.
    [[nodiscard]] bool showObstacle();
    void readTally();
    [[nodiscard]] base::Result<analysis::RoundTally> tally();
    [[nodiscard]] base::Result<analysis::ReportTable> table();
    [[nodiscard]] base::Result<analysis::FigureSpec> figure();
    void describe(const analysis::RoundTally& tally);
    void showCurrent();
    void amend();

    ReviewChoice m_choice;
    QString m_summary;
    models::ReportModel* m_model;
    models::ReportSortModel* m_rows;
    models::HabitModel* m_habits;
    models::TableSortModel* m_habitRows;
    models::SheetVersionModel* m_versions;
    models::TableSortModel* m_versionRows;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DetailTabs* m_parts;
    QLabel* m_standing;
    SearchField* m_search;
    QPushButton* m_amend;
    QPushButton* m_export;
    LedgerView* m_ledger;
    QComboBox* m_by;
    FigurePanel* m_figure;
    QLabel* m_habitHint;
    TableView* m_habitTable;
    QLabel* m_versionHint;
    TableView* m_versionTable;
    DetailView* m_detail;
};

}  // namespace shirube::ui
