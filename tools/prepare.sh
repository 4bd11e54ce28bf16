#!/bin/sh
# Makes .venv ready to run or to test: prepare.sh run|test [PYTHON]. Does nothing when it already is.
set -eu
cd "$(dirname "$0")/.."
what=$1 python=${2:-python3}

if ! version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null); then
    echo "There is no '$python' here. Unclench needs Python 3.11 or newer; name one: make PYTHON=python3.12 $what" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "'$python' is Python $version, Unclench needs 3.11 or newer. Name another one: make PYTHON=python3.12 $what" >&2
    exit 1
fi

tools/needs.sh "$what" "$python"

# Whatever this key covers makes the folder stale when it changes: dependencies, Python, a moved checkout.
key="$(cksum <pyproject.toml) $version $PWD"
stamp=.venv/ready-$what
if [ "$(cat "$stamp" 2>/dev/null)" = "$key" ] && .venv/bin/python -c pass 2>/dev/null; then
    exit 0
fi

echo "Setting up .venv with Python $version (the first time takes a minute or two) ..."
case "$(cat .venv/made-for 2>/dev/null)" in
    "$version $PWD") ;;
    *) "$python" -m venv --clear .venv && echo "$version $PWD" >.venv/made-for ;;
esac
case $what in
    run) .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable . ;;
    test) .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
          echo "$key" >.venv/ready-run ;;
esac
echo "$key" >"$stamp"
