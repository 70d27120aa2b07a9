# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole review on the program as it is installed: prepared, scored at the desk, in a packet and on paper, revealed,
tallied, decided and published. The scores are made up for the test.
"""
import argparse
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

OPTIONS = argparse.ArgumentParser()
OPTIONS.add_argument("--shirubectl", required=True)

PASSPHRASE = "ステージゲート 開封 合言葉 二〇二六"
REVIEWERS = ("テスト太郎", "テスト花子", "テスト次郎", "テスト三郎")
NAMES = ("太郎", "花子", "次郎", "三郎", "試験研究所")


class Machine:
    """One person's computer: a folder with a store in it, or without."""

    def __init__(self, folder):
        self.folder = folder
        self.store = folder / "store.db"

    def path(self, name):
        return str(self.folder / name)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text + "\n", encoding="utf-8")
        return str(path)

    def run(self, *words, pin=None):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        if pin is not None:
            environment["SHIRUBE_PIN"] = pin
        return subprocess.run(
            [OPTIONS.shirubectl, "--db", str(self.store), "--lang", "en", *words],
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


class ReviewTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.office = Machine(pathlib.Path(folder.name) / "office")
        self.elsewhere = Machine(pathlib.Path(folder.name) / "elsewhere")
        for machine in (self.office, self.elsewhere):
            machine.folder.mkdir()
        self.passphrase = self.office.write("passphrase.txt", PASSPHRASE)

    def done(self, machine, *words, pin=None):
        result = machine.run(*words, pin=pin)
        self.assertEqual(result.returncode, 0, (words, result.stderr))
        return result.stdout

    def secretariat(self, *words):
        return json.loads(self.done(self.office, *words, "--role", "secretariat", "--json", pin="事務局0001"))

    def reviewer(self, name, *words):
        return json.loads(self.done(self.office, *words, "--reviewer", name, "--json", pin=name + "の番号"))

    def refused(self, *words, pin=None):
        result = self.office.run(*words, pin=pin)
        self.assertEqual(result.returncode, 2, (words, result.stdout))
        self.assertEqual(result.stdout, "")
        return result.stderr

    def scores(self, machine, name, reviewer, sheets):
        """A file of scores; of each theme the totals of the six items."""
        with open(machine.folder / name, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["review", "theme", "reviewer", "criterion", "value", "comment"])
            for theme, values in zip(self.themes, sheets):
                for item, value in zip(self.items, values):
                    writer.writerow([self.round, theme, reviewer, item, value, "非公開の所見その一" if value == 12 else ""])
        return machine.path(name)

    def prepare(self):
        self.done(self.office, "init")
        pin = self.office.write("pin.txt", "事務局0001")
        self.done(self.office, "review", "pin", "set", "--role", "secretariat", "--new-pin-file", pin)
        for name in REVIEWERS:
            self.secretariat("review", "reviewer", "add", name, "--affiliation", "試験研究所 " + name)
            pin = self.office.write("pin.txt", name + "の番号")
            self.secretariat("review", "pin", "set", "--for", name, "--new-pin-file", pin)
        made = self.secretariat(
            *("review", "create", "--programme", "post5g", "--kind", "stage_gate", "--name", "ステージゲート（試験）"),
            *("--points", "20,20,10,20,20,10", "--due-on", "2030-12-01", "--held-on", "2030-12-10"),
        )["round"]
        self.round = made["id"]
        self.items = [item["id"] for item in made["criteria"]]
        themes = json.loads(self.done(self.office, "themes", "--json"))["themes"]
        self.themes = [theme["id"] for theme in themes[:2]]
        self.secretariat("review", "subjects", self.round, *self.themes)
        self.secretariat("review", "panel", self.round, *REVIEWERS)
        self.secretariat(
            *("review", "rule", f"{self.round}/{self.themes[1]}", "委員D", "--conflict", "--reason", "同じ研究所")
        )
        self.secretariat("review", "assign", self.round, "--all")
        self.secretariat("review", "open", self.round, "--passphrase-file", self.passphrase)

    def score(self):
        before = self.seen()
        pass_a = (12, 12, 6, 12, 12, 6)  # 60
        below = (12, 12, 6, 12, 12, 5)  # 59
        # At the desk.
        file = self.scores(self.office, "a.csv", "", [pass_a, (20, 20, 10, 20, 20, 10)])
        self.reviewer("テスト太郎", "review", "submit", "--file", file)
        # In a packet, on a machine without a store.
        secret = self.office.write("packet.txt", "委員 ひとり だけの 合言葉")
        packet = self.elsewhere.path("b.shirube-packet")
        self.secretariat(
            *("review", "packet", "issue", self.round, "委員B", "--out", packet, "--passphrase-file", secret)
        )
        for name in NAMES[:1] + NAMES[2:]:
            self.assertNotIn(name.encode(), pathlib.Path(packet).read_bytes())
        file = self.scores(self.elsewhere, "b.csv", "", [pass_a, (16, 16, 8, 16, 16, 8)])
        self.done(self.elsewhere, "review", "packet", "score", packet, "--scores", file, "--passphrase-file", secret)
        answer = self.elsewhere.path("b.shirube-answer")
        self.done(self.elsewhere, "review", "packet", "answer", packet, "--out", answer, "--passphrase-file", secret)
        self.assertFalse(self.elsewhere.store.exists())
        self.secretariat("review", "packet", "check", answer)
        self.secretariat("review", "packet", "import", answer)
        # On paper.
        file = self.scores(self.office, "c.csv", "委員C", [pass_a, (12, 12, 6, 12, 12, 6)])
        self.secretariat("review", "submit", "--file", file, "--reason", "郵送で受け取った")
        file = self.scores(self.office, "d.csv", "", [below])
        self.reviewer("テスト三郎", "review", "submit", "--file", file)
        self.assertEqual(before, self.seen())
        # Nothing that was given stands in the file either.
        for path in self.office.folder.glob("store.db*"):
            self.assertNotIn("非公開の所見その一".encode(), path.read_bytes(), path)

    def seen(self):
        """What an analyst gets to see."""
        commands = [
            ("review", "show", self.round),
            ("review", "tally", self.round, "--json"),
            ("review", "progress", self.round),
            ("review", "scores", self.round, "--out", self.office.path("leak.csv")),
            ("history", "--json"),
            ("search", "テスト"),
        ]
        results = [self.office.run(*words) for words in commands]
        return [(result.returncode, result.stdout, result.stderr) for result in results]

    def test_goes_from_preparation_to_publication(self):
        self.prepare()
        self.score()
        self.refused("review", "tally", self.round, "--json")
        self.secretariat("review", "close", self.round)
        wrong = self.office.write("wrong.txt", "ちがう 合言葉 ちがう 合言葉")
        self.refused(
            *("review", "reveal", self.round, "--passphrase-file", wrong, "--role", "secretariat"), pin="事務局0001"
        )
        self.secretariat("review", "reveal", self.round, "--passphrase-file", self.passphrase)

        border, clear = self.secretariat("review", "tally", self.round)
        keys = ["theme", "mean", "median", "n", "excluded", "margin", "rule", "borderline", "decision"]
        self.assertEqual(list(border), keys)
        self.assertEqual((border["mean"], border["median"], border["n"]), ("59.75", "60", 4))
        self.assertEqual((border["margin"], border["rule"], border["borderline"]), ("-0.25", "weigh_remarks", True))
        self.assertEqual((clear["mean"], clear["n"], clear["rule"]), ("80", 3, "continue"))
        self.assertEqual(len(clear["excluded"]), 1)
        self.assertIn("59.75", self.done(self.office, "review", "tally", self.round))

        decide = ("review", "decide", self.round)
        by = ("--outcome", "continue", "--by", "試験の委員会", "--on", "2030-12-10")
        self.refused(*decide, self.themes[0], *by, "--role", "secretariat", pin="事務局0001")
        self.secretariat(*decide, self.themes[0], *by, "--reason", "特記事項を踏まえた")
        self.secretariat(*decide, self.themes[1], *by)
        self.secretariat("review", "remarks", "add", self.round, "--topic", "目標の見直し", "--author", "委員A")

        files = [self.office.path("result." + ending) for ending in ("csv", "xlsx", "md")]
        outs = [word for file in files for word in ("--out", file)]
        self.assertTrue(self.secretariat("review", "publish", self.round, *outs)["published"])
        for file in files:
            texts = [pathlib.Path(file).read_bytes()]
            if file.endswith(".xlsx"):
                with zipfile.ZipFile(file) as book:
                    texts = [book.read(name) for name in book.namelist()]
            for text in texts:
                for name in (*NAMES, "非公開の所見その一"):
                    self.assertNotIn(name.encode(), text, file)
        self.done(self.office, "verify")

    def test_a_role_without_its_pin_gets_nowhere(self):
        self.prepare()
        self.assertIn("SHIRUBE_PIN", self.refused("review", "list", "--role", "secretariat"))
        self.refused("review", "list", "--role", "secretariat", pin="0000")
        self.refused("review", "desk", "--reviewer", "テスト太郎", pin="テスト花子の番号")
        self.refused("review", "submit", "--file", self.office.write("x.csv", ""))


if __name__ == "__main__":
    OPTIONS, rest = OPTIONS.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
