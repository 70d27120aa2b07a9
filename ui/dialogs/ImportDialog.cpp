// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ImportDialog.h"

#include "session/Session.h"

namespace shirube::ui {

ImportDialog::ImportDialog(Session& session, std::vector<std::filesystem::path> paths, QWidget* parent)
    : QDialog(parent), m_session(session), m_paths(std::move(paths)) {
    setEnabled(m_session.isOpen() && !m_paths.empty());
}

}  // namespace shirube::ui
