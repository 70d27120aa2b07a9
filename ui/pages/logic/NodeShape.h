// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>

#include "pages/logic/LogicPicture.h"

namespace shirube::ui {

/// How the box of a node is divided, in the scene's units. Text is set for a width of its own, so that all boxes of a
/// column are alike.
class NodeShape {
public:
    static constexpr double kWidth = 160;
    static constexpr double kBand = 5;
    static constexpr double kPadding = 8;
    static constexpr double kHandle = 7;  ///< radius of what edges are drawn from
    static constexpr int kMostLines = 5;

    explicit NodeShape(const QFont& font);

    [[nodiscard]] const QFont& labelFont() const { return m_label; }
    [[nodiscard]] const QFont& footFont() const { return m_foot; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double footHeight() const { return m_footHeight; }
    /// The label in lines; the last one is cut short where it is longer than a box may be.
    [[nodiscard]] QStringList lines(const QString& label) const;
    [[nodiscard]] double height(const LogicPicture::Node& node, qsizetype lines) const;
    [[nodiscard]] static bool hasFoot(const LogicPicture::Node& node);
    [[nodiscard]] static bool hasSecondFoot(const LogicPicture::Node& node);

private:
    [[nodiscard]] QStringList makeLines(const QString& label) const;

    QFont m_label;
    QFont m_foot;
    double m_lineHeight;
    double m_footHeight;
    mutable QHash<QString, QStringList> m_lines;  // setting text takes longer than all else of a layout
};

}  // namespace shirube::ui
