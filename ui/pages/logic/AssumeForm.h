// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "analysis/ProgrammeOutcome.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace shirube::ui {

/// Asks for an actual to try: of which indicator and period, and how much. Nothing is written.
class AssumeForm final : public QDialog {
    Q_OBJECT
public:
    /// `indicators`: positions in the outcome's indicators. The outcome must outlive this.
    AssumeForm(const analysis::ProgrammeOutcome& outcome, std::vector<std::size_t> indicators,
               QWidget* parent = nullptr);

    /// Only after the form was accepted.
    [[nodiscard]] const analysis::AssumeActual& assumption() const { return m_assumption; }
    void accept() override;

private:
    void showPeriods();
    void validate();
    [[nodiscard]] const analysis::IndicatorOutcome& indicator() const;
    /// None where the text is no value of the indicator.
    [[nodiscard]] std::optional<analysis::Fraction> value() const;

    const analysis::ProgrammeOutcome& m_outcome;
    std::vector<std::size_t> m_indicators;
    analysis::AssumeActual m_assumption;
    QComboBox* m_indicator;
    QComboBox* m_period;
    QLineEdit* m_value;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
