#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The C++ is formatted by clang-format 14 with the .clang-format of the tree.

Another version formats otherwise, so without version 14 the check is skipped (exit 77).
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import lint
from lint import Case, Finding

SKIPPED = 77


def find_tool():
    for name in ("clang-format-14", "clang-format"):
        tool = shutil.which(name)
        if tool and " version 14." in subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout:
            return tool
    return None


TOOL = find_tool()
STYLE = pathlib.Path(__file__).resolve().parents[2] / ".clang-format"


def check(root):
    sources = lint.files(root, "src", "ui", "tests", suffixes=lint.SOURCE_SUFFIXES)

    def run(batch):
        command = [TOOL, f"--style=file:{STYLE}", "--dry-run", "-Werror", "--ferror-limit=1"]
        result = subprocess.run(command + [str(absolute) for _, absolute in batch], capture_output=True, text=True, check=False)
        names = {str(absolute): path for path, absolute in batch}
        wrong = []
        for match in re.finditer(r"^(.+?):(\d+):\d+: (?:error|warning): ", result.stderr, re.MULTILINE):
            if match[1] in names:
                wrong.append(Finding(names[match[1]], int(match[2]), "not formatted: clang-format-14 -i " + names[match[1]]))
        if result.returncode != 0 and not wrong:
            wrong.append(Finding(".clang-format", 1, result.stderr.strip()[:300]))
        return wrong

    # Each file alone: the limit of errors is one per run.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [finding for wrong in pool.map(run, [[source] for source in sources]) for finding in wrong]


CASES = [
    Case("formatted", {"src/base/A.cpp": "int main() {\n    return 0;\n}\n"}),
    Case("not formatted", {"src/base/A.cpp": "int main()\n{ return 0;}\n"}, ("A.cpp:1: not formatted",)),
    Case("a test not formatted", {"tests/unit/A.h": "int   a;\n"}, ("tests/unit/A.h:1: not formatted",)),
]

if __name__ == "__main__":
    if TOOL is None:
        print("clang-format 14 is not installed (Debian: clang-format-14): skipped")
        sys.exit(SKIPPED)
    lint.main(check, CASES)
