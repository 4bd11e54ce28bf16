"""What is packed for macOS: the property lists say what they should, and the shell reads the recipe."""

import plistlib
import subprocess
from pathlib import Path

import unclench
from unclench.system.macos.autostart import LABEL, agent

MACOS = Path(__file__).parents[2] / "packaging" / "macos"


def read(name: str) -> dict[str, object]:
    return plistlib.loads((MACOS / name).read_bytes())


def test_the_app_has_a_place_in_the_dock_and_asks_for_no_guarded_access() -> None:
    told = read("Info.plist")
    assert told["LSUIElement"] is False
    assert [name for name in told if name.endswith("UsageDescription")] == []
    assert told["CFBundleLocalizations"] == ["en", "de", "es", "pt-BR", "ar"]


def test_the_app_may_do_what_python_and_qt_need_and_no_more() -> None:
    assert read("entitlements.plist") == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_the_launch_agent_is_named_like_the_app_and_can_be_written() -> None:
    start = ["/Applications/Unclench.app/Contents/MacOS/Unclench", "--hidden"]
    told = plistlib.loads(plistlib.dumps(agent(start)))
    assert (told["Label"], told["ProgramArguments"], LABEL) == (unclench.APP_ID, start, unclench.APP_ID)


def test_the_shell_reads_the_recipe() -> None:
    for script in (MACOS / "build.sh", MACOS.parent / "windows" / "wine_smoke.sh"):
        subprocess.run(["bash", "-n", str(script)], check=True)


def test_every_recipe_that_did_not_run_says_so_at_its_top() -> None:
    for name in ("build.sh", "unclench.spec", "README.md"):
        assert "not yet run on macos" in (MACOS / name).read_text("utf-8")[:600].lower(), name
    for name in ("build.ps1", "README.md"):
        assert "not yet run on windows" in (MACOS.parent / "windows" / name).read_text("utf-8")[:600].lower(), name
