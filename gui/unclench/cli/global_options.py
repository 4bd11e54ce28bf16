"""The options that every command takes, before it or after it. On the way of every command: imports nothing."""


class WrongWords(Exception):
    """An option without its value, or one that is named twice."""


class Options:
    """What the options say, and `command`: the words that are left."""

    __slots__ = ("as_json", "command", "data_dir", "hidden", "version")

    def __init__(self) -> None:
        self.data_dir: str | None = None
        self.hidden = False
        self.as_json = False
        self.version = False
        self.command: list[str] = []

    def forwarded(self) -> list[str]:
        """The words for whoever runs the command: the folder is chosen by then."""
        return ["--json"] * self.as_json + ["--version"] * self.version + self.command


FLAGS = {"--hidden": "hidden", "--json": "as_json", "--version": "version"}
FOLDER = "--data-dir"


def split(words: list[str]) -> Options:
    """Take the options out of `words`, exactly spelled; behind `--` nothing is an option. Raises WrongWords."""
    options, rest = Options(), list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            options.command += [word, *rest]
            break
        name, equals, value = word.partition("=")
        if word in FLAGS:
            setattr(options, FLAGS[word], True)
        elif name == FOLDER:
            if not equals:
                value = rest.pop(0) if rest and not rest[0].startswith("-") else ""
            _name_folder(options, value)
        else:
            options.command.append(word)
    return options


def _name_folder(options: Options, value: str) -> None:
    if not value:
        raise WrongWords(f"{FOLDER} needs a value: the folder.")
    if options.data_dir is not None:
        raise WrongWords(f"{FOLDER} is named twice. Name one folder.")
    options.data_dir = value
