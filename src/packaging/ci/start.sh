#!/usr/bin/env bash
# Proves that the packaged kiosk opens on a display and draws its first screen there without a fault.
set -euo pipefail
cd "$(dirname "$0")/../../.."

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
xvfb-run -a -s '-screen 0 1280x800x24' \
    target/lobby-kiosk/bin/lobby-kiosk run --data "$data" --exit-after-first-frame
if grep -E 'SEVERE|Exception' "$data"/logs/kiosk.log; then
    exit 1
fi
