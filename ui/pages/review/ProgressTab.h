// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "pages/review/ReviewTab.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shirube::models {
class ProgressModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class EmptyState;
class PacketPanel;
class TableView;

/// 進捗: which sheets are in, without what they say; closing, reopening and the reveal.
class ProgressTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit ProgressTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    [[nodiscard]] QString summary() const override { return m_summary; }
    void saveState() override;
    void retranslate() override;

private:
    void layOut();
    void updateActions();
    void closeRound();
    void reopenRound();
    void reveal();
    /// Nothing where the person wants to wait for the sheets that are missing.
    [[nodiscard]] std::optional<QString> askReasonForMissing();

    ReviewChoice m_choice;
    QString m_summary;
    models::ProgressModel* m_model;
    models::TableSortModel* m_rows;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_parts;
    QLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QPushButton* m_reveal;
    TableView* m_table;
    PacketPanel* m_packets;
};

}  // namespace shirube::ui
