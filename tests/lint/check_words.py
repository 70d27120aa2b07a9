#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that are not used here, each with what to do instead.

Where one is right after all, the line says so in a comment: `lint-allow(<rule>): <reason>`.
"""
import re
from dataclasses import dataclass

import lint
from lint import Case, Finding


@dataclass(frozen=True)
class Rule:
    name: str
    pattern: str  # a regular expression
    hint: str
    folders: tuple  # prefixes of paths
    where: str = "code"  # "code": C++ without comments and strings; "text": every line of every text file
    but: tuple = ()  # prefixes of paths left out


CPP = ("src/", "ui/", "tests/")
RULES = (
    Rule("std-namespace", r"\busing\s+namespace\s+std\b", "name what you use: using std::…", CPP),
    Rule(
        "console",
        r"\bstd::(?:cout|cerr|clog|puts|printf)\b|\bfmt::print\b|(?<![\w:.>])(?:printf|puts|fprintf)\s*\(|\bq(?:Debug|Warning|Critical|Info)\s*\(",
        "libraries return what they have to say; only cli prints",
        ("src/", "ui/"),
        but=("src/cli/",),
    ),
    Rule(
        "float",
        r"\b(?:float|double)\b",
        "amounts are whole yen (domain::Money) and ratios exact (base::Ratio); floating point begins at the display",
        ("src/domain/", "src/analysis/", "src/persistence/"),
    ),
    Rule(
        "clock",
        r"\b(?:system_clock|steady_clock|high_resolution_clock)::now\b|(?<![\w:.>])(?:time|localtime|gmtime)\s*\(|\bQDate(?:Time)?::current",
        "'now' and 'as of' are arguments: take a base::Clock at the edge",
        ("src/domain/", "src/analysis/", "src/exchange/", "src/persistence/", "src/figures/", "src/models/"),
    ),
    Rule(
        "environment",
        r"\b(?:std::)?(?:secure_)?getenv\s*\(|\bqgetenv\b|\bqEnvironmentVariable\b",
        "settings are read at the edge (cli, ui) and passed as values",
        ("src/",),
        but=("src/cli/", "src/application/"),
    ),
    Rule("singleton", r"\b(?!Q[A-Z])\w+::instance\s*\(\s*\)", "pass a reference from AppContext or main", ("src/", "ui/")),
    Rule(
        "unsafe-c",
        r"(?<![\w:.>])(?:std::)?(?:strcpy|strcat|sprintf|gets|atoi|atol|atof|strtok|rand)\s*\(",
        "use std::string, fmt, std::from_chars or <random>",
        CPP,
    ),
    Rule(
        "unfinished",
        r"\b(?:TODO|FIXME|XXX|HACK)\b",
        "finish it, or open an issue and say in the code what holds today",
        ("",),
        "text",
        but=("LICENSE", "docs/CONTRIBUTING.md", "docs/developer/testing.md"),
    ),
    Rule(
        "machine-path",
        r"(?<![\w./$}~])/(?:home|root|Users)/\w",
        "a path of one machine means nothing on another",
        ("",),
        "text",
    ),
    Rule("conflict", r"^(?:<{7} |>{7} |={7}$)", "a merge is not finished", ("",), "text"),
)
TEXT_SUFFIXES = lint.SOURCE_SUFFIXES | {".py", ".sh", ".cmake", ".txt", ".md", ".json", ".sql", ".yml", ".ts", ".xml", ".csv", ""}


def allowed(rule, line):
    return re.search(rf"lint-allow\({rule.name}\): \S", line) is not None


def check(root):
    findings = []
    for path, absolute in lint.files(root, suffixes=TEXT_SUFFIXES):
        if path.startswith("tests/lint/check_words.py"):
            continue
        rules = [r for r in RULES if path.startswith(r.folders) and not (r.but and path.startswith(r.but))]
        is_cpp = absolute.suffix in lint.SOURCE_SUFFIXES
        rules = [r for r in rules if is_cpp or r.where == "text"]
        if not rules:
            continue
        text = lint.read(absolute)
        lines = text.splitlines()
        code = lint.Cpp(text).code.splitlines() if is_cpp else []
        for rule in rules:
            for number, line in enumerate(code if rule.where == "code" else lines, start=1):
                match = re.search(rule.pattern, line)
                if match and not allowed(rule, lines[number - 1]):
                    findings.append(Finding(path, number, f"'{match.group().strip()}' ({rule.name}): {rule.hint}"))
    return findings


CASES = [
    Case(
        "plain code",
        {
            "src/domain/A.cpp": '// a double check; std::cout\nauto s = "float";\nint doubled = 2;\n',
            "src/cli/main.cpp": "std::cout << 1;\nauto h = std::getenv(\"HOME\");\n",
            "src/analysis/B.cpp": "double d = 0; // lint-allow(float): a distance on the screen, not an amount\n",
            "src/persistence/C.cpp": "table.puts(); stamp.time(); x->printf();\n",
            "src/figures/Axis.cpp": "double width = 0;\n",
            "docs/a.md": "Backups go to /var/backups. See src/home/a and $HOME/home/x. A todo list.\n",
        },
    ),
    Case("using namespace std", {"src/base/A.cpp": "using namespace std;\n"}, ("(std-namespace)",)),
    Case("printing in a library", {"src/analysis/A.cpp": "std::cout << 1;\nprintf(\"a\");\n"}, ("A.cpp:1", "A.cpp:2")),
    Case("debugging in a model", {"src/models/A.cpp": "qDebug() << 1;\n"}, ("(console)",)),
    Case("a floating amount", {"src/domain/A.h": "struct A { double yen; };\n"}, ("(float)",)),
    Case("an allowance without a reason", {"src/domain/A.h": "float a; // lint-allow(float):\n"}, ("(float)",)),
    Case("a clock in the engine", {"src/analysis/A.cpp": "auto n = std::chrono::system_clock::now();\n"}, ("(clock)",)),
    Case("the environment in a library", {"src/exchange/A.cpp": "auto h = std::getenv(\"A\");\n"}, ("(environment)",)),
    Case("a singleton", {"ui/A.cpp": "Store::instance().load();\n"}, ("(singleton)",)),
    Case("an unchecked conversion", {"src/cli/A.cpp": "int a = atoi(text);\n"}, ("(unsafe-c)",)),
    Case("unfinished work", {"src/base/A.cpp": "// TODO: finish\n", "docs/a.md": "FIXME\n"}, ("A.cpp:1", "a.md:1")),
    Case("a path of one machine", {"scripts/run": "cd /home/someone\n", "a.md": "see `/Users/x`\n"}, ("run:1", "a.md:1")),
    Case("half a merge", {"src/base/A.cpp": "<<<<<<< ours\n=======\n>>>>>>> theirs\n"}, ("A.cpp:1", "A.cpp:2", "A.cpp:3")),
]

if __name__ == "__main__":
    lint.main(check, CASES)
