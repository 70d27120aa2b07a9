// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "domain/Viewer.h"

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace shirube::ui {

class Session;

/// Sets or changes a PIN: one's own with the former one, that of a 委員 by 事務局 without.
class PinDialog final : public QDialog {
    Q_OBJECT
public:
    /// `name` says whose it is.
    PinDialog(Session& session, domain::Viewer whose, const QString& name, QWidget* parent = nullptr);

    void accept() override;

private:
    void validate();

    Session& m_session;
    domain::Viewer m_whose;
    bool m_needsFormer = false;
    QLineEdit* m_former;
    QLineEdit* m_pin;
    QLineEdit* m_again;
    QCheckBox* m_losesDrafts;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
