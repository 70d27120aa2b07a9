// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <filesystem>
#include <vector>

namespace shirube::ui {

class Session;

/// Imports files of the programme review system: what each is and what would become of it is shown with its first
/// rows before anything is read in; then it goes on in sight, can be stopped, and says what was found.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `paths`: CSV and ZIP files, and folders with such.
    ImportDialog(Session& session, std::vector<std::filesystem::path> paths, QWidget* parent = nullptr);

private:
    Session& m_session;
    std::vector<std::filesystem::path> m_paths;
};

}  // namespace shirube::ui
