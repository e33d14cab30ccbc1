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
  if ! (cd "$root" && JAVA_HOME=$java_home mvn -B -q -Dstyle.color=never -Dquick -DskipTests package) >"$log" 2>&1 </dev/null; then
    rm -f "$stamp"
    grep -m 12 -e '^\[ERROR\] .' "$log" >&2 || tail -n 12 "$log" >&2
    echo "bugbash: the build failed; all of it is in $log" >&2
    exit 1
  fi
  # What was changed during the build is newer than it.
  touch -r "$start" "$stamp"
  rm -f "$log"
}

# take_lock: waits while somebody else has it.
take_lock() {
  said=''
  while ! mkdir "$lock" 2>/dev/null; do
    if [ ! -w "$root" ]; then
      echo "bugbash: has to be built first, but $root can't be written to." >&2
      exit 1
    fi
    owner=$(cat "$lock/owner" 2>/dev/null)
    if [ -n "$owner" ] && ! is_alive "$owner"; then
      break_lock "$owner"
      continue
    fi
    [ -n "$said" ] || echo "bugbash: waiting for process ${owner:-unknown} to build (it holds $lock) ..." >&2
    said=yes
    sleep 1
  done
  echo $$ >"$lock/owner"
}

is_alive() {
  kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ] || ps -p "$1" >/dev/null 2>&1
}

# break_lock DEAD: one process at a time, so that nobody breaks the lock of the one that comes after the dead.
break_lock() {
  if mkdir "$lock.breaking" 2>/dev/null; then
    [ "$(cat "$lock/owner" 2>/dev/null)" = "$1" ] && rm -rf "$lock"
    rmdir "$lock.breaking"
  else
    sleep 1
  fi
}

take_lock
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
is_built || build
rm -rf "$lock"
trap - EXIT INT TERM HUP
