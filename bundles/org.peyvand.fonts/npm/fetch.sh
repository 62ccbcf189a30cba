#!/usr/bin/env bash
# Brings the typeface Vazirmatn (SIL Open Font License 1.1) from its npm package into the folder of classes of this bundle.
#   fetch.sh FOLDER VERSION
# Without npm, or when the package cannot be had, the bundle stays without fonts: Peyvand then uses the fonts of the machine.
set -euo pipefail
folder="$1/fonts" version="$2" work="$1/../npm"
[ -s "$folder/Vazirmatn-Regular.ttf" ] && exit 0
without() { echo "[WARNING] Vazirmatn $version is not packaged: $*. Peyvand will use the fonts of the machine." >&2; exit 0; }
command -v npm >/dev/null 2>&1 || without "there is no npm"
mkdir -p "$work"
(cd "$work" && npm pack --silent --prefer-offline "vazirmatn@$version") >"$work/npm.log" 2>&1 || without "npm could not fetch it (see $work/npm.log)"
tar -xzf "$work/vazirmatn-$version.tgz" -C "$work" package/fonts/ttf/Vazirmatn-Regular.ttf package/fonts/ttf/Vazirmatn-Bold.ttf package/OFL.txt \
  || without "its package has another form"
# the folder comes whole, or not at all
rm -rf "$folder" "$work/fonts"
mkdir -p "$work/fonts" "$1"
cp "$work/package/OFL.txt" "$work/package/fonts/ttf/"*.ttf "$work/fonts/"
chmod 644 "$work/fonts"/*
touch "$work/fonts"/*
mv "$work/fonts" "$folder"
rm -rf "$work/package" "$work/vazirmatn-$version.tgz"
