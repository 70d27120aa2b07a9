// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/ReviewTab.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace shirube::models {
class DeskModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class EmptyState;
class PacketBanner;
class TableView;

/// 担当: the sheets that are assigned to the reviewer.
class DeskTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit DeskTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    bool editCurrent() override;
    [[nodiscard]] QString summary() const override;
    void retranslate() override;

private:
    void layOut();
    void read();
    void openSheet(const QModelIndex& index);
    void submitSelected();
    void submitAll();
    void submit(const std::vector<int>& sheets);
    [[nodiscard]] std::vector<int> selected() const;
    void updateActions();

    models::DeskModel* m_model;
    models::TableSortModel* m_rows;
    PacketBanner* m_banner;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_work;
    TableView* m_table;
    QLabel* m_count;
    QPushButton* m_open;
    QPushButton* m_submit;
    QPushButton* m_submitAll;
};

}  // namespace shirube::ui
