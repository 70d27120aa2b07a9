// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartMemory.h"

#include "application/ChartService.h"
#include "models/QtTranslator.h"
#include "session/Preferences.h"

namespace shirube::ui {

namespace {

const auto kShownKey = QStringLiteral("chart/shown");
const auto kChartsKey = QStringLiteral("chart/definitions");

}  // namespace

void ChartMemory::read(const Preferences& preferences) {
    m_shown = models::toUtf8(preferences.list(kShownKey).value_or(QStringList()).value(0));
    m_charts.clear();
    for (const auto& text : preferences.list(kChartsKey).value_or(QStringList())) {
        if (auto chart = domain::ChartDefinition::parse(models::toUtf8(text));
            chart && application::ChartService::chart(chart->chart)) {
            keep(*chart);
        }
    }
}

void ChartMemory::write(Preferences& preferences) const {
    QStringList texts;
    for (const auto& [id, chart] : m_charts) {
        texts.append(models::toQString(chart.text()));
    }
    preferences.setList(kChartsKey, texts);
    preferences.setList(kShownKey, {models::toQString(m_shown)});
}

const domain::ChartDefinition* ChartMemory::find(const std::string& chart) const {
    const auto found = m_charts.find(chart);
    return found == m_charts.end() ? nullptr : &found->second;
}

void ChartMemory::keep(const domain::ChartDefinition& definition) {
    m_charts[definition.chart] = definition;
}

void ChartMemory::forget(const std::string& chart) {
    m_charts.erase(chart);
}

}  // namespace shirube::ui
