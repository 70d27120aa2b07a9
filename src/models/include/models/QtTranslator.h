// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

#include "base/Message.h"

namespace shirube::models {

/// The texts of the core in the application's language: looks them up in the installed QTranslators, context "core".
[[nodiscard]] base::Translator qtTranslator();

/// The message in the application's language.
[[nodiscard]] QString textOf(const base::Message& message);

[[nodiscard]] QString toQString(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const QString& text);

}  // namespace shirube::models
