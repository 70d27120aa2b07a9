# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A workbook as the XML that it is, for the checks of what was written."""
import re
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Workbook:
    """The parts of a workbook. What is wrong in any workbook, and what expect() finds wrong, is in `failures`."""

    def __init__(self, path, forbidden):
        self.failures = []
        book = zipfile.ZipFile(path)
        self.expect(book.testzip(), None, "damaged part")
        self.parts = {name: book.read(name) for name in book.namelist()}
        self.trees = {
            name: ElementTree.fromstring(data) for name, data in self.parts.items() if name.endswith((".xml", ".rels"))
        }
        for name, data in self.parts.items():
            for word in forbidden:
                if word.encode() in data:
                    self.failures.append(f"{name} contains {word}")
            if name.startswith("xl/worksheets/sheet") and re.search(rb"<f[ >]", data):
                self.failures.append(f"{name} has a formula")
            if "externalLink" in name or b'TargetMode="External"' in data:
                self.failures.append(f"{name} links to something outside")
        items = self.trees["xl/sharedStrings.xml"].iter(MAIN + "si")
        self._strings = ["".join(t.text or "" for t in item.iter(MAIN + "t")) for item in items]

    def expect(self, found, wanted, what):
        if found != wanted:
            self.failures.append(f"{what}: {found!r} instead of {wanted!r}")

    def sheet_names(self):
        return [sheet.get("name") for sheet in self.trees["xl/workbook.xml"].iter(MAIN + "sheet")]

    def sheet(self, number):
        return self.trees[f"xl/worksheets/sheet{number}.xml"]

    def cells(self, number):
        """What the cells of a sheet hold, by their place: texts and numbers."""
        found = {}
        for cell in self.sheet(number).iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            if value is not None:
                is_text = cell.get("t") == "s"
                found[cell.get("r")] = self._strings[int(value.text)] if is_text else float(value.text)
        return found

    def report(self):
        """Prints what is wrong; 0 where nothing is, else 1."""
        print("\n".join(self.failures))
        return 1 if self.failures else 0
