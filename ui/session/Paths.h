// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>

namespace shirube::ui {

/// Paths cross between Qt and the core as UTF-16, which loses nothing on any system.
[[nodiscard]] inline QString pathText(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

[[nodiscard]] inline std::filesystem::path pathOf(const QString& text) {
    return {text.toStdU16String()};
}

}  // namespace shirube::ui
