// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

#include "base/Error.h"

class QWidget;

namespace shirube::figures {
struct Scene;
}  // namespace shirube::figures

namespace shirube::ui {

/// The questions that stop the window. Injected, so that tests can answer them.
class Dialogs {
public:
    enum class StoreChoice { OpenOther, Retry, Quit };

    Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;
    virtual ~Dialogs() = default;

    /// Nothing where the user cancels. `filters` in Qt's syntax: "PDF (*.pdf);;PNG (*.png)".
    virtual std::optional<std::filesystem::path> openFile(QWidget* parent, const QString& title,
                                                          const QString& filters) = 0;
    /// Several at once; empty where the user cancels.
    virtual std::vector<std::filesystem::path> openFiles(QWidget* parent, const QString& title,
                                                         const QString& filters) = 0;
    /// A folder that files are written into.
    virtual std::optional<std::filesystem::path> chooseFolder(QWidget* parent, const QString& title) = 0;
    /// As openFile; the user has agreed to overwrite an existing file.
    virtual std::optional<std::filesystem::path> saveFile(QWidget* parent, const QString& title,
                                                          const QString& suggestion, const QString& filters) = 0;
    virtual bool confirm(QWidget* parent, const QString& title, const QString& question, const QString& action) = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label) = 0;
    /// Shows the pages as they will be printed, and prints them where the user says so.
    virtual void printPages(QWidget* parent, const QString& title, const std::vector<figures::Scene>& pages) = 0;
    /// A store that can't be opened.
    virtual StoreChoice storeFailed(QWidget* parent, const base::Error& error) = 0;
};

}  // namespace shirube::ui
