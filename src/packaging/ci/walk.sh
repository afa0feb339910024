#!/usr/bin/env bash
# Walks through the kiosk in a real window, with the mouse of an X server and with the fingers of the touch rig.
set -euo pipefail
cd "$(dirname "$0")/../../.."

walk="$PWD/src/packaging/ci/walk.sh"
rig="$PWD/src/test/touch-rig/touch-rig"

# On a display that is there already: the walks that are named. JavaFX starts once in a JVM, so each has one of its own.
if [ "$#" -gt 0 ]; then
    for name in "$@"; do
        mvn -B -ntp test -Dtest.glass=gtk -Dtest="$name" ${WALK_RIG:+-Dwalk.rig="$WALK_RIG"}
    done
    exit
fi

xvfb-run -a -s '-screen 0 1920x1080x24' "$walk" KioskWalk
export WALK_RIG="$rig"
"$rig" run --size 1920x1080 -- "$walk" KioskWalk TouchWalk TouchAtScaleTwoWalk
"$rig" run --size 1920x1080 --wm -- "$walk" TouchInAWindowWalk
