#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the documentation point to files that exist, and every decision record is in the list of them and complete."""
import re
import urllib.parse

import lint
from lint import Case, Finding

LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
PARTS = ("- Status: ", "- Date: ", "## Context", "## Options", "## Decision", "## Consequences")


def without_code(text):
    return re.sub(r"```.*?```|`[^`\n]*`", lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.DOTALL)


def check(root):
    findings = []
    for path, absolute in lint.files(root, suffixes={".md"}):
        text = without_code(lint.read(absolute))
        for match in LINK.finditer(text):
            target = urllib.parse.unquote(match[1].split("#")[0])
            if not target or re.match(r"[a-z]+:", target):
                continue
            if not (absolute.parent / target).exists():
                findings.append(Finding(path, lint.line_of(text, match.start()), f"{target} does not exist"))
    index = root / "docs" / "decisions" / "README.md"
    listed = lint.read(index) if index.is_file() else ""
    for path, absolute in lint.files(root, "docs/decisions", suffixes={".md"}):
        if absolute == index:
            continue
        if not re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", absolute.name, re.IGNORECASE):
            findings.append(Finding(path, 1, "records are named 0000-some-words.md"))
        if f"({absolute.name})" not in listed:
            findings.append(Finding(path, 1, "not listed in docs/decisions/README.md"))
        text = lint.read(absolute)
        for part in PARTS:
            if not re.search("^" + re.escape(part), text, re.MULTILINE):
                findings.append(Finding(path, 1, f"has no '{part.strip()}'"))
    return findings


RECORD = "# A\n\n- Status: accepted\n- Date: 2026-11-21\n\n## Context\n\n## Options\n\n## Decision\n\n## Consequences\n"
CASES = [
    Case(
        "pages that hold together",
        {
            "README.md": "[a](docs/a.md#part) [b](https://example.org/x) `[c](gone.md)`\n```\n[d](gone.md)\n```\n",
            "docs/a.md": "[up](../README.md) [here](#part)\n",
            "docs/decisions/README.md": "- [A](0001-a.md)\n",
            "docs/decisions/0001-a.md": RECORD,
        },
    ),
    Case("a link to nowhere", {"README.md": "\n![a](docs/gone.png)\n"}, ("README.md:2: docs/gone.png does not exist",)),
    Case("a record that is not listed", {"docs/decisions/0001-a.md": RECORD}, ("not listed",)),
    Case(
        "a record without its parts",
        {"docs/decisions/README.md": "[a](0001-a.md)\n", "docs/decisions/0001-a.md": RECORD.replace("## Options\n", "")},
        ("has no '## Options'",),
    ),
    Case(
        "a record by another name",
        {"docs/decisions/README.md": "[a](store.md)\n", "docs/decisions/store.md": RECORD},
        ("records are named",),
    ),
]

if __name__ == "__main__":
    lint.main(check, CASES)
