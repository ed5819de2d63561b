#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_deb.sh PACKAGE FOLDER: installs the package into a fresh Debian 12, which is made in FOLDER, and runs both programs there: the
# command line and the window fetch a file from a server on this machine, which is compared. As root, with debootstrap and python3;
# with Xvfb and ImageMagick, FOLDER/window.png is a picture of the window. ./dev package --check calls it.
set -euo pipefail
package=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
root=$folder/root
release=bookworm

die() {
    printf 'check_deb: %s\n' "$*" >&2
    exit 1
}

started=()
finish() {
    local code=$?
    [[ ${#started[@]} -eq 0 ]] || kill "${started[@]}" 2>/dev/null || true
    exit "$code"
}
trap finish EXIT

# With an environment of its own, in which no proxy leads away from the server on this machine.
in_root=(chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8
    DEBIAN_FRONTEND=noninteractive)

# The root is made once, and copied for each check.
fresh=$folder/fresh
if [[ ! -e $fresh.made ]]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' "Codename: $release" | head -n 1)
    rm -rf "$fresh"
    debootstrap --variant=minbase "$release" "$fresh" "${mirror:-http://deb.debian.org/debian}"
    touch "$fresh.made"
fi
rm -rf "$root"
cp -a "$fresh" "$root"

cp "$package" "$root/root/headgate.deb"
"${in_root[@]}" apt-get -qq update
# What it merely recommends must not be needed.
"${in_root[@]}" apt-get -qq install --yes --no-install-recommends /root/headgate.deb >"$folder/apt.log" 2>&1 ||
    die "it does not install: $(tail -n 5 "$folder/apt.log")"
"${in_root[@]}" headgate-cli --version

mkdir -p "$folder/served"
head -c 3000000 /dev/urandom >"$folder/served/cli.bin"
head -c 3000000 /dev/urandom >"$folder/served/window.bin"
exec {told}< <(exec python3 -u -m http.server --bind 127.0.0.1 --directory "$folder/served" 0 2>"$folder/server.log")
started+=("$!")
read -r -t 30 line <&"$told" || die "the server does not start"
[[ $line =~ port\ ([0-9]+) ]] || die "the server says: $line"
server=http://127.0.0.1:${BASH_REMATCH[1]}

"${in_root[@]}" headgate-cli get "$server/cli.bin" --dir /root/files
cmp "$folder/served/cli.bin" "$root/root/files/cli.bin"
printf 'check_deb: the command line has fetched a file\n'

# window NAME VARIABLE=VALUE...: the window fetches a file, and ends as it should when it is told to.
window() {
    local name=$1 seconds=0 code=0 pid home=/root/$1
    shift
    mkdir -p "$root$home/Downloads"
    "${in_root[@]}" HOME="$home" "$@" headgate "$server/window.bin" >"$folder/$name.log" 2>&1 &
    pid=$!
    started+=("$pid")
    until cmp -s "$folder/served/window.bin" "$root$home/Downloads/window.bin"; do
        ((++seconds <= 60)) || die "$name: no file after a minute: $(<"$folder/$name.log")"
        kill -0 "$pid" 2>/dev/null || die "$name: headgate has ended: $(<"$folder/$name.log")"
        sleep 1
    done
    [[ $name != screen ]] || { sleep 2 && import -window root "$folder/window.png"; }
    kill -TERM "$pid"
    wait "$pid" || code=$?
    [[ $code -eq 0 ]] || die "$name: headgate ended with $code: $(<"$folder/$name.log")"
    printf 'check_deb: the window has fetched a file (%s)\n' "$name"
}

window offscreen QT_QPA_PLATFORM=offscreen
if command -v Xvfb >/dev/null && command -v import >/dev/null; then
    exec {told}< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp -ac 2>"$folder/xvfb.log")
    started+=("$!")
    read -r -t 30 number <&"$told" || die "Xvfb does not start: $(<"$folder/xvfb.log")"
    export DISPLAY=:$number
    # No socket is needed in the root: on Linux a display listens at an abstract address, too.
    window screen DISPLAY="$DISPLAY"
    printf 'check_deb: %s is a picture of it\n' "$folder/window.png"
fi
"${in_root[@]}" apt-get -qq purge --yes headgate >>"$folder/apt.log" 2>&1 || die "it does not go: $(tail -n 5 "$folder/apt.log")"
left=$(find "$root/usr" -iname '*headgate*')
[[ -z $left ]] || die "it leaves behind: $left"
rm -rf "$root"
printf 'check_deb: it installs, runs and goes on a fresh Debian (%s)\n' "$release"
