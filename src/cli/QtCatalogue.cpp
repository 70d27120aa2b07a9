// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Catalogue.h"
#include "embedded/CoreTranslator.h"

namespace shirube::cli {

base::Translator translatorFor(const std::string& language) {
    return embedded::coreTranslator(language);
}

}  // namespace shirube::cli
