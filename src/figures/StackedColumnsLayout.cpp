// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/StackedColumnsLayout.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "ColumnsPlot.h"
#include "FigureContext.h"
#include "LayoutTexts.h"
#include "LegendBlock.h"
#include "SceneBuilder.h"
#include "SheetFrame.h"
#include "TableBlock.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kBody = 10;
constexpr double kLeastTable = 9;       // in an automatic table
constexpr std::size_t kShortTable = 4;  // rows
constexpr double kGap = 24;             // between plot and table or legend
constexpr double kSheetGrowth = 1.12;
constexpr int kMostGrowth = 30;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

// One attempt to set the figure on a sheet of one size.
class Attempt {
public:
    Attempt(const analysis::FigureSpec& spec, const TextMeasure& measure, const QSizeF& sheet)
        : m_context{spec, measure, kBody, kBody, kBody}, m_middle(drawFrame(m_context, sheet, m_items)) {}

    [[nodiscard]] bool withoutTable();
    [[nodiscard]] bool withTableBeside(double tableSize);
    [[nodiscard]] bool withTableBeneath(double tableSize);
    /// For a spec that nothing can be drawn of, or a sheet that can't grow further.
    void frameOnly() {}

    [[nodiscard]] std::vector<SceneItem> takeItems() { return std::move(m_items); }

private:
    [[nodiscard]] bool hasRoom() const { return m_middle.height() > 0 && m_middle.width() > 0; }
    [[nodiscard]] bool legendBeneath();
    [[nodiscard]] bool legendBeside();
    void drawPlot(const ColumnsPlot& plot);

    FigureContext m_context;
    std::vector<SceneItem> m_items;
    QRectF m_middle;  // between heading and foot
};

void Attempt::drawPlot(const ColumnsPlot& plot) {
    SceneBuilder builder(m_context.measure, m_items);
    auto group = builder.group(Role::Plot, QStringLiteral("plot"), toText(m_context.spec.subtitle));
    plot.draw(group);
}

bool Attempt::withTableBeside(double tableSize) {
    m_context.table = tableSize;
    if (!hasRoom()) {
        return false;
    }
    // Most of the width may go to the table, for its figures are the figure.
    auto table = TableBlock::beside(m_context, m_middle.width() * 0.56 - kGap);
    const double tableTop = m_middle.top() + (m_context.spec.unitLabel.empty() ? 0 : kBody * kLeading + 4);
    if (!table || tableTop + table->height() > m_middle.bottom()) {
        return false;
    }
    auto area = m_middle;
    area.setRight(m_middle.right() - table->width() - kGap);
    const auto plot = ColumnsPlot::fit(m_context, area);
    if (!plot) {
        return false;
    }
    table->stretchTo(m_middle.bottom() - tableTop);
    drawPlot(*plot);
    SceneBuilder builder(m_context.measure, m_items);
    auto group = builder.group(Role::Table, QStringLiteral("table"));
    table->draw(group, m_middle.right() - table->width(), tableTop);
    return true;
}

bool Attempt::withTableBeneath(double tableSize) {
    m_context.table = tableSize;
    const auto categories = static_cast<double>(m_context.spec.columns().categories.size());
    if (!hasRoom() || categories == 0) {
        return false;
    }
    const double axis = ColumnsPlot::axisWidth(m_context, m_middle.height() / 2);
    const double names = std::clamp(TableBlock::naturalNamesWidth(m_context) + 8, axis + 4, m_middle.width() * 0.36);
    const double columns = (m_middle.width() - names) / categories;
    auto table = TableBlock::beneath(m_context, names, columns);
    if (!table) {
        return false;
    }
    auto area = m_middle;
    area.setBottom(m_middle.bottom() - table->height() - 8);
    const auto plot = ColumnsPlot::fit(m_context, area, m_middle.left() + names);
    if (!plot) {
        return false;
    }
    drawPlot(*plot);
    SceneBuilder builder(m_context.measure, m_items);
    auto group = builder.group(Role::Table, QStringLiteral("table"));
    table->draw(group, m_middle.left(), m_middle.bottom() - table->height());
    return true;
}

bool Attempt::withoutTable() {
    return hasRoom() && (legendBeneath() || legendBeside());
}

bool Attempt::legendBeneath() {
    const LegendBlock legend(m_context, LegendBlock::Arrangement::Flow, m_middle.width());
    if (legend.height() > 0.3 * m_middle.height()) {
        return false;
    }
    auto area = m_middle;
    area.setBottom(m_middle.bottom() - legend.height() - 8);
    const auto plot = ColumnsPlot::fit(m_context, area);
    if (!plot) {
        return false;
    }
    drawPlot(*plot);
    SceneBuilder builder(m_context.measure, m_items);
    auto group = builder.group(Role::Legend, QStringLiteral("legend"));
    legend.draw(group, m_middle.left(), m_middle.bottom() - legend.height());
    return true;
}

