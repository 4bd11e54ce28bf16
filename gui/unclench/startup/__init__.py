"""Ways to start quicker than Python and PySide6 do by themselves.

All that reaches into the insides of Python or PySide6 lies here. The app works the same without any of it.

What each trick does, what it relies on, and what it saves: CPU time until the window is painted, in percent of a whole
start with a month of data (Python 3.11, PySide6 6.11), and memory. `make bench ONLY=tricks` measures it anew.

gc          (start.py) No search for garbage during a start, and never in what the start made (`gc.disable`,
            `gc.freeze`). Relies on documented calls. Saves 4 %, and twice as much in the first seconds after it.
imports     (own_modules.py) Our own modules are found in one listing of each folder and read in few steps. Relies on
            how Python names compiled files, and on the 16 bytes before their code. Saves 3 %.
modules     (lazy_modules.py) Fourteen modules of the standard library run when they are first used. Relies on classes
            of modules that can be changed. Saves 10 %, 2 MiB.
msgspec     (msgspec_import.py) msgspec is loaded without modules that it asks for and nothing here uses. Relies on
            what a listed release of msgspec asks them for. Saves 10 % where typing_extensions is installed, else about
            3 %, and 1 MiB.
binding     (start.py) Modules in C are linked with Qt function by function, each when it is first called, and not with
            all of it when they are loaded (`sys.setdlopenflags`). Relies on documented calls. Saves 3 %.
pyside      (pyside.py) The sources with which PySide6 describes its functions are compiled when they are first used,
            and its import function is taken away again. Relies on PySide6 calling `compile` with the names of those
            sources. Saves 20 to 30 %, 6 MiB.
enums       (lazy_enums.py) Qt's enums get their members when one is first asked for. Relies on how PySide6 asks Python
            for an enum, and on what an enum consists of. So write members in full (`Qt.AlignmentFlag.AlignLeft`): the
            short spelling is looked up in filled enums only. Saves 14 %, 1 MiB.
threads     (start.py) QT_NO_GUI_THREADPOOL: Qt fills large areas on its own thread. No quicker start, but two threads
            less, and a tenth less wake-ups while a plank is on the screen.
shm         (start.py) QT_XCB_NO_MITSHM: Qt does not share memory with the X server, for whose answer it waits at each
            painting. The start is 2 % longer, but a countdown wakes the computer 2 instead of 6 times a second, and a
            plank 100 instead of 170 times.

Frozen records in place of dataclasses (core/base/frozen_record.py) save 25 % too. They are ordinary code and always on.

**When one is on.** The first seven only with versions that the tests have compared (versions.py); with any other the
app starts plainly. Each checks itself at each start. Where that check fails or raises, the plain way is taken and the
log says so once (composition/start_report.py). `unclench check` and the system check of the window show which way it
went.

**Switched off.** `UNCLENCH_PLAIN_START=1` switches all of them off, `UNCLENCH_PLAIN_START=enums,gc` only these.

**The order** (start.py): `begin` before any import of our own, for modules can only be deferred before somebody loads
them. Then all that needs no Qt. Then `load_qt`: enums before the first enum of Qt is made, and both before anything
imports PySide6. Then all that needs Qt. `end` before the first painting.

**Tests.** `make fast` runs in the plain way, but for tests/startup and tests/composition, which start Pythons of their
own in either way. End-to-end tests run in the quick way, and one of them in both.
"""
