#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the workbooks that XlsxTest.cpp wrote with openpyxl, a reader that is not ours, and reads them strictly.

Arguments: files, each followed by how many charts it has. Exit 0 where everything is as it has to be.
"""
import sys

import openpyxl

from office_package import OfficePackage


def main(arguments):
    failures = []
    for path, count in zip(arguments[::2], arguments[1::2]):
        package = OfficePackage(path, ["/tmp", "file:"])
        for name in package.chart_names():
            package.check_caches(name)
        failures += package.failures
        book = openpyxl.load_workbook(path)
        charts = [chart for sheet in book for chart in sheet._charts]
        if len(charts) != int(count):
            failures.append(f"{path}: {len(charts)} charts instead of {count}")
        if any(cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row):
            failures.append(f"{path} has a formula")
        if book.properties.creator != "Shirube" or book.properties.language != "ja-JP":
            failures.append(f"{path}: {book.properties.creator}, {book.properties.language}")
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
