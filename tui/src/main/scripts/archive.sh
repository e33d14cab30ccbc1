# What makes starts fast, made once for each Java build and installation, beside the jars or else in the user's cache: the
# class-data archive, and the unpacked native library of the database. Without them everything works, only slower to start; so
# whatever goes wrong here is no error.

# find_archive: sets archive and native, empty where there is none.
find_archive() {
  archive='' native=''
  [ "${BUGBASH_ARCHIVE:-on}" = off ] && return
  fingerprint=''
  [ -r "$lib/fingerprint" ] && read -r fingerprint <"$lib/fingerprint"
  file_name "$java_build$lib"
  file=classes-$fingerprint-$name.jsa
  cache=${XDG_CACHE_HOME:-${HOME:-}/.cache}/bugbash
  for folder in "$lib" "$cache"; do
    if [ -e "$folder/$file" ]; then
      # An empty one says that none can be made.
      [ -s "$folder/$file" ] && archive=$folder/$file
      [ -d "$folder/${file%.jsa}.native" ] && native=$folder/${file%.jsa}.native
      return
    fi
  done
  case $cache in /*) [ -w "$lib" ] || mkdir -p "$cache" 2>/dev/null ;; esac
  for folder in "$lib" "$cache"; do
    if [ -w "$folder" ]; then
      make_archive "$folder/$file"
      return
    fi
  done
}

# file_name TEXT: sets name to the text with hyphens for what a file name had better not have.
file_name() {
  old_ifs=$IFS
  IFS=' 	
/\:*?"<>|()'
  set -f
  # shellcheck disable=SC2086 # words
  set -- $1
  set +f
  IFS=-
  name=$*
  IFS=$old_ifs
}

# make_archive FILE: sets archive to it, unless it fails or somebody else is making it.
make_archive() {
  work=$1.making
  if ! mkdir "$work" 2>/dev/null; then
    # Left behind by a process that was killed.
    [ -n "$(find "$work" -prune -mmin +5 2>/dev/null)" ] && rm -rf "$work"
    return
  fi
  trap 'rm -rf "$work"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  [ ! -t 2 ] || echo "bugbash: preparing fast starts, once for this Java (some seconds) ..." >&2
  (cd "$work" && train && dump_classes) >/dev/null 2>&1 </dev/null
  [ -s "$work/archive" ] || : >"$work/archive"
  [ -d "$work/native" ] && mv "$work/native" "${1%.jsa}.native" && native=${1%.jsa}.native
  mv -f "$work/archive" "$1" && [ -s "$1" ] && archive=$1
  for old in "${1%/*}"/classes-*-"$name".jsa; do
    [ "$old" = "$1" ] || rm -rf "$old" "${old%.jsa}.native"
  done
  rm -rf "$work"
  trap - EXIT INT TERM HUP
}

# train: notes the classes that the usual commands load, on a board of their own.
train() {
  cat >report.xml <<'END'
<testsuite name="training">
  <testcase classname="training.One" name="fails"><failure type="java.lang.IllegalStateException" message="one">
java.lang.IllegalStateException: one
	at training.One.fails(One.java:1)
  </failure></testcase>
  <testcase classname="training.Two" name="errs"><error type="java.io.IOException" message="another">
java.io.IOException: another
	at training.Two.errs(Two.java:2)
  </error></testcase>
  <testcase classname="training.One" name="passes"/>
</testsuite>
END
  learn triage report.xml
  learn show BB-1
  learn claim BB-1
  learn note BB-1 training
  learn_screen
  # Classes of other loaders can't be told apart by name; numbers would clash between the lists. Of lambdas that
  # look alike each needs its line: of equal lines, as many are kept as the list with the most of them has.
  awk '/^#/ || / source: / { next }
    { sub(/ id: [0-9]*$/, "") }
    ++seen[FILENAME, $0] > kept[$0] { kept[$0]++; print }' learned-* >classes
}

learn() {
  BUGBASH_BOARD=board "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:DumpLoadedClassList="learned-$1" -jar "$jar" --as training "$@"
}

learn_screen() {
  "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:DumpLoadedClassList=learned-screen -cp "$jar" \
    dev.bugbash.tui.cli.Rehearsal .
}

dump_classes() {
  "$java" -Xshare:dump -XX:SharedClassListFile=classes -XX:SharedArchiveFile=archive -cp "$jar"
}
