#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the workbook that XlsxTest.cpp wrote of figureSample() as the XML that it is.

Exit 0 where everything is as it has to be, 1 with what is not.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
failures = []


def expect(found, wanted, what):
    if found != wanted:
        failures.append(f"{what}: {found!r} instead of {wanted!r}")


def main(path):
    book = zipfile.ZipFile(path)
    expect(book.testzip(), None, "damaged part")
    parts = {name: book.read(name) for name in book.namelist()}
    trees = {name: ElementTree.fromstring(data) for name, data in parts.items() if name.endswith((".xml", ".rels"))}

    for name, data in parts.items():
        for word in sys.argv[2:]:
            if word.encode() in data:
                failures.append(f"{name} contains {word}")
        if name.startswith("xl/worksheets/sheet") and re.search(rb"<f[ >]", data):
            failures.append(f"{name} has a formula")
    if any("externalLink" in name for name in parts):
        failures.append("the workbook links to another")

    strings = ["".join(t.text or "" for t in item.iter(MAIN + "t")) for item in trees["xl/sharedStrings.xml"]]

    def cells(name):
        found = {}
        for cell in trees[name].iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            if value is not None:
                found[cell.get("r")] = strings[int(value.text)] if cell.get("t") == "s" else float(value.text)
        return found

    sheets = [sheet.get("name") for sheet in trees["xl/workbook.xml"].iter(MAIN + "sheet")]
    expect(sheets, ["Data", "Sources and notes"], "sheets")
    data = cells("xl/worksheets/sheet1.xml")
    expect(
        data,
        {
            "A1": "=1+1 R7当初は1,617億円",
            "A2": '予算の推移, "事業別"',
            "C3": "億円",
            "A4": "事業",
            "B4": "R6補正",
            "C4": "R7当初",
            "A5": '=HYPERLINK("x")',
            "C5": 9.8,
            "A6": "+先端半導体",
            "B6": 4714.0,
            "A7": "ポスト5G",
            "C7": 1617.0,
            "A8": '=HYPERLINK("x") (within an envelope)',
            "B8": 9916.0,
            "A9": "合計 (lower bound)",
            "B9": 4714.0,
            "C9": 1626.8,
            "A10": "合計 (upper bound)",
            "B10": 14630.0,
            "C10": 1626.8,
        },
        "cells of the data",
    )
    grounds = cells("xl/worksheets/sheet2.xml")
    expect([grounds.get(k) for k in ("A4", "B4", "A5", "B5", "B6")],
           ["注", "-内数は上限の額", "出典", "@経済産業省「資料」", "2026-04-03時点"], "grounds")

    chart = trees["xl/charts/chart1.xml"]
    bars = chart.find(f".//{CHART}barChart")
    expect(bars.find(CHART + "barDir").get("val"), "col", "direction")
    expect(bars.find(CHART + "grouping").get("val"), "stacked", "grouping")
    rows = []
    for series in bars.iter(CHART + "ser"):
        references = [f.text for f in series.iter(CHART + "f")]
        hatched = series.find(f"{CHART}spPr/{DRAWING}pattFill")
        rows.append((references, None if hatched is None else hatched.get("prst")))
    expect(
        rows,
        [([f"Data!$A${r}", "Data!$B$4:$C$4", f"Data!$B${r}:$C${r}"], "wdUpDiag" if r == 8 else None) for r in (5, 6, 7, 8)],
        "series",
    )
    title = chart.find(f"{CHART}chart/{CHART}title")
    expect([f.text for f in title.iter(CHART + "f")], ["Data!$A$1"], "title")
    axis = chart.find(f".//{CHART}valAx/{CHART}title")
    expect([f.text for f in axis.iter(CHART + "f")], ["Data!$C$3"], "unit of the axis")
    expect([(b.get("rot"), b.get("vert")) for b in axis.iter(DRAWING + "bodyPr")], [("0", "horz")], "turn of the unit")
    expect(chart.find(f".//{CHART}legend") is not None, True, "legend")

    pages = [trees[f"xl/worksheets/sheet{n}.xml"].find(MAIN + "pageSetup").get("fitToHeight") for n in (1, 2)]
    expect(pages, [None, "0"], "pages that a sheet is printed on")

    drawing = parts["xl/drawings/drawing1.xml"].decode()
    expect('descr="積み上げ棒グラフ &lt;R6&gt; &amp; R7"' in drawing, True, "alternative text")
    core = trees["docProps/core.xml"]
    texts = {element.tag.split("}")[1]: element.text for element in core}
    expect(texts.get("title"), "=1+1 R7当初は1,617億円", "title of the document")
    expect(texts.get("creator"), "Shirube", "author")
    expect(texts.get("lastModifiedBy"), "Shirube", "last author")
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
