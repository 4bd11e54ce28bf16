"""Moments typed in each language; what the app shows as a quick choice can be typed back."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from fakes import FakeClock
from unclench import assets
from unclench.core.base import local_formats, time_words, translation
from unclench.core.base.catalogue import Catalogue
from unclench.core.base.errors import BadInput
from unclench.core.base.moment_chips import chips, moment, said
from unclench.core.base.moments import Instant, Now
from unclench.core.base.typed_moments import parse_when
from unclench.core.base.wall_time import day_words

CLOCK = FakeClock()
NOW = CLOCK.now()  # Friday 20 November 2026, 14:05 in Berlin
LANGUAGES = ("en", "de", "pt_BR", "es", "ar")


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    code: str = request.param
    before = translation.translator()
    translation.install_headless(Catalogue(code, assets.sentences))
    local_formats.install(local_formats.without_region(code))
    yield code
    translation.install_headless(before)
    local_formats.install(None)


def typed(text: str, now: Now = NOW) -> str:
    return f"{parse_when(text, now).local():%d %H:%M}"


ROWS = {
    "de": (
        ("jetzt", "20 14:05"), ("Jetzt", "20 14:05"), ("gestern 9", "19 09:00"), ("gestern um 9", "19 09:00"),
        ("gestern 9 Uhr", "19 09:00"), ("gestern um 9 Uhr 30", "19 09:30"), ("heute früh", "20 08:00"),
        ("heute Morgen", "20 08:00"), ("gestern Abend", "19 20:00"), ("vor 20 Minuten", "20 13:45"),
        ("vor 20 min", "20 13:45"), ("vor einer Stunde", "20 13:05"), ("vor einer halben Stunde", "20 13:35"),
        ("vor 1 Std. 20 min", "20 12:45"), ("vor 1,5 Stunden", "20 12:35"), ("vor anderthalb Stunden", "20 12:35"),
        ("9 Uhr", "20 09:00"), ("14:05 Uhr", "20 14:05"), ("9 Uhr abends", "19 21:00"), ("Montag 9", "16 09:00"),
        ("am Montag um 9", "16 09:00"), ("Mo. 9:30", "16 09:30"), ("vorgestern 18:00", "18 18:00"),
        ("Mittag", "20 12:00"), ("yesterday 9", "19 09:00"), ("20 minutes ago", "20 13:45"),
    ),
    "pt_BR": (
        ("agora", "20 14:05"), ("ontem às 9", "19 09:00"), ("ontem 9", "19 09:00"), ("ontem às 9h30", "19 09:30"),
        ("ontem às 9h", "19 09:00"), ("hoje cedo", "20 08:00"), ("ontem à noite", "19 20:00"),
        ("há 20 minutos", "20 13:45"), ("20 minutos atrás", "20 13:45"), ("há 20 minutos atrás", "20 13:45"),
        ("há uma hora", "20 13:05"), ("há meia hora", "20 13:35"), ("há uma hora e meia", "20 12:35"),
        ("há 1 hora e 20 minutos", "20 12:45"), ("há 1,5 h", "20 12:35"), ("9h30", "20 09:30"), ("às 9h", "20 09:00"),
        ("8 da manhã", "20 08:00"), ("1 da tarde", "20 13:00"), ("9 da noite", "19 21:00"),
        ("segunda-feira às 9", "16 09:00"), ("na segunda às 9", "16 09:00"), ("anteontem 18:00", "18 18:00"),
        ("meio-dia", "20 12:00"), ("faz 10 min", "20 13:55"),
    ),
    "es": (
        ("ahora", "20 14:05"), ("ayer a las 9", "19 09:00"), ("ayer 9", "19 09:00"), ("ayer a las 9:30", "19 09:30"),
        ("ayer a la 1", "19 01:00"), ("esta mañana", "20 08:00"), ("anoche", "19 20:00"),
        ("ayer por la noche", "19 20:00"), ("hace 20 minutos", "20 13:45"), ("hace una hora", "20 13:05"),
        ("hace media hora", "20 13:35"), ("hace una hora y media", "20 12:35"),
        ("hace 1 hora y 20 minutos", "20 12:45"),
        ("hace 1,5 h", "20 12:35"), ("hace un cuarto de hora", "20 13:50"), ("9:30 a. m.", "20 09:30"),
        ("1 de la tarde", "20 13:00"), ("9 de la noche", "19 21:00"), ("a las 8 de la mañana", "20 08:00"),
        ("lunes 9", "16 09:00"), ("el lunes a las 9", "16 09:00"), ("anteayer 18:00", "18 18:00"),
        ("mediodía", "20 12:00"), ("hoy a las 9", "20 09:00"),
    ),
    "ar": (
        ("الآن", "20 14:05"), ("الان", "20 14:05"), ("أمس ٩", "19 09:00"), ("أمس، ٩", "19 09:00"),
        ("امس 9", "19 09:00"), ("قبل ساعة وربع", "20 12:50"),
        ("أمس الساعة ٩:٣٠", "19 09:30"), ("أمس الساعة ٩ مساءً", "19 21:00"), ("هذا الصباح", "20 08:00"),
        ("مساء أمس", "19 20:00"), ("قبل ٢٠ دقيقة", "20 13:45"), ("قبل 20 دقيقة", "20 13:45"),
        ("منذ ٢٠ دقيقة", "20 13:45"), ("قبل ساعة", "20 13:05"), ("قبل ساعتين", "20 12:05"), ("قبل ٣ ساعات", "20 11:05"),
        ("قبل ١١ ساعة", "20 03:05"), ("قبل نصف ساعة", "20 13:35"), ("قبل ربع ساعة", "20 13:50"),
        ("قبل ساعة ونصف", "20 12:35"), ("قبل ساعة و٢٠ دقيقة", "20 12:45"), ("قبل ١٫٥ ساعة", "20 12:35"),
        ("قبل دقيقتين", "20 14:03"), ("٩:٣٠ ص", "20 09:30"), ("٢:٠٥ م", "20 14:05"), ("١٤:٠٥", "20 14:05"),
        ("يوم الاثنين ٩", "16 09:00"), ("الإثنين الساعة ٩", "16 09:00"), ("أول أمس ١٨:٠٠", "18 18:00"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "local"),
    [(code, *row) for code, rows in ROWS.items() for row in rows],
    indirect=["language"],
)
def test_the_words_of_the_language_are_understood(language: str, text: str, local: str):
    assert typed(text) == local


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("14:05", "20 14:05"), ("١٤:٠٥", "20 14:05"), ("09:30", "20 09:30"), ("2026-11-20T08:00", "20 08:00"),
        ("2026-11-20 08:00", "20 08:00"), ("٢٠٢٦-١١-٢٠ ٠٨:٠٠", "20 08:00"), ("now", "20 14:05"),
        ("1.5 h ago", "20 12:35"), ("1,5 h ago", "20 12:35"), ("١٫٥ h ago", "20 12:35"), ("90 min", "20 12:35"),
    ],
)  # fmt: skip
def test_figures_and_english_are_understood_in_every_language(language: str, text: str, local: str):
    assert typed(text) == local


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("text", ["1.200 min", "1,200 min", "1.200 h ago", "٢٫٥٠٠٫١ h"])
def test_a_length_with_two_readings_is_not_guessed(language: str, text: str):
    with pytest.raises(BadInput):
        parse_when(text, NOW)


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_both_readings_are_named(language: str):
    with pytest.raises(BadInput) as no:
        parse_when("1.200 min", NOW)
    assert local_formats.digits("1200") in local_formats.digits(no.value.message)


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize(
    ("text"),
    ["12 مساءً", "12 de la noche", "2 da noite", "2 de la noche", "9", "um 9", "às 9", "a las 9", "13 pm", "25 Uhr"],
)
def test_what_may_be_two_times_of_the_day_is_refused(language: str, text: str):
    with pytest.raises(BadInput):
        parse_when(text, NOW)


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("hour", range(24))
def test_every_quick_choice_can_be_typed_back(language: str, hour: int):
    now = FakeClock(NOW.utc.replace(hour=hour)).now()
    for chip in chips(now):
        for words in (chip.words, chip.spoken, chip.spoken.upper()):
            assert parse_when(words, now) == moment(chip.id, now), words


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("minutes", [1, 2, 3, 10, 11, 30, 59, 60, 61, 80, 119, 120, 125, 180, 660, 723])
def test_a_length_that_is_shown_can_be_typed_back(language: str, minutes: int):
    at = Instant(NOW.utc - timedelta(minutes=minutes), NOW.instant.offset)
    for words in (time_words.length(60 * minutes), time_words.spoken_length(60 * minutes)):
        assert parse_when(words, NOW).utc == at.utc, words
    ago = said(at, NOW).partition(", ")[2] or said(at, NOW).partition("، ")[2]
    assert parse_when(ago, NOW).utc == at.utc, ago


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("back", range(7))
def test_a_day_and_a_time_that_are_shown_can_be_typed_back(language: str, back: int):
    day = NOW.instant.local() - timedelta(days=back)
    named = day_words(day.date(), NOW) if back < 2 else time_words.weekday(day)
    assert typed(f"{named} {local_formats.digits('9:30')}") == f"{day:%d} 09:30"
