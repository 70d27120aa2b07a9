// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/Message.h"

namespace shirube::embedded {

/// The core's texts in a language (ja, en) from the embedded catalogues, whichever language the application is in:
/// English for one without a catalogue.
[[nodiscard]] base::Translator coreTranslator(const std::string& language);

}  // namespace shirube::embedded
