// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "domain/Theme.h"
#include "models/TableSortModel.h"

namespace shirube::models {

/// What a person asks to see of the themes. Empty: all of them.
struct ThemeChoice {
    std::string text = {};     ///< as typed; found in title, code and every spelling of the organisations
    std::string item = {};     ///< ①
    std::string element = {};  ///< b
    std::optional<domain::ThemeCategory> category = {};
    std::optional<domain::ThemeResult> result = {};
    std::optional<bool> preparatory = {};

    [[nodiscard]] bool isEmpty() const { return *this == ThemeChoice(); }
    friend bool operator==(const ThemeChoice&, const ThemeChoice&) = default;
};

/// The themes that a choice leaves, sorted. Its source is a ThemeModel.
class ThemeFilterModel final : public TableSortModel {
    Q_OBJECT
public:
    explicit ThemeFilterModel(QObject* parent = nullptr);

    void setChoice(const ThemeChoice& choice);
    [[nodiscard]] const ThemeChoice& choice() const { return m_choice; }
    /// The theme of a row as shown; null outside.
    [[nodiscard]] const domain::Theme* themeAt(const QModelIndex& index) const;
    /// The row of a theme as shown; invalid where it is not there or filtered out.
    [[nodiscard]] QModelIndex indexOf(const std::string& theme) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ThemeChoice m_choice;
};

}  // namespace shirube::models
