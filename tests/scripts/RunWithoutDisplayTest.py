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
        starts = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n", "svg": b"<?xml", "xlsx": b"PK", "csv": b"\xef\xbb\xbf"}
        for suffix, start in starts.items():
            chart = self.charts / f"budget-by-cycle.{suffix}"
            self.assertTrue(chart.read_bytes().startswith(start), chart)
        with zipfile.ZipFile(self.charts / "budget-by-cycle.xlsx") as book:
            self.assertIn("xl/charts/chart1.xml", book.namelist())

        for name in ("target-bullets", "logic-model-multimodal-foundation", "report-targets"):
            self.assertTrue((self.charts / f"{name}.pdf").read_bytes().startswith(b"%PDF-"), name)
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
