// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetFrame.h"

#include <algorithm>
#include <optional>

#include "ChangeMark.h"
#include "FootBlock.h"
#include "KeyRow.h"
#include "SceneBuilder.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

// The key draws the mark with which the text may begin.
QString withoutMark(QString text) {
    if (text.startsWith(QChar(u'◆'))) {
        text.remove(0, 1);
    }
    return text.trimmed();
}

}  // namespace

double marginOf(const QSizeF& sheet) {
    return std::min(36.0, 0.045 * std::min(sheet.width(), sheet.height() * 1.4));
}

Scene emptyScene(const analysis::FigureSpec& spec, const QSizeF& page) {
    Scene scene;
    scene.page = page;
    scene.size = page;
    scene.title = toText(spec.title);
    scene.description = toText(spec.alternativeText);
    scene.language = toText(spec.language);
    return scene;
}

QRectF drawFrame(FigureContext& context, const QSizeF& sheet, std::vector<SceneItem>& items) {
    const auto& spec = context.spec;
    const double margin = marginOf(sheet);
    const auto content = QRectF(QPointF(0, 0), sheet).adjusted(margin, margin, -margin, -margin);
    SceneBuilder builder(context.measure, items);
    builder.rect(Role::Paper, QStringLiteral("paper"), QRectF(QPointF(0, 0), sheet),
                 {Palette::paper(), Pattern::None, {}});
    double top = content.top();
    if (!spec.title.empty()) {
        double size = 18;
        auto lines = context.measure.balanced(toText(spec.title), content.width(), size, true);
        if (lines.size() > 2) {
            size = 15;
            lines = context.measure.balanced(toText(spec.title), content.width(), size, true);
        }
        builder.text(Role::Title, QStringLiteral("title"), lines, content.left(), top,
                     {size, true, Palette::ink(), TextAnchor::Start});
        top += TextMeasure::height(lines.size(), size) + 5;
    }
    if (!spec.subtitle.empty()) {
        const double size = 11.5;
        const auto lines = context.measure.wrapped(toText(spec.subtitle), content.width(), size);
        builder.text(Role::Subtitle, QStringLiteral("subtitle"), lines, content.left(), top,
                     {size, false, Palette::secondary(), TextAnchor::Start});
        top += TextMeasure::height(lines.size(), size) + 5;
    }
    top += 9;

    // Notes are printed smaller only where they would take the figure's room.
    std::optional<FootBlock> foot;
    for (const double size : {10.0, 9.0, 8.0}) {
        context.foot = size;
        foot.emplace(context, content.width());
        if (foot->height() <= 0.2 * content.height()) {
            break;
        }
    }
    double bottom = content.bottom();
    if (foot->height() > 0) {
        const double footTop = bottom - foot->height();
        auto group = builder.group(Role::Foot, QStringLiteral("foot"));
        foot->draw(group, content.left(), footTop);
        builder.line(Role::TableRule, QStringLiteral("foot"), {content.left(), footTop - 7},
                     {content.right(), footTop - 7}, {Palette::rule(), 0.6, false});
        bottom = footTop - 7 - 10;
    }
    if (!spec.changesLegend.empty()) {
        // What the marks of changes mean, for every kind of figure.
        const double size = 10;
        const KeyRow legend(context.measure, size, content.width(),
                            {{QStringLiteral("changes"), withoutMark(toText(spec.changesLegend)),
                              [colours = spec.style.colours](SceneBuilder& keys, double left, double y, double type) {
                                  drawChangeMark(keys, Role::LegendKey, QStringLiteral("changes"),
                                                 {left + type * 0.55, y + type * (kAscent - 0.37)}, type, colours);
                              }}});
        auto group = builder.group(Role::Legend, QStringLiteral("changes"));
        legend.draw(group, content.left(), bottom - legend.height());
        bottom -= legend.height() + 8;
    }
    return QRectF(QPointF(content.left(), top), QPointF(content.right(), bottom));
}

}  // namespace shirube::figures
