#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the tree to the layers of docs/architecture.md.

Includes and CMake links go downwards only; no cycle between folders or files; Qt only from figures and models up, and
Widgets only in ui/; SQL only in src/persistence, data/migrations and tests; SQLite and SOCI only inside persistence.
"""
import pathlib
import re

import lint
from lint import Case, Finding

# What each layer may include and link, itself aside.
ALLOWED = {
    "base": set(),
    "sealing": {"base"},
    "domain": {"base"},
    "analysis": {"domain", "base"},
    "persistence": {"analysis", "domain", "base"},
    "exchange": {"analysis", "domain", "sealing", "base"},
    "application": {"persistence", "exchange", "analysis", "domain", "sealing", "base"},
    "figures": {"application", "exchange", "analysis", "domain", "base"},
    "models": {"application", "analysis", "domain", "base"},
    "cli": {"figures", "application", "exchange", "analysis", "domain", "base"},
    "ui": {"models", "figures", "application", "analysis", "domain", "base"},
}
# Qt modules by layer; None is every module. The others use no Qt. In cli only the files named Qt… or Chart… may, so
# that the rest of it is built without Qt.
QT_MODULES = {"figures": {"QtCore", "QtGui"}, "models": {"QtCore"}, "cli": {"QtCore", "QtGui"}, "ui": None}
CLI_QT_FILES = re.compile(r"(?:Qt|Chart)\w*\.(?:cpp|h)$")
LAYER = "|".join(ALLOWED)

SQL = re.compile(
    r"\b(?:SELECT\b.+\bFROM\b|INSERT\s+(?:OR\s+\w+\s+)?INTO\b|REPLACE\s+INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b"
    r"|(?:CREATE|DROP|ALTER)\s+(?:TEMP\w*\s+|UNIQUE\s+|VIRTUAL\s+)*(?:TABLE|INDEX|TRIGGER|VIEW)\b|PRAGMA\s+\w+"
    r"|BEGIN\s+(?:IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION)\b|SAVEPOINT\s+\w+|ATTACH\s+DATABASE\b|VACUUM\s+INTO\b)"
    r"|(?i:\bselect\s+\*\s+from\b|\binsert\s+into\s+\w+\s*\(|\bdelete\s+from\s+\w+\s+where\b|\bcreate\s+table\b)",
    re.DOTALL,
)


def _load_qt_headers():
    headers = {}
    for line in lint.read(pathlib.Path(__file__).with_name("qt_headers.txt")).splitlines():
        if not line.startswith("#"):
            module, names = line.split(":")
            headers.update(dict.fromkeys(names.split(), module))
    return headers


QT_HEADERS = _load_qt_headers()


def qt_module(include):
    """The Qt module of an included name, "unknown" for one that is Qt's but not listed, None if it isn't Qt's."""
    parts = include.split("/")
    if len(parts) > 1 and re.fullmatch(r"Qt[A-Z]\w*", parts[0]):
        return parts[0]
    if include in QT_HEADERS:
        return QT_HEADERS[include]
    if len(parts) == 1 and re.fullmatch(r"Qt?[A-Z]\w*|q[a-z]\w*\.h|ui_\w+\.h", include):
        return "QtWidgets" if include.startswith("ui_") else "unknown"
    return None


def layer_of(path):
    parts = path.split("/")
    if parts[0] == "src" and len(parts) > 2:
        return parts[1]
    return "ui" if parts[0] == "ui" else None


def folder_of(path):
    """The folder whose cycles are looked for. What stands directly in ui/ (the composition root) is looked at file by file."""
    parts = path.split("/")
    if parts[0] == "src":
        return "/".join(parts[:2])
    return "/".join(parts[:-1]) if len(parts) > 2 else path.rsplit(".", 1)[0]


def resolve(path, include, known):
    """The file of the tree that a quoted include of path means, or None."""
    folder = pathlib.PurePosixPath(path).parent
    candidates = [folder / include]
    first = include.split("/")[0]
    if first in ALLOWED:
        candidates.append(pathlib.PurePosixPath("src", first, "include", include))
    candidates.append(pathlib.PurePosixPath("ui", include))
    for candidate in candidates:
        parts = []
        for part in candidate.parts:
            if part == "..":
                parts = parts[:-1]
            else:
                parts.append(part)
        name = "/".join(parts)
        if name in known:
            return name
    return None


