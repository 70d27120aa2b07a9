// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Catalogue.h"

namespace shirube::cli {

base::Translator translatorFor(const std::string& /*language*/) {
    return base::englishTranslator();
}

}  // namespace shirube::cli
