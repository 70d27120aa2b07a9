// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shirube::exchange {

/// The strings of a PDF that are not compressed ((…) and <…>, UTF-16 or bytes), one on a line, and what else of it is
/// readable, such as XMP metadata.
[[nodiscard]] std::string pdfStrings(std::string_view bytes);

}  // namespace shirube::exchange