def cycles(edges):
    """One cycle of each strongly connected part of a graph {node: {node: place}}, as lists of nodes."""
    found, state = [], {}

    def visit(start):
        trail, stack = [start], [iter(sorted(edges.get(start, ())))]
        state[start] = "open"
        while stack:
            following = next(stack[-1], None)
            if following is None:
                stack.pop()
                state[trail.pop()] = "done"
            elif state.get(following) == "open":
                found.append(trail[trail.index(following) :] + [following])
            elif following not in state:
                state[following] = "open"
                trail.append(following)
                stack.append(iter(sorted(edges.get(following, ()))))

    for node in sorted(edges):
        if node not in state:
            visit(node)
    return found


def check_qt(path, layer, line, include):
    module = qt_module(include)
    if module is None:
        return None
    allowed = QT_MODULES.get(layer, set())
    if layer == "cli" and not CLI_QT_FILES.search(path):
        return Finding(path, line, f"<{include}>: in cli only files named Qt… or Chart… use Qt; the rest is built without it")
    if allowed is None or module in allowed:
        return None
    if module == "QtWidgets":
        return Finding(path, line, f"<{include}> is a Widgets header: windows and widgets live in ui/")
    if not allowed:
        return Finding(path, line, f"<{include}>: {layer} is built without Qt")
    return Finding(path, line, f"<{include}> ({module}): {layer} uses {' and '.join(sorted(allowed))} only")


def check_cpp(root, findings):
    sources = lint.files(root, "src", "ui", suffixes=lint.SOURCE_SUFFIXES)
    known = {path for path, _ in sources}
    file_edges, folder_edges = {}, {}
    for path, absolute in sources:
        layer = layer_of(path)
        if layer not in ALLOWED:
            findings.append(Finding(path, 1, f"'{layer}' is no layer: {', '.join(ALLOWED)}"))
            continue
        cpp = lint.Cpp(lint.read(absolute))
        public = "/include/" in path
        for line, include, quoted in cpp.includes:
            target = resolve(path, include, known) if quoted else None
            other = include.split("/")[0] if "/" in include and include.split("/")[0] in ALLOWED else None
            if target is not None:
                other = layer_of(target)
                file_edges.setdefault(path, {})[target] = line
                if folder_of(path) != folder_of(target):
                    folder_edges.setdefault(folder_of(path), {}).setdefault(folder_of(target), (path, line))
                if other != layer and "/include/" not in target:
                    findings.append(Finding(path, line, f'"{include}" is private to {other}'))
            if other is not None and other != layer and other not in ALLOWED[layer]:
                allowed = ", ".join(sorted(ALLOWED[layer])) or "nothing"
                findings.append(Finding(path, line, f'"{include}": {layer} may use {allowed}, not {other}'))
            qt = check_qt(path, layer, line, include)
            if qt is not None:
                findings.append(qt)
            if include in ("sqlite3.h", "sqlite3ext.h") or include.startswith("soci"):
                if public:
                    findings.append(Finding(path, line, f"<{include}> in a public header hands the store's library to everybody"))
                elif layer != "persistence":
                    findings.append(Finding(path, line, f"<{include}>: only persistence talks to SQLite and SOCI"))
        if layer != "persistence":
            for line, content in cpp.strings:
                if SQL.search(content):
                    findings.append(Finding(path, line, "SQL text belongs in src/persistence or data/migrations"))
    for cycle in cycles(file_edges):
        findings.append(Finding(cycle[0], file_edges[cycle[0]][cycle[1]], "cycle of includes: " + " -> ".join(cycle)))
    for cycle in cycles(folder_edges):
        path, line = folder_edges[cycle[0]][cycle[1]]
        findings.append(Finding(path, line, "cycle of folders: " + " -> ".join(cycle)))


