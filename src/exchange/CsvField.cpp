// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvField.h"

namespace shirube::exchange {

void appendCsvField(std::string& bytes, std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        bytes += text;
        return;
    }
    bytes += '"';
    for (const char c : text) {
        bytes += c;
        if (c == '"') {
            bytes += c;
        }
    }
    bytes += '"';
}

}  // namespace shirube::exchange
