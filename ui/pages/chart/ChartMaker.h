// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QSize>
#include <optional>
#include <string>
#include <vector>

#include "application/ChartService.h"
#include "domain/ChartDefinition.h"
#include "figures/FigureLayout.h"

namespace shirube::ui {

class Session;

/// Charts of the store that the window shows, in its language and as of its day.
class ChartMaker {
public:
    /// `session` must outlive this.
    explicit ChartMaker(Session& session) : m_session(session) {}

    [[nodiscard]] application::ChartReader reader() const;
    /// The errors of ChartService::make(); NotFound while no store is open.
    [[nodiscard]] base::Result<analysis::FigureSpec> make(const domain::ChartDefinition& chart) const;
    /// As ChartService::initial(); where the store has nothing for it, the bare chart, so that the reason can be shown.
    [[nodiscard]] domain::ChartDefinition initial(const std::string& id) const;
    /// Empty where there are none, or they can't be read.
    [[nodiscard]] std::vector<application::ChartChoice> choices(const domain::ChartDefinition& chart,
                                                                application::ChartOption option) const;
    /// A scene on paper of that size.
    [[nodiscard]] static QPixmap picture(const figures::Scene& scene, const QSize& size);
    /// The chart as such a picture. Nothing where there is nothing to draw.
    [[nodiscard]] std::optional<QPixmap> thumbnail(const domain::ChartDefinition& chart, const QSize& size) const;
    [[nodiscard]] static figures::LayoutOptions layoutOf(const domain::ChartDefinition& chart);

private:
    Session& m_session;
};

}  // namespace shirube::ui
