#!/usr/bin/env bash
# Walks through the kiosk in a real window, with the mouse of an X server and with the finger of the touch rig.
set -euo pipefail
cd "$(dirname "$0")/../../.."

walk=(mvn -B -ntp test -Dtest=KioskWalk -Dtest.glass=gtk)
xvfb-run -a -s '-screen 0 1920x1080x24' "${walk[@]}"

rig="$PWD/src/test/touch-rig/touch-rig"
"$rig" run --size 1920x1080 -- "${walk[@]}" -Dwalk.rig="$rig"
