# What makes starts fast, made once for each Java build and installation, in a folder beside the jars or else in the user's
# cache: the class-data archives screen.jsa and commands.jsa, and the unpacked native library of the database. Without them
# everything works, only slower to start; so whatever goes wrong here is no error.

# find_archive KIND: sets archive to the one for the screen or for commands, and native; empty where there is none.
find_archive() {
  archive='' native=''
  [ "${BUGBASH_ARCHIVE:-on}" = off ] && return
  fingerprint=''
  [ -r "$lib/fingerprint" ] && read -r fingerprint <"$lib/fingerprint"
  file_name "$java_build$lib"
  starts=classes-$fingerprint-$name.starts
  cache=${XDG_CACHE_HOME:-${HOME:-}/.cache}/bugbash
  for folder in "$lib" "$cache"; do
    use_archive "$folder/$starts" "$1" && return
  done
  case $cache in /*) [ -w "$lib" ] || mkdir -p "$cache" 2>/dev/null ;; esac
  for folder in "$lib" "$cache"; do
    if [ -w "$folder" ]; then
      make_archives "$folder/$starts"
      use_archive "$folder/$starts" "$1"
      return
    fi
  done
}

# use_archive FOLDER KIND: whether the folder is there; what could not be made is missing in it.
use_archive() {
  [ -d "$1" ] || return 1
  [ -s "$1/$2.jsa" ] && archive=$1/$2.jsa
  [ -d "$1/native" ] && native=$1/native
  return 0
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

# make_archives FOLDER: makes the folder, unless somebody else is making it. The screen has an archive of its own, because
# Java adapts all of an archive to where it lies in memory, at each start.
make_archives() {
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
  mkdir "$work/made"
  (cd "$work" && train) >/dev/null 2>&1 </dev/null
  [ -d "$1" ] || mv "$work/made" "$1"
  for old in "${1%/*}"/classes-*-"$name".starts; do
    [ "$old" = "$1" ] || rm -rf "$old"
  done
  rm -rf "$work"
  trap - EXIT INT TERM HUP
}

# train: archives the classes that the usual commands load, on a board of their own.
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
  mv native made/
  dump_classes screen learned-screen learned-claim
  dump_classes commands learned-*
}

learn() {
  BUGBASH_BOARD=board "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:DumpLoadedClassList="learned-$1" -jar "$jar" --as training "$@"
}

# learn_screen: as the start script starts the screen, with its `language`.
learn_screen() {
  # shellcheck disable=SC2086 # words
  "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:DumpLoadedClassList=learned-screen $language -cp "$jar" \
    dev.bugbash.tui.cli.Rehearsal .
}

# dump_classes KIND LIST...: makes an archive of what the lists name. Classes of other loaders can't be told apart by name;
# numbers would clash between the lists. Of lambdas that look alike each needs its line: of equal lines, as many are kept as
# the list with the most of them has.
dump_classes() {
  kind=$1
  shift
  awk '/^#/ || / source: / { next }
    { sub(/ id: [0-9]*$/, "") }
    ++seen[FILENAME, $0] > kept[$0] { kept[$0]++; print }' "$@" >"classes-$kind"
  "$java" -Xshare:dump -XX:SharedClassListFile="classes-$kind" -XX:SharedArchiveFile="made/$kind.jsa" -cp "$jar"
}
