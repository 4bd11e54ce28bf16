#!/bin/bash
# Runs Unclench for Windows under Wine: wine_smoke.sh PYTHON_FOLDER PACKAGES_FOLDER. A smoke test by hand, no part of
# `make test`. It shows that the calls to Windows are made rightly as far as Wine has them. It shows nothing about toasts,
# speech, sound, the store of permissions, scaling or fonts, which Wine 8.0 lacks or has otherwise.
#
# PYTHON_FOLDER    python.exe of Windows, 64 bits, with a python3*._pth that names the two others and has `import site`
# PACKAGES_FOLDER  the wheels for win_amd64 of pyproject.toml's dependencies, unpacked; without the plugins below
#                  PySide6/plugins/texttospeech, with which Wine crashes
# Qt needs icuuc.dll of Windows 10, which Wine lacks: where gcc of MinGW is there, a stand-in is made that converts nothing.
set -euo pipefail
python=$(realpath "$1") packages=$(realpath "$2")
root=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEARCH=win64
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
server=$(command -v wineserver64 || command -v wineserver || echo /usr/lib/wine/wineserver64)
trap '"$server" -k || true; [ -z "${screen:-}" ] || kill "$screen"; rm -rf "$work"' EXIT

Xvfb -displayfd 3 -screen 0 1280x900x24 3>"$work/display" >"$work/xvfb" 2>&1 &
screen=$!
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY

run() { timeout 400 "$wine" "$python/python.exe" -X utf8 "$@" </dev/null 2>&1 | cat; }
app() { run -m unclench --data-dir 'C:\diary' "$@"; }
expect() { grep -q "$1" <<<"$2" && echo "ok      $3" || { echo "FAILED  $3: $2"; exit 1; }; }

"$wine" wineboot -i </dev/null >/dev/null 2>&1
"$wine" reg add 'HKCU\Software\Wine' /v Version /d win10 /f </dev/null >/dev/null 2>&1
if command -v x86_64-w64-mingw32-gcc >/dev/null; then
    x86_64-w64-mingw32-objdump -p "$packages/PySide6/Qt6Core.dll" | sed -n '/DLL Name: icuuc/,/^$/s/.* \(\(ucnv\|UCNV\)_\w*\)$/\1/p' |
        while read -r name; do
            if [ "$name" = ucnv_open ]; then
                echo '__declspec(dllexport) void *ucnv_open(const char *name, int *error) { *error = 16; return 0; }'
            else
                echo "__declspec(dllexport) void *$name(void) { return 0; }"
            fi
        done >"$work/icuuc.c"
    x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" "$work/icuuc.c"
fi

expect "Ice is possible now" "$(app status)" "status, on the file"
expect "Started" "$(app ice start --minutes 10)" "ice starts"
expect "Exported" "$(app export 'C:\out' --format csv)" "export"
backup=$(app backup | sed -n 's/^Backup written: //p' | tr -d '\r')
expect "sqlite" "$backup" "backup"
expect "Written" "$(app report 'C:\report.pdf')" "report as PDF"

checked=$(app check)
for port in idle lock sleep quiet fullscreen inhibit tray; do
    expect "^$port *yes" "$checked" "the port for $port answers"
done
expect "all heard" "$(run "$(dirname "$0")/wine_ports.py")" "messages of Windows, Run key, keeping awake"

app >"$work/window" &
for _ in $(seq 60); do
    if [[ $(app status --json) == *'"running": true,'* ]]; then break; fi
    sleep 1
done
expect '"running": true,' "$(app status --json)" "the window answers on its pipe"
expect "Pain 4" "$(app log pain 4)" "a command goes to the window"
expect "Restored" "$(app restore "$backup")" "restore while the window is open"
expect "^0$" "$(cat "$WINEPREFIX"/drive_c/users/*/AppData/Local/Unclench/state/*/unclench.log | grep -c ' error$' || true)" "no error in the log"
echo "all went well"
