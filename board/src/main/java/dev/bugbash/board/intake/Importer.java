package dev.bugbash.board.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that stages a shard.
 *
 * @param host the machine, as it names itself
 * @param pid the process there
 * @param start when that process started, in milliseconds since 1970
 */
record Importer(String host, long pid, long start) {
  /** How exactly operating systems remember the start, with a clock that is set in between. */
  private static final Duration INEXACT = Duration.ofSeconds(5);

  /** After so long without a new row, a process on another machine is taken for dead. */
  private static final Duration SILENT = Duration.ofHours(1);

  static Importer self() {
    ProcessHandle self = ProcessHandle.current();
    return new Importer(HostName.find(), self.pid(), startOf(self).orElse(0L));
  }

  private static Optional<Long> startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli);
  }

  /**
   * @param touched when it wrote last
   */
  boolean gone(String ourHost, Instant touched, Instant now) {
    if (!host.equals(ourHost)) {
      return touched.plus(SILENT).isBefore(now);
    }
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> !sameStart(startOf(process).orElse(start)))
        .orElse(true);
  }

  private boolean sameStart(long other) {
    return Math.abs(other - start) <= INEXACT.toMillis();
  }
}
