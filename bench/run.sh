#!/bin/sh
# Builds the module and runs one of its programs, with the arguments behind its name:
#
#   bench/run.sh CategorizationBenchmark 100000
#   bench/run.sh fit.PairModelFit
#
# BENCH_JVM holds options for Java, such as -Xmx6g; where BENCH_BUILT is set, it has been built already.
set -eu
program=dev.bugbash.bench.${1:?"which program? bench/run.sh PROGRAM ARGUMENTS"}
shift
root=$(cd "$(dirname "$0")/.." && pwd)
class_path=$root/bench/target/class-path
if [ -z "${BENCH_BUILT:-}" ]; then
  (cd "$root" && mvn -q -B -Dquick -DskipTests package \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=target/class-path) </dev/null >&2
fi
# shellcheck disable=SC2086
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${BENCH_JVM:-} -cp "$root/bench/target/classes:$(cat "$class_path")" "$program" "$@"
