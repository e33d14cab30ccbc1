# Finds Java for the start scripts, without starting it where its `release` file can be read.
# Sets: java (the command), java_home (empty where unknown), java_major, java_build (names the exact build).

oldest_java=17

# read_java COMMAND: whether that is a Java, and if so what it says of itself.
read_java() {
  java=$1 java_home='' java_major='' java_build=''
  [ -x "$java" ] && [ ! -d "$java" ] || return 1
  home=${java%/bin/java}
  if [ ! -r "$home/release" ]; then
    home=$(readlink -f "$java" 2>/dev/null) && home=${home%/bin/java} || home=''
  fi
  if [ -n "$home" ] && [ -r "$home/release" ]; then
    read_release "$home"
  else
    ask_java
  fi
  java_version=${java_version#1.}
  java_major=${java_version%%[!0-9]*}
  [ -n "$java_major" ]
}

read_release() {
  java_home=$1 java_version='' java_runtime='' java_vendor='' java_arch=''
  while IFS='=' read -r key value || [ -n "$key" ]; do
    value=${value#\"}
    value=${value%\"*}
    case $key in
      JAVA_VERSION) java_version=$value ;;
      JAVA_RUNTIME_VERSION) java_runtime=$value ;;
      IMPLEMENTOR) java_vendor=$value ;;
      OS_ARCH) java_arch=$value ;;
    esac
  done <"$1/release"
  java_build=$java_vendor-${java_runtime:-$java_version}-$java_arch
}

ask_java() {
  java_said=$("$java" -version 2>&1) || java_said=''
  java_version=${java_said#*version \"}
  java_version=${java_version%%\"*}
  java_build=$java_said
}

# find_java: the first of JAVA_HOME and PATH that is not too old; exits with 1 where there is none.
find_java() {
  found=''
  if [ -n "${JAVA_HOME:-}" ]; then
    try_java "$JAVA_HOME/bin/java" "JAVA_HOME ($JAVA_HOME)" && return
  fi
  on_path=$(command -v java) || on_path=''
  case $on_path in
    /*) try_java "$on_path" "PATH ($on_path)" && return ;;
    ?*) try_java "$PWD/$on_path" "PATH ($on_path)" && return ;;
  esac
  if [ -n "$found" ]; then
    printf 'bugbash: needs Java %s or newer, but found only%s.\n' "$oldest_java" "$found" >&2
  else
    printf 'bugbash: needs Java %s or newer, but found none, neither by JAVA_HOME nor on the PATH.\n' \
      "$oldest_java" >&2
  fi
  advise_java
  exit 1
}

try_java() {
  if read_java "$1"; then
    [ "$java_major" -ge "$oldest_java" ] && return
    found="$found${found:+ and} Java $java_major by $2"
  elif [ -e "$1" ]; then
    found="$found${found:+ and} no working Java by $2"
  fi
  return 1
}

advise_java() {
  cat >&2 <<'END'
Install a JDK, for example with
  Debian, Ubuntu:  sudo apt install openjdk-17-jdk
  Fedora:          sudo dnf install java-21-openjdk-devel
  macOS:           brew install openjdk
  Windows (WSL):   sudo apt install openjdk-17-jdk, inside of WSL; winget install EclipseAdoptium.Temurin.21.JDK for Git Bash
and point JAVA_HOME at it, or put it on the PATH.
END
}
