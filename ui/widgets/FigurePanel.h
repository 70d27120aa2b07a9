// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "analysis/FigureSpec.h"
#include "base/Result.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace shirube::ui {

class FigureOutput;
class FigureView;
class Session;

/// A figure of a page with the commands to export and copy it. Drawn when somebody looks.
class FigurePanel final : public QWidget {
    Q_OBJECT
public:
    using Maker = std::function<base::Result<analysis::FigureSpec>()>;

    FigurePanel(Session& session, Maker make, QWidget* parent = nullptr);

    /// Adds a widget to the left of the commands.
    void addChoice(QWidget* widget);
    /// Sets the figure on a page of the shape of the panel. What is exported stays on its own page.
    void fillRoom();
    /// What the figure is of has changed.
    void rebuild();
    void exportFigure();
    void copyFigure();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void drawIfStale();
    void showProblem(const QString& text);

    Maker m_make;
    FigureOutput* m_output;
    QHBoxLayout* m_bar;
    QLabel* m_problem;
    QPushButton* m_export;
    QPushButton* m_copy;
    FigureView* m_view;
    std::optional<analysis::FigureSpec> m_spec;
    bool m_isStale = true;
};

}  // namespace shirube::ui
