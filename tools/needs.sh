#!/bin/sh
# What Qt and the tests need from a Debian-like system: needs.sh run|test|bundle|sync-engines [PYTHON].
# As root it is installed once; otherwise the line to type is printed. This is the only list. One need a word, `a|b` = either.
set -eu
cd "$(dirname "$0")/.."
what=${1:-run} python=${2:-python3}

qt="libegl1 libgl1 libglib2.0-0|libglib2.0-0t64 libdbus-1-3 libfontconfig1 libxkbcommon0"
x11="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
wayland="libwayland-cursor0 libwayland-egl1"
sound="libpulse0 libspeechd2"
screens="xvfb xauth openbox xdotool x11-utils trayer libxdamage1"
buses="dbus bubblewrap xdg-dbus-proxy at-spi2-core libglib2.0-bin dunst xfce4-notifyd lxqt-panel python3-dbusmock dex"
faults="strace faketime"
validators="desktop-file-utils appstream poppler-utils nsis"
sounds="pulseaudio pulseaudio-utils"
bundling="gcc libc6-dev binutils patchelf xz-utils dpkg-dev libsqlite3-0 libffi8|libffi7 libbz2-1.0 liblzma5 libzstd1"
bundling="$bundling libxcb-util1 libcups2 libgtk-3-0|libgtk-3-0t64"
engines="syncthing rclone fuse3"

needs="$qt $x11 $wayland $sound"
[ "$what" = bundle ] && needs="$needs $bundling"
[ "$what" = test ] || [ "$what" = sync-engines ] && needs="$needs $screens $buses $faults $validators $sounds"
[ "$what" = sync-engines ] && needs="$needs $engines"
"$python" -c 'import ensurepip' 2>/dev/null || needs="$needs python3-venv"

command -v apt-get >/dev/null 2>&1 || exit 0        # not Debian-like: Qt itself says what it misses

there() { dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }
known() { apt-cache show "$1" >/dev/null 2>&1; }

missing=""
for need in $needs; do
    for name in $(echo "$need" | tr '|' ' '); do
        there "$name" && continue 2
    done
    missing="$missing $need"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing what the system lacks:$missing"
    apt-get update -qq </dev/null
fi
choice=""
for need in $missing; do
    for name in $(echo "$need" | tr '|' ' '); do
        last=$name
        if known "$name"; then break; fi
    done
    choice="$choice $last"
done
if [ "$(id -u)" != 0 ]; then
    echo "Some system packages are missing. Please type this once, then again 'make $what':" >&2
    echo "  sudo apt-get install --no-install-recommends$choice" >&2
    exit 1
fi
# shellcheck disable=SC2086  # one word a package
DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $choice </dev/null >/dev/null
