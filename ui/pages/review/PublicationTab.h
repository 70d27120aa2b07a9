// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/ReviewTab.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace shirube::models {
class PublicationModel;
class ReportModel;
class ReportSortModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class EmptyState;
class LedgerView;
class TableView;

/// 公表: exactly what goes out, what was left out, and whether anything leaks.
class PublicationTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit PublicationTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    bool exportFigure() override;
    [[nodiscard]] QString summary() const override { return m_summary; }
    void saveState() override;
    void retranslate() override;

private:
    void layOut();
    [[nodiscard]] bool showObstacle();
    void readDraft();
    void showLeaks();
    void publish();

    ReviewChoice m_choice;
    QString m_summary;
    models::ReportModel* m_model;
    models::ReportSortModel* m_rows;
    models::PublicationModel* m_publications;
    models::TableSortModel* m_publicationRows;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_parts;
    QLabel* m_dropped;
    QLabel* m_check;
    QTreeWidget* m_leaks;
    QPushButton* m_export;
    QPushButton* m_publish;
    LedgerView* m_ledger;
    QLabel* m_formerTitle;
    TableView* m_former;
    bool m_isClean = false;
};

}  // namespace shirube::ui
