#!/bin/bash
# Builds Unclench for macOS into dist: a disk image with the .app, for the processor that this runs on.
# For macOS 13 or later with Python 3.13 and the command line tools of Xcode.
# NOT YET RUN ON macOS: see README.md for what is proven and what is not.
#
# UNCLENCH_SIGN: the name of a "Developer ID Application" certificate; without it the .app is signed for this Mac alone (-).
# UNCLENCH_NOTARY: the name of a profile made by `xcrun notarytool store-credentials`; then it is notarised, too.
set -euo pipefail
cd "$(dirname "$0")/../.."

python3 -m venv build/macos-venv
python=build/macos-venv/bin/python
$python -m pip install --quiet --requirement packaging/macos/requirements.txt
$python -m pip install --quiet .
$python tools/languages.py build
$python packaging/icons.py build/icons
version=$($python -c 'import unclench; print(unclench.__version__)')

$python -m PyInstaller --noconfirm --distpath build/frozen --workpath build/freeze packaging/macos/unclench.spec
app=build/frozen/Unclench.app
cp LICENSE CHANGELOG.md "$app/Contents/Resources/"

# From the inside out; the programs last, with what they may do.
sign=(codesign --force --timestamp --options runtime --sign "${UNCLENCH_SIGN:--}")
[ -n "${UNCLENCH_SIGN:-}" ] || sign=(codesign --force --sign -)
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec "${sign[@]}" {} +
"${sign[@]}" --entitlements packaging/macos/entitlements.plist "$app/Contents/MacOS/unclench-console"
"${sign[@]}" --entitlements packaging/macos/entitlements.plist "$app"
codesign --verify --deep --strict "$app"

# It must answer before it is packed.
data=$(mktemp -d)
"$app/Contents/MacOS/unclench-console" --data-dir "$data" status
rm -r "$data"

mkdir -p dist build/dmg
rm -rf build/dmg/*
cp -R "$app" build/dmg/
ln -s /Applications build/dmg/Applications
image="dist/unclench-$version-$(uname -m).dmg"
hdiutil create -volname Unclench -srcfolder build/dmg -ov -format UDZO "$image"
if [ -n "${UNCLENCH_SIGN:-}" ]; then "${sign[@]}" "$image"; fi
if [ -n "${UNCLENCH_NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$UNCLENCH_NOTARY" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
