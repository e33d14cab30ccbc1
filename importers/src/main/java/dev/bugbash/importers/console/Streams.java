package dev.bugbash.importers.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The logs that are interleaved in one, each with a prefix before its lines. A prefix is one where
 * what stands behind it is a test tool's log.
 */
final class Streams {
  private static final int MOST = 256;

  private final List<ConsoleFormat> tools;
  private final Log log;
  private final Map<String, Stream> streams = new LinkedHashMap<>();

  /**
   * @param log takes what is found in any of them
   */
  Streams(List<ConsoleFormat> tools, Log log) {
    this.tools = tools;
    this.log = log;
  }

  /** Reads a line behind its prefix; whether it is one of a test tool's log. */
  boolean takes(int number, String line) {
    Optional<LinePrefix> prefix = LinePrefix.of(line);
    Optional<Stream> stream = prefix.flatMap(each -> stream(each.name(), number));
    stream.ifPresent(each -> each.line(number, prefix.orElseThrow()));
    return stream.isPresent() && stream.get().isLog();
  }

  private Optional<Stream> stream(String name, int number) {
    if (streams.size() == MOST && !streams.containsKey(name)) {
      streams.values().removeIf(each -> each.isForgotten(number));
    }
    if (streams.size() < MOST) {
      streams.computeIfAbsent(name, any -> new Stream(tools, log));
    }
    return Optional.ofNullable(streams.get(name));
  }

  /** The tool of any of these logs. */
  Optional<ConsoleFormat> tool() {
    return streams.values().stream().flatMap(each -> each.tool().stream()).findFirst();
  }

  /** All logs are over; whether any tool has been at work in one. */
  boolean end() {
    boolean any = false;
    for (Stream stream : streams.values()) {
      any |= stream.isLog() && stream.end();
    }
    return any;
  }
}
