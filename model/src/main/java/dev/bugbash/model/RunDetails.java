package dev.bugbash.model;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of one execution of a project's tests; a text that is not known is empty.
 *
 * @param name what people call it, such as {@code nightly-412}
 * @param environment where it ran, such as {@code linux-jdk17}
 * @param time when it started, or when its reports were imported
 */
public record RunDetails(
    String name, String branch, String revision, String environment, Instant time) {
  public RunDetails {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(time, "time");
  }
}
