#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the workbook that ReportXlsxTest.cpp wrote of reportSample() as the XML that it is.

Exit 0 where everything is as it has to be, 1 with what is not.
"""
import sys

from workbook import MAIN, Workbook


def main(path, forbidden):
    book = Workbook(path, forbidden)
    expect = book.expect
    styles = book.trees["xl/styles.xml"]
    patterns = {n.get("numFmtId"): n.get("formatCode") for n in styles.iter(MAIN + "numFmt")}
    looks = [patterns.get(x.get("numFmtId"), x.get("numFmtId")) for x in styles.find(MAIN + "cellXfs")]

    def pattern(sheet, place):
        return next(looks[int(c.get("s"))] for c in sheet.iter(MAIN + "c") if c.get("r") == place)

    def links(sheet):
        return {link.get("ref"): link.get("location") for link in sheet.iter(MAIN + "hyperlink")}

    def levels(sheet):
        return {row.get("r"): int(row.get("outlineLevel")) for row in sheet.iter(MAIN + "row") if row.get("outlineLevel")}

    expect(book.sheet_names(), ["Report", "How the figures came about", "Day, sources and notes"], "sheets")
    table, derivations = (book.sheet(n) for n in (1, 2))

    data = book.cells(1)
    expect([data.get(c + "4") for c in "ABCDEFGHIJ"],
           ["Programme", "Budget (hundred million yen)", "Budget (hundred million yen) (lower bound)",
            "Budget (hundred million yen) (upper bound)", "Executed (hundred million yen)", "Rate", "Target", "Themes",
            "Remarks", "Needs attention"], "headings")
    expect([data.get(c + "5") for c in "ABCDEFGHIJ"],
           ['=HYPERLINK("x")', 27759.0, 27759.0, 27759.0, 1234.56789012, 0.333333333333, 0.8, 1234.0, "Target: 速報",
            "Rate"], "the first row")
    expect([data.get(c + "6") for c in "ABCDEFGH"],
           ["2024年度", -1.5, -1.5, -1.5, "Not reported", None, 15.0, None], "the year beneath it")
    expect([data.get(c + "7") for c in "ABCDEFG"],
           ["+先端半導体", "0～9,916", 0.0, 9916.0, "Not published", None, 30.0], "内数")
    expect([data.get(c + "8") for c in "ABCD"], ["合計", "27,759～37,675", 27759.0, 37675.0], "the total")
    expect(data.get("A1"), "=1+1 予算と執行", "title")
    expect(data.get("A2"), "As of: 2026-06-30", "parameters")
    expect([pattern(table, c) for c in ("B5", "E5", "F5", "G5", "G6", "G7")],
           ["#,##0;△#,##0", "#,##0.0000;△#,##0.0000", "0.0%;△0.0%", '#,##0%"以上";△#,##0%"以上"',
            '#,##0"兆円超";△#,##0"兆円超"', '#,##0"本";△#,##0"本"'], "number formats")
    expect(levels(table), {"6": 1}, "outline of the table")
    expect(table.find(f"{MAIN}sheetPr/{MAIN}outlinePr").get("summaryBelow"), "0", "side of the outline")
    expect(table.find(MAIN + "autoFilter").get("ref"), "A4:J7", "filter")
    expect(table.find(f".//{MAIN}pane").get("topLeftCell"), "B5", "frozen panes")

    lines = book.cells(2)
    target = "'How the figures came about'!A"
    expect(links(table), {"A5": target + "2", "A6": target + "8", "A7": target + "9", "A8": target + "10"}, "links")
    expect(links(derivations), {"C2": "'Report'!A5", "C8": "'Report'!A6", "C9": "'Report'!A7", "C10": "'Report'!A8"},
           "links back")
    expect([[lines.get(f"{c}{r}") for c in "ABCDEFGH"] for r in range(2, 8)],
           [[1.0, "Result", "ポスト5G", None, "27,759億円", None, None, None],
            [2.0, "Formula", "=a+b", None, None, None, None, None],
            [2.0, "Included", "ポスト5G, 予算", 27759.0, "27,759億円", "doc", "第2章 > 費用対効果", None],
            [2.0, "Not counted", "内訳", None, None, None, None, "再掲"],
            [2.0, "Note", "@注", None, None, None, None, None],
            [2.0, "Result", "下の計算", None, None, None, None, None]], "derivations")
    expect(lines.get("C8"), "2024年度", "title of a row without a derivation")
    expect(levels(derivations), {str(r): 1 for r in range(3, 8)}, "outline of the derivations")

    notes = book.cells(3)
    expect([(notes.get(f"A{r}"), notes.get(f"B{r}")) for r in (3, 4, 5)],
           [("As of", "2026-06-30"), ("Source", ", “doc” (2026-01-01)"), ("Note", "-内数は上限の額")], "grounds")
    expect("count them twice" in notes.get("B6", ""), True, "the note on indented rows")
    expect(notes.get("B7"), "“Target” does not add up over rows.", "the note on a column that does not add up")
    return book.report()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
