"""Completions for the shells bash, zsh and fish, made from the parser of the command line.

Each script first finds the command that was typed so far (`ice start`), then offers what may follow it.
"""

from collections.abc import Callable, Iterator, Sequence
from string import Template

from unclench.cli.parser_tree import Option, Place, Value

_BASH = Template("""\
# bash completion for unclench
_unclench() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} at= words= files= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        [ "${COMP_WORDS[i-1]}" = --data-dir ] && continue
        case "$at ${COMP_WORDS[i]}" in
            $commands) at="${at:+$at }${COMP_WORDS[i]}" ;;
        esac
    done
    case "$at|$prev" in
$values
        *) case "$at" in
$places
        esac ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    if [ -n "$files" ]; then
        compopt -o filenames 2>/dev/null
        local IFS=$'\\n'
        COMPREPLY+=($(compgen $files -- "$cur"))
    fi
}
complete -F _unclench unclench
""")
_ZSH = Template("""\
#compdef unclench
_unclench() {
    local at= prev=${words[CURRENT-1]} i
    local -a offered
    for ((i = 2; i < CURRENT; i++)); do
        [ "${words[i-1]}" = --data-dir ] && continue
        case "$at ${words[i]}" in
            $commands) at="${at:+$at }${words[i]}" ;;
        esac
    done
    case "$at|$prev" in
$values
        *) case "$at" in
$places
        esac ;;
    esac
}
if [ "$funcstack[1]" = _unclench ]; then _unclench "$@"; else compdef _unclench unclench; fi
""")
_FISH = Template("""\
# fish completion for unclench
function __unclench_at
    set -l at ''
    set -l before ''
    for word in (commandline -opc)[2..-1]
        if test "$before" != --data-dir; and contains -- (string trim -- "$at $word") $commands
            set at (string trim -- "$at $word")
        end
        set before $word
    end
    test "$at" = "$argv[1]"
end
complete -c unclench -f
$places
""")


def bash(places: Sequence[Place]) -> str:
    """A script for bash, with or without its package of completions."""
    return _posix(_BASH, places, _bash_value, _bash_place)


def zsh(places: Sequence[Place]) -> str:
    """A script for zsh: a file named _unclench in its path of functions, or sourced."""
    return _posix(_ZSH, places, _zsh_value, _zsh_place)


def fish(places: Sequence[Place]) -> str:
    """A script for fish."""
    commands = " ".join(_quoted(" ".join(place.path)) for place in places[1:])
    lines = [line for place in places for line in _fish_place(places[0], place)]
    return _FISH.safe_substitute(commands=commands, places="\n".join(lines))


SCRIPTS: dict[str, Callable[[Sequence[Place]], str]] = {"bash": bash, "zsh": zsh, "fish": fish}


def _posix(
    script: Template, places: Sequence[Place], value: Callable[[Value], str], place: Callable[[Place, Place], str]
) -> str:
    """What bash and zsh have in common: one case for each value of an option, one for each command."""
    values = [
        f"        {_quoted(' '.join(at.path) + '|' + option.name)}) {value(option.value)} ;;"
        for at in places
        for option in _options(places[0], at)
        if option.value is not None
    ]
    cases = [f"            {_quoted(' '.join(at.path))}) {place(places[0], at)} ;;" for at in places]
    commands = "|".join(_quoted(f"{' '.join(at.path[:-1])} {at.path[-1]}") for at in places[1:])
    return script.safe_substitute(commands=commands, values="\n".join(values), places="\n".join(cases))


def _options(top: Place, place: Place) -> list[Option]:
    """Those of the command, and those that every command takes."""
    mine = {option.name for option in place.options}
    return place.options + [option for option in top.options if option.name not in mine]


def _quoted(text: str) -> str:
    """One word for any of the shells."""
    return "'" + text.replace("'", "'\\''") + "'"


def _bash_value(value: Value) -> str:
    if value.files or value.folders:
        return f"words={_quoted(' '.join(value.words))} files={'-f' if value.files else '-d'}"
    return f"words={_quoted(' '.join(value.words))}"


def _bash_place(top: Place, place: Place) -> str:
    words = [*place.words, *_typed_words(place), *(option.name for option in _options(top, place))]
    files = "-f" if any(value.files for value in place.values) else "-d"
    wants = any(value.files or value.folders for value in place.values)
    return f"words={_quoted(' '.join(words))}" + (f" files={files}" if wants else "")


def _zsh_value(value: Value) -> str:
    said = [f"compadd -- {' '.join(value.words)}"] if value.words else []
    said += ["_files"] if value.files else ["_files -/"] if value.folders else []
    return "; ".join(said) or f"_message {_quoted(value.name)}"


def _zsh_place(top: Place, place: Place) -> str:
    told = {**place.words, **dict.fromkeys(_typed_words(place), "")}
    told |= {option.name: option.help for option in _options(top, place)}
    offered = " ".join(_quoted(f"{word}:{about.replace(':', ' ')}" if about else word) for word, about in told.items())
    wants = any(value.files or value.folders for value in place.values)
    return f"offered=({offered}); _describe unclench offered" + ("; _files" if wants else "")


def _typed_words(place: Place) -> list[str]:
    return [word for value in place.values for word in value.words]


def _fish_place(top: Place, place: Place) -> Iterator[str]:
    when = f"complete -c unclench -n {_quoted('__unclench_at ' + _quoted_inside(' '.join(place.path)))}"
    for word, about in {**place.words, **dict.fromkeys(_typed_words(place), "")}.items():
        yield f"{when} -a {_quoted(word)}" + (f" -d {_quoted(about)}" if about else "")
    if any(value.files or value.folders for value in place.values):
        yield f"{when} -F"
    for option in _options(top, place):
        about = f" -d {_quoted(option.help)}" if option.help else ""
        yield f"{when} -l {option.name.lstrip('-')}{_fish_value(option.value)}{about}"


def _fish_value(value: Value | None) -> str:
    if value is None:
        return ""
    words = f" -a {_quoted(' '.join(value.words))}" if value.words else ""
    return f" -r -F{words}" if value.files or value.folders else f" -x{words}"


def _quoted_inside(path: str) -> str:
    """A word inside a word that is quoted already."""
    return f'"{path}"'
