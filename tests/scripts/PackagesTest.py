# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scripts do about missing packages, with a dpkg and an apt that only write down what they are asked for."""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

OPTIONS = argparse.ArgumentParser()
OPTIONS.add_argument("--scripts", required=True)

# dpkg-query prints a line for each package of the file `installed` that it is asked for, and fails if it knows one not.
DPKG_QUERY = """#!/bin/bash
status=0
for name in "${@:3}"; do
    if grep -qx "$name" "$FAKE/installed"; then echo "installed $name"; else status=1; fi
done
exit $status
"""
APT_GET = """#!/bin/bash
echo "$DEBIAN_FRONTEND apt-get $*" >> "$FAKE/calls"
[[ ! -e $FAKE/broken || " $* " != *" install "* ]]
"""
ID = """#!/bin/bash
echo "${FAKE_UID:-0}"
"""
SUDO = """#!/bin/bash
echo sudo >> "$FAKE/calls"
exec "$@"
"""


class PackagesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.fake = pathlib.Path(folder.name)
        (self.fake / "installed").write_text("", encoding="utf-8")
        for name, text in {"dpkg-query": DPKG_QUERY, "apt-get": APT_GET, "id": ID}.items():
            self.provide(name, text)
        for tool in ("bash", "awk", "sed", "comm", "sort", "grep", "env"):
            os.symlink(pathlib.Path("/usr/bin") / tool, self.fake / tool)

    def provide(self, name, text):
        (self.fake / name).write_text(text, encoding="utf-8")
        (self.fake / name).chmod(0o755)

    def packages(self, *groups):
        return self.shell(f"packagesOf {' '.join(groups)}").stdout.split()

    def shell(self, command, **environment):
        scripts = pathlib.Path(OPTIONS.scripts)
        return subprocess.run(
            ["/bin/bash", "-euo", "pipefail", "-c", f'shirubeRoot="$ROOT"; source "$ROOT/scripts/lib/packages.sh"; {command}'],
            env={"PATH": str(self.fake), "FAKE": str(self.fake), "ROOT": str(scripts.parent), **environment},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def calls(self):
        path = self.fake / "calls"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def test_is_silent_where_nothing_is_missing(self):
        (self.fake / "installed").write_text("\n".join(self.packages("build", "run")) + "\n", encoding="utf-8")
        result = self.shell("ensurePackages build run")
        self.assertEqual((result.returncode, result.stdout, result.stderr, self.calls()), (0, "", "", ""))

    def test_installs_only_what_is_missing(self):
        wanted = self.packages("build", "qt", "run")
        (self.fake / "installed").write_text("\n".join(wanted[2:]) + "\n", encoding="utf-8")
        result = self.shell("ensurePackages build qt run")
        self.assertEqual(result.returncode, 0, result.stderr)
        update, install = self.calls().splitlines()
        self.assertTrue(update.endswith(" update"), update)
        self.assertTrue(install.startswith("noninteractive apt-get"), install)
        self.assertIn("--no-install-recommends", install)
        self.assertEqual(sorted(install.split("--no-install-recommends ")[1].split()), sorted(wanted[:2]))

    def test_uses_sudo_where_not_root(self):
        self.provide("sudo", SUDO)
        self.assertEqual(self.shell("ensurePackages run", FAKE_UID="1000").returncode, 0)
        self.assertEqual(self.calls().split()[0], "sudo")

    def test_says_what_to_do_without_root_and_sudo(self):
        result = self.shell("ensurePackages run", FAKE_UID="1000")
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("apt-get install --no-install-recommends " + " ".join(sorted(self.packages("run"))), result.stderr)

    def test_fails_where_apt_does(self):
        (self.fake / "broken").touch()
        result = self.shell("ensurePackages run")
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("Could not install", result.stderr)

    def test_lists_the_packages_without_apt(self):
        (self.fake / "apt-get").unlink()
        result = self.shell("ensurePackages build; explainRequirements")
        self.assertEqual(result.returncode, 0, result.stderr)
        for package in self.packages("build", "qt", "run", "test"):
            self.assertIn(f"  {package}\n", result.stderr)

    def test_can_be_told_to_leave_the_system_alone(self):
        self.assertEqual(self.shell("ensurePackages build", SHIRUBE_SKIP_PACKAGES="1").returncode, 0)
        self.assertEqual(self.calls(), "")

    def test_the_core_needs_no_package_of_qt(self):
        self.assertEqual([name for name in self.packages("build") if "qt" in name], [])


if __name__ == "__main__":
    OPTIONS, rest = OPTIONS.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
