// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "SceneBuilder.h"
#include "TextMeasure.h"

namespace shirube::figures {

/// Keys with their meanings in lines, as many on one as fit.
class KeyRow {
public:
    struct Key {
        QString id;
        QString label;
        /// Draws the key whose first line of text begins at `top`, within keySpace(size).
        std::function<void(SceneBuilder& builder, double left, double top, double size)> draw;
    };

    KeyRow(const TextMeasure& measure, double size, double width, std::vector<Key> keys);

    [[nodiscard]] double height() const { return m_height; }
    void draw(SceneBuilder& builder, double left, double top) const;

private:
    struct Placed {
        Key key;
        QStringList lines;
        double x = 0;
        double y = 0;
    };

    double m_size;
    std::vector<Placed> m_keys;
    double m_height = 0;
};

}  // namespace shirube::figures
