# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: installs what a task needs, and says nothing where nothing is missing.

# The packages of the groups named, from scripts/packages.txt.
packagesOf() {
    awk -v wanted=" $* " '!/^#/ && NF == 2 && index(wanted, " " $1 " ") { print $2 }' "$shirubeRoot/scripts/packages.txt"
}

# Those of the packages named that dpkg does not know as installed.
missingPackages() {
    local installed
    # dpkg-query fails if it knows none of a name; what it does know is still printed.
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
    comm -23 <(printf '%s\n' "$@" | LC_ALL=C sort -u) <(LC_ALL=C sort -u <<<"$installed")
}

# ensurePackages <group>…: installs what is missing of the groups. Set SHIRUBE_SKIP_PACKAGES=1 to leave the system alone.
ensurePackages() {
    [[ -z ${SHIRUBE_SKIP_PACKAGES:-} ]] || return 0
    # Elsewhere than on Debian and its relatives the configuring step says what it lacks (explainRequirements).
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    local wanted missing
    mapfile -t wanted < <(packagesOf "$@")
    mapfile -t missing < <(missingPackages "${wanted[@]}")
    [[ ${#missing[@]} -gt 0 ]] || return 0

    local asRoot=()
    if [[ $(id -u) -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            printf 'Packages are missing, and neither root nor sudo is at hand. As root, run:\n  apt-get install --no-install-recommends %s\n' \
                "${missing[*]}" >&2
            return 1
        fi
        asRoot=(sudo)
    fi
    printf 'Installing %s\n' "${missing[*]}" >&2
    local apt=("${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300
        -o Dpkg::Use-Pty=0)
    # A repository of the machine's own that does not answer must not stand in the way of Debian's.
    "${apt[@]}" update >/dev/null || printf 'apt-get update had errors; going on with the lists at hand.\n' >&2
    if ! "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" >/dev/null; then
        printf 'Could not install: %s\n' "${missing[*]}" >&2
        return 1
    fi
    # What configuring did not find before may be there now.
    export SHIRUBE_RECONFIGURE=1
}

# For a system without apt: what to install by hand, in Debian's names.
explainRequirements() {
    command -v apt-get >/dev/null && return 0
    printf '\nThis system has no apt-get, so nothing was installed for you. Shirube needs (names of Debian 12):\n' >&2
    packagesOf build qt run | sed 's/^/  /' >&2
    printf 'and for its tests:\n' >&2
    packagesOf test | sed 's/^/  /' >&2
}
