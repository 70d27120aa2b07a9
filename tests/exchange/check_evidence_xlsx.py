#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sheets of evidence of the workbook that XlsxTest.cpp wrote.

Exit 0 where everything is as it has to be, 1 with what is not.
"""
import sys

from workbook import Workbook


def main(path):
    book = Workbook(path, [])
    book.expect(book.sheet_names(), ["Data", "Figures behind it", "Changed figures", "Findings", "Sources and notes"],
                "sheets")
    row = lambda sheet, n, columns: [book.cells(sheet).get(f"{c}{n}") for c in columns]
    book.expect(row(2, 1, "ABCDEFG"),
                ["Row", "Column", "Printed figure", "As printed", "Document", "Place", "Remark"], "headings of evidence")
    book.expect(row(2, 2, "ABCDEFG"),
                ["ポスト5G", "R7当初", "=ポスト5G・R7当初", "1,617億円", "@資料", "p.3", "-印字のまま"], "evidence")
    book.expect(row(3, 2, "ABCDEFGHIJ"),
                ["Changed", "ポスト5G", "R7当初", "+1,600", "1,617", "テスト太郎", "2026-07-01 10:00", "訂正", "=誤記", "資料"],
                "a change")
    book.expect(row(3, 3, "ABF"), ["Changed", "ポスト5G", "テスト花子"], "its other cause")
    book.expect(row(4, 2, "BCD"), ["=wrong x", "+mend", "ポスト5G"], "a finding")
    return book.report()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
