package dev.bugbash.importers;

import java.util.Objects;

/**
 * What is odd about a report that could be read all the same.
 *
 * @param line in the report, from 1; 0 when it concerns the whole
 */
public record Warning(int line, String message) {
  public Warning {
    Objects.requireNonNull(message, "message");
  }
}
