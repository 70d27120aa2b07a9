// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/AssumeForm.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

AssumeForm::AssumeForm(const analysis::ProgrammeOutcome& outcome, std::vector<std::size_t> indicators, QWidget* parent)
    : QDialog(parent),
      m_outcome(outcome),
      m_indicators(std::move(indicators)),
      m_indicator(new QComboBox(this)),
      m_period(new QComboBox(this)),
      m_value(new QLineEdit(this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Assume an actual"));
    setMinimumWidth(520);
    m_value->setObjectName(QStringLiteral("assumedValue"));
    m_period->setObjectName(QStringLiteral("assumedPeriod"));
    m_problem->setObjectName(QStringLiteral("problem"));
    for (const auto position : m_indicators) {
        m_indicator->addItem(toQString(m_outcome.indicators()[position].series.indicator->name));
    }
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Indicator:"), m_indicator);
    form->addRow(tr("&Period:"), m_period);
    form->addRow(tr("&Value:"), m_value);
    nameFields(*form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(tr("What if it were measured?"), tr("A trial: nothing is written."), this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &AssumeForm::showPeriods);
    connect(m_value, &QLineEdit::textChanged, this, &AssumeForm::validate);
    connect(m_period, &QComboBox::currentIndexChanged, this, &AssumeForm::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AssumeForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPeriods();
    m_value->setFocus();
}

const analysis::IndicatorOutcome& AssumeForm::indicator() const {
    return m_outcome.indicators()[m_indicators[static_cast<std::size_t>(m_indicator->currentIndex())]];
}

void AssumeForm::showPeriods() {
    m_period->clear();
    const auto& series = indicator().series;
    const auto add = [&](const domain::Period& period) {
        const auto key = toQString(period.text());
        if (m_period->findData(key) < 0) {
            m_period->addItem(
                period.kind() == domain::Period::Kind::None ? tr("without a period") : models::textOf(period.label()),
                key);
        }
    };
    for (const auto& target : series.targets) {
        add(target.period);
    }
    for (const auto& actual : series.actuals) {
        add(actual.period);
    }
    if (const auto& headline = indicator().result.headline) {
        m_period->setCurrentIndex(m_period->findData(toQString(series.targets[*headline].period.text())));
    }
    m_value->setPlaceholderText(toQString(series.indicator->unit));
    validate();
}

std::optional<analysis::Fraction> AssumeForm::value() const {
    const auto read = analysis::readAssumed(*indicator().series.indicator, toUtf8(m_value->text().trimmed()));
    return read ? std::optional(*read) : std::nullopt;
}

void AssumeForm::validate() {
    const bool isGood = value().has_value() && m_period->currentIndex() >= 0;
    const bool isEmpty = m_value->text().trimmed().isEmpty();
    showProblem(*m_problem, isGood || isEmpty ? QString() : tr("This is no value of the indicator."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isGood);
}

void AssumeForm::accept() {
    const auto entered = value();
    const auto period = domain::Period::parse(toUtf8(m_period->currentData().toString()));
    if (entered && period) {
        m_assumption = {indicator().series.indicator->id, *period, entered};
        QDialog::accept();
    }
}

}  // namespace shirube::ui
