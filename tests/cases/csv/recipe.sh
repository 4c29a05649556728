#!/bin/bash
# Saves plain/ as LibreOffice does for a Finn: dates and decimals stand in its sheets as they are typed in Finland, and
# the sheets are saved with semicolons in Windows-1252. Writes same/libreoffice-fi anew, from same/finnish-utf-8.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/profile/user" "$work/sheets" "$work/saved"
cat >"$work/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop>
</item>
</oor:items>
XCU
office() { soffice --headless "-env:UserInstallation=file://$work/profile" "$@" >/dev/null 2>&1; }

# How LibreOffice reads each column: 2 text, 4 a date with the day first, 1 whatever it looks like.
types_of() {
    head -1 "$1" | tr -d '\r\357\273\277' | tr ';' '\n' | awk '{
        type = 2
        if ($0 ~ /^on$|_on$/) type = 4
        if ($0 ~ /^(fte|value|minutes|coaching_minutes|tailored|employer_contact_consent)$/) type = 1
        printf("%s%d/%d", (NR > 1 ? "/" : ""), NR, type) }'
}

for table in "$here"/same/finnish-utf-8/*.csv; do
    office "--infilter=CSV:59,34,76,1,$(types_of "$table"),1035,false,false" --convert-to ods \
        --outdir "$work/sheets" "$table"
done
# Semicolon, quote, Windows-1252, cells as they are shown.
office --convert-to 'csv:Text - txt - csv (StarCalc):59,34,1,1,,1035,false,true,false' --outdir "$work/saved" \
    "$work"/sheets/*.ods
rm -rf "$here/same/libreoffice-fi"
cp -r "$work/saved" "$here/same/libreoffice-fi"
