// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "analysis/Reconciliation.h"
#include "domain/CheckNote.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace shirube::ui {

class Session;

/// A person's note on a check: written, changed, or removed by leaving nothing. What keeps it from being saved is said
/// beneath it, and what was typed stays.
class NoteDialog final : public QDialog {
    Q_OBJECT
public:
    /// `note` null where there is none yet. The dialog keeps copies of both.
    NoteDialog(Session& session, const analysis::Check& check, const domain::CheckNote* note,
               QWidget* parent = nullptr);

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void validate();
    [[nodiscard]] std::string text() const;

    Session& m_session;
    domain::CheckId m_check;
    std::string m_former;  // text of the note that the person sees; empty for none
    QComboBox* m_scope;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
