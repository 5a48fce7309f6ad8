# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, language level and switches: the one place to argue about them.
option(SELARAS_TESTS "Build the tests" ON)
option(SELARAS_BENCH "Build the benchmarks" OFF)
option(SELARAS_SANITIZE "Address, undefined behaviour and leak sanitizers" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # BASEDIR and NOHASHDIR: another checkout of the same sources still hits the cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

add_library(selaras_options INTERFACE)
target_include_directories(selaras_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(selaras_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wcast-qual
                       -Wold-style-cast -Wconversion -Wno-sign-conversion
                       -Werror=return-type -Werror=switch)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # A precompiled header without the time of its sources: the compiler cache can tell that it is the same.
  target_compile_options(selaras_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
target_compile_definitions(selaras_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
                           QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(SELARAS_SANITIZE)
  target_compile_options(selaras_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                         -fno-omit-frame-pointer)
  target_link_options(selaras_options INTERFACE -fsanitize=address,undefined)
endif()
