#!/usr/bin/env bash
# Adds to an assembly the bundles of bundles.txt from the workbench's folder of plug-ins, and a feature that starts them.
#   add-bundles.sh PLUGINS ASSEMBLY VERSION
set -euo pipefail
plugins="$1" assembly="$2" version="$3"
list="$(dirname "${BASH_SOURCE[0]}")/bundles.txt"
group=org/peyvand/workbench
feature="mvn:org.peyvand/org.peyvand.head-office.bundles/$version/xml/features"
file="$assembly/system/org/peyvand/org.peyvand.head-office.bundles/$version/org.peyvand.head-office.bundles-$version-features.xml"

mkdir -p "$(dirname "$file")"
{
  echo '<?xml version="1.0" encoding="UTF-8"?>'
  echo "<features name=\"head-office-bundles-$version\" xmlns=\"http://karaf.apache.org/xmlns/features/v1.6.0\">"
  echo "  <feature name=\"head-office-bundles\" version=\"$version\">"
  while read -r level name; do
    case "$level" in ''|'#'*) continue ;; esac
    jar="$(ls "$plugins/${name}"_[0-9]*.jar)" || { echo "add-bundles: $name is not in $plugins" >&2; exit 1; }
    number="${jar##*/"${name}"_}"
    number="${number%.jar}"
    mkdir -p "$assembly/system/$group/$name/$number"
    cp "$jar" "$assembly/system/$group/$name/$number/$name-$number.jar"
    echo "    <bundle start-level=\"$level\">mvn:${group//\//.}/$name/$number</bundle>"
  done <"$list"
  # the registry registers its service without declaring it
  echo '    <capability>osgi.service;objectClass:List&lt;String&gt;="org.eclipse.core.runtime.IExtensionRegistry";effective:=active</capability>'
  echo '  </feature>'
  echo '</features>'
} >"$file"

settings="$assembly/etc/org.apache.karaf.features.cfg"
grep -q "head-office-bundles" "$settings" || sed -i \
  -e "s|^\(featuresRepositories *= *\)|\1${feature//:/\\\\:}, |" -e "s|^\(featuresBoot *= *.*\)head-office-server/|\1head-office-bundles/${version/-/.}, head-office-server/|" "$settings"
grep -q "head-office-bundles" "$settings" || { echo "add-bundles: $settings is not as expected" >&2; exit 1; }
(cd "$assembly" && find . -type f ! -name assembly.id -printf '%p %s\n' | LC_ALL=C sort; cat "$settings" "$file") | sha256sum | cut -d' ' -f1 >"$assembly/assembly.id"
