// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <string>

#include "base/Result.h"

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace shirube::ui {

/// Asks for the passphrase of a seal: a new one, typed twice or suggested, or the one that was chosen before.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Mode { Choose, Enter };

    /// `title` says what is sealed or opened, `text` what follows from it.
    PassphraseDialog(QWidget* parent, Mode mode, const QString& title, const QString& text);

    /// What is done with it before the dialog closes. An error is said in place, and the dialog stays.
    void setAction(std::function<base::Status(const std::string& passphrase)> action);
    void setActionText(const QString& text);
    [[nodiscard]] std::string passphrase() const;

    void accept() override;

private:
    void addSuggestion();
    void validate();

    Mode m_mode;
    std::function<base::Status(const std::string&)> m_action;
    QLineEdit* m_phrase;
    QLineEdit* m_again;
    QCheckBox* m_show;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
