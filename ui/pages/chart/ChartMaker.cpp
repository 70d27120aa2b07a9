// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartMaker.h"

#include <QPainter>

#include "figures/Palette.h"
#include "figures/ScenePainter.h"
#include "models/CycleTitle.h"
#include "models/QtTranslator.h"
#include "session/Session.h"

namespace shirube::ui {

application::ChartReader ChartMaker::reader() const {
    application::ChartReader reader;
    reader.language = m_session.isEnglish() ? "en" : "ja";
    reader.asOf = m_session.asOf();
    return reader;
}

base::Result<analysis::FigureSpec> ChartMaker::make(const domain::ChartDefinition& chart) const {
    if (!m_session.isOpen()) {
        return tl::unexpected(
            base::Error{base::ErrorCode::NotFound,
                        base::Message(SHIRUBE_TEXT("There is nothing to draw while no store is open.")),
                        {}});
    }
    return m_session.workspace().charts().make(chart, reader(), models::qtTranslator(),
                                               m_session.reconciler().checks()->state().get());
}

domain::ChartDefinition ChartMaker::initial(const std::string& id) const {
    if (m_session.isOpen()) {
        if (auto first = m_session.workspace().charts().initial(id, reader())) {
            return *std::move(first);
        }
    }
    domain::ChartDefinition bare;
    bare.chart = id;
    if (const auto* info = application::ChartService::chart(id)) {
        bare.paper = info->paper;
    }
    return bare;
}

std::vector<application::ChartChoice> ChartMaker::choices(const domain::ChartDefinition& chart,
                                                          application::ChartOption option) const {
    if (!m_session.isOpen()) {
        return {};
    }
    auto found = m_session.workspace().charts().choices(chart, option, reader());
    if (!found) {
        return {};
    }
    if (option == application::ChartOption::Cycles || option == application::ChartOption::FromTo) {
        for (auto& choice : *found) {
            if (const auto cycle = domain::BudgetCycle::parse(choice.id)) {
                choice.label = models::toUtf8(models::cycleTitle(*m_session.book(), *cycle));
            }
        }
    }
    return *std::move(found);
}

QPixmap ChartMaker::picture(const figures::Scene& scene, const QSize& size) {
    QPixmap picture(size);
    picture.fill(figures::Palette::paper());
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    figures::ScenePainter::paint(painter, scene, picture.rect());
    return picture;
}

std::optional<QPixmap> ChartMaker::thumbnail(const domain::ChartDefinition& chart, const QSize& size) const {
    const auto spec = make(chart);
    if (!spec) {
        return std::nullopt;
    }
    return picture(figures::layoutFigure(*spec, layoutOf(chart)), size);
}

figures::LayoutOptions ChartMaker::layoutOf(const domain::ChartDefinition& chart) {
    return {figures::pageOf(chart.paper), chart.table};
}

}  // namespace shirube::ui
