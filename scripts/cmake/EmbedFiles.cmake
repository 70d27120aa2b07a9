# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run with cmake -P by shirube_embed(): writes the files as byte arrays (string literals have length limits on MSVC).
string(REPLACE "|" ";" files "${FILES}")
get_filename_component(dir "${HEADER}" DIRECTORY)
file(MAKE_DIRECTORY "${dir}")
set(arrays "")
set(table "")
set(index 0)
foreach(path IN LISTS files)
  file(RELATIVE_PATH name "${BASE}" "${path}")
  file(READ "${path}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  # One byte of padding: an empty file still needs an array.
  string(APPEND arrays "const unsigned char file${index}[] = {${bytes}0};\n")
  string(APPEND table "    {\"${name}\", std::string_view(reinterpret_cast<const char*>(file${index}), sizeof(file${index}) - 1)},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE "${SOURCE}" "// Generated from data/ by shirube_embed(); do not edit.
// NOLINTBEGIN
#include \"embedded/${NAME}.h\"
namespace shirube::embedded {
namespace {
${arrays}
const File table[] = {
${table}};
}  // namespace
std::span<const File> ${NAME}() { return table; }
}  // namespace shirube::embedded
// NOLINTEND
")
file(WRITE "${HEADER}" "// Generated from data/ by shirube_embed(); do not edit.
#pragma once
#include \"base/EmbeddedFile.h\"
#include <span>
namespace shirube::embedded {
/// The embedded files with their paths below ${NAME}'s base folder, in a fixed order.
std::span<const File> ${NAME}();
}  // namespace shirube::embedded
")
