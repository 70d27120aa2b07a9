// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "analysis/FactBook.h"
#include "analysis/ProgrammeOutcome.h"
#include "application/ActualService.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace shirube::ui {

class EvidenceFields;
class Session;

/// Enters an actual of an indicator with its evidence. What it comes to, and how the indicator would stand, is shown
/// before it is saved; what is wrong is said beneath the fields while it is wrong, and only what is right can be saved.
class ActualDialog final : public QDialog {
    Q_OBJECT
public:
    /// The dialog keeps a copy of the outcome.
    ActualDialog(Session& session, std::shared_ptr<const analysis::FactBook> facts, analysis::IndicatorOutcome outcome,
                 QWidget* parent = nullptr);

    /// Offers that period instead of the next one without an actual.
    void setPeriod(const domain::Period& period);
    void accept() override;

private:
    enum Content { Figure, Quotient, Words, YesNo, Absent };

    void buildForm();
    void fillContents();
    void fillPeriods();
    void fillParts();
    void connectFields();
    [[nodiscard]] const domain::Indicator& indicator() const { return *m_outcome.series.indicator; }
    [[nodiscard]] Content content() const;
    [[nodiscard]] base::Result<application::ActualEntry> entry() const;
    void validate();
    void preview(const application::PlannedActual& plan);

    Session& m_session;
    std::shared_ptr<const analysis::FactBook> m_facts;
    analysis::IndicatorOutcome m_outcome;
    QFormLayout* m_form;
    QComboBox* m_period;
    QComboBox* m_part;
    QComboBox* m_content;
    QStackedWidget* m_fields;
    QLineEdit* m_value;
    QLineEdit* m_numerator;
    QLineEdit* m_denominator;
    QLineEdit* m_words;
    QComboBox* m_yesNo;
    QComboBox* m_missing;
    QCheckBox* m_provisional;
    EvidenceFields* m_evidence;
    QLabel* m_preview;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    bool m_touched = false;
};

}  // namespace shirube::ui
