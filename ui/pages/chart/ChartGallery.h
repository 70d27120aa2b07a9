// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

class QPixmap;
class QTimer;
class QTreeView;

namespace shirube::models {
class ChartGalleryModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class SearchField;

/// The charts to choose from: by topic, each with a small picture of what it would show.
class ChartGallery final : public QWidget {
    Q_OBJECT
public:
    /// Draws the chart of that id at that size; nothing where there is nothing to draw.
    using Painter = std::function<std::optional<QPixmap>(const QString& id, const QSize& size)>;

    explicit ChartGallery(Painter painter, QWidget* parent = nullptr);

    /// Empty where none is chosen.
    [[nodiscard]] const QString& chart() const { return m_chosen; }
    /// Chooses without telling anybody, out of the search if need be.
    void choose(const QString& id);
    void focusSearch();
    /// The pictures are drawn anew, one after the other while the gallery is in sight and nothing else is to be done.
    void redraw();
    /// The picture of a chart that was drawn elsewhere.
    void setPicture(const QString& id, const QPixmap& picture);
    [[nodiscard]] QSize pictureSize() const;
    void retranslate();

signals:
    /// A person chose another one.
    void chosen(const QString& id);
    /// Enter: the keyboard goes on to the chart.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void search(const QString& text);
    void drawNext();

    Painter m_painter;
    models::ChartGalleryModel* m_model;
    models::TableSortModel* m_rows;
    SearchField* m_search;
    QTreeView* m_view;
    QTimer* m_idle;
    QStringList m_undrawn;
    QString m_chosen;
    bool m_isQuiet = false;
};

}  // namespace shirube::ui
