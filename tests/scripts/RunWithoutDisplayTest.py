# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start of a new user without a display: no data folder, no store, no display, no locale but C."""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

OPTIONS = argparse.ArgumentParser()
OPTIONS.add_argument("--script", required=True)
OPTIONS.add_argument("--shirubectl", required=True)


class RunWithoutDisplayTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.charts = self.home / "a folder of its own" / "charts"

    def run_script(self, shirubectl=None):
        return subprocess.run(
            [OPTIONS.script, shirubectl or OPTIONS.shirubectl, str(self.charts)],
            env={"HOME": str(self.home), "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def test_prints_the_reports_and_writes_the_charts(self):
        first = self.run_script()
        self.assertEqual(first.returncode, 0, first.stderr)
        for text in ("4,714＋9,916の内数", "12,090.8", "R6補正", "R7当初", "R7補正", "R8当初", "80%（速報）", "目標と実績"):
            self.assertIn(text, first.stdout)
        self.assertTrue((self.home / ".local/share/shirube/shirube.db").is_file())
        starts = {
            "wg-pack.pdf": b"%PDF-",
            "wg-pack.pptx": b"PK",
            "wg-pack.xlsx": b"PK",
            "budget-by-cycle.png": b"\x89PNG\r\n",
            "budget-by-cycle.svg": b"<?xml",
            "budget-by-cycle.csv": b"\xef\xbb\xbf",
            "budget-by-cycle.md": b"#",
            "report-targets.pdf": b"%PDF-",
        }
        for name, start in starts.items():
            self.assertTrue((self.charts / name).read_bytes().startswith(start), name)
        # Charts that a person can edit, one for each page that has such a kind.
        for pack, part in (("wg-pack.xlsx", "xl/charts/chart"), ("wg-pack.pptx", "ppt/charts/chart")):
            with zipfile.ZipFile(self.charts / pack) as package:
                charts = [name for name in package.namelist() if name.startswith(part)]
                self.assertGreater(len(charts), 5, pack)

        with zipfile.ZipFile(self.charts / "report-targets.xlsx") as book:
            self.assertIn("根拠", book.read("xl/workbook.xml").decode("utf-8"))

        second = self.run_script()
        self.assertEqual(second.returncode, 0, second.stderr)

    def test_fails_where_the_store_can_not_be_read(self):
        store = self.home / ".local/share/shirube/shirube.db"
        store.parent.mkdir(parents=True)
        store.write_text("not a store", encoding="utf-8")
        result = self.run_script()
        self.assertNotEqual(result.returncode, 0)
        self.assertIn(str(store), result.stderr)
        self.assertEqual(store.read_text(encoding="utf-8"), "not a store")

    def test_fails_where_a_chart_can_not_be_written(self):
        self.charts.parent.mkdir()
        self.charts.write_text("a file where the folder should be", encoding="utf-8")
        self.assertNotEqual(self.run_script().returncode, 0)

    def test_fails_without_the_program(self):
        self.assertNotEqual(self.run_script("/nonexistent/shirubectl").returncode, 0)


if __name__ == "__main__":
    OPTIONS, rest = OPTIONS.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
