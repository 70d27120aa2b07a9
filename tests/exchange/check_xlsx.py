#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the workbook that XlsxTest.cpp wrote of figureSample() as the XML that it is.

Exit 0 where everything is as it has to be, 1 with what is not.
"""
import sys

from workbook import MAIN, Workbook

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def main(path, forbidden):
    book = Workbook(path, forbidden)
    expect = book.expect
    parts = book.parts
    trees = book.trees
    expect(book.sheet_names(), ["Data", "Sources and notes"], "sheets")
    data = book.cells(1)
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
    grounds = book.cells(2)
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

    pages = [book.sheet(n).find(MAIN + "pageSetup").get("fitToHeight") for n in (1, 2)]
    expect(pages, [None, "0"], "pages that a sheet is printed on")

    drawing = parts["xl/drawings/drawing1.xml"].decode()
    expect('descr="積み上げ棒グラフ &lt;R6&gt; &amp; R7"' in drawing, True, "alternative text")
    core = trees["docProps/core.xml"]
    texts = {element.tag.split("}")[1]: element.text for element in core}
    expect(texts.get("title"), "=1+1 R7当初は1,617億円", "title of the document")
    expect(texts.get("creator"), "Shirube", "author")
    expect(texts.get("lastModifiedBy"), "Shirube", "last author")
    return book.report()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
