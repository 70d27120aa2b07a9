// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/EditionsTab.h"

#include "session/Session.h"

namespace shirube::ui {

EditionsTab::EditionsTab(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

void EditionsTab::setEdition(std::optional<domain::FiscalYear> edition) {
    m_edition = edition;
    setEnabled(m_session.isOpen() && m_edition.has_value());
}

}  // namespace shirube::ui
