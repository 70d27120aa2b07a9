// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "domain/Pack.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace shirube::ui {

class Session;

/// 時点を保存: takes a snapshot under a name, or renames one. What keeps it from being taken is said beneath, and what
/// was typed stays.
class SnapshotDialog final : public QDialog {
    Q_OBJECT
public:
    /// `snapshot` none: a new one of the store as it is now.
    SnapshotDialog(Session& session, std::optional<domain::Snapshot> snapshot, QWidget* parent = nullptr);

    void accept() override;

    /// Shows the dialog for a new one. True where one was taken.
    static bool take(Session& session, QWidget* parent);

private:
    void validate();

    Session& m_session;
    std::optional<domain::Snapshot> m_snapshot;
    QLineEdit* m_name;
    QLineEdit* m_note;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
