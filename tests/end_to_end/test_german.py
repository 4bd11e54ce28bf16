"""The real program in German, as a screen reader meets it: first run, ice, a dose, Causes, the page as PDF."""

import re
import subprocess
from pathlib import Path

from end_to_end.accessible import Gone, Node
from end_to_end.desktop import App, Desktop, until
from pictures.foreign import foreign_texts

GERMAN = {"LC_ALL": "", "LC_MESSAGES": "", "LANGUAGE": "", "LANG": "de_DE.UTF-8"}
ENGLISH = re.compile(r"\b(the|and|your|you|with|from|this|that|are|have|been|log|next)\b", re.IGNORECASE)
"""Words of English that are none of German, beside those of whole source texts."""
CITED = re.compile(r"NICE|NHS|WHO|FDA|AAFP|Cochrane|JAMA|Choosing Wisely|et al|package labels|general safety")
"""Names of sources are quoted as they are."""
ANSWERS = (
    "In den letzten 3 Tagen",
    "Viel Heben, Sport oder wiederholte Arbeit",
    *["Nein"] * 4,
    "Nein, es wird besser",
    *["Nein"] * 4,
)


class Reader:
    """Uses the program, and keeps every text that it meets on the way."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._known: set[tuple[Node, str]] = set()
        self.met: dict[str, None] = {}

    def look_round(self) -> None:
        """Keep what is showing, with what is said beside it."""
        try:
            for seen in self._app.nodes():
                if (seen.node, seen.name) not in self._known:
                    self.met |= dict.fromkeys((seen.name, seen.node.description))
                    self._known.add((seen.node, seen.name))
        except Gone:
            return

    def find(self, name: str, role: str = "") -> None:
        """Waits for a part, then looks round."""
        self._app.find(name, role)
        self.look_round()

    def press(self, name: str, role: str = "") -> None:
        """Finds, looks round, presses."""
        self.find(name, role)
        self._app.press(name, role)

    def write(self, name: str, words: str) -> None:
        """Into a text field."""
        self.find(name, "text")
        self._app.find(name, "text").write(words)


def english(texts: list[str]) -> list[str]:
    """What is English of these."""
    ours = [text for text in texts if text and not CITED.search(text)]
    return foreign_texts(ours, "de") + [f"an English word: {text}" for text in ours if ENGLISH.search(text)]


def log_a_dose(reader: Reader) -> None:
    reader.press("Medikament wählen", "push button")
    reader.press("Ich habe das gelesen", "push button")
    reader.write("Suchen", "ibuprofen 200")
    reader.press("Ibuprofen 200 mg, Deutschland", "check box")
    reader.press("Fertig", "push button")
    reader.press("Antworten speichern", "push button")
    reader.press("Ibuprofen 200 mg eintragen", "push button")
    reader.write("Wann: Uhrzeit", "vor 20 Minuten")
    reader.press("Eintragen: Ibuprofen 200 mg", "push button")
    reader.find("Rückgängig: 1 × Ibuprofen 200 mg", "push button")


def answer_the_checklist(reader: Reader, app: App) -> None:
    reader.press("Ursachen", "page tab")
    reader.press("Anfangen", "push button")
    for sign in ("Kontrolle über Urin oder Stuhl verloren", "Ungewollt Gewicht verloren"):
        reader.find(sign, "check box")
        if not app.find("Keines davon", "check box").checked:  # the first ones were answered before the ice
            reader.press("Keines davon", "check box")
        reader.press("Weiter", "push button")
    for number, answer in enumerate(ANSWERS, 1):
        reader.find(f"Frage {number} von 11")
        reader.press(answer, "radio button")
        reader.press("Weiter", "push button")
    reader.find("Nimm etwa die Hälfte der Last weg, dann bau wieder auf")


def save_the_page(reader: Reader, app: App, file: Path) -> None:
    reader.press("Blatt für meine Arztpraxis", "push button")
    reader.press("Als PDF sichern", "push button")
    names = ("Dateiname:", "Datei&name:", "&Dateiname:", "File name:", "File &name:")
    until(lambda: any(app.look(name, "text") for name in names), "the file dialog")
    field = next(found for name in names if (found := app.look(name, "text")))
    field.write(str(file))
    save = until(lambda: next((one for one in ("Speichern", "Save") if app.look(one, "push button")), ""), "the button")
    app.press(save, "push button")
    until(file.exists, "the PDF")


def test_the_look_finds_english_and_passes_german() -> None:
    assert len(english(["Start ice", "Log pain", "Friday 14:05", "Look at the skin: is it pink?"])) >= 4
    assert english(["Eis starten", "Schmerz eintragen", "Freitag 14:05", "Finucane et al. 2020, JOSPT"]) == []


def test_no_english_word_is_met_from_the_first_start_to_the_pdf(tmp_path: Path) -> None:
    file = tmp_path / "blatt.pdf"
    with Desktop(tmp_path / "home", **GERMAN) as desktop:
        app = desktop.app()
        reader = Reader(app)
        reader.press("Mein Rücken hat gerade dichtgemacht", "push button")
        reader.press("Keines davon: Eis starten", "push button")
        reader.find("Stopp", "push button")
        assert desktop.ask("status")["session"]["state"] == "running"
        log_a_dose(reader)
        answer_the_checklist(reader, app)
        save_the_page(reader, app, file)
        reader.look_round()
        assert app.close() == 0
    assert len(reader.met) > 300
    assert english(list(reader.met)) == []
    said = subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True)
    lines = said.stdout.decode().split("\n")
    parts = [part.strip() for line in lines for part in re.split(r"\s{3,}", line) if part.strip()]
    assert parts[0] == "Rückenkrampf: Blatt für die Arztpraxis"
    assert english(parts) == []
