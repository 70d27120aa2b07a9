// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "FigureContext.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// Keys and names of the series, where no table shows them.
class LegendBlock {
public:
    enum class Arrangement {
        Flow,   ///< in columns read downwards, under the plot
        Stack,  ///< one column in the order of the stacks, beside the plot
    };

    LegendBlock(const FigureContext& context, Arrangement arrangement, double maxWidth);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double width() const { return m_width; }
    void draw(SceneBuilder& builder, double left, double top) const;

private:
    struct Entry {
        std::size_t series = 0;
        QStringList lines;
    };

    // The entries in columns of `columnWidth`, and the height that they need.
    double arrange(std::size_t columns, double columnWidth);
    [[nodiscard]] double entryHeight(const Entry& entry) const;

    const FigureContext& m_context;
    std::vector<std::vector<Entry>> m_columns;
    double m_columnWidth = 0;
    double m_width = 0;
    double m_height = 0;
    bool m_isReversed = false;
};

/// The space of a key with the gap behind it, at this size of type.
[[nodiscard]] double keySpace(double size);
/// Draws a key whose first line of text begins at `top`.
void drawKey(SceneBuilder& builder, const QString& id, double left, double top, double size, const Fill& fill,
             const Stroke& stroke);

}  // namespace shirube::figures
