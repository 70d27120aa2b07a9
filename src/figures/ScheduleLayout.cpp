// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ScheduleLayout.h"

#include <array>
#include <optional>
#include <vector>

#include "FigureContext.h"
#include "SceneBuilder.h"
#include "ScheduleGridPlot.h"
#include "ScheduleRowsPlot.h"
#include "SheetFrame.h"
#include "analysis/ThemeScheduleFigure.h"

namespace shirube::figures {

namespace {

constexpr double kBody = 10;
constexpr double kSheetGrowth = 1.12;
constexpr int kMostGrowth = 30;
// More themes than this are read by element, not one by one.
constexpr std::size_t kMostRows = 24;

enum class Form { Rows, Codes, Marks };

struct Choice {
    Form form;
    double body;
};

// What is tried on a sheet, the best first.
std::vector<Choice> choices(std::size_t rows, bool isPage) {
    std::vector<Choice> all;
    const auto add = [&](Form form, std::initializer_list<double> sizes) {
        for (const double size : sizes) {
            all.push_back({form, size});
        }
    };
    if (rows <= kMostRows) {
        add(Form::Rows, {10, 9, 8});
    }
    // Where there are pages, a figure without titles is worth more than one that nobody can read.
    if (rows > kMostRows || (isPage && rows > analysis::kThemesOnPage)) {
        add(Form::Codes, {10, 9});
        add(Form::Marks, {10, 9, 8});
    }
    return all;
}

template <typename Plot>
bool drawInto(const std::optional<Plot>& plot, const FigureContext& context, std::vector<SceneItem>& items) {
    if (!plot) {
        return false;
    }
    SceneBuilder builder(context.measure, items);
    auto group = builder.group(Role::Plot, QStringLiteral("plot"), QString::fromStdString(context.spec.subtitle));
    plot->draw(group);
    return true;
}

}  // namespace

Scene ScheduleLayout::layout(const analysis::FigureSpec& spec) const {
    auto scene = emptyScene(spec, m_options.page);
    const TextMeasure measure;
    const auto rows = spec.schedule().rows.size();
    for (int growth = 0; growth < kMostGrowth && rows > 0; ++growth) {
        for (const auto& choice : choices(rows, growth == 0)) {
            FigureContext context{spec, measure, choice.body, choice.body, kBody};
            std::vector<SceneItem> items;
            const auto middle = drawFrame(context, scene.size, items);
            const bool isSet =
                choice.form == Form::Rows
                    ? drawInto(ScheduleRowsPlot::fit(context, middle), context, items)
                    : drawInto(ScheduleGridPlot::fit(context, middle, choice.form == Form::Codes), context, items);
            if (!isSet) {
                continue;
            }
            scene.items = std::move(items);
            if (choice.form != Form::Rows) {
                scene.findings.emplace_back(
                    SHIRUBE_TEXT("So many themes stand without their titles. Choose one element or one page for a row "
                                 "for each theme, or give the table in a spreadsheet."));
            }
            if (growth > 0) {
                scene.findings.emplace_back(
                    SHIRUBE_TEXT("The figure is too full for its page: its type is {0} pt. Choose one element or one "
                                 "page."),
                    std::vector{QString::number(choice.body * scene.scale(), 'f', 1).toStdString()});
            }
            return scene;
        }
        scene.size *= kSheetGrowth;
    }
    if (rows > 0) {
        scene.findings.emplace_back(
            SHIRUBE_TEXT("The figure can't be set on this page. Choose one element or one page."));
    }
    FigureContext context{spec, measure, kBody, kBody, kBody};
    drawFrame(context, scene.size, scene.items);
    return scene;
}

}  // namespace shirube::figures
