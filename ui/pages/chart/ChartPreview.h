// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace shirube::models {
class FigureTableModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class FigureView;
class TableView;

/// A chart from each of its sides: as it will print, its figures as a table, its words for who can't see it.
class ChartPreview final : public QWidget {
    Q_OBJECT
public:
    enum Side { Figure, Table, AlternativeText };

    explicit ChartPreview(QWidget* parent = nullptr);

    void setFigure(const analysis::FigureSpec& spec, const figures::LayoutOptions& layout);
    /// Instead of a chart: why there is none, and what to do.
    void setMessage(const QString& text);
    [[nodiscard]] FigureView& view() const { return *m_view; }
    /// What switches between the sides, for the bar of the page.
    [[nodiscard]] QTabBar& sides() const { return *m_sides; }
    void showSide(Side side);
    /// Selects a row of the table and shows it there; false where there is none of that id.
    bool showRow(const QString& row, const QString& column);
    /// What has the keyboard, where that can be copied in part; false for the picture.
    bool copySelection() const;
    void retranslate();

signals:
    /// All of the table is wanted on the clipboard, or the words.
    void copyRequested(const QString& text);

private:
    [[nodiscard]] QWidget* withButton(QWidget* content, QPushButton* button);

    QTabBar* m_sides;
    QStackedWidget* m_stack;
    FigureView* m_view;
    models::FigureTableModel* m_model;
    models::TableSortModel* m_rows;
    TableView* m_table;
    QPlainTextEdit* m_words;
    QPushButton* m_copyTable;
    QPushButton* m_copyWords;
    QString m_tsv;
};

}  // namespace shirube::ui
