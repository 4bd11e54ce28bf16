"""Proves package and bundle on a bare system without Python: prove.py DEB BUNDLE [SUITE]. Needs root and mmdebstrap.

A small Debian is made in the folder build/prove, and the app runs in it by chroot, on a private X server and session
bus of this computer; the folder /tmp is shared. Each step says OK or FAILED; pictures of the screen lie in build/prove.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tools")]

from end_to_end.desktop import App, Desktop, read_screen, until  # noqa: E402

OUT = ROOT / "build" / "prove"
HOME = Path("/tmp/unclench-prove")
SHARED = ("/tmp", "/proc", "/dev")
NULL_SINK = (
    "-L",
    "module-null-sink sink_name=null",
    "-L",
    "module-native-protocol-unix auth-anonymous=1 socket={socket}",
)
DIARY = "unclench.sqlite"
NOBODY = 65534
TICK = "Start with the computer, quietly in the tray."
VOICE = ("speech-dispatcher", "speech-dispatcher-espeak-ng", "libspeechd2")
OLD_DIARY = ROOT / "tests" / "store" / "files" / "schema-1.sqlite"


class Bare:
    """A bare system in a folder, and what failed on it."""

    def __init__(self, suite: str) -> None:
        self.root, self.suite, self.failed = OUT / suite, suite, list[str]()

    def make(self) -> None:
        """A minimal Debian. An older one is thrown away, never what is mounted in it."""
        if f" {self.root}/" in Path("/proc/self/mountinfo").read_text("utf-8"):
            raise SystemExit(f"Something is still mounted below {self.root}.")
        subprocess.run(["rm", "-rf", "--one-file-system", str(self.root)], check=True)
        self.root.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", self.suite, str(self.root)], check=True)

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Folders of this computer are there, too."""
        for folder in SHARED:
            subprocess.run(["mount", "--rbind", folder, f"{self.root}{folder}"], check=True)
            subprocess.run(["mount", "--make-rslave", f"{self.root}{folder}"], check=True)
        try:
            yield
        finally:
            for folder in SHARED:
                subprocess.run(["umount", "-R", "-l", f"{self.root}{folder}"], check=True)

    def program(self, *words: str) -> tuple[str, ...]:
        """A program of that system."""
        return ("chroot", str(self.root), *words)

    def run(self, *words: str, env: dict[str, str] | None = None) -> str:
        """What a program of that system says. Raises CalledProcessError."""
        env = env or {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(self.program(*words), env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f"{' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def step(self, what: str, holds: Callable[[], object]) -> None:
        """One line of the proof; what it gives is shown, None and False fail."""
        try:
            found = holds()
        except Exception as error:  # whatever it is, the next steps tell more
            found = None
            what = f"{what}: {type(error).__name__} {error}"
        good = found is not None and found is not False
        say("OK" if good else "FAILED", what, "" if found in (True, None) else str(found))
        if not good:
            self.failed.append(what)


class Person:
    """Somebody on that system with a desktop, who uses one copy of the app."""

    def __init__(self, bare: Bare, desktop: Desktop, program: str) -> None:
        self.bare, self.desktop, self.name = bare, desktop, program

    def open(self, *words: str) -> App:
        return self.desktop.app(*words, program=self.bare.program(self.name))

    def type(self, *words: str) -> str:
        return self.bare.run(self.name, *words, env=self.desktop.env)

    def check(self, port: str) -> str:
        """The line of the system check of one port, when its answer is yes."""
        line = next(line for line in self.type("check").splitlines() if line.startswith(port))
        if line.split()[1] != "yes":
            raise AssertionError(line)
        return " ".join(line.split())


def say(*words: str) -> None:
    """A line of the report."""
    sys.stdout.write("  ".join(word for word in words if word) + "\n")
    sys.stdout.flush()


def picture(desktop: Desktop, name: str) -> str:
    """The screen as it is, as a file."""
    file = OUT / f"{name}.png"
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
    )
    subprocess.run([sys.executable, "-c", code, str(file)], env=desktop.env, check=True)
    return file.name if file.stat().st_size > 10_000 else ""


def window(person: Person, name: str) -> str:
    """The window is there, with its texts, and was drawn."""
    app = person.open()
    try:
        until(lambda: len(app.texts()) > 5, "texts")
        time.sleep(2)
        return picture(person.desktop, name)
    finally:
        app.close()


def tray(person: Person) -> str:
    """It sits in the tray of the desktop."""
    from measure import Screen

    screen, app = Screen(person.desktop.env["DISPLAY"]), person.open("--hidden")
    try:
        until(screen.tray_icons, "no icon")
        return person.check("tray")
    finally:
        app.close()


def autostart(person: Person) -> str:
    """The tick of the welcome writes a line that starts this very program hidden."""
    app = person.open()
    try:
        app.find(TICK)
        file = Path(person.desktop.env["XDG_CONFIG_HOME"], "autostart", "io.github.unclench.Unclench.desktop")
        for _ in range(3):  # what has just come up is deaf to a press; on a busy computer it takes a while
            read_screen()
            app.press(TICK)
            with suppress(TimeoutError):
                until(file.is_file, "no file", seconds=10)
                break
        line = next(line for line in file.read_text("utf-8").splitlines() if line.startswith("Exec="))
    finally:
        app.close()
    words = line.removeprefix("Exec=").split()
    started = person.desktop.app(program=person.bare.program(*words))
    try:
        until(lambda: "version" in person.type("--version", "--json"), "nobody answers")
        return line if started.running() else ""
    finally:
        started.close()


def quick_start(person: Person) -> str:
    """The app that runs has used every trick of a quick start; a command alone would not know of all."""
    app = person.open()
    try:
        until(lambda: len(app.texts()) > 5, "texts")
        return person.check("quickstart")
    finally:
        app.close()


def sound(person: Person) -> str:
    """A session that is over rings: the sound server has a stream of the app."""
    app = person.open("--hidden")
    try:
        answer = person.check("sound")
        began = (datetime.now().astimezone() - timedelta(minutes=15) + timedelta(seconds=6)).isoformat()
        person.type("ice", "start", "--minutes", "15", "--at", began)
        until(lambda: b"application.name" in person.desktop.run("pactl", "list", "sink-inputs"), "silence", seconds=30)
        person.type("ice", "stop")
        return answer
    finally:
        app.close()


def speech(person: Person) -> str:
    """Whether there is a voice: the honest answer, whichever it is."""
    line = next(line for line in person.type("check").splitlines() if line.startswith("speech"))
    return " ".join(line.split())


def pdf(person: Person) -> str:
    """The doctor's page."""
    file = HOME / "page.pdf"
    person.type("report", str(file), "--force")
    return subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout.split("\n")[
        0
    ]


def killed(person: Person) -> str:
    """A session is there after the app was killed."""
    app = person.open()
    until(lambda: len(app.texts()) > 5, "texts")
    person.type("ice", "start", "--minutes", "15", "--override", "a test")
    app.kill()
    said = person.type("list", "sessions")
    assert "ice" in said, said
    return said.splitlines()[-1]


def old_schema(person: Person) -> str:
    """A diary of the first schema is brought up to date, and a copy of it is kept."""
    folder = HOME / "old"
    folder.mkdir(exist_ok=True)
    shutil.copy(OLD_DIARY, folder / DIARY)
    kept = person.type("--data-dir", str(folder), "list", "sessions").splitlines()
    assert kept, "no sessions"
    with sqlite3.connect(folder / DIARY) as file:
        schema = file.execute("pragma user_version").fetchone()[0]
    backups = ", ".join(sorted(one.name for one in (folder / "backups").iterdir()))
    return f"schema {schema}, {len(kept)} sessions; kept: {backups}"


def anybody(person: Person) -> str:
    """A user without any rights can open a diary, which needs every module that the first start needs."""
    home = Path(f"{HOME}-anybody")
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    os.chown(home, NOBODY, NOBODY)
    words = ("chroot", f"--userspec={NOBODY}:{NOBODY}", str(person.bare.root), person.name)
    env = {"HOME": str(home), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
    said = subprocess.run([*words, "log", "water"], env=env, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    return said.stdout.strip()


def voice(person: Person) -> str:
    """With an engine there is a voice."""
    person.bare.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *VOICE)
    return person.check("speech")


def use(bare: Bare, person: Person, name: str) -> None:
    """All that a copy of the app must do."""
    bare.step(f"{name}: command line", lambda: person.type("--version").strip())
    bare.step(f"{name}: without rights", lambda: anybody(person))
    bare.step(f"{name}: autostart", lambda: autostart(person))
    bare.step(f"{name}: window", lambda: window(person, name))
    bare.step(f"{name}: quick start", lambda: quick_start(person))
    bare.step(f"{name}: tray", lambda: tray(person))
    bare.step(f"{name}: sound", lambda: sound(person))
    bare.step(f"{name}: speech", lambda: speech(person))
    bare.step(f"{name}: speech, with an engine", lambda: voice(person))
    bare.step(f"{name}: PDF", lambda: pdf(person))
    bare.step(f"{name}: a session outlives a kill", lambda: killed(person))
    bare.step(f"{name}: a diary of the first schema", lambda: old_schema(person))


@contextmanager
def person_with_desktop(bare: Bare, program: str) -> Iterator[Person]:
    """A fresh home, a desktop with a tray and a sound server; they are ended after."""
    shutil.rmtree(HOME, ignore_errors=True)
    with Desktop(HOME, LC_ALL="C.UTF-8", PULSE_SERVER=f"unix:{HOME}/sound") as desktop:
        desktop.spawn(
            "pulseaudio",
            "-n",
            "--exit-idle-time=-1",
            "--daemonize=no",
            *(w.format(socket=HOME / "sound") for w in NULL_SINK),
        )
        desktop.spawn("trayer")
        until(lambda: (HOME / "sound").exists(), "no sound server")
        yield Person(bare, desktop, program)


def prove(bare: Bare, package: Path, bundle: Path) -> None:
    """The whole proof."""
    bare.step("no Python on it", lambda: not list(bare.root.glob("usr/bin/python3*")))
    shutil.copy(package, bare.root / "root")
    bare.run("apt-get", "update", "-qq")
    install = (
        "apt-get",
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "--allow-downgrades",
        f"/root/{package.name}",
    )
    bare.step("install", lambda: bare.run(*install) and True)
    if bare.failed:
        return
    bare.step("still no Python on it", lambda: not list(bare.root.glob("usr/bin/python3*")))
    with person_with_desktop(bare, "/usr/bin/unclench") as person:
        use(bare, person, "package")
        sessions = person.type("list", "sessions")
        bare.step("upgrade", lambda: bare.run(*install, "--reinstall") and person.type("list", "sessions") == sessions)
        bare.step("remove", lambda: bare.run("apt-get", "remove", "-y", "-qq", "unclench") and True)
        bare.step("nothing is left", lambda: not (bare.root / "usr/lib/unclench").exists())
        bare.step("install again", lambda: bare.run(*install) and person.type("list", "sessions") == sessions)
        purged = bare.run("apt-get", "purge", "-y", "-qq", "unclench")
        bare.step("purge", lambda: next(line for line in purged.splitlines() if "Diaries stay" in line))
        bare.step("the diary is there", lambda: (HOME / ".local/share/unclench" / DIARY).is_file())
    subprocess.run(["tar", "-C", str(bare.root / "opt"), "-xf", str(bundle)], check=True)
    with person_with_desktop(bare, "/opt/unclench/unclench") as person:
        use(bare, person, "bundle")


def main() -> None:
    """Read the command line; exit status 1 when a step failed."""
    package, bundle = Path(sys.argv[1]), Path(sys.argv[2])
    bare = Bare(sys.argv[3] if len(sys.argv) > 3 else "bookworm")
    os.environ.pop("LANGUAGE", None)
    bare.make()
    with bare.shared():
        prove(bare, package.resolve(), bundle.resolve())
    sys.exit(f"{len(bare.failed)} failed" if bare.failed else 0)


if __name__ == "__main__":
    main()
