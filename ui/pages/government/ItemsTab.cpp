// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/ItemsTab.h"

#include "session/Session.h"

namespace shirube::ui {

ItemsTab::ItemsTab(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

void ItemsTab::setEdition(std::optional<domain::FiscalYear> edition) {
    m_edition = edition;
    setEnabled(m_session.isOpen() && m_edition.has_value());
}

}  // namespace shirube::ui
