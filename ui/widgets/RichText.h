// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <string_view>

#include "models/FactCell.h"

namespace shirube::ui {

/// The pieces of a detail pane's rich text, in the colours of a palette. What is handed in is plain text and escaped,
/// unless it is said to be html.
class RichText {
public:
    explicit RichText(const QPalette& palette) : m_palette(palette) {}

    [[nodiscard]] const QPalette& palette() const { return m_palette; }
    [[nodiscard]] static QString escaped(std::string_view text);
    /// What is shown, and a quiet line below it.
    [[nodiscard]] QString heading(const QString& title, const QString& below = {}) const;
    [[nodiscard]] QString section(const QString& title) const;
    /// `html` standing back.
    [[nodiscard]] QString quiet(const QString& html) const;
    /// One row of a table(); empty where the value is.
    [[nodiscard]] QString row(const QString& label, const QString& value) const;
    [[nodiscard]] static QString table(const QString& rows);
    [[nodiscard]] static QString paragraph(const QString& text);
    [[nodiscard]] QString hint(const QString& text) const;
    /// The heading of a computed number: what it is, and the number, large.
    [[nodiscard]] QString result(const QString& title, const QString& value) const;
    /// A mark and its words, in the ink of what is in order or of what needs attention.
    [[nodiscard]] QString good(const QString& text) const;
    [[nodiscard]] QString alert(const QString& text) const;
    /// The text in the ink of its tone.
    [[nodiscard]] QString toned(models::Tone tone, const QString& text) const;

private:
    QPalette m_palette;
};

}  // namespace shirube::ui
