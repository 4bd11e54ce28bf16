#!/bin/sh
# Is there a screen to open a window on?
[ "$(uname)" = Linux ] || exit 0
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && exit 0
cat >&2 <<'TEXT'
Unclench is installed, but there is no screen here to open its window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
  make pictures                     draws every window into build/pictures
  .venv/bin/unclench status         the command line works without a screen
TEXT
exit 1
