// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "analysis/Overview.h"
#include "analysis/ReviewSchedule.h"
#include "pages/TabbedPage.h"

class QLabel;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shirube::models {
class AttentionModel;
class StandingModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class EmptyState;
class SearchField;
class Session;
class TableView;

/// 概況: how the programmes stand, what changed since an earlier day, and what to look at first.
class OverviewPage final : public TabbedPage {
    Q_OBJECT
public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    bool find() override;
    void saveState() override;

signals:
    /// A review that is near was opened.
    void roundRequested(const shirube::domain::ReviewRoundId& round);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void readStore() override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void makeOverview();
    void showOverview();
    void showHeader();
    void showEmptyStates(const QString& problem = {});
    void showStanding();
    void showAttention();
    /// The detail of whichever table was used last.
    void showCurrent();
    void openDerivation(const std::string& id);
    void openStanding(const QModelIndex& index);
    void openAttention(const QModelIndex& index);
    void openCurrent();
    [[nodiscard]] const analysis::ProgrammeStanding* currentStanding() const;
    [[nodiscard]] const analysis::Attention* currentAttention() const;

    models::StandingModel* m_standingModel;
    models::TableSortModel* m_standingRows;
    models::AttentionModel* m_attentionModel;
    models::TableSortModel* m_attentionRows;
    QLabel* m_header;
    QStackedWidget* m_pages;
    QSplitter* m_columns;
    QSplitter* m_tables;
    TableView* m_standings;
    QLabel* m_attentionTitle;
    SearchField* m_search;
    QStackedWidget* m_attentionStack;
    TableView* m_attention;
    EmptyState* m_nothing;
    EmptyState* m_empty;
    DetailView* m_detail;
    QToolButton* m_open;
    std::optional<analysis::Overview> m_overview;
    std::vector<analysis::ScheduleEntry> m_schedule;
    bool m_isOutdated = true;
    bool m_showsAttention = false;  // in the detail, rather than a programme
};

}  // namespace shirube::ui