def check_cmake(root, findings):
    edges = {}
    for path, absolute in lint.files(root, suffixes={".cmake"}, names=("CMakeLists.txt",)):
        text = lint.without_hash_comments(lint.read(absolute))
        for match in re.finditer(r"(?<![\w_])(include_directories|link_libraries)\s*\(", text):
            findings.append(
                Finding(path, lint.line_of(text, match.start()), f"{match[1]}() is for everybody; use target_{match[1]}()")
            )
        layer = layer_of(path)
        if layer not in ALLOWED:
            continue
        for match in re.finditer(rf"\bshirube(?:::|_)({LAYER})\b", text):
            other, line = match[1], lint.line_of(text, match.start())
            if other != layer:
                edges.setdefault(layer, {})[other] = (path, line)
                if other not in ALLOWED[layer]:
                    findings.append(Finding(path, line, f"{layer} may not link {other}"))
        for match in re.finditer(rf"(?:\bsrc|\.\.)/({LAYER})/include\b", text):
            if match[1] != layer:
                line = lint.line_of(text, match.start())
                findings.append(Finding(path, line, f"link shirube::{match[1]} rather than naming its include folder"))
        for match in re.finditer(r"\bQt6?::(\w+)", text):
            allowed = QT_MODULES.get(layer, set())
            if allowed is not None and "Qt" + match[1] not in allowed:
                findings.append(Finding(path, lint.line_of(text, match.start()), f"{layer} may not link {match[0]}"))
        for match in re.finditer(r"\bSOCI::\w+|\bSQLite::SQLite3\b|\bsoci_\w+", text):
            if layer != "persistence":
                line = lint.line_of(text, match.start())
                findings.append(Finding(path, line, f"{layer} may not link {match[0]}: only persistence talks to the store"))
    for cycle in cycles(edges):
        path, line = edges[cycle[0]][cycle[1]]
        findings.append(Finding(path, line, "cycle of links: " + " -> ".join(cycle)))


def check_sql_files(root, findings):
    for path, _ in lint.files(root, suffixes={".sql"}):
        if not path.startswith(("src/persistence/", "data/migrations/", "tests/")):
            findings.append(Finding(path, 1, "SQL belongs in src/persistence or data/migrations"))


def check(root):
    findings = []
    check_cpp(root, findings)
    check_cmake(root, findings)
    check_sql_files(root, findings)
    return findings


