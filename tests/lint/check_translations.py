#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations of data/translations are whole: every text of the sources is in them, nothing is unfinished, vanished or
empty, and what a text has to have filled in ({0}, {name}, %1, %n) is in its translation too.
"""
import re
import xml.etree.ElementTree as ElementTree

import lint
from lint import Case, Finding

REQUIRED = "data/translations/shirube_ja.ts"
PLACE = re.compile(r"\{\w*(?::[^{}]*)?\}|%L?\d{1,2}|%L?n")


def places(text):
    """What is filled in, without formats: a number may be grouped in one language and not in the other."""
    return {re.sub(r":[^{}]*\}", "}", place).replace("%L", "%") for place in PLACE.findall(text)}


def check_message(message, path, context, findings):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    location = message.find("location")
    line = int(message.get("_line", "1"))
    where = f"{context}: '{source[:60]}'" + (f" ({location.get('filename')})" if location is not None else "")
    if translation is None:
        findings.append(Finding(path, line, f"{where} has no translation"))
        return
    kind = translation.get("type")
    if kind is not None:
        findings.append(Finding(path, line, f"{where} is {kind}"))
        return
    forms = ["".join(f.itertext()) for f in translation.findall("numerusform")] or ["".join(translation.itertext())]
    for form in forms:
        if not form.strip():
            findings.append(Finding(path, line, f"{where} is translated by nothing"))
            continue
        lost, added = places(source) - places(form), places(form) - places(source)
        # A plural form may say the number in words.
        if message.get("numerus") == "yes":
            lost.discard("%n")
        for place in sorted(lost):
            findings.append(Finding(path, line, f"{where}: the translation lacks {place}"))
        for place in sorted(added):
            findings.append(Finding(path, line, f"{where}: the translation has {place}, which nothing fills"))


# A text that is marked for translation: its literals, joined.
_LITERAL = r'"(?:[^"\\\n]|\\.)*"'
_MARKED = re.compile(
    rf"\b(?P<mark>SHIRUBE_TEXT|tr|QT_TR_NOOP|translate|QT_TRANSLATE_NOOP)\s*\(\s*(?P<context>{_LITERAL}\s*,\s*)?"
    rf"(?P<text>(?:{_LITERAL}\s*)+)[,)]"
)
_ESCAPES = {"n": "\n", "t": "\t"}


def marked_texts(cpp):
    """(line, text, whether it is one of the core) of each text that a C++ file marks for translation."""
    for match in _MARKED.finditer(cpp.uncommented):
        has_context = match["mark"] in ("translate", "QT_TRANSLATE_NOOP")
        if has_context != (match["context"] is not None):
            # tr("text", "remark for translators"): the first literal is the text.
            if has_context:
                continue
            literals = match["context"]
        else:
            literals = match["text"]
        text = "".join(literal[1:-1] for literal in re.findall(_LITERAL, literals))
        text = re.sub(r"\\(.)", lambda m: _ESCAPES.get(m[1], m[1]), text)
        if text:
            yield lint.line_of(cpp.uncommented, match.start()), text, match["mark"] == "SHIRUBE_TEXT"


def check_sources(root, catalogue, findings):
    core, all_texts = set(), set()
    for context in catalogue.iter("context"):
        texts = {message.findtext("source") or "" for message in context.iter("message")}
        all_texts |= texts
        if context.findtext("name") == "core":
            core |= texts
    for path, absolute in lint.files(root, "src", "ui", suffixes=lint.SOURCE_SUFFIXES):
        for line, text, is_core in marked_texts(lint.Cpp(lint.read(absolute))):
            if text not in (core if is_core else all_texts):
                findings.append(Finding(path, line, f"'{text[:60]}' is not in {REQUIRED}: scripts/update-translations"))


def check(root):
    findings = []
    has_window = bool(lint.files(root, "ui", suffixes={".cpp"})) and (root / "ui" / "CMakeLists.txt").is_file()
    if has_window and not (root / REQUIRED).is_file():
        findings.append(Finding(REQUIRED, 1, "the window has no Japanese"))
    for path, absolute in lint.files(root, "data/translations", suffixes={".ts"}):
        text = lint.read(absolute)
        try:
            tree = ElementTree.fromstring(text)
        except ElementTree.ParseError as error:
            findings.append(Finding(path, error.position[0], f"not XML: {error}"))
            continue
        if path == REQUIRED:
            check_sources(root, tree, findings)
        lines = iter([lint.line_of(text, match.start()) for match in re.finditer(r"<message[\s>]", text)])
        seen = 0
        for context in tree.iter("context"):
            name = context.findtext("name") or "?"
            for message in context.iter("message"):
                message.set("_line", str(next(lines, 1)))
                check_message(message, path, name, findings)
                seen += 1
        if seen == 0:
            findings.append(Finding(path, 1, "has no strings"))
    return findings


def _ts(body):
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="ja_JP">\n'
        f"<context>\n<name>Page</name>\n{body}</context>\n</TS>\n"
    )


def _message(source, translation, attributes=""):
    return f"<message><source>{source}</source><translation{attributes}>{translation}</translation></message>\n"


UI = {"ui/CMakeLists.txt": "\n", "ui/main.cpp": "\n"}
CASES = [
    Case("no window yet", {"ui/README.md": "\n"}),
    Case(
        "whole translations",
        {
            **UI,
            REQUIRED: _ts(
                _message("Open", "開く")
                + _message("{0} of {total:,} lines", "{total}行のうち{0}行")
                + _message("%1 of %L2", "%2のうち%1")
                + '<message numerus="yes"><source>%n lines</source><translation><numerusform>%n行</numerusform>'
                "</translation></message>\n"
            ),
        },
    ),
    Case("no file for the window", UI, ("the window has no Japanese",)),
    Case("unfinished", {REQUIRED: _ts(_message("Open", "開く", ' type="unfinished"'))}, ("shirube_ja.ts:6: Page: 'Open' is unfinished",)),
    Case("vanished", {REQUIRED: _ts(_message("Open", "開く", ' type="vanished"'))}, ("is vanished",)),
    Case("obsolete", {REQUIRED: _ts(_message("Open", "開く", ' type="obsolete"'))}, ("is obsolete",)),
    Case("empty", {REQUIRED: _ts(_message("Open", ""))}, ("is translated by nothing",)),
    Case("a lost argument", {REQUIRED: _ts(_message("{0} of {1}", "{0}"))}, ("lacks {1}",)),
    Case("a lost Qt argument", {REQUIRED: _ts(_message("%1 lines", "行"))}, ("lacks %1",)),
    Case("an argument of nothing", {REQUIRED: _ts(_message("{0}", "{0}{1}"))}, ("has {1}, which nothing fills",)),
    Case(
        "every text of the sources",
        {
            REQUIRED: _ts(_message("Open", "開く") + _message("A &quot;b&quot;", "甲「乙」")),
            "ui/A.cpp": 'tr("Op" "en"); tr("Open", "verb"); // tr("gone")\nQCoreApplication::translate("Page", "A \\"b\\"");\n',
        },
    ),
    Case("a new text of the window", {REQUIRED: _ts(_message("Open", "開く")), "ui/A.cpp": 'tr("Close");\n'}, ("A.cpp:1: 'Close'",)),
    Case(
        "a new text of the core",
        {REQUIRED: _ts(_message("Open", "開く")), "src/base/A.cpp": 'auto m = Message(\nSHIRUBE_TEXT("Op"\n"en"));\n'},
        ("A.cpp:2: 'Open' is not in",),
    ),
    Case("no strings", {REQUIRED: _ts("")}, ("has no strings",)),
    Case("not XML", {REQUIRED: "<TS><context>"}, ("not XML",)),
]

if __name__ == "__main__":
    lint.main(check, CASES)
