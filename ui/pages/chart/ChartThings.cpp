// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartThings.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

#include "models/QtTranslator.h"
#include "style/Theme.h"

namespace shirube::ui {

using application::ChartOption;
using domain::ChartDefinition;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kShortest = 8;        // characters of a choice
constexpr int kWidestChoice = 520;  // of a list of choices, in pixels

std::optional<domain::BudgetCycle> cycleOf(const std::string& name) {
    const auto cycle = domain::BudgetCycle::parse(name);
    return name.empty() || !cycle ? std::nullopt : std::optional(*cycle);
}

std::string nameOf(const std::optional<domain::BudgetCycle>& cycle) {
    return cycle ? cycle->name() : std::string();
}

// An item of themes, or one of its elements: 1/b.
std::string elementOf(const ChartDefinition& chart) {
    return chart.element.empty() ? chart.item : chart.item + '/' + chart.element;
}

void setElement(ChartDefinition& chart, const std::string& id) {
    const auto slash = id.find('/');
    chart.item = id.substr(0, slash);
    chart.element = slash == std::string::npos ? std::string() : id.substr(slash + 1);
}

}  // namespace

ChartThings::ChartThings(QFormLayout& form, QWidget* parent) : QObject(parent), m_form(form) {
    add(
        ChartOption::Programme, "chartProgramme", [](const ChartDefinition& chart) { return chart.programme.value(); },
        [](ChartDefinition& chart, const std::string& id) { chart.programme = domain::ProgrammeId(id); });
    add(
        ChartOption::Fund, "chartFund", [](const ChartDefinition& chart) { return chart.fund.value(); },
        [](ChartDefinition& chart, const std::string& id) { chart.fund = domain::FundId(id); });
    add(
        ChartOption::Portfolio, "chartPortfolio", [](const ChartDefinition& chart) { return chart.portfolio.value(); },
        [](ChartDefinition& chart, const std::string& id) { chart.portfolio = domain::PortfolioId(id); });
    add(
        ChartOption::Indicator, "chartIndicator", [](const ChartDefinition& chart) { return chart.indicator.value(); },
        [](ChartDefinition& chart, const std::string& id) { chart.indicator = domain::IndicatorId(id); });
    add(
        ChartOption::LogicModel, "chartModel", [](const ChartDefinition& chart) { return chart.model.value(); },
        [](ChartDefinition& chart, const std::string& id) { chart.model = domain::LogicModelId(id); });
    add(
        ChartOption::LogicModel, "chartEarlier", [](const ChartDefinition& chart) { return chart.earlier.value(); },
        [](ChartDefinition& chart, const std::string& id) { chart.earlier = domain::LogicModelId(id); });
    add(
        ChartOption::Review, "chartReview", [](const ChartDefinition& chart) { return chart.review; },
        [](ChartDefinition& chart, const std::string& id) { chart.review = id; });
    add(ChartOption::Element, "chartElement", elementOf, setElement);
    add(
        ChartOption::FromTo, "chartFrom", [](const ChartDefinition& chart) { return nameOf(chart.from); },
        [](ChartDefinition& chart, const std::string& name) { chart.from = cycleOf(name); });
    add(
        ChartOption::FromTo, "chartTo", [](const ChartDefinition& chart) { return nameOf(chart.to); },
        [](ChartDefinition& chart, const std::string& name) { chart.to = cycleOf(name); });
    retranslate();
}

void ChartThings::add(ChartOption option, const char* name, std::string (*get)(const ChartDefinition&),
                      void (*set)(ChartDefinition&, const std::string&)) {
    auto* combo = new QComboBox(qobject_cast<QWidget*>(parent()));
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(kShortest);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form.addRow(QStringLiteral(" "), combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &ChartThings::edited);
    m_things.push_back({option, get, set, combo, {}});
}

void ChartThings::show(const application::ChartInfo& info, const ChartDefinition& chart, const ChartDefinition& usual,
                       const Choices& choices) {
    for (const auto& thing : m_things) {
        const bool isShown = info.has(thing.option);
        m_form.setRowVisible(thing.combo, isShown);
        if (isShown) {
            fill(thing, thing.get(chart), !thing.get(usual).empty(), choices(chart, thing.option));
        }
    }
}

void ChartThings::fill(const Thing& thing, const std::string& wanted, bool isNeeded,
                       const std::vector<application::ChartChoice>& choices) {
    const QSignalBlocker quiet(thing.combo);
    thing.combo->clear();
    if (!isNeeded) {
        thing.combo->addItem(thing.none, QString());
    }
    const auto addEntry = [&](const std::string& id, const std::string& label) {
        thing.combo->addItem(toQString(label), toQString(id));
        thing.combo->setItemData(thing.combo->count() - 1, toQString(label), Qt::ToolTipRole);
    };
    for (const auto& choice : choices) {
        addEntry(choice.id, choice.label);
    }
    if (thing.combo->findData(toQString(wanted)) < 0) {
        // What is gone from the store stays as it was chosen, and the preview says so.
        addEntry(wanted, wanted);
    }
    thing.combo->setCurrentIndex(thing.combo->findData(toQString(wanted)));
    thing.combo->setToolTip(thing.combo->currentText());
    thing.combo->view()->setMinimumWidth(
        std::min(thing.combo->view()->sizeHintForColumn(0) + 4 * Theme::kGrid, kWidestChoice));
}

void ChartThings::read(const application::ChartInfo& info, ChartDefinition& chart) const {
    for (const auto& thing : m_things) {
        if (info.has(thing.option)) {
            thing.set(chart, toUtf8(thing.combo->currentData().toString()));
        }
    }
}

void ChartThings::retranslate() {
    const std::vector<std::pair<QString, QString>> texts{
        {tr("&Programme:"), tr("All")},
        {tr("&Fund:"), tr("All")},
        {tr("Port&folio:"), tr("All")},
        {tr("&Indicator:"), tr("All")},
        {tr("&Version:"), tr("That of the day")},
        {tr("Changes &since:"), tr("Not marked")},
        {tr("&Review:"), tr("All")},
        {tr("&Element:"), tr("All")},
        {tr("F&rom:"), tr("A year before")},
        {tr("T&o:"), tr("The newest")},
    };
    for (std::size_t i = 0; i < m_things.size(); ++i) {
        auto& thing = m_things[i];
        static_cast<QLabel*>(m_form.labelForField(thing.combo))->setText(texts[i].first);
        thing.combo->setAccessibleName(QString(texts[i].first).remove(QLatin1Char('&')));
        thing.none = texts[i].second;
    }
}

}  // namespace shirube::ui
