# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the source tree share: reading files, C++ without its comments, findings, and tests of the checks.

Each check is a script with a function check(root) -> findings and a list CASES of small bad and good trees, run as
  check_x.py --root DIR      prints the findings; exit 1 if there are any
  check_x.py --self-test     proves on CASES that it finds what it has to and nothing else
Only Python's standard library, 3.9 or later.
"""
import argparse
import pathlib
import re
import sys
import tempfile
import textwrap
from dataclasses import dataclass

SOURCE_SUFFIXES = {".cpp", ".h"}
SKIPPED_FOLDERS = {".git", ".cache", "build", "__pycache__", "node_modules"}


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}"


def files(root, *folders, suffixes=None, names=()):
    """Files below the folders of root (all of root without folders), as sorted (relative path, absolute path)."""
    root = pathlib.Path(root)
    found = []
    for folder in folders or (".",):
        start = root / folder
        stack = [start] if start.is_dir() else []
        while stack:
            for entry in stack.pop().iterdir():
                if entry.is_symlink():
                    continue
                if entry.is_dir():
                    if entry.name not in SKIPPED_FOLDERS:
                        stack.append(entry)
                elif suffixes is None or entry.suffix in suffixes or entry.name in names:
                    found.append((entry.relative_to(root).as_posix(), entry))
    return sorted(set(found))


def read(path):
    return path.read_text(encoding="utf-8", errors="replace")


def line_of(text, position):
    return text.count("\n", 0, position) + 1


_TOKENS = re.compile(
    r"""(?P<comment>//(?:[^\n\\]|\\.)*|/\*.*?\*/)
      | (?:u8|u|U|L)?R"(?P<delimiter>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=delimiter)"
      | "(?P<string>(?:[^"\\\n]|\\.)*)"
      | (?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+'""",
    re.VERBOSE | re.DOTALL,
)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|"([^"\n]+)")', re.MULTILINE)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


class Cpp:
    """A C++ file taken apart: `code` has neither comments nor the contents of literals, with every line where it was."""

    def __init__(self, text):
        pieces, uncommented, strings, end, joinable = [], [], [], 0, False
        for token in _TOKENS.finditer(text):
            between = text[end : token.start()]
            pieces.append(between)
            uncommented.append(between)
            joinable = joinable and not between.strip()
            whole = token.group()
            if token.group("comment") is not None:
                pieces.append(_blank(whole))
                uncommented.append(_blank(whole))
            else:
                uncommented.append(whole)
                content = token.group("raw") if token.group("raw") is not None else token.group("string")
                if content is not None:
                    # Neighbouring literals are one string to the compiler, and so to the checks.
                    if joinable:
                        strings[-1][1] += content
                    else:
                        strings.append([line_of(text, token.start()), content])
                joinable = content is not None
                pieces.append('"' + _blank(whole[1:-1]) + '"')
            end = token.end()
        pieces.append(text[end:])
        uncommented.append(text[end:])
        self.code = "".join(pieces)
        #: with literals, without comments
        self.uncommented = bare = "".join(uncommented)
        self.strings = [(line, content) for line, content in strings]
        #: (line, name, in quotes) of each #include
        self.includes = [
            (line_of(bare, m.start(m.lastindex)), m.group(m.lastindex), m.lastindex == 2) for m in _INCLUDE.finditer(bare)
        ]


def without_hash_comments(text):
    """CMake or shell text with comments blanked (a # inside quotes stays)."""
    return re.sub(r'("(?:[^"\\]|\\.)*")|#[^\n]*', lambda m: m.group(1) or _blank(m.group()), text)


@dataclass(frozen=True)
class Case:
    """A small tree, and what check() has to say of it: each text must be in one finding; without texts, no finding."""

    name: str
    tree: dict
    expect: tuple = ()


def _self_test(check, cases):
    failures = 0
    if not any(case.expect for case in cases) or not any(not case.expect for case in cases):
        print("the self-test needs at least one bad and one good tree")
        failures += 1
    for case in cases:
        with tempfile.TemporaryDirectory() as folder:
            for name, content in case.tree.items():
                path = pathlib.Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(textwrap.dedent(content), encoding="utf-8")
            messages = [str(finding) for finding in check(pathlib.Path(folder))]
        unmet = [text for text in case.expect if not any(text in message for message in messages)]
        surplus = [message for message in messages if not any(text in message for text in case.expect)]
        if unmet or surplus:
            failures += 1
            print(f"{case.name}: failed")
            print("".join(f"  not found: {text}\n" for text in unmet) + "".join(f"  unexpected: {m}\n" for m in surplus))
    print(f"{len(cases)} trees, {failures} failures")
    return 1 if failures else 0


def main(check, cases):
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("--root", default=pathlib.Path(__file__).resolve().parents[2], help="the tree to check")
    parser.add_argument("--self-test", action="store_true", help="check the check")
    arguments = parser.parse_args()
    if arguments.self_test:
        sys.exit(_self_test(check, cases))
    findings = sorted(set(check(pathlib.Path(arguments.root))), key=lambda f: (f.path, f.line, f.message))
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings")
    sys.exit(1 if findings else 0)
