"""Which form of a sentence goes with a counted number, in the order of the forms in a .ts file."""


def form(language: str, n: int) -> int:
    """The place of the form for `n`, from 0. The rules are those of Qt, so that window and command line agree."""
    match language.partition("_")[0]:
        case "ar":
            return _arabic(n)
        case "pt" | "fr":
            return int(n > 1)
        case _:
            return int(n != 1)


def forms(language: str) -> int:
    """How many forms a sentence has."""
    return 6 if language.partition("_")[0] == "ar" else 2


def _arabic(n: int) -> int:
    """None, one, two, a few (3 to 10), many (11 to 99), and hundreds with 0, 1 or 2 over."""
    if n <= 2:
        return n
    last = n % 100
    if 3 <= last <= 10:
        return 3
    return 4 if last >= 11 else 5
