"""Builds the app and connects its parts. Contains no rules.

`run_command` runs one command without Qt. `run_window` is the app with a window, which `window_app` takes through its
life: `appearance` and the window before the first painting, `background` after it, `desktop_ports` and
`desktop_services` once all has settled.
"""
