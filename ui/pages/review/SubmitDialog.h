// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace shirube::ui {

class Session;

/// What is about to be submitted, to be confirmed, with the reason where a submitted sheet is replaced. Sheets that
/// can't be submitted are named with what is missing and left out.
class SubmitDialog final : public QDialog {
    Q_OBJECT
public:
    SubmitDialog(Session& session, const std::vector<int>& sheets, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] QString lineOf(int sheet) const;
    [[nodiscard]] QString hindranceOf(int sheet) const;
    void validate();

    Session& m_session;
    std::vector<int> m_sheets;
    bool m_isReplacing = false;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
