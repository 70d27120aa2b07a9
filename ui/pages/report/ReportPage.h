// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/FactBook.h"
#include "pages/TabbedPage.h"
#include "pages/report/ReportChoice.h"

class QLabel;
class QListWidget;
class QMenu;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shirube::models {
class ReportModel;
class ReportSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class LedgerView;
class ReportBar;
class Session;

/// 差異レポート: the variance reports with their drill-down and exports.
class ReportPage final : public TabbedPage {
    Q_OBJECT
public:
    explicit ReportPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    /// The selected cells.
    void copySelection() override;
    bool find() override;
    bool exportFigure() override;
    bool print() override;
    [[nodiscard]] std::optional<domain::FactKey> currentFact() const override;
    void saveState() override;

    /// Chooses the report with that id of ReportService::reports().
    void showReport(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void readStore() override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void readFacts();
    /// Makes the chosen report anew where its parameters are others.
    void readChoice();
    void makeReport();
    void showFilter();
    void showEmptyState(const QString& problem = {});
    void layOutColumns();
    void showCurrent();
    void showSelection();
    void openRow(const QModelIndex& index);
    void followCurrent();
    void openStatement(const domain::StatementId& statement);
    void showContextMenu(const QPoint& at);
    void fillSavedMenu();
    void saveChoice();
    void renameSaved(const QString& name);
    void removeSaved(const QString& name);
    [[nodiscard]] QString reportId() const;
    [[nodiscard]] ReportChoice choice() const;
    void setChoice(const ReportChoice& choice);
    /// The row of the model behind an index of the view.
    [[nodiscard]] QModelIndex sourceOf(const QModelIndex& index) const;

    models::ReportModel* m_model;
    models::ReportSortModel* m_rows;
    ReportBar* m_bar;
    QListWidget* m_reports;
    QLabel* m_title;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    LedgerView* m_ledger;
    EmptyState* m_empty;
    DetailView* m_detail;
    QToolButton* m_open;
    QMenu* m_savedMenu;
    std::shared_ptr<const analysis::FactBook> m_facts;
    ReportChoice m_made;  // that the shown report was made from
    bool m_isOutdated = true;
};

}  // namespace shirube::ui
