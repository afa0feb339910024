#!/usr/bin/env bash
# Proves that the packaged kiosk opens on a display and draws its first screen there without a fault, and that both ways
# of opening a window end, and say so, where there is no display.
set -euo pipefail
cd "$(dirname "$0")/../../.."

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
xvfb-run -a -s '-screen 0 1280x800x24' \
    target/lobby-kiosk/bin/lobby-kiosk run --data "$data" --exit-after-first-frame
if grep -E 'SEVERE|Exception' "$data"/logs/kiosk.log; then
    exit 1
fi

for command in "run --data $data" "bench"; do
    code=0
    # shellcheck disable=SC2086 # Words of a command.
    said=$(env -u DISPLAY timeout 60 target/lobby-kiosk/bin/lobby-kiosk $command 2>&1) || code=$?
    echo "$said"
    if [ "$code" = 0 ] || [ "$code" = 124 ] || ! grep -qi 'display' <<<"$said"; then
        echo "lobby-kiosk $command without a display: exit code $code"
        exit 1
    fi
done
