package dev.bugbash.tui.cli;

import dev.bugbash.board.ImportedRun;
import dev.bugbash.tui.cli.origin.RunOrigin;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which run imported reports belong to. */
final class RunOptions {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSS][XXX]]", Locale.ROOT);

  @Option(
      names = "--run",
      paramLabel = "NAME",
      description =
          "Name of the run; reports imported later under the same name, branch, revision and"
              + " environment join it.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--branch", paramLabel = "NAME", description = "Branch that was tested.")
  private Optional<String> branch = Optional.empty();

  @Option(names = "--revision", paramLabel = "ID", description = "Revision that was tested.")
  private Optional<String> revision = Optional.empty();

  @Option(
      names = "--environment",
      paramLabel = "NAME",
      description = "Where the tests ran, such as linux-jdk17.")
  private Optional<String> environment = Optional.empty();

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description = "When they ran, such as 2026-11-20T14:02 or 2026-11-20T13:02:07Z.")
  private Optional<String> time = Optional.empty();

  /**
   * @param event what brings the reports; with its time, the name of a run that nobody named
   */
  ImportedRun complete(Environment world, String event) {
    ZoneId zone = world.clock().getZone();
    Instant now = world.clock().instant();
    RunOrigin said =
        new RunOrigin(
            name.map(String::strip).filter(text -> !text.isEmpty()),
            branch,
            revision,
            environment,
            time.map(text -> parse(text, zone)));
    String otherwise = event + " " + new Times(world.clock()).local(now);
    return said.complete(world.variables(), world.workingFolder(), now, otherwise);
  }

  private static Instant parse(String text, ZoneId zone) {
    try {
      TemporalAccessor parsed =
          TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (parsed instanceof OffsetDateTime exact) {
        return exact.toInstant();
      }
      return parsed instanceof LocalDateTime local
          ? local.atZone(zone).toInstant()
          : LocalDate.from(parsed).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      throw new RefusedException(
          Phrase.of("--time %s is no time; write 2026-11-20T14:02 or 2026-11-20T13:02:07Z.", text));
    }
  }
}
