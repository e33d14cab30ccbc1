#!/usr/bin/env bash
# Makes the pictures of the README: the screen draws itself, on a board of fixtures/upgrade.
set -euo pipefail
cd "$(dirname "$0")/../.."
board=$(mktemp -d)
trap 'rm -rf "$board"' EXIT
bugbash() {
  ./bugbash --board "$board" "$@"
}
bugbash import fixtures/upgrade >/dev/null
bugbash claim BB-63 --as ana >/dev/null
bugbash claim BB-2 BB-74 --as ben >/dev/null
bugbash claim BB-1 --as you >/dev/null
bugbash note BB-62 'commons-lang3 is missing on the test class path' --as ana >/dev/null
bugbash close BB-65 --reason fixed 'old test jar' --as zoe >/dev/null
export XDG_STATE_HOME=$board XDG_CONFIG_HOME=$board
for view in triage why everyone; do
  bugbash screenshot "$view" --as you --keys jj --size 140x32 --svg "docs/pictures/$view.svg"
done
