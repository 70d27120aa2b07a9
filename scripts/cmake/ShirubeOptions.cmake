# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries the standard, the warnings and the sanitizers for every library and executable.

find_package(fmt REQUIRED)
find_path(SHIRUBE_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)

add_library(shirube_options INTERFACE)
target_compile_features(shirube_options INTERFACE cxx_std_20)
if(MSVC)
  target_compile_options(shirube_options INTERFACE /W4 /WX /utf-8 /permissive-)
else()
  target_compile_options(shirube_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
                         -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wnull-dereference -Wformat=2 -Werror)
  # GCC 12 reports null dereferences inside inlined library code at -O2 that no caller can reach, and overlapping copies
  # in `"text" + std::string` (GCC bug 105651).
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(shirube_options INTERFACE -Wno-null-dereference -Wno-restrict)
  endif()
endif()
if(SHIRUBE_SANITIZE)
  target_compile_options(shirube_options INTERFACE -fsanitize=${SHIRUBE_SANITIZE} -fno-omit-frame-pointer
                         -fno-sanitize-recover=all)
  # Debian's SOCI hides the type information of its classes, which this check of UBSan needs.
  target_compile_options(shirube_options INTERFACE -fno-sanitize=vptr)
  target_link_options(shirube_options INTERFACE -fsanitize=${SHIRUBE_SANITIZE})
endif()
if(CMAKE_CXX_CLANG_TIDY)
  # What moc and others generate is not ours to mend; clang-tidy needs one check at least.
  file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\n")
endif()
find_program(SHIRUBE_CCACHE ccache)
if(SHIRUBE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${SHIRUBE_CCACHE}")
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# shirube_library(<layer> SOURCES … [PUBLIC_LIBS …] [PRIVATE_LIBS …])
# Makes the static library shirube_<layer> whose only include root is src/<layer>/include: a layer that is not linked
# can't be included, so a forbidden dependency fails to compile.
function(shirube_library layer)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC_LIBS;PRIVATE_LIBS" ${ARGN})
  add_library(shirube_${layer} STATIC ${ARG_SOURCES})
  add_library(shirube::${layer} ALIAS shirube_${layer})
  target_include_directories(shirube_${layer} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/include")
  target_link_libraries(shirube_${layer} PUBLIC ${ARG_PUBLIC_LIBS} PRIVATE shirube_options ${ARG_PRIVATE_LIBS})
  target_compile_features(shirube_${layer} PUBLIC cxx_std_20)
endfunction()
