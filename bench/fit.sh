#!/bin/sh
# Fits the pair model and puts it where it is shipped from, with what it scores on each project when fitted on the others:
#
#   bench/fit.sh CLUSTERING GENERATED…
#
# CLUSTERING holds labelled failures and sessions: failures.jsonl, sessions_sampled.jsonl, sessions_hard.jsonl and
# sessions_multifault.jsonl of Java projects, and in languages/ the same of others, with sessions_quiet.jsonl. Each GENERATED
# is a folder of generated failures (failures.jsonl, labels.tsv). The bugs mined from releases are in bench/releases.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
shipped=$here/../categorizer/src/main/resources/dev/bugbash/categorizer/judge/pair-model.properties
data=${1:?"bench/fit.sh CLUSTERING GENERATED…"}
shift
generated=generated=.2
for folder in "$@"; do
  generated=$generated:$folder
done
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
for seed in 7 8 9; do
  "$here/run.sh" releases.DrawSessions $seed "$drawn/$seed" "$here/releases/failures.jsonl.gz"
  export BENCH_BUILT=yes
done
cat "$drawn"/[789]/hard.jsonl >"$drawn/hard.jsonl"
cat "$drawn"/[78]/sampled.jsonl >"$drawn/sampled.jsonl"
BENCH_JVM=${BENCH_JVM:--Xmx6g} "$here/run.sh" fit.PairModelFit \
  "java=.5:$data/failures.jsonl:$data/sessions_sampled.jsonl:+$data/sessions_hard.jsonl:$data/sessions_multifault.jsonl" \
  "languages=.45:$data/languages/failures.jsonl:$data/languages/sessions_sampled.jsonl:$data/languages/sessions_hard.jsonl:$data/languages/sessions_quiet.jsonl" \
  "$generated" \
  "releases=.6:$drawn/7/failures.jsonl:$drawn/sampled.jsonl:+$drawn/hard.jsonl:$drawn/7/together.jsonl" \
  >"$drawn/fitted"
cp "$drawn/fitted" "$shipped"
echo "fitted: $shipped"
