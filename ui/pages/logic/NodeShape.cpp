// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/NodeShape.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace shirube::ui {

namespace {

constexpr double kFootShare = 0.88;
constexpr qsizetype kMostKept = 20'000;  // labels

}  // namespace

NodeShape::NodeShape(const QFont& font) : m_label(font), m_foot(font) {
    m_foot.setPointSizeF(font.pointSizeF() * kFootShare);
    // The leading of a font with Japanese is made for running text; a box is set tighter.
    m_lineHeight = QFontMetricsF(m_label).ascent() + QFontMetricsF(m_label).descent() * 0.9;
    m_footHeight = QFontMetricsF(m_foot).height() + 1;
}

QStringList NodeShape::lines(const QString& label) const {
    const auto found = m_lines.constFind(label);
    if (found != m_lines.constEnd()) {
        return *found;
    }
    if (m_lines.size() >= kMostKept) {
        m_lines.clear();
    }
    return *m_lines.insert(label, makeLines(label));
}

QStringList NodeShape::makeLines(const QString& label) const {
    const double room = kWidth - kBand - 2 * kPadding;
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(QString(label).replace(QLatin1Char('\n'), QLatin1Char(' ')), m_label);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        if (lines.size() == kMostLines) {
            const auto rest = lines.takeLast() + layout.text().mid(line.textStart());
            lines << QFontMetricsF(m_label).elidedText(rest, Qt::ElideRight, room);
            break;
        }
        lines << layout.text().mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

bool NodeShape::hasFoot(const LogicPicture::Node& node) {
    return !node.statusText.isEmpty();
}

bool NodeShape::hasSecondFoot(const LogicPicture::Node& node) {
    return !node.support.isEmpty() || !node.moved.isEmpty();
}

double NodeShape::height(const LogicPicture::Node& node, qsizetype lines) const {
    double height = kPadding * 1.5 + m_lineHeight * static_cast<double>(qMax(lines, qsizetype(1)));
    height += hasFoot(node) ? m_footHeight : 0;
    height += hasSecondFoot(node) ? m_footHeight : 0;
    return height;
}

}  // namespace shirube::ui
