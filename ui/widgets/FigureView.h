// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "analysis/FigureSpec.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::ui {

/// A figure as it will be exported: the same scene, on paper, at the size of the page scaled to fit. Or on a page of
/// the shape of its room, so that it can be read in a low pane.
class FigureView final : public QWidget {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);

    void setFigure(const analysis::FigureSpec& spec, const figures::LayoutOptions& options);
    /// From now on figures are set on pages that fill the room.
    void setFillsRoom();
    /// Shows `text` instead of a figure.
    void setMessage(const QString& text);
    /// The figure at twice the size of its page, for the clipboard.
    [[nodiscard]] QImage image() const;

    /// As it is shown; null while there is no figure.
    [[nodiscard]] const figures::Scene* scene() const { return m_scene ? &*m_scene : nullptr; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect room() const;
    void layOut();

    std::optional<analysis::FigureSpec> m_spec;
    figures::LayoutOptions m_options;
    bool m_fillsRoom = false;
    std::optional<figures::Scene> m_scene;
    QSizeF m_page;
    QString m_message;
};

}  // namespace shirube::ui
