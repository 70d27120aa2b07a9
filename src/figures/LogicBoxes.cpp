// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicBoxes.h"

#include "LegendBlock.h"
#include "StatusMark.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

using analysis::LogicChange;

constexpr double kPadding = 5;
constexpr double kBand = 5;  // of colour at the left edge
constexpr double kPartGap = 3;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

QString changeSign(LogicChange change) {
    const auto sign = analysis::mark(change);
    return QString::fromUtf8(sign.data(), static_cast<qsizetype>(sign.size()));
}

LogicBoxes::LogicBoxes(const FigureContext& context, double width) {
    const double size = context.body;
    const double room = width - kBand - 2 * kPadding;
    const auto& measure = context.measure;
    for (const auto& node : context.spec.logic().nodes) {
        Box box;
        if (node.change != LogicChange::Same) {
            const auto sign = changeSign(node.change);
            const auto text = toText(node.changeText);
            box.change =
                measure.wrapped(sign == text.left(1) ? text : sign + QLatin1Char(' ') + text, room, size, true);
        }
        box.label = measure.wrapped(toText(node.label), room, size, true);
        for (const auto& detail : node.details) {
            box.details += measure.wrapped(toText(detail), room, size);
        }
        if (!node.statusText.empty()) {
            box.status = measure.wrapped(toText(node.statusText), room - keySpace(size), size, true);
        }
        for (const auto* text : {&node.coverageText, &node.supportText}) {
            if (!text->empty()) {
                box.numbers += measure.wrapped(toText(*text), room, size);
            }
        }
        // Both on one line where there is room.
        if (!node.coverageText.empty() && !node.supportText.empty()) {
            const auto both = toText(node.coverageText) + QStringLiteral("  ") + toText(node.supportText);
            if (measure.width(both, size) <= room) {
                box.numbers = {both};
            }
        }
        box.height = 2 * kPadding;
        bool isFirst = true;
        for (const auto* part : {&box.change, &box.label, &box.details, &box.status, &box.numbers}) {
            if (!part->isEmpty()) {
                box.height += TextMeasure::height(part->size(), size) + (isFirst ? 0 : kPartGap);
                isFirst = false;
            }
        }
        m_boxes.push_back(std::move(box));
    }
}

void LogicBoxes::draw(SceneBuilder& builder, const FigureContext& context, std::size_t node, const QRectF& rect) const {
    const auto& logic = context.spec.logic().nodes[node];
    const auto& box = m_boxes[node];
    const double size = context.body;
    const auto id = toText(logic.id);
    const bool isRemoved = logic.change == LogicChange::Removed;
    auto spoken = toText(logic.label);
    for (const auto* text : {&logic.changeText, &logic.statusText, &logic.coverageText, &logic.supportText}) {
        if (!text->empty()) {
            spoken += QStringLiteral(", ") + toText(*text);
        }
    }
    auto group = builder.group(Role::Node, id, spoken);
    group.rect(
        Role::Node, id, rect, {Palette::paper(), Pattern::None, {}},
        {isRemoved ? Palette::rule() : Palette::ink(), logic.change == LogicChange::Same ? 0.8 : 1.6, isRemoved});
    if (logic.status && !isRemoved) {
        const auto colour = statusColour(*logic.status);
        group.rect(Role::Segment, id, QRectF(rect.left(), rect.top(), kBand, rect.height()),
                   {colour, Pattern::None, {}}, {Palette::outline(colour), 0.6, false});
    }
    const auto ink = isRemoved ? Palette::secondary() : Palette::ink();
    const double left = rect.left() + kBand + kPadding;
    double top = rect.top() + (rect.height() - box.height) / 2 + kPadding;
    const auto text = [&](const QString& part, const QStringList& lines, double x, bool isBold, const QColor& colour) {
        if (lines.isEmpty()) {
            return;
        }
        group.text(Role::NodeLabel, id + part, lines, x, top, {size, isBold, colour, TextAnchor::Start});
        top += TextMeasure::height(lines.size(), size) + kPartGap;
    };
    text(QStringLiteral("/change"), box.change, left, true, ink);
    text(QStringLiteral("/label"), box.label, left, true, ink);
    text(QStringLiteral("/details"), box.details, left, false, ink);
    if (!box.status.isEmpty()) {
        const double middle = top + size * 0.55;
        if (logic.status) {
            drawStatusMark(group, Role::Mark, id, *logic.status, {left + size * 0.5, middle}, size * 0.9);
        }
        text(QStringLiteral("/status"), box.status, left + keySpace(size), true, ink);
    }
    text(QStringLiteral("/numbers"), box.numbers, left, false, Palette::secondary());
}

}  // namespace shirube::figures
