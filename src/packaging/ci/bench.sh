#!/usr/bin/env bash
# Proves that the bench of the packaged kiosk runs and prints figures. Machines that build are shared: none is judged.
set -euo pipefail
cd "$(dirname "$0")/../../.."

figures=$(xvfb-run -a -s '-screen 0 1920x1080x24' \
    target/lobby-kiosk/bin/lobby-kiosk bench --software --seconds 1 --runs 1 --json)
echo "$figures"
for movement in floor pan zoom turn; do
    grep -q "\"$movement\":{\"frames_per_second\":[1-9]" <<<"$figures"
done
