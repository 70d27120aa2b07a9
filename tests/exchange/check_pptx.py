#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the presentation that PptxPackageTest.cpp wrote, strictly.

Exit 0 where everything is as it has to be, 1 with what is not.
"""
import sys

from office_package import A, C, P, R, OfficePackage


def main(path, forbidden):
    book = OfficePackage(path, forbidden)
    expect = book.expect
    slides = [f"ppt/slides/slide{n}.xml" for n in (1, 2)]
    size = book.trees["ppt/presentation.xml"].find(P + "sldSz")
    expect((size.get("cx"), size.get("cy")), (str(842 * 12700), str(595 * 12700)), "size of a slide")

    first = book.trees[slides[0]]
    titles = [one for one in first.iter(P + "sp") if one.find(f"{P}nvSpPr/{P}nvPr/{P}ph") is not None]
    expect(["".join(t.text for t in one.iter(A + "t")) for one in titles], ["=1+1 <図> & \"題\""], "title")
    expect({one.get("lang") for one in first.iter(A + "rPr")}, {"ja-JP"}, "language")
    expect({one.get("typeface") for one in first.iter(A + "ea")}, {"Yu Gothic"}, "Japanese type")
    expect([one.get("prst") for one in first.iter(A + "pattFill")], ["wdUpDiag"], "hatching")
    groups = [one.find(f"{P}nvGrpSpPr/{P}cNvPr") for one in first.iter(P + "grpSp")]
    expect([(one.get("name"), one.get("descr")) for one in groups], [("Figure", "流れの図")], "groups")
    table = first.find(f".//{A}tbl")
    rows = [["".join(t.text for t in cell.iter(A + "t")) for cell in row.findall(A + "tc")] for row in table.iter(A + "tr")]
    expect(rows, [["事業", "R7"], ["■ ポスト5G", "1,617"], ["合計", ""]], "table")
    expect(len(table.findall(f"{A}tblGrid/{A}gridCol")), 2, "columns of the table")

    notes = [name for name in book.parts if name.startswith("ppt/notesSlides/notesSlide")]
    expect(notes, ["ppt/notesSlides/notesSlide1.xml"], "notes")
    lines = ["".join(t.text for t in p.iter(A + "t")) for p in book.trees[notes[0]].iter(A + "p")]
    expect(lines, ["第1行", "第2行"], "lines of the notes")

    expect(len(book.chart_names()), 5, "charts")
    frames = [one.find(f"{P}nvGraphicFramePr/{P}cNvPr").get("descr") for one in book.trees[slides[1]].iter(P + "graphicFrame")]
    expect(frames[0], "積み上げ棒グラフ <R6> & R7", "alternative text of a chart")
    aside = [one for one in book.trees[slides[1]].iter(P + "sp") if one.find(f"{P}nvSpPr/{P}nvPr/{P}ph") is not None]
    expect(len(aside), 1, "title of the second slide")
    for name in book.chart_names():
        book.check_caches(name)
        external = book.trees[name].find(C + "externalData")
        book.check(external is not None and external.get(R + "id"), f"{name} has no workbook")
    core = {element.tag.split("}")[1]: element.text for element in book.trees["docProps/core.xml"]}
    expect(core, {"title": "題", "subject": "副題", "language": "ja-JP"}, "properties")
    return book.report()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
