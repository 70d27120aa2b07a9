// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/Message.h"

namespace shirube::cli {

/// The translator of a language (ja, en). A build without Qt has no catalogue and answers in English.
[[nodiscard]] base::Translator translatorFor(const std::string& language);

}  // namespace shirube::cli
