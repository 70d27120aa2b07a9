// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Dialogs.h"

namespace shirube::ui {

/// The questions as dialogs of the system.
class SystemDialogs final : public Dialogs {
public:
    std::optional<std::filesystem::path> openFile(QWidget* parent, const QString& title,
                                                  const QString& filters) override;
    std::vector<std::filesystem::path> openFiles(QWidget* parent, const QString& title,
                                                 const QString& filters) override;
    std::optional<std::filesystem::path> chooseFolder(QWidget* parent, const QString& title) override;
    std::optional<std::filesystem::path> saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                                  const QString& filters) override;
    bool confirm(QWidget* parent, const QString& title, const QString& question, const QString& action) override;
    void inform(QWidget* parent, const QString& title, const QString& text) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label) override;
    void printPages(QWidget* parent, const QString& title, const std::vector<figures::Scene>& pages) override;
    StoreChoice storeFailed(QWidget* parent, const base::Error& error) override;
};

}  // namespace shirube::ui
