#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the core and the command line as on a machine without Qt, runs their tests, and makes sure that nothing of Qt
was found on the way: core_without_qt.py --source DIR --build DIR [--build-type TYPE] [--define NAME=VALUE…]
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

# Nothing of Qt may be found, even where it is installed.
QT_PACKAGES = ("Qt6", "Qt6Core", "Qt6Gui", "Qt6Widgets", "Qt6LinguistTools", "Qt6Test", "Qt5", "Qt5Core", "QT")
QT = re.compile(r"\bqt[56]\b|\bQt[56]\w*|\bQT_\w+_LIB\b")


def run(*command):
    print("+", " ".join(str(part) for part in command), flush=True)
    if subprocess.run([str(part) for part in command], check=False).returncode != 0:
        sys.exit(f"failed: {' '.join(str(part) for part in command)}")


def traces_of_qt(build):
    """Where Qt shows in what was compiled and linked."""
    places = []
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        # The folders' own names are no trace: only what comes after them.
        command = entry["command"].replace(str(build), "")
        if QT.search(command):
            places.append(f"compiling {entry['file']}: {QT.search(command).group()}")
    for line in (build / "build.ninja").read_text(encoding="utf-8").splitlines():
        if re.match(r"\s*LINK_LIBRARIES\s*=", line) and QT.search(line.replace(str(build), "")):
            places.append(line.strip()[:200])
    for program in sorted((build / "bin").iterdir()):
        if program.is_file() and os.access(program, os.X_OK):
            needed = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=False).stdout
            places += [f"{program.name} needs {line.strip()}" for line in needed.splitlines() if "libQt" in line]
    return places


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--build-type", default="Release")
    parser.add_argument("--define", action="append", default=[])
    parser.add_argument("--cmake", default="cmake")
    parser.add_argument("--ctest", default="ctest")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    disabled = [f"-DCMAKE_DISABLE_FIND_PACKAGE_{package}=ON" for package in QT_PACKAGES]
    run(arguments.cmake, "-S", arguments.source, "-B", build, "-G", "Ninja", "-DSHIRUBE_WITH_QT=OFF",
        f"-DCMAKE_BUILD_TYPE={arguments.build_type}", *disabled, *(f"-D{define}" for define in arguments.define))
    run(arguments.cmake, "--build", build, "--parallel", "2")
    places = traces_of_qt(build)
    if places:
        sys.exit("Qt was used after all:\n  " + "\n  ".join(places[:20]))
    run(arguments.ctest, "--test-dir", build, "--output-on-failure", "--no-tests=error", "--parallel", "2", "-LE", "lint")


if __name__ == "__main__":
    main()
