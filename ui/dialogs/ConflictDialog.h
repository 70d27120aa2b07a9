// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "models/ConflictModel.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace shirube::ui {

class Session;

/// 利益相反: a person rules whether there is one, with a reason. A suggestion never rules by itself.
class ConflictDialog final : public QDialog {
    Q_OBJECT
public:
    /// `entry` null: one that is declared, between any reviewer of the panel and any subject.
    ConflictDialog(Session& session, const domain::ReviewBook& book, const domain::ReviewRound& round,
                   const models::ConflictEntry* entry, QWidget* parent = nullptr);

    void accept() override;

private:
    void validate();

    Session& m_session;
    QComboBox* m_reviewer;
    QComboBox* m_subject;
    QLineEdit* m_basis;
    QRadioButton* m_isConflict;
    QRadioButton* m_isNone;
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
