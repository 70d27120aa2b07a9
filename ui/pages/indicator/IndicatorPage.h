// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/ProgrammeOutcome.h"
#include "pages/TabbedPage.h"

class QSplitter;
class QStackedWidget;

namespace shirube::models {
class IndicatorFilterModel;
class IndicatorModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class IndicatorCommands;
class IndicatorFilterBar;
class IndicatorSheets;
class Session;
class TableView;

/// 指標: targets and actuals, and the entry of actuals.
class IndicatorPage final : public TabbedPage {
    Q_OBJECT
public:
    explicit IndicatorPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void copySelection() override;
    bool find() override;
    /// Enters an actual of the selected indicator.
    bool editCurrent() override;
    bool exportFigure() override;
    [[nodiscard]] std::optional<domain::FactKey> currentFact() const override;
    bool showHit(application::HitKind kind, const std::string& id) override;
    bool showLink(const analysis::ReportLink& link) override;
    void saveState() override;

    [[nodiscard]] IndicatorSheets& sheets() { return *m_sheets; }

protected:
    void changeEvent(QEvent* event) override;
    void readStore() override;

private:
    void addParts();
    void connectParts();
    void retranslate();
    void readChoice();
    void showEmptyState();
    void showCurrent();
    void showDetail();
    void showCommands();
    void showSelection();
    void showContextMenu(const QPoint& at);
    void openLogicNode();
    void openFact(const QString& fact);
    /// Of the selected row; null for none.
    [[nodiscard]] const analysis::IndicatorOutcome* current() const;
    [[nodiscard]] std::vector<analysis::IndicatorOutcome> listed() const;

    std::shared_ptr<const analysis::FactBook> m_facts;
    models::IndicatorModel* m_model;
    models::IndicatorFilterModel* m_rows;
    IndicatorFilterBar* m_bar;
    IndicatorCommands* m_commands;
    QSplitter* m_splitter;
    QSplitter* m_panes;
    QStackedWidget* m_stack;
    TableView* m_table;
    EmptyState* m_empty;
    IndicatorSheets* m_sheets;
    DetailView* m_detail;
    bool m_isFirst = true;  // nothing was laid out yet
};

}  // namespace shirube::ui
