#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps files at a size that one can read: no C++ file over 1,000 lines, the main window not over 600."""
import lint
from lint import Case, Finding

LIMIT = 1000
LIMITS = {"ui/mainwindow/MainWindow.cpp": 600}


def check(root):
    findings = []
    for path, absolute in lint.files(root, "src", "ui", "tests", suffixes=lint.SOURCE_SUFFIXES):
        lines = len(lint.read(absolute).splitlines())
        limit = LIMITS.get(path, LIMIT)
        if lines > limit:
            findings.append(Finding(path, limit + 1, f"{lines} lines; {limit} are the limit: find the second thing it does"))
    return findings


CASES = [
    Case(
        "files at the limit",
        {"src/base/A.cpp": "int a;\n" * 1000, "ui/mainwindow/MainWindow.cpp": "int a;\n" * 600, "tests/a.txt": "\n" * 2000},
    ),
    Case("a file over the limit", {"src/base/A.h": "int a;\n" * 1001}, ("1001 lines; 1000",)),
    Case("a test over the limit", {"tests/unit/A.cpp": "int a;\n" * 1200}, ("1200 lines; 1000",)),
    Case("a main window over its limit", {"ui/mainwindow/MainWindow.cpp": "int a;\n" * 601}, ("601 lines; 600",)),
]

if __name__ == "__main__":
    lint.main(check, CASES)
