#!/bin/sh
# Mines the failures beside this script anew from pairs.txt, into a folder: bench/releases/mine.sh FOLDER
# Takes the jars from Maven Central, runs foreign tests (which write where they like below FOLDER and in the temporary folder,
# and open ports), and takes about half a minute a pair. Can be stopped and started again, and run several times at once.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?"into which folder? bench/releases/mine.sh FOLDER"}
"$here/../run.sh" releases.ReleaseMiner "$here/pairs.txt" "$folder"
cat "$folder"/*.jsonl | gzip -9n >"$folder/failures.jsonl.gz"
