// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "domain/Indicator.h"
#include "domain/LogicModel.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace shirube::ui {

/// All fields of a node, with the indicators that measure it.
class NodeForm final : public QDialog {
    Q_OBJECT
public:
    /// `indicators`: those to choose from, the programme's own first.
    NodeForm(domain::LogicNode node, std::vector<const domain::Indicator*> indicators, QWidget* parent = nullptr);

    /// Fills the fields, as with what was typed into a form before. `notice` says why they are shown again.
    void enter(const domain::LogicNode& node, const QString& notice);
    /// As entered; only after the form was accepted.
    [[nodiscard]] const domain::LogicNode& node() const { return m_node; }
    void accept() override;

private:
    void addIndicator(const domain::IndicatorId& indicator, const QString& weight);
    void addChosen();
    void removeChosen();
    void validate();
    /// What keeps it from being taken; empty for nothing. Fills `node` with what is entered.
    [[nodiscard]] QString read(domain::LogicNode& node) const;

    domain::LogicNode m_node;
    std::vector<const domain::Indicator*> m_indicators;
    QLineEdit* m_label;
    QPlainTextEdit* m_description;
    QComboBox* m_stage;
    QCheckBox* m_isControlled;
    QLineEdit* m_weight;
    QTableWidget* m_rows;
    QComboBox* m_choice;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
