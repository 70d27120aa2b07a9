// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

#include "FigureContext.h"
#include "KeyRow.h"
#include "SceneBuilder.h"
#include "YearColumns.h"

namespace shirube::figures {

/// A schedule with a row for each element: the marks of its themes in the years in which they end, and how many came
/// out how.
class ScheduleGridPlot {
public:
    /// With the themes' codes beside their marks, or the marks alone. Nothing where they don't fit.
    [[nodiscard]] static std::optional<ScheduleGridPlot> fit(const FigureContext& context, const QRectF& area,
                                                             bool hasCodes);

    void draw(SceneBuilder& builder) const;

private:
    struct Group {
        QStringList label;
        std::vector<std::vector<std::size_t>> cells;  // rows of the schedule by column
        std::array<std::size_t, analysis::kScheduleResults.size()> counts{};
        double height = 0;
    };

    ScheduleGridPlot(const FigureContext& context, const QRectF& area, bool hasCodes)
        : m_context(context), m_area(area), m_hasCodes(hasCodes) {}
    void fillGroups();
    [[nodiscard]] bool setColumns();
    void setHeights();
    [[nodiscard]] double lineHeight() const { return m_context.body * 1.3; }
    [[nodiscard]] std::size_t perLine() const;
    void drawTallyHeader(SceneBuilder& builder) const;
    void drawGroup(SceneBuilder& builder, std::size_t index, double top) const;
    void drawCell(SceneBuilder& builder, const Group& group, std::size_t column, double top) const;

    const FigureContext& m_context;
    QRectF m_area;
    bool m_hasCodes;
    std::vector<Group> m_groups;
    YearColumns m_years;
    double m_labelWidth = 0;
    double m_tallyWidth = 0;  // of one count
    double m_pitch = 0;       // from one mark to the next
    std::optional<KeyRow> m_legend;
};

}  // namespace shirube::figures
