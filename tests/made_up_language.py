"""German as far as the app can tell: every text in the pseudo-language, built as a real translation is."""

import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "tools"))  # behind tests: both have a "pictures"

import languages  # noqa: E402

from pictures.pseudo import pseudo  # noqa: E402
from unclench.core.base import plurals  # noqa: E402


def make(folder: Path, code: str = "de") -> Path:
    """A folder of resources whose `i18n` has English and this language; all else is that of the checkout."""
    root, real = folder / "resources", ROOT / "resources"
    (root / "i18n").mkdir(parents=True)
    for part in real.iterdir():
        if part.name != "i18n":
            (root / part.name).symlink_to(part)
    for file in (real / "i18n").glob("unclench_en.*"):
        shutil.copy(file, root / "i18n")
    tree = ET.parse(real / "i18n" / f"unclench_{code}.ts")
    for message in tree.getroot().iter("message"):
        _translate(message, plurals.forms(code))
    made = folder / f"unclench_{code}.ts"
    tree.write(made, encoding="utf-8", xml_declaration=True)
    languages.make(made, root / "i18n")
    return root


def _translate(message: ET.Element, forms: int) -> None:
    text, translation = message.findtext("source") or "", message.find("translation")
    assert translation is not None
    translation.clear()
    if message.get("numerus") == "yes":
        for place in range(forms):
            ET.SubElement(translation, "numerusform").text = f"{pseudo(text)} /{place}"
    else:
        translation.text = pseudo(text)