CASES = [
    Case(
        "a tree that keeps the rules",
        {
            "src/base/include/base/Text.h": "#pragma once\n#include <string>\n",
            "src/domain/include/domain/Money.h": '#include "base/Text.h"\n',
            "src/domain/Money.cpp": '#include "domain/Money.h"\n#include "Digits.h"\n// SELECT a FROM b\n',
            "src/domain/Digits.h": "const char* hint = \"Select a line from the table\";\nint million = 1'000'000;\n",
            "src/domain/CMakeLists.txt": "shirube_library(domain SOURCES Money.cpp PUBLIC_LIBS shirube::base)\n",
            "src/persistence/Store.cpp": '#include <soci/soci.h>\nauto q = "SELECT a FROM b";\n#include "domain/Money.h"\n',
            "src/persistence/include/persistence/Store.h": '#include "domain/Money.h"\n',
            "src/figures/Scene.cpp": '#include <QPainter>\n#include <QString>\n#include "application/A.h"\n',
            "src/cli/ChartCommand.cpp": '#include <QGuiApplication>\n#include "figures/F.h"\n',
            "ui/AppContext.h": '#include "models/M.h"\n',
            "ui/main.cpp": '#include "AppContext.h"\n#include "mainwindow/MainWindow.h"\n#include <QApplication>\n',
            "ui/mainwindow/MainWindow.h": '#include "AppContext.h"\n#include <QMainWindow>\n',
            "ui/CMakeLists.txt": "target_link_libraries(shirube PRIVATE shirube::models Qt6::Widgets)\n",
            "tests/persistence/StoreTest.cpp": 'auto q = "SELECT a FROM b";\n',
            "data/migrations/0001_initial.sql": "CREATE TABLE a (b);\n",
        },
    ),
    Case("a back edge", {"src/base/Text.cpp": '#include "domain/Money.h"\n'}, ("base may use nothing, not domain",)),
    Case(
        "an edge sideways",
        {"src/exchange/A.cpp": '#include "persistence/B.h"\n', "src/persistence/B.cpp": '#include "exchange/A.h"\n'},
        ("exchange may use", "persistence may use"),
    ),
    Case("a layer skipped upwards", {"src/models/A.cpp": '#include "figures/B.h"\n'}, ("not figures",)),
    Case("the window at the store", {"ui/pages/A.cpp": '#include "persistence/B.h"\n'}, ("not persistence",)),
    Case("an angle include of a layer", {"src/domain/A.h": "#include <application/B.h>\n"}, ("not application",)),
    Case("an unknown layer", {"src/helpers/A.h": "\n"}, ("is no layer",)),
    Case(
        "a private header of another layer",
        {"src/domain/A.cpp": '#include "../base/B.h"\n', "src/base/B.h": "\n"},
        ("is private to base",),
    ),
    Case("a Widgets header in models", {"src/models/A.cpp": "#include <QMessageBox>\n"}, ("is a Widgets header",)),
    Case("a Widgets header by module", {"src/figures/A.h": "#include <QtWidgets/QWidget>\n"}, ("is a Widgets header",)),
    Case("Gui in models", {"src/models/A.cpp": "#include <QColor>\n"}, ("models uses QtCore only",)),
    Case("Charts in figures", {"src/figures/A.cpp": "#include <QtCharts/QChart>\n"}, ("(QtCharts)",)),
    Case("an unlisted Qt header in figures", {"src/figures/A.cpp": "#include <QSvgGenerator>\n"}, ("(unknown)",)),
    Case("Qt in the core", {"src/domain/A.h": "#include <QString>\n"}, ("domain is built without Qt",)),
    Case("Qt by its lower-case name", {"src/analysis/A.h": "#include <qstring.h>\n"}, ("built without Qt",)),
    Case("Qt in cli's main", {"src/cli/main.cpp": "#include <QString>\n"}, ("only files named Qt",)),
    Case("SQL in a service", {"src/application/A.cpp": 'auto q = "SELECT id "\n  "FROM line";\n'}, ("A.cpp:1: SQL text",)),
    Case("SQL in the window", {"ui/pages/A.cpp": 'auto q = R"(insert into line(id) values(1))";\n'}, ("SQL text",)),
    Case("a file of SQL elsewhere", {"src/application/a.sql": "SELECT 1;\n"}, ("a.sql:1: SQL belongs",)),
    Case(
        "SQLite in public",
        {"src/persistence/include/persistence/A.h": "#include <sqlite3.h>\n#include <soci/soci.h>\n"},
        ("<sqlite3.h> in a public header", "<soci/soci.h> in a public header"),
    ),
    Case("SQLite in exchange", {"src/exchange/A.cpp": "#include <sqlite3.h>\n"}, ("only persistence talks",)),
    Case(
        "files in a circle",
        {
            "src/base/include/base/A.h": '#include "base/B.h"\n',
            "src/base/include/base/B.h": '#include "base/C.h"\n',
            "src/base/include/base/C.h": '#include "base/A.h"\n',
        },
        ("cycle of includes: ",),
    ),
    Case(
        "folders in a circle",
        {
            "ui/pages/A.cpp": '#include "widgets/B.h"\n',
            "ui/pages/A.h": "\n",
            "ui/widgets/B.h": "\n",
            "ui/widgets/B.cpp": '#include "pages/A.h"\n',
        },
        ("cycle of folders: ui/pages -> ui/widgets -> ui/pages",),
    ),
    Case(
        "links upwards and in a circle",
        {
            "src/base/CMakeLists.txt": "shirube_library(base SOURCES A.cpp PUBLIC_LIBS shirube::domain)\n",
            "src/domain/CMakeLists.txt": "target_link_libraries(shirube_domain PUBLIC shirube_base) # shirube::ui\n",
        },
        ("base may not link domain", "cycle of links: base -> domain -> base"),
    ),
    Case(
        "Qt linked below figures",
        {"src/application/CMakeLists.txt": "shirube_library(application SOURCES A.cpp PRIVATE_LIBS Qt6::Core)\n"},
        ("may not link Qt6::Core",),
    ),
    Case("Widgets linked by figures", {"src/figures/CMakeLists.txt": "Qt6::Widgets\n"}, ("may not link Qt6::Widgets",)),
    Case("the store linked by cli", {"src/cli/CMakeLists.txt": "SQLite::SQLite3\n"}, ("only persistence talks",)),
    Case(
        "a link by path",
        {"src/models/CMakeLists.txt": 'target_include_directories(a PRIVATE "${CMAKE_SOURCE_DIR}/src/application/include")\n'},
        ("link shirube::application rather",),
    ),
    Case("an include path for all", {"CMakeLists.txt": "include_directories(src)\n"}, ("include_directories() is for",)),
]

if __name__ == "__main__":
    lint.main(check, CASES)
