#!/bin/sh
# Makes the folder of an AppImage from the bundle: appdir.sh BUNDLE APPDIR.
#
# The AppImage itself is NOT BUILT HERE: it needs appimagetool, which no package of Debian has. The one step more is
#     ARCH=$(uname -m) appimagetool APPDIR dist/Unclench-$(uname -m).AppImage
# The app knows that it runs in one: starting with the computer writes the path in $APPIMAGE.
set -eu
bundle=$1 appdir=$2 id=io.github.unclench.Unclench

rm -rf "$appdir"
mkdir -p "$appdir/usr/lib"
cp -a "$bundle" "$appdir/usr/lib/unclench"
mv "$appdir/usr/lib/unclench/share" "$appdir/usr/share"
ln -s usr/lib/unclench/unclench "$appdir/AppRun"
ln -s "usr/share/applications/$id.desktop" "$appdir/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$appdir/$id.png"
ln -s "$id.png" "$appdir/.DirIcon"
