#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the workbook that XlsxTest.cpp wrote of tallySample() as the XML that it is.

Exit 0 where everything is as it has to be, 1 with what is not.
"""
import sys

from workbook import Workbook


def main(path, forbidden):
    book = Workbook(path, forbidden)
    data = book.cells(1)
    book.expect(book.sheet_names(), ["Data", "Chart data", "Sources and notes"], "sheets")
    book.expect([data.get(c + "1") for c in "AB"], ["=59.6", None], "title")
    head = next((n for n in range(2, 8) if data.get(f"A{n}") == "審査対象"), 0)
    book.expect([data.get(f"{c}{head}") for c in "ABCDEFGHIJK"],
                ["審査対象", "平均", "中央値", "最低", "下位四分位", "上位四分位", "最高", "n", "評点", "結果", "境界案件"],
                "headings")
    book.expect([data.get(f"{c}{head + 1}") for c in "ABCDEFGHIJK"],
                ["+テーマ", 59.6666666666, 60.0, 58.0, 58.0, 61.0, 61.0, 3.0, "58 / 60 / 61", "検討", "●"], "a box")
    book.expect([data.get(f"{c}{head + 2}") for c in "ABCDEFGHIJK"],
                ["だれも採点せず"] + [None] * 6 + [0.0, "評点なし", None, None], "a box without marks")
    return book.report()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
