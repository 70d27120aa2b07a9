# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts files of data/ into the executables, so that nothing has to be found at run time on any platform.

# shirube_embed(<target> NAME <Identifier> BASE <dir> FILES <file>…)
# Generates embedded/<Identifier>.h with `std::span<const shirube::embedded::File> <Identifier>()`.
function(shirube_embed target)
  cmake_parse_arguments(ARG "" "NAME;BASE" "FILES" ${ARGN})
  set(out "${CMAKE_CURRENT_BINARY_DIR}/embedded_${ARG_NAME}")
  set(header "${out}/embedded/${ARG_NAME}.h")
  set(source "${out}/${ARG_NAME}.cpp")
  string(REPLACE ";" "|" files "${ARG_FILES}")
  add_custom_command(
    OUTPUT "${header}" "${source}"
    COMMAND "${CMAKE_COMMAND}" -DNAME=${ARG_NAME} -DBASE=${ARG_BASE} "-DFILES=${files}" -DHEADER=${header} -DSOURCE=${source}
            -P "${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedFiles.cmake"
    DEPENDS ${ARG_FILES} "${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedFiles.cmake"
    VERBATIM)
  target_sources(${target} PRIVATE "${source}" "${header}")
  target_include_directories(${target} PRIVATE "${out}")
endfunction()
