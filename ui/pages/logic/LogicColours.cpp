// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicColours.h"

#include "figures/Palette.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

using analysis::IndicatorStatus;
using analysis::LogicChange;

// Of the figures' palette, as the marks of results have them.
constexpr std::size_t kBlue = 0;
constexpr std::size_t kAmber = 1;
constexpr std::size_t kGreen = 2;
constexpr std::size_t kVermilion = 4;

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto mix = [&](int x, int y) { return static_cast<int>(x * (1 - share) + y * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

}  // namespace

LogicColours::LogicColours(const QPalette& palette)
    : ground(palette.color(QPalette::Base)),
      column(palette.color(QPalette::Window)),
      node(palette.color(QPalette::Base)),
      border(palette.color(QPalette::Dark)),
      ink(palette.color(QPalette::Text)),
      secondary(Theme::secondaryText(palette)),
      accent(Theme::accent(palette)),
      edge(palette.color(QPalette::Shadow)),
      quietEdge(palette.color(QPalette::Dark)),
      alert(Theme::alertText(palette)),
      m_isDark(palette.color(QPalette::Base).lightness() < 128) {
    selected = mixed(node, accent, 0.16);
    if (m_isDark) {
        node = palette.color(QPalette::Button);
        edge = secondary;
        quietEdge = palette.color(QPalette::Dark);
        selected = mixed(node, accent, 0.25);
    }
    found = mixed(node, figures::Palette::series(kAmber), 0.35);
}

QColor LogicColours::band(const std::optional<IndicatorStatus>& status) const {
    if (!status) {
        return quietEdge;
    }
    switch (*status) {
        case IndicatorStatus::Achieved:
            return figures::Palette::series(kGreen);
        case IndicatorStatus::OnTrack:
            return m_isDark ? accent : figures::Palette::series(kBlue);
        case IndicatorStatus::Behind:
            return figures::Palette::series(kAmber);
        case IndicatorStatus::Missed:
            return figures::Palette::series(kVermilion);
        case IndicatorStatus::NotYetDue:
        case IndicatorStatus::Unmeasured:
        case IndicatorStatus::NoTarget:
            break;
    }
    return quietEdge;
}

QColor LogicColours::change(LogicChange change) const {
    switch (change) {
        case LogicChange::Added:
            return figures::Palette::series(kGreen);
        case LogicChange::Removed:
            return figures::Palette::series(kVermilion);
        case LogicChange::Changed:
            return figures::Palette::series(kAmber);
        case LogicChange::Same:
            break;
    }
    return {};
}

}  // namespace shirube::ui
