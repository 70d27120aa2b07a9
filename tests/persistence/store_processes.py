#!/usr/bin/env python3
# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to a store when processes die, disks fill up and permissions are missing, with real processes.

  store_processes.py CRASH_WRITER [name of a test …]
"""
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

WRITER = None
NOBODY = 65534


def start(*arguments, **options):
    return subprocess.Popen([WRITER, *map(str, arguments)], stdout=subprocess.PIPE, text=True, **options)


def run(*arguments, **options):
    process = start(*arguments, **options)
    output = process.communicate(timeout=60)[0]
    return process.returncode, output.splitlines()


def kill_after(seconds, *arguments, **options):
    """Starts the writer, kills it that long after its first word, and gives its whole lines."""
    process = start(*arguments, **options)
    lines = [process.stdout.readline()]
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    lines += process.stdout.read().splitlines(keepends=True)
    process.wait()
    process.stdout.close()
    return [line.strip() for line in lines if line.endswith("\n")]


class StoreProcesses(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="shirube-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.store = self.folder / "store.shirube"
        self.random = random.Random(20261121)

    def state(self, store=None):
        code, lines = run("state", store or self.store)
        self.assertEqual(code, 0, lines)
        state = json.loads(lines[-1])
        self.assertNotIn("problems", state)
        self.assertTrue(state.get("undo", True), "undo and redo change the book")
        return state

    def prepare(self):
        """A store with the bundled dataset and one revision."""
        kill_after(0.05, "revise", self.store, 1)
        return self.state()

    def test_kill_while_revising(self):
        number, saved = 1, set()
        for turn in range(24):
            lines = kill_after(self.random.uniform(0, 0.12), "revise", self.store, number)
            self.assertFalse([line for line in lines if line.startswith("failed")], lines)
            saved |= {int(line.split()[1]) for line in lines if line.startswith("saved")}
            tried = [int(line.split()[1]) for line in lines if line.startswith("trying")]
            state = self.state()
            there = {int(raw.removesuffix("億円")) for raw in state.get("statements", []) if "," not in raw}
            self.assertLessEqual(saved, there, f"turn {turn}: saved and lost")
            unreported = there - saved
            self.assertLessEqual(len(unreported), 1, f"turn {turn}: more than the one that was being written")
            saved |= unreported
            if saved:
                self.assertEqual(state["amount"], f"{max(saved)}億円")
            number = max([number - 1, *tried, *saved]) + 1
        self.assertGreater(len(saved), 10)

    def large_dataset(self):
        folder = self.folder / "dataset"
        folder.mkdir()
        citation = {"source": "generated", "locator": "table", "raw": "1億円"}
        programmes, lines = [], []
        for i in range(1500):
            name = f"programme-{i}"
            programmes.append({"id": name, "name": f"事業{i}", "short_name": f"事業{i}", "name_en": f"Programme {i}",
                               "parent_id": None, "component": None, "ministry": None, "office": None,
                               "rs_programme_id": None, "citation": citation})
            for cycle in ("R6当初", "R7当初"):
                lines.append({"id": f"{name}@{cycle}", "programme_id": name, "cycle": cycle, "status": "enacted",
                              "kind": "confirmed", "envelope": None, "account": None, "new": False,
                              "amount": {"raw": f"{i + 1}億円", "unit": "億円", "rounding": "unknown", "citation": citation},
                              "prior": None, "parts": []})
        files = {"sources.json": {"sources": [{"id": "generated", "title": "生成", "publisher": "試験", "date": "2026-04-01"}]},
                 "programmes.json": {"programmes": programmes}, "budget_lines.json": {"budget_lines": lines}}
        manifest = {"format": 1, "id": "generated", "title": "生成", "as_of": "2026-04-01", "files": list(files)}
        for name, content in {"dataset.json": manifest, **files}.items():
            (folder / name).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return folder

    def test_kill_while_importing(self):
        before = self.prepare()
        dataset = self.large_dataset()
        whole = self.folder / "whole.shirube"
        shutil.copy(self.store, whole)
        begun = time.monotonic()
        self.assertEqual(run("import", whole, dataset)[0], 0)
        duration = time.monotonic() - begun
        after = self.state(whole)
        self.assertEqual(after["programmes"], before["programmes"] + 1500)
        seen = set()
        for turn in range(6):
            store = self.folder / f"import-{turn}.shirube"
            shutil.copy(self.store, store)
            lines = kill_after(duration * self.random.uniform(0, 1.05), "import", store, dataset)
            state = self.state(store)
            self.assertIn(state["programmes"], (before["programmes"], after["programmes"]), "half an import")
            if "saved import" in lines:
                self.assertEqual(state["programmes"], after["programmes"])
            seen.add(state["programmes"])
            store.unlink()
        self.assertIn(before["programmes"], seen)

    def review_files(self, programmes):
        """The fifteen files of an edition of the programme review system."""
        folder = self.folder / "rs"
        folder.mkdir()
        self.assertEqual(run("generate", folder, programmes)[0], 0)
        return folder

    def test_kill_while_importing_rs(self):
        before = self.prepare()
        files = self.review_files(200)
        whole = self.folder / "whole.shirube"
        shutil.copy(self.store, whole)
        begun = time.monotonic()
        self.assertEqual(run("rs", whole, files)[0], 0)
        duration = time.monotonic() - begun
        after = self.state(whole)
        self.assertEqual(len(after["rs"]), 15)
        self.assertEqual(after["amount"], before["amount"])
        outcomes = set()
        for turn in range(6):
            store = self.folder / f"rs-{turn}.shirube"
            shutil.copy(self.store, store)
            lines = kill_after(duration * self.random.uniform(0, 0.9), "rs", store, files)
            state = self.state(store)
            self.assertIn(state.get("rs"), (None, after["rs"]), "half an import")
            if "saved rs" in lines:
                self.assertEqual(state.get("rs"), after["rs"])
            elif state.get("rs") is None:
                self.assertEqual(run("rs", store, files)[0], 0, "the next try works")
                self.assertEqual(self.state(store)["rs"], after["rs"])
            outcomes.add(state.get("rs") is None)
            store.unlink()
        self.assertIn(True, outcomes)

    @unittest.skipUnless(hasattr(os, "fork"), "needs POSIX limits")
    def test_full_disk_while_importing_rs(self):
        import resource

        before = self.prepare()
        files = self.review_files(200)

        def limit():
            size = self.store.stat().st_size + 500_000
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        code, lines = run("rs", self.store, files, preexec_fn=limit, restore_signals=False)
        self.assertEqual(code, 1)
        self.assertTrue(lines[-1].startswith("failed disk_full "), lines[-1])
        self.assertIn(self.store.name, lines[-1])
        state = self.state()
        self.assertNotIn("rs", state)
        self.assertEqual(state["amount"], before["amount"])
        self.assertEqual(run("rs", self.store, files)[0], 0, "with room again")
        self.assertEqual(len(self.state()["rs"]), 15)

    def test_kill_while_migrating(self):
        before = self.prepare()
        whole = self.folder / "whole.shirube"
        shutil.copy(self.store, whole)
        begun = time.monotonic()
        self.assertEqual(run("migrate", whole)[0], 0)
        duration = time.monotonic() - begun
        self.assertIn("failed newer_store", run("state", whole)[1][-1])
        outcomes = set()
        for turn in range(8):
            store = self.folder / f"migrate-{turn}.shirube"
            shutil.copy(self.store, store)
            lines = kill_after(duration * self.random.uniform(0, 0.9), "migrate", store)
            code, said = run("state", store)
            if code == 0:  # as it was
                self.assertNotIn("saved migrate", lines)
                state = json.loads(said[-1])
                self.assertNotIn("problems", state)
                self.assertEqual(state["titles"], before["titles"])
                self.assertEqual(run("migrate", store)[0], 0, "the next try works")
            else:
                self.assertIn("failed newer_store", said[-1])
            outcomes.add(code)
        self.assertIn(0, outcomes)

    def test_kill_while_creating(self):
        for turn in range(8):
            store = self.folder / f"new-{turn}.shirube"
            process = start("revise", store, 1)
            time.sleep(self.random.uniform(0, 0.08))
            process.kill()
            process.communicate()
            lines = kill_after(0.01, "revise", store, 5000)
            self.assertEqual(lines[0], "trying 5000", lines)
            self.state(store)

    @unittest.skipUnless(hasattr(os, "fork"), "needs POSIX limits")
    def test_full_disk(self):
        import resource

        self.prepare()

        def limit():
            size = self.store.stat().st_size + 200_000
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        code, lines = run("revise", self.store, 1000, preexec_fn=limit, restore_signals=False)
        self.assertEqual(code, 1)
        self.assertTrue(lines[-1].startswith("failed disk_full "), lines[-1])
        self.assertIn(self.store.name, lines[-1])
        saved = [int(line.split()[1]) for line in lines if line.startswith("saved")]
        self.assertTrue(saved)
        self.assertEqual(self.state()["amount"], f"{saved[-1]}億円")

    def figures(self):
        """The store's state without how often it was written: looking at it undoes and redoes a change."""
        return {name: value for name, value in self.state().items() if name not in ("changes", "rows")}

    def snapshot_place(self):
        """A folder for temporary files, an environment that names it, and what of snapshots is in it."""
        place = self.folder / "temporary"
        place.mkdir()
        return {**os.environ, "TMPDIR": str(place)}, lambda: sorted(place.glob("shirube-snapshot-*"))

    def test_kill_while_going_back(self):
        self.prepare()
        environment, left = self.snapshot_place()
        code, lines = run("snapshot", self.store, 1, env=environment)
        self.assertEqual(code, 0, lines)
        then = lines[-1].split()[2]
        self.assertEqual(left(), [])
        for seconds in (0.1, 1, 5, 20):  # until one is saved, however busy the machine is
            kill_after(seconds, "revise", self.store, 100)
            before = self.figures()
            if before["amount"] != then:
                break
        self.assertNotEqual(before["amount"], then)
        for turn in range(12):
            lines = kill_after(self.random.uniform(0, 0.25), "snapshot", self.store, 1000, env=environment)
            self.assertFalse([line for line in lines if line.startswith("failed")], lines)
            self.assertTrue({line.split()[2] for line in lines if line.startswith("saved")} <= {then})
            self.assertEqual(self.figures(), before, f"turn {turn}: the store was touched")
        leftovers = left()
        self.assertTrue(leftovers, "killed in the middle of one, time and again")
        for folder in leftovers:
            self.assertEqual(folder.stat().st_mode & 0o777, 0o700)
            os.utime(folder, (1, 1))
        self.assertEqual(run("snapshot", self.store, 1, env=environment)[1][-1], f"saved 1 {then}")
        self.assertEqual(left(), [], "the next one clears up")

    @unittest.skipUnless(hasattr(os, "fork"), "needs POSIX limits")
    def test_full_disk_while_going_back(self):
        import resource

        self.prepare()
        environment, left = self.snapshot_place()
        self.assertEqual(run("snapshot", self.store, 1, env=environment)[0], 0)
        before = self.figures()

        def limit():
            size = self.store.stat().st_size // 2
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        code, lines = run("snapshot", self.store, 1, env=environment, preexec_fn=limit, restore_signals=False)
        self.assertEqual(code, 1)
        self.assertTrue(lines[-1].startswith("failed disk_full "), lines[-1])
        self.assertIn("shirube-snapshot-", lines[-1])
        self.assertEqual(left(), [])
        self.assertEqual(self.figures(), before)

    @unittest.skipUnless(hasattr(os, "geteuid"), "needs POSIX permissions")
    def test_read_only(self):
        self.prepare()
        os.chmod(self.folder, 0o755)

        def drop():
            if os.geteuid() == 0:  # permissions don't bind root
                os.setgid(NOBODY)
                os.setuid(NOBODY)

        try:
            subprocess.run([WRITER], preexec_fn=drop, check=False, timeout=10)
        except (OSError, subprocess.SubprocessError) as error:
            self.skipTest(f"the writer can't be run without root's rights: {error}")

        def expect_read_only(store, *more):
            code, lines = run("revise", store, 1000, *more, preexec_fn=drop)
            self.assertEqual(code, 1)
            self.assertTrue(lines[-1].startswith("failed read_only "), lines[-1])
            self.assertIn(pathlib.Path(store).name, lines[-1])

        before = self.store.read_bytes()
        os.chmod(self.store, 0o444)
        os.chmod(self.folder, 0o555)
        expect_read_only(self.store)
        expect_read_only(self.folder / "new.shirube")
        # A writable file in a folder that is not: SQLite could not put its log beside it.
        os.chmod(self.store, 0o666)
        expect_read_only(self.store)
        # And the other way round.
        os.chmod(self.folder, 0o777)
        os.chmod(self.store, 0o444)
        expect_read_only(self.store)
        os.chmod(self.folder, 0o755)
        self.assertEqual(self.store.read_bytes(), before)
        os.chmod(self.store, 0o644)
        self.state()

    def test_locked_by_another_process(self):
        self.prepare()
        holder = subprocess.Popen(
            [sys.executable, "-c",
             "import sqlite3, sys, time\n"
             "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
             "c.execute('BEGIN IMMEDIATE')\n"
             "print('held', flush=True)\n"
             "time.sleep(30)\n", str(self.store)],
            stdout=subprocess.PIPE, text=True)
        try:
            self.assertEqual(holder.stdout.readline(), "held\n")
            code, lines = run("revise", self.store, 1000)
            self.assertEqual(code, 1)
            self.assertTrue(lines[-1].startswith("failed locked "), lines[-1])
            self.assertIn(self.store.name, lines[-1])
        finally:
            holder.kill()
            holder.communicate()
        self.state()


if __name__ == "__main__":
    WRITER = sys.argv.pop(1)
    unittest.main(verbosity=2)
