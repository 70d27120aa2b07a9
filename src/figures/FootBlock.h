// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "FigureContext.h"
#include "SceneBuilder.h"

namespace shirube::figures {

/// 注, 出典 and 時点 under the figure: headings in a column, texts wrapped beside them.
class FootBlock {
public:
    FootBlock(const FigureContext& context, double width);

    [[nodiscard]] double height() const { return m_height; }
    void draw(SceneBuilder& builder, double left, double top) const;

private:
    struct Entry {
        QString heading;  // empty where the one above still holds
        QStringList lines;
        double x = 0;
    };

    const FigureContext& m_context;
    std::vector<Entry> m_entries;
    double m_height = 0;
};

}  // namespace shirube::figures
