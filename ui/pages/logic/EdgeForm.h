// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "domain/LogicModel.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace shirube::ui {

/// The weight of an edge and why it is there.
class EdgeForm final : public QDialog {
    Q_OBJECT
public:
    /// `title` names its ends.
    EdgeForm(domain::LogicEdge edge, const QString& title, QWidget* parent = nullptr);

    /// Fills the fields with what was typed into a form before. `notice` says why they are shown again.
    void enter(const domain::LogicEdge& edge, const QString& notice);
    /// As entered; only after the form was accepted.
    [[nodiscard]] const domain::LogicEdge& edge() const { return m_edge; }
    void accept() override;

private:
    void validate();

    domain::LogicEdge m_edge;
    QLineEdit* m_weight;
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
