#!/usr/bin/env bash
# Walks through the kiosk in a real window, with the mouse of an X server and with the fingers of the touch rig.
set -euo pipefail
cd "$(dirname "$0")/../../.."

rig="$PWD/src/test/touch-rig/touch-rig"

# JavaFX starts once in a JVM, so each walk has one of its own.
walk=(mvn -B -ntp test -Dtest.glass=gtk)

for test in KioskWalk VisitWalk; do
    xvfb-run -a -s '-screen 0 1920x1080x24' "${walk[@]}" -Dtest="$test"
done
for test in PanelReaderWalk KioskWalk VisitWalk TouchWalk TouchAtScaleTwoWalk; do
    "$rig" run --size 1920x1080 -- "${walk[@]}" -Dtest="$test" -Dwalk.rig="$rig"
done
"$rig" run --size 1920x1080 --wm -- "${walk[@]}" -Dtest=TouchInAWindowWalk
