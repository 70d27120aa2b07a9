// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/ReviewTab.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shirube::models {
class ScoreGridModel;
class ScoreOverviewModel;
}  // namespace shirube::models

namespace shirube::ui {

class EmptyState;
class PacketBanner;
class ScoreForm;
class ScoreGrid;

/// 採点: a grid and a form of one sheet, or a grid of all sheets of its round, kept in step.
class ScoringTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit ScoringTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void copySelection() override;
    bool editCurrent() override;
    [[nodiscard]] QString summary() const override;
    void saveState() override;
    void retranslate() override;

    /// Goes to the sheet and puts the keyboard on its first open item.
    void showSheet(const domain::ReviewSubjectId& subject);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectAll();
    void addShortcuts();
    void readDesk();
    void setSheet(int sheet);
    void choose(const QModelIndex& cell);
    void step(int by);
    void focusGrid();
    void setOverview(bool isOverview);
    void fitColumns();
    void updateStrip();
    void updateNote();
    void submit();
    [[nodiscard]] ScoreGrid& grid() const;
    [[nodiscard]] QString openText(int sheet) const;

    models::ScoreGridModel* m_sheetModel;
    models::ScoreOverviewModel* m_roundModel;
    PacketBanner* m_banner;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QWidget* m_work;
    QToolButton* m_previous;
    QComboBox* m_subjects;
    QToolButton* m_next;
    QLabel* m_state;
    QLabel* m_total;
    QLabel* m_open;
    QLabel* m_saved;
    QToolButton* m_overview;
    QPushButton* m_submit;
    QSplitter* m_splitter;
    QStackedWidget* m_grids;
    ScoreGrid* m_sheetGrid;
    ScoreGrid* m_roundGrid;
    ScoreForm* m_form;
    QLabel* m_sums;
    QLabel* m_note;
    int m_sheet = -1;
    QString m_pasteNote;
    domain::ReviewRoundId m_chosenRound;
};

}  // namespace shirube::ui
