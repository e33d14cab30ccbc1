# The first build, for ./bugbash: sets root, distribution and stamp before, and reads this where is_built says no.
. "$root/tui/src/main/scripts/java.sh"

root=$(cd "$root" && pwd -P) || exit 1
lock=$root/.building
log=$root/build.log

build() {
  find_java
  if [ -z "$java_home" ] || [ ! -x "$java_home/bin/javac" ]; then
    echo "bugbash: has to be built first, which needs a JDK; $java is only a runtime." >&2
    advise_java
    exit 1
  fi
  if ! command -v mvn >/dev/null; then
    cat >&2 <<'END'
bugbash: has to be built first, which needs Maven 3.8.6 or newer, and there is no `mvn` on the PATH.
  Debian, Ubuntu:  sudo apt install maven
  macOS:           brew install maven
END
    exit 1
  fi
  echo "bugbash: building, once (about a minute; more where Maven has to fetch the libraries) ..." >&2
  start=$lock/start
  : >"$start"
  rm -rf "$distribution"
  if ! (cd "$root" && JAVA_HOME=$java_home mvn -B -q -Dquick -DskipTests package) >"$log" 2>&1 </dev/null; then
    rm -f "$stamp"
    tail -n 15 "$log" >&2
    echo "bugbash: the build failed; all of it is in $log" >&2
    exit 1
  fi
  # What was changed during the build is newer than it.
  touch -r "$start" "$stamp"
  rm -f "$log"
}

# take_lock: true where this process got it, false where another one had it and is done.
take_lock() {
  said=''
  while ! mkdir "$lock" 2>/dev/null; do
    if [ ! -w "$root" ]; then
      echo "bugbash: has to be built first, but $root can't be written to." >&2
      exit 1
    fi
    owner=$(cat "$lock/owner" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      echo "bugbash: process $owner died while it was building; starting anew." >&2
      mv "$lock" "$lock.$owner" 2>/dev/null && rm -rf "$lock.$owner"
      continue
    fi
    [ -n "$said" ] || echo "bugbash: waiting for process ${owner:-unknown}, which is building ..." >&2
    said=yes
    sleep 1
  done
  echo $$ >"$lock/owner"
}

take_lock
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
is_built || build
rm -rf "$lock"
trap - EXIT INT TERM HUP
