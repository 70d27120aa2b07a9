// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "domain/Viewer.h"

class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace shirube::ui {

class Session;

/// 役割: who is there, with the PIN. A wrong one is said in place, and after some there is a wait. 事務局 who has no
/// PIN yet chooses one here.
class RoleDialog final : public QDialog {
    Q_OBJECT
public:
    /// `role` is the one that is offered first.
    RoleDialog(Session& session, domain::Role role, QWidget* parent = nullptr);

    void accept() override;

private:
    void addRoles(QFormLayout& form, domain::Role role);
    void addFields(QFormLayout& form);
    void fillReviewers();
    void showRole();
    void validate();
    void wait();
    void refuse(const QString& problem, bool isWrongPin);
    [[nodiscard]] domain::Viewer chosen() const;

    Session& m_session;
    bool m_needsPin = false;
    bool m_isFirstPin = false;
    QButtonGroup* m_roles;
    QComboBox* m_name;
    QLabel* m_hint;
    QLineEdit* m_pin;
    QLineEdit* m_again;
    QLabel* m_againLabel;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QTimer* m_wait;
};

}  // namespace shirube::ui
