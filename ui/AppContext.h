// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <filesystem>
#include <memory>
#include <string>

#include "base/Clock.h"
#include "session/Dialogs.h"
#include "session/Preferences.h"
#include "session/Session.h"

namespace shirube::ui {

class MainWindow;

/// Builds everything and holds it together. What differs between the program and its tests is handed in.
class AppContext {
public:
    /// The arguments must outlive this.
    AppContext(QSettings& settings, Dialogs& dialogs, const base::Clock& clock, std::string actor);
    ~AppContext();

    /// `language` "ja" or "en"; empty: the one used last. False where no store could be opened and the user gave up.
    bool start(const std::filesystem::path& store, const QString& language);
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Session& session() { return m_session; }

private:
    Preferences m_preferences;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace shirube::ui
