# The class-data archive: made once for each Java build and installation, beside the jars or else in the user's cache.
# Without one everything works, only slower to start; so whatever goes wrong here is no error.

# find_archive: sets archive (empty where there is none) and archive_option.
find_archive() {
  archive='' archive_option=-XX:SharedArchiveFile=
  [ "${BUGBASH_ARCHIVE:-on}" = off ] && return
  [ "$java_major" -ge 25 ] && archive_option=-XX:AOTCache=
  fingerprint=''
  [ -r "$lib/fingerprint" ] && read -r fingerprint <"$lib/fingerprint"
  file_name "$java_build$lib"
  file=classes-$fingerprint-$name.jsa
  cache=${XDG_CACHE_HOME:-${HOME:-}/.cache}/bugbash
  for folder in "$lib" "$cache"; do
    if [ -e "$folder/$file" ]; then
      # An empty one says that none can be made.
      [ -s "$folder/$file" ] && archive=$folder/$file
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
  if [ "$java_major" -ge 25 ]; then
    train "-XX:AOTCacheOutput=$work/archive"
  else
    train "-XX:DumpLoadedClassList=$work/classes"
    dump_classes
  fi >/dev/null 2>&1 </dev/null
  [ -s "$work/archive" ] || : >"$work/archive"
  mv -f "$work/archive" "$1" && [ -s "$1" ] && archive=$1
  for old in "${1%/*}"/classes-*-"$name".jsa; do
    [ "$old" = "$1" ] || rm -f "$old"
  done
  rm -rf "$work"
  trap - EXIT INT TERM HUP
}

train() {
  (cd "$work" && "$java" -XX:+UseSerialGC "$1" -jar "$jar" --version)
}

dump_classes() {
  "$java" -Xshare:dump -XX:+UseSerialGC "-XX:SharedClassListFile=$work/classes" \
    "-XX:SharedArchiveFile=$work/archive" -cp "$jar"
}
