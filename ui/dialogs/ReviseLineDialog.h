// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "application/BudgetService.h"
#include "base/Result.h"
#include "domain/StatedAmount.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace shirube::ui {

class Session;

/// Enters another amount for a budget line, with its source. What is wrong is said while it is wrong, of the amount
/// right under it and of the rest beneath the fields, and only what is right can be saved.
class ReviseLineDialog final : public QDialog {
    Q_OBJECT
public:
    ReviseLineDialog(Session& session, application::LineDetail detail, const std::vector<domain::Source>& sources,
                     QWidget* parent = nullptr);

    void accept() override;

private:
    void buildForm();
    void fill(const std::vector<domain::Source>& sources);
    [[nodiscard]] application::LineRevision revision() const;
    void validate();
    /// What the amount comes to, or why it is none.
    void showAmount(const base::Result<domain::StatedAmount>& amount);
    void showProblem(const QString& text);

    Session& m_session;
    application::LineDetail m_detail;
    QLineEdit* m_amount;
    QLabel* m_preview;
    QComboBox* m_kind;
    QLineEdit* m_envelope;
    QComboBox* m_status;
    QCheckBox* m_isNew;
    QComboBox* m_source;
    QLineEdit* m_locator;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    bool m_touched = false;
};

}  // namespace shirube::ui
