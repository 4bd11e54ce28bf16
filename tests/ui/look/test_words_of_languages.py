"""Times, counts, amounts, doses, weekdays and ranges as people write them in each language, in its own country."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QLocale

from fakes import FakeClock
from unclench import assets
from unclench.core.base import local_formats, moment_chips, printed_words, time_words, translation, units, work_week
from unclench.core.base.catalogue import Catalogue
from unclench.core.base.moments import at_zone
from unclench.core.base.translation import translate
from unclench.core.history import ranges
from unclench.core.medicine import amounts
from unclench.ui.look import region

CLOCK = FakeClock()
NOW = CLOCK.now()  # Friday 20 November 2026, 14:05 in Berlin
FRIDAY, THURSDAY = date(2026, 11, 20), date(2026, 11, 26)
COUNTRIES = {"de": "de_DE", "pt_BR": "pt_BR", "es": "es_ES", "ar": "ar_EG"}


def tablets(count: float) -> str:
    return amounts.words(count, amounts.units("tablet"), units.spelling())


def doses(count: int) -> str:
    return translate("core", "%Ln doses", "", count)


def dates() -> str:
    return ranges.dates(
        ranges.Range(kind="week", first=date(2026, 11, 16), last=date(2026, 11, 22), today=date(2026, 12, 1))
    )


def ago(minutes: int) -> str:
    return moment_chips.said(at_zone(NOW.utc - timedelta(minutes=minutes), NOW.zone), NOW)


def chip(which: str) -> str:
    return next(one.words for one in moment_chips.chips(NOW) if one.id == which)


Row = tuple[Callable[[], str], str, str, str, str]
ROWS: tuple[Row, ...] = (
    (lambda: local_formats.clock(time(14, 5)), "14:05", "14:05", "14:05", "٢:٠٥ م"),
    (lambda: local_formats.clock(time(9, 5)), "09:05", "09:05", "9:05", "٩:٠٥ ص"),
    (lambda: local_formats.clock(time(0, 0)), "00:00", "00:00", "0:00", "١٢:٠٠ ص"),
    (lambda: local_formats.day(FRIDAY), "20.11.2026", "20/11/2026", "20/11/2026", "٢٠‏/١١‏/٢٠٢٦"),
    (lambda: local_formats.iso_day("2026-11-20"), "20.11.2026", "20/11/2026", "20/11/2026", "٢٠‏/١١‏/٢٠٢٦"),
    (lambda: local_formats.iso_day(None), "", "", "", ""),
    (lambda: printed_words.edition("2026-11"), "Nov 2026", "nov 2026", "nov 2026", "نوفمبر ٢٠٢٦"),
    (lambda: printed_words.edition("autumn"), "autumn", "autumn", "autumn", "autumn"),
    (lambda: time_words.minutes_seconds(751), "12:31", "12:31", "12:31", "١٢:٣١"),
    (lambda: time_words.minutes_seconds(3605), "1:00:05", "1:00:05", "1:00:05", "١:٠٠:٠٥"),
    (lambda: time_words.length(40), "40 s", "40 s", "40 s", "٤٠ ثانية"),
    (lambda: time_words.length(300), "5 min", "5 min", "5 min", "٥ دقائق"),
    (lambda: time_words.length(4800), "1 Std. 20 min", "1 h 20 min", "1 h 20 min",
     "ساعة و٢٠ دقيقة"),
    (lambda: time_words.spoken_length(60), "1 Minute", "1 minuto", "1 minuto", "دقيقة واحدة"),
    (lambda: time_words.spoken_length(120), "2 Minuten", "2 minutos", "2 minutos", "دقيقتين"),
    (lambda: time_words.spoken_length(3900), "1 Stunde 5 Minuten", "1 hora e 5 minutos", "1 hora y 5 minutos",
     "ساعة واحدة و٥ دقائق"),
    (lambda: ago(15), "Heute 13:50, vor 15 min", "Hoje 13:50, há 15 min", "Hoy 13:50, hace 15 min",
     "اليوم ١:٥٠ م، قبل ١٥ دقيقة"),
    (lambda: time_words.day_count(0), "0 Tage", "0 dia", "0 días", "٠ يوم"),
    (lambda: time_words.day_count(1), "1 Tag", "1 dia", "1 día", "يوم واحد"),
    (lambda: time_words.day_count(2), "2 Tage", "2 dias", "2 días", "يومين"),
    (lambda: time_words.day_count(3), "3 Tage", "3 dias", "3 días", "٣ أيام"),
    (lambda: time_words.day_count(11), "11 Tage", "11 dias", "11 días", "١١ يومًا"),
    (lambda: time_words.day_count(100), "100 Tage", "100 dias", "100 días", "١٠٠ يوم"),
    (lambda: doses(0), "0 Dosen", "0 dose", "0 dosis", "٠ جرعة"),
    (lambda: doses(1), "1 Dosis", "1 dose", "1 dosis", "جرعة واحدة"),
    (lambda: doses(2), "2 Dosen", "2 doses", "2 dosis", "جرعتان"),
    (lambda: doses(3), "3 Dosen", "3 doses", "3 dosis", "٣ جرعات"),
    (lambda: doses(11), "11 Dosen", "11 doses", "11 dosis", "١١ جرعة"),
    (lambda: doses(100), "100 Dosen", "100 doses", "100 dosis", "١٠٠ جرعة"),
    (lambda: tablets(1), "1 Tablette", "1 comprimido", "1 comprimido", "١ قرص"),
    (lambda: tablets(2), "2 Tabletten", "2 comprimidos", "2 comprimidos", "٢ قرص"),
    (lambda: tablets(3), "3 Tabletten", "3 comprimidos", "3 comprimidos", "٣ أقراص"),
    (lambda: tablets(11), "11 Tabletten", "11 comprimidos", "11 comprimidos", "١١ قرصًا"),
    (lambda: tablets(0.5), "½ Tablette", "metade de 1 comprimido", "½ comprimido", "نصف قرص"),
    (lambda: tablets(1.5), "1 ½ Tabletten", "1 e ½ comprimidos", "1 y ½ comprimidos", "١ ونصف قرص"),
    (lambda: amounts.words(2, amounts.units("portion of 33 drops"), units.spelling()), "2 Portionen zu 33 Tropfen",
     "2 porções de 33 gotas", "2 porciones de 33 gotas", "٢ حصة من ٣٣ قطرة"),
    (lambda: units.millilitres(250), "250 ml", "250 ml", "250 ml", "٢٥٠ مل"),
    (lambda: units.litres(1.25, 2), "1,25 l", "1,25 L", "1,25 L", "١٫٢٥ لتر"),
    (lambda: units.milligrams(1200), "1200 mg", "1200 mg", "1200 mg", "١٢٠٠ ملغ"),
    (lambda: units.grams(4), "4 g", "4 g", "4 g", "٤ غرام"),
    (lambda: units.hours(2), "2 Std.", "2 h", "2 h", "ساعتين"),
    (lambda: units.hours(4.5), "4,5 Std.", "4,5 h", "4,5 h", "٤٫٥ ساعة"),
    (lambda: units.minutes(20), "20 min", "20 min", "20 min", "٢٠ دقيقة"),
    (lambda: amounts.counted(6, "tablet"), "6 Tabletten", "6 comprimidos", "6 comprimidos", "٦ أقراص"),
    (lambda: chip("15"), "vor 15 min", "há 15 min", "hace 15 min", "قبل ١٥ دقيقة"),
    (lambda: chip("60"), "vor 1 Std.", "há 1 h", "hace 1 h", "قبل ساعة"),
    (lambda: units.kilograms(82.4), "82,4 kg", "82,4 kg", "82,4 kg", "٨٢٫٤ كغ"),
    (lambda: units.percent(30), "30 %", "30%", "30 %", "٣٠٪"),
    (lambda: time_words.weekday(datetime(2026, 11, 16)), "Montag", "segunda-feira", "lunes", "الاثنين"),
    (lambda: printed_words.named_day(FRIDAY), "Fr 20. Nov", "sex 20 nov", "vie 20 nov", "الجمعة ٢٠ نوفمبر"),
    (lambda: printed_words.named_day(date(2026, 3, 8), year=True), "So 8. Mär 2026", "dom 8 mar 2026",
     "dom 8 mar 2026", "الأحد ٨ مارس ٢٠٢٦"),
    (lambda: printed_words.period(NOW.instant, at_zone(NOW.utc + timedelta(days=6), NOW.zone)),
     "Fr 20. Nov bis Do 26. Nov 2026", "sex 20 nov a qui 26 nov 2026", "vie 20 nov a jue 26 nov 2026",
     "الجمعة ٢٠ نوفمبر إلى الخميس ٢٦ نوفمبر ٢٠٢٦"),
    (dates, "16. bis 22. Nov 2026", "16 a 22 nov 2026", "16 a 22 nov 2026", "١٦ إلى ٢٢ نوفمبر ٢٠٢٦"),
    (lambda: work_week.range_words((time(9), time(12, 30))), "09:00 bis 12:30", "09:00 a 12:30", "9:00 a 12:30",
     "٩:٠٠ ص إلى ١٢:٣٠ م"),
    (lambda: units.listed(("1", "2")), "1, 2", "1, 2", "1, 2", "1، 2"),
)  # fmt: skip


@pytest.fixture(params=COUNTRIES)
def place(request: pytest.FixtureRequest) -> Iterator[int]:
    """One language in force; gives its place in a row."""
    code: str = request.param
    translation.install(Catalogue(code, assets.sentences))
    QLocale.setDefault(QLocale(COUNTRIES[code]))
    region.install(QLocale(COUNTRIES[code]))
    yield 1 + list(COUNTRIES).index(code)
    translation.install(None)
    region.install(None)
    local_formats.install(None)


def test_each_is_written_as_people_write_it(place: int) -> None:
    assert len(ROWS) >= 40
    wrong = [(row[place], said) for row in ROWS if (said := row[0]()) != row[place]]
    assert wrong == []
