// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "analysis/BudgetByCycleFigure.h"
#include "figures/FigureLayout.h"
#include "pages/Page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace shirube::ui {

class FigureOutput;
class FigureView;
class Session;

/// 図表: the budget by cycle as it will be printed, and its export.
class ChartPage final : public Page {
    Q_OBJECT
public:
    explicit ChartPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    /// Asks for a file and writes the figure there, by its extension, beside the window.
    bool exportFigure() override;
    /// The picture and the table, for pasting into documents and spreadsheets.
    void copySelection() override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readBook();
    void rebuild();
    void drawIfStale();
    void draw();
    [[nodiscard]] analysis::BudgetByCycleOptions options() const;
    [[nodiscard]] figures::LayoutOptions layoutOptions() const;
    void showProblem(const QString& text);

    Session& m_session;
    QFormLayout* m_form;
    QLabel* m_heading;
    QListWidget* m_cycles;
    QComboBox* m_unit;
    QSpinBox* m_top;
    QComboBox* m_table;
    QLineEdit* m_title;
    QLabel* m_problem;
    QPushButton* m_export;
    QPushButton* m_copy;
    FigureOutput* m_output;
    FigureView* m_view;
    std::optional<analysis::FigureSpec> m_spec;
    bool m_isStale = true;
};

}  // namespace shirube::ui
