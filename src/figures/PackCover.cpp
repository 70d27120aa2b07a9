// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackCover.h"

#include <algorithm>
#include <utility>

#include "SceneBuilder.h"
#include "SheetFrame.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kIndent = 36;    // more than the margin
constexpr double kMiddle = 0.46;  // of the height: where the title ends
constexpr double kLineSize = 14;
constexpr double kFactSize = 11;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

Scene packCover(const analysis::PackDocument& pack, const QSizeF& paper, const TextMeasure& measure,
                const base::Translator& translate) {
    Scene scene;
    scene.size = scene.page = paper;
    scene.title = scene.description = toText(pack.title);
    scene.language = toText(pack.language);
    SceneBuilder builder(measure, scene.items);
    builder.rect(Role::Paper, QStringLiteral("paper"), QRectF(QPointF(0, 0), paper),
                 {Palette::paper(), Pattern::None, {}});
    const double margin = marginOf(paper);
    const double left = margin + kIndent;
    const double width = paper.width() - 2 * left;
    const double middle = paper.height() * kMiddle;

    double size = 32;
    auto title = measure.balanced(toText(pack.title), width, size, true);
    while (size > 12 && TextMeasure::height(title.size(), size) > middle - 2 * margin) {
        size -= 2;
        title = measure.balanced(toText(pack.title), width, size, true);
    }
    double top = middle - TextMeasure::height(title.size(), size) - 12;
    builder.text(Role::Title, QStringLiteral("title"), title, left, top,
                 {size, true, Palette::ink(), TextAnchor::Start});
    builder.line(Role::TableRule, QStringLiteral("title"), {left, middle}, {left + width, middle},
                 {Palette::accent(), 2, false});
    top = middle + 16;
    for (const auto& [id, text] : {std::pair("date", &pack.date), std::pair("author", &pack.author)}) {
        if (!text->empty()) {
            const auto lines = measure.wrapped(toText(*text), width, kLineSize);
            builder.text(Role::Subtitle, QLatin1String(id), lines, left, top,
                         {kLineSize, false, Palette::ink(), TextAnchor::Start});
            top += TextMeasure::height(lines.size(), kLineSize) + 4;
        }
    }

    const std::vector<std::pair<QString, QString>> facts{
        {toText(base::Message(SHIRUBE_TEXT("Figures as of")).text(translate)), toText(pack.asOf)},
        {toText(base::Message(SHIRUBE_TEXT("Built on")).text(translate)), toText(pack.builtOn)}};
    double indent = 0;
    for (const auto& fact : facts) {
        indent = std::max(indent, measure.width(fact.first, kFactSize) + 2 * kFactSize);
    }
    std::vector<std::pair<QString, QStringList>> rows;
    double height = 0;
    for (const auto& [name, text] : facts) {
        if (!text.isEmpty()) {
            rows.emplace_back(name, measure.wrapped(text, width - indent, kFactSize));
            height += TextMeasure::height(rows.back().second.size(), kFactSize) + 2;
        }
    }
    top = std::max(top + kFactSize, paper.height() - 2 * margin - height);
    for (const auto& [name, lines] : rows) {
        builder.text(Role::FootText, QStringLiteral("fact-name"), {name}, left, top,
                     {kFactSize, false, Palette::secondary(), TextAnchor::Start});
        builder.text(Role::FootText, QStringLiteral("fact"), lines, left + indent, top,
                     {kFactSize, false, Palette::ink(), TextAnchor::Start});
        top += TextMeasure::height(lines.size(), kFactSize) + 2;
    }
    return scene;
}

}  // namespace shirube::figures
