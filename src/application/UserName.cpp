// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/UserName.h"

#include <cstdlib>

namespace shirube::application {

std::string userName() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const char* name = std::getenv(variable); name != nullptr && *name != '\0') {
            return name;
        }
    }
    return "unknown";
}

}  // namespace shirube::application
