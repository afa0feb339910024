#!/usr/bin/env bash
# Walks through the kiosk in a real window, with the mouse of an X server and with the fingers of the touch rig.
set -euo pipefail
cd "$(dirname "$0")/../../.."

rig="$PWD/src/test/touch-rig/touch-rig"

# JavaFX starts once in a JVM, so each walk has one of its own.
walk() {
    mvn -B -ntp test -Dtest.glass=gtk -DreuseForks=false -Dtest="$1" "${@:2}"
}
export rig
export -f walk

xvfb-run -a -s '-screen 0 1920x1080x24' bash -c 'walk KioskWalk'
"$rig" run --size 1920x1080 -- bash -c 'walk KioskWalk,TouchWalk,TouchAtScaleTwoWalk -Dwalk.rig="$rig"'
"$rig" run --size 1920x1080 --wm -- bash -c 'walk TouchInAWindowWalk'
