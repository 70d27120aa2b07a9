// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyRow.h"

#include <algorithm>

#include "LegendBlock.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

KeyRow::KeyRow(const TextMeasure& measure, double size, double width, std::vector<Key> keys) : m_size(size) {
    const double gap = 1.6 * size;
    double x = 0;
    double y = 0;
    double lineHeight = 0;
    for (auto& key : keys) {
        if (key.label.isEmpty()) {
            continue;
        }
        const double natural = keySpace(size) + measure.width(key.label, size);
        if (x > 0 && x + natural > width) {
            x = 0;
            y += lineHeight + 3;
            lineHeight = 0;
        }
        auto lines = measure.wrapped(key.label, std::max(width - keySpace(size), size), size);
        lineHeight = std::max(lineHeight, TextMeasure::height(lines.size(), size));
        m_keys.push_back({std::move(key), std::move(lines), x, y});
        x += natural + gap;
    }
    m_height = y + lineHeight;
}

void KeyRow::draw(SceneBuilder& builder, double left, double top) const {
    for (const auto& placed : m_keys) {
        placed.key.draw(builder, left + placed.x, top + placed.y, m_size);
        builder.text(Role::LegendLabel, placed.key.id, placed.lines, left + placed.x + keySpace(m_size), top + placed.y,
                     {m_size, false, Palette::ink(), TextAnchor::Start});
    }
}

}  // namespace shirube::figures