bool Attempt::legendBeside() {
    for (const double share : {0.3, 0.4, 0.5}) {
        const LegendBlock legend(m_context, LegendBlock::Arrangement::Stack, m_middle.width() * share);
        if (legend.height() > m_middle.height()) {
            continue;
        }
        auto area = m_middle;
        area.setRight(m_middle.right() - legend.width() - kGap);
        const auto plot = ColumnsPlot::fit(m_context, area);
        if (!plot) {
            continue;
        }
        drawPlot(*plot);
        SceneBuilder builder(m_context.measure, m_items);
        auto group = builder.group(Role::Legend, QStringLiteral("legend"));
        legend.draw(group, m_middle.right() - legend.width(),
                    m_middle.top() + (m_middle.height() - legend.height()) / 2);
        return true;
    }
    return false;
}

struct Choice {
    TablePlacement table;
    double size;
};

// Groups and lines need width more than stacks do, and a short table beside the plot leaves the page half empty.
bool isWide(const analysis::FigureSpec& spec) {
    const auto& columns = spec.columns();
    return columns.series.size() <= kShortTable || columns.arrangement == analysis::ColumnsArrangement::Grouped ||
           std::any_of(columns.series.begin(), columns.series.end(),
                       [](const auto& series) { return series.shape == analysis::SeriesShape::Line; });
}

// What is tried on a sheet, the best first.
std::vector<Choice> choices(TablePlacement wanted, bool isPage, bool isWide) {
    switch (wanted) {
        case TablePlacement::Beside:
            return {
                {TablePlacement::Beside, kBody}, {TablePlacement::Beside, kLeastTable}, {TablePlacement::Beside, 8}};
        case TablePlacement::Beneath:
            return {
                {TablePlacement::Beneath, kBody}, {TablePlacement::Beneath, kLeastTable}, {TablePlacement::Beneath, 8}};
        case TablePlacement::None:
            return {{TablePlacement::None, kBody}};
        case TablePlacement::Automatic:
            break;
    }
    std::vector<Choice> all;
    // A table that shrinks everything else is worth less than the figure without it.
    if (isPage) {
        for (const double size : {kBody, kLeastTable}) {
            const auto first = isWide ? TablePlacement::Beneath : TablePlacement::Beside;
            all.push_back({first, size});
            all.push_back({first == TablePlacement::Beside ? TablePlacement::Beneath : TablePlacement::Beside, size});
        }
    }
    all.push_back({TablePlacement::None, kBody});
    return all;
}

bool set(Attempt& attempt, const Choice& choice) {
    switch (choice.table) {
        case TablePlacement::Beside:
            return attempt.withTableBeside(choice.size);
        case TablePlacement::Beneath:
            return attempt.withTableBeneath(choice.size);
        case TablePlacement::None:
        case TablePlacement::Automatic:
            break;
    }
    return attempt.withoutTable();
}

}  // namespace

Scene StackedColumnsLayout::layout(const analysis::FigureSpec& spec) const {
    auto scene = emptyScene(spec, m_options.page);
    const TextMeasure measure;
    if (spec.columns().categories.empty()) {
        scene.items = Attempt(spec, measure, scene.size).takeItems();
        return scene;
    }
    for (int growth = 0; growth < kMostGrowth; ++growth) {
        for (const auto& choice : choices(m_options.table, growth == 0, isWide(spec))) {
            Attempt attempt(spec, measure, scene.size);
            if (!set(attempt, choice)) {
                continue;
            }
            scene.items = attempt.takeItems();
            if (m_options.table == TablePlacement::Automatic && choice.table == TablePlacement::None) {
                scene.findings.emplace_back(kTableLeftOut);
            }
            if (growth > 0) {
                scene.findings.emplace_back(
                    SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Choose fewer programmes or "
                                 "cycles."),
                    std::vector{QString::number(kBody * scene.scale(), 'f', 1).toStdString()});
            }
            return scene;
        }
        scene.size *= kSheetGrowth;
    }
    scene.items = Attempt(spec, measure, scene.size).takeItems();
    scene.findings.emplace_back(
        SHIRUBE_TEXT("The figure can't be set on this page. Choose fewer programmes or cycles."));
    return scene;
}

}  // namespace shirube::figures
