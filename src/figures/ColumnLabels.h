// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "ColumnsArea.h"
#include "FigureContext.h"
#include "LabelPlacer.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// The labels of columns, lines and totals: each where it touches no other text, mark or line, or left out where it has
/// no such place. Totals are never left out.
class ColumnLabels {
public:
    /// `totals` by category; `ceiling` is the y that no label may cross. Nothing where a total has no place.
    [[nodiscard]] static std::optional<ColumnLabels> place(const FigureContext& context, const ColumnsArea& area,
                                                           const std::vector<QStringList>& totals, double ceiling);

    /// That of a column, within it or at its end.
    void drawOf(SceneBuilder& builder, std::size_t category, std::size_t series) const;
    /// What else stands over the columns of a category: its total, why columns are missing, changes without a label.
    void drawCategory(SceneBuilder& builder, std::size_t category) const;
    /// Those of the lines.
    void drawLines(SceneBuilder& builder) const;

    /// What a label over a mark of a line or over a column takes, at this size of type.
    [[nodiscard]] static double lineRoom(double size);
    [[nodiscard]] static double columnRoom(double size);
    [[nodiscard]] static double markRadius(double size);

private:
    struct Label {
        QString id;
        Role role = Role::SegmentLabel;
        std::optional<std::size_t> series;  // whose column it is of
        QStringList lines;
        QRectF box;
        QColor colour;
        QColor plate;  // invalid: none
        bool isBold = false;
        bool isChanged = false;
    };

    ColumnLabels(const FigureContext& context, const ColumnsArea& area, double ceiling);
    void blockLines();
    [[nodiscard]] bool placeTotals(const std::vector<QStringList>& totals);
    void placeLineLabels();
    [[nodiscard]] std::vector<QRectF> withinColumns(std::size_t category, std::span<const QRectF> boxes) const;
    void placeOnColumns(std::size_t category);
    void placeInSegments(std::size_t category);
    void placeMissing(std::size_t category);
    void block(const QRectF& box);
    [[nodiscard]] Label label(std::size_t series, std::size_t category, Role role) const;
    [[nodiscard]] QSizeF sizeOf(const Label& label) const;
    void draw(SceneBuilder& builder, const Label& label) const;
    [[nodiscard]] const analysis::FigureSeries& series(std::size_t index) const {
        return m_context.spec.columns().series[index];
    }

    const FigureContext& m_context;
    ColumnsArea m_area;
    double m_ceiling;
    LabelPlacer m_over;                        // what a label over columns has to keep clear of
    LabelPlacer m_beside;                      // the same and the columns
    std::vector<std::vector<Label>> m_labels;  // by category
    std::vector<Label> m_ofLines;
    std::vector<std::vector<std::pair<QString, QPointF>>> m_marks;  // of changes without a label, by category
};

}  // namespace shirube::figures
