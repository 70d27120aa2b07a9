// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::exchange {

/// The texts that stand in a file, by place, as valid UTF-8: for finding what must not be in it.
/// - ZIP files (XLSX, DOCX, ODS …): each part by its name (docProps/core.xml), parts of parts too; of XML the text by
///   itself and with its attributes.
/// - PDF: strings and metadata that are not compressed. The glyphs of pages usually are, and are not read.
/// - Other files: as they are; of SVG and other XML also without the markup.
/// `name` is the file's, which is searched too: the place is empty then.
/// InvalidInput where a ZIP file is damaged, encrypted, or unpacks to more than 512 MiB.
[[nodiscard]] base::Result<std::map<std::string, std::string>> textsIn(std::string_view name, std::string_view bytes);
/// As above; NotFound, Io.
[[nodiscard]] base::Result<std::map<std::string, std::string>> readFileTexts(const std::filesystem::path& path);

}  // namespace shirube::exchange
