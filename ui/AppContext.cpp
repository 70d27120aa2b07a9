// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppContext.h"

#include <utility>

#include "mainwindow/MainWindow.h"

namespace shirube::ui {

AppContext::AppContext(QSettings& settings, Dialogs& dialogs, const base::Clock& clock, std::string actor)
    : m_preferences(settings), m_session(dialogs, m_preferences, clock, std::move(actor)) {}

AppContext::~AppContext() = default;

bool AppContext::start(const std::filesystem::path& store, const QString& language) {
    m_session.setDark(m_preferences.isDark());
    m_session.setLanguage(language.isEmpty() ? m_preferences.language() : language);
    m_window = std::make_unique<MainWindow>(m_session);
    return m_window->openStore(store, true);
}

}  // namespace shirube::ui
