// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

#include "pages/report/ReportChoice.h"

namespace shirube::ui {

class Preferences;

/// Reports that a person saved under a name, with their parameters. What is unreadable is left out.
class SavedReports {
public:
    /// `preferences` must outlive this.
    explicit SavedReports(Preferences& preferences) : m_preferences(preferences) {}

    /// In the order in which they were first saved.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::optional<ReportChoice> find(const QString& name) const;
    /// Adds it, or replaces the one with that name.
    void save(const QString& name, const ReportChoice& choice);
    /// False, and nothing is done, where the new name is taken or blank.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);

private:
    struct Saved {
        QString name;
        ReportChoice choice;
    };
    [[nodiscard]] QList<Saved> read() const;
    void write(const QList<Saved>& all);

    Preferences& m_preferences;
};

}  // namespace shirube::ui
