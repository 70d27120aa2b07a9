// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <optional>

#include "domain/AmountUnit.h"

namespace shirube::ui {

/// What the window remembers between starts.
class Preferences {
public:
    /// `settings` must outlive this.
    explicit Preferences(QSettings& settings);

    /// "ja" or "en"; Japanese where nothing was chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] bool isDark() const;
    void setDark(bool dark);
    [[nodiscard]] domain::AmountUnit unit() const;
    void setUnit(domain::AmountUnit unit);

    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& file);

    /// Where the last figure went; the user's documents where there was none or that folder is gone.
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);

    [[nodiscard]] QByteArray bytes(const QString& key) const;
    void setBytes(const QString& key, const QByteArray& bytes);
    /// None where it was never set.
    [[nodiscard]] std::optional<QStringList> list(const QString& key) const;
    void setList(const QString& key, const QStringList& list);

private:
    QSettings& m_settings;
};

}  // namespace shirube::ui
