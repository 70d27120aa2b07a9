// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "base/Result.h"
#include "pages/TabbedPage.h"

class QLabel;
class QSpinBox;
class QStackedWidget;

namespace shirube::models {
class TableSortModel;
class ThemeFilterModel;
class ThemeModel;
class ThemeTallyModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailTabs;
class DetailView;
class EmptyState;
class FigurePanel;
class Session;
class TableView;
class ThemeFilterBar;

/// テーマ: the themes with their organisations and results, the tallies beside the printed ones, and when they end.
class ThemePage final : public TabbedPage {
    Q_OBJECT
public:
    enum Tab {
        Themes,
        Tallies,
        Schedule,
    };

    explicit ThemePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void copySelection() override;
    bool find() override;
    bool exportFigure() override;
    [[nodiscard]] std::optional<domain::FactKey> currentFact() const override;
    /// A theme, or the themes of an organisation.
    bool showHit(application::HitKind kind, const std::string& id) override;
    void saveState() override;

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;

protected:
    void changeEvent(QEvent* event) override;
    void readStore() override;

private:
    void addTabs();
    void connectParts();
    void retranslate();
    void readTallies();
    void readChoice();
    void layOut();
    void showEmptyState();
    void showCurrent();
    void showSelection();
    void showThemesOf(const QModelIndex& tally);
    [[nodiscard]] base::Result<analysis::FigureSpec> makeFigure();
    /// The table of the tab; null for the schedule.
    [[nodiscard]] TableView* table() const;

    std::shared_ptr<const analysis::FactBook> m_facts;
    models::ThemeModel* m_themeModel;
    models::ThemeFilterModel* m_themeRows;
    models::ThemeTallyModel* m_tallyModel;
    models::TableSortModel* m_tallyRows;
    ThemeFilterBar* m_bar;
    DetailTabs* m_tabs;
    QStackedWidget* m_stack;
    TableView* m_themes;
    EmptyState* m_empty;
    TableView* m_tallies;
    FigurePanel* m_figure;
    QLabel* m_sheetLabel;
    QSpinBox* m_sheet;
    DetailView* m_detail;
};

}  // namespace shirube::ui
