package dev.bugbash.tui.config;

import java.util.Optional;

/** A line {@code name = value}; the value may be empty. */
record Property(String name, String value) {
  /** Empty for lines that are blank or begin with {@code #}, and for those without a sign. */
  static Optional<Property> of(String line) {
    int sign = line.indexOf('=');
    return ignored(line) || sign < 0
        ? Optional.empty()
        : Optional.of(
            new Property(line.substring(0, sign).strip(), line.substring(sign + 1).strip()));
  }

  static boolean ignored(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }
}
