// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlideMaker.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "SceneSlide.h"
#include "SlideTables.h"
#include "analysis/FigureTable.h"
#include "exchange/NativeChart.h"

namespace shirube::figures {

using exchange::Slide;
using exchange::SlideText;

namespace {

constexpr double kType = 10;
constexpr double kLeastType = 8;
constexpr double kRowHeight = 1.6;  // of a table, in ems
constexpr const char* kPicture = "Figure";

// What stands around a figure on every page: its own items are all others.
bool isFrame(const SceneItem& item) {
    switch (item.role) {
        case Role::Paper:
        case Role::Title:
        case Role::Subtitle:
        case Role::Foot:
        case Role::FootText:
            return true;
        case Role::TableRule:
            return item.id == QLatin1String("foot");
        case Role::Legend:
            return item.id == QLatin1String("changes");
        default:
            return false;
    }
}

// 注, 出典 and 時点 as paragraphs in the place of the scene's.
std::optional<SlideText> footOf(const analysis::FigureSpec& spec, const SceneItem& foot, const SceneSlide& scene) {
    const auto grounds = analysis::figureGrounds(spec);
    if (grounds.empty()) {
        return std::nullopt;
    }
    SlideText text;
    text.name = "Notes and sources";
    for (const auto& [heading, content] : grounds) {
        text.paragraphs.push_back(heading.empty()
                                      ? content
                                      : QStringLiteral("%1%2%3")
                                            .arg(QString::fromStdString(heading),
                                                 spec.language == "ja" ? QStringLiteral("　") : QStringLiteral(": "),
                                                 QString::fromStdString(content))
                                            .toStdString());
    }
    const auto box = boundsOf(foot);
    text.box = scene.box(QRectF(box.left(), box.top(), scene.right() - box.left(), box.height()));
    text.size = typeOf(foot).value_or(kType) * scene.scale();
    text.colour = exchange::kQuietType;
    text.wraps = true;
    return text;
}

// A native chart in the place of the figure, and its table beside it.
void addChart(Slide& slide, const analysis::FigureSpec& spec, exchange::NativeChart chart, const Scene& scene,
              const SceneSlide& maker) {
    QRectF area;
    const SceneItem* table = nullptr;
    for (const auto& item : scene.items) {
        if (item.role == Role::Table) {
            table = &item;
        } else if (!isFrame(item)) {
            area = area.united(boundsOf(item));
        }
    }
    exchange::SlideChart native;
    native.name = spec.subtitle.empty() ? kPicture : spec.subtitle;
    native.description = spec.alternativeText;
    native.box = maker.box(area);
    native.size = std::max(kLeastType, kType * maker.scale());
    native.hasLegend = table == nullptr;
    native.chart = std::move(chart);
    if (table == nullptr) {
        slide.items.emplace_back(std::move(native));
        return;
    }
    auto cells = slideTable(spec, *table, maker);
    // Rows of a table that is edited are higher than those of a picture, and this one has headings.
    const double more = kRowHeight * cells.size * static_cast<double>(cells.rows.size()) - cells.box.height;
    if (more > 0) {
        cells.box.height += more;
        if (cells.box.y > native.box.y + native.box.height / 2) {
            cells.box.y -= more;
            native.box.height = std::min(native.box.height, cells.box.y - native.box.y);
        }
    }
    slide.items.emplace_back(std::move(native));
    slide.items.emplace_back(std::move(cells));
}

}  // namespace

Slide slideOf(const Scene& scene) {
    Slide slide;
    slide.title = scene.title.toStdString();
    SceneSlide maker(scene, slide);
    for (const auto& item : scene.items) {
        if (item.role != Role::Paper) {
            maker.add(item, {});
        }
    }
    return slide;
}

Slide slideOf(const analysis::FigureSpec& spec, const Scene& scene, const base::Translator& translate) {
    Slide slide;
    slide.title = spec.title;
    slide.description = spec.alternativeText;
    SceneSlide maker(scene, slide);
    auto chart = exchange::nativeChart(spec, translate);
    const bool isNative = chart && !exchange::isTooLarge(*chart);
    bool hasPicture = false;
    for (const auto& item : scene.items) {
        if (item.role == Role::Foot) {
            if (auto foot = footOf(spec, item, maker)) {
                slide.items.emplace_back(std::move(*foot));
            }
        } else if (isFrame(item)) {
            if (item.role != Role::Paper) {
                maker.add(item, {});
            }
        } else if (!isNative) {
            maker.add(item, kPicture);
        } else if (!std::exchange(hasPicture, true)) {
            addChart(slide, spec, std::move(*chart), scene, maker);
        }
    }
    return slide;
}

Slide slideOf(const analysis::FigureSpec& spec, const LayoutOptions& layout, const base::Translator& translate) {
    return slideOf(spec, layoutFigure(spec, layout), translate);
}

}  // namespace shirube::figures
