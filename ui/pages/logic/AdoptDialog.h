// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "domain/CalendarDay.h"
#include "domain/LogicModel.h"

class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace shirube::ui {

class Session;

/// Asks from which day on reports go by a draft, and why.
class AdoptDialog final : public QDialog {
    Q_OBJECT
public:
    AdoptDialog(Session& session, const domain::LogicModel& draft, QWidget* parent = nullptr);

    /// Writes it; stays open and says why where that fails.
    void accept() override;

private:
    void validate();

    Session& m_session;
    domain::LogicModelId m_draft;
    QDateEdit* m_day;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
