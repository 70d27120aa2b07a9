#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file begins with the two SPDX lines, and every C++ header then has #pragma once."""
import re

import lint
from lint import Case, Finding

SPDX = ("SPDX-FileCopyrightText: Shirube contributors", "SPDX-License-Identifier: GPL-3.0-or-later")
MARKS = {".cpp": "//", ".h": "//", ".cmake": "#", ".py": "#", ".sh": "#", ".sql": "--"}
NAMES = {"CMakeLists.txt": "#"}


def mark_of(path, text):
    name = path.rsplit("/", 1)[-1]
    suffix = "." + name.rsplit(".", 1)[-1] if "." in name else ""
    if name in NAMES or suffix in MARKS:
        return NAMES.get(name) or MARKS[suffix]
    # Scripts without a suffix are known by their first line.
    return "#" if not suffix and re.match(r"#!.*\b(?:bash|sh|python3)\b", text) else None


def check(root):
    findings = []
    for path, absolute in lint.files(root):
        if absolute.suffix not in MARKS and absolute.name not in NAMES and absolute.suffix:
            continue
        text = lint.read(absolute)
        mark = mark_of(path, text)
        if mark is None:
            continue
        lines = text.splitlines()
        if lines and lines[0].startswith("#!"):
            lines = lines[1:]
        for number, wanted in enumerate(SPDX):
            if len(lines) <= number or lines[number] != f"{mark} {wanted}":
                findings.append(Finding(path, number + 1, f"the file begins with '{mark} {wanted}' on line {number + 1}"))
                break
        if path.endswith(".h") and not re.search(r"^#pragma once$", text, re.MULTILINE):
            findings.append(Finding(path, 3, "#pragma once is missing"))
    return findings


GOOD = "{0} " + SPDX[0] + "\n{0} " + SPDX[1] + "\n"
CASES = [
    Case(
        "files with their lines",
        {
            "src/base/A.h": GOOD.format("//") + "#pragma once\n",
            "src/base/A.cpp": GOOD.format("//"),
            "CMakeLists.txt": GOOD.format("#"),
            "data/migrations/0001_a.sql": GOOD.format("--"),
            "scripts/run": "#!/usr/bin/env bash\n" + GOOD.format("#"),
            "README.md": "no header needed\n",
            "LICENSE": "none here either\n",
            "build/generated.cpp": "not ours\n",
        },
    ),
    Case("no SPDX lines", {"src/base/A.cpp": "int a;\n"}, ("SPDX-FileCopyrightText",)),
    Case("another licence", {"ui/A.cpp": GOOD.format("//").replace("GPL-3.0-or-later", "MIT")}, ("SPDX-License-Identifier",)),
    Case("no pragma", {"src/base/A.h": GOOD.format("//") + "int a;\n"}, ("#pragma once is missing",)),
    Case("a bare script", {"scripts/run": "#!/usr/bin/env bash\nset -e\n"}, ("scripts/run:1",)),
    Case("a bare migration", {"data/migrations/0002_b.sql": "DROP TABLE a;\n"}, ("'-- SPDX",)),
]

if __name__ == "__main__":
    lint.main(check, CASES)
