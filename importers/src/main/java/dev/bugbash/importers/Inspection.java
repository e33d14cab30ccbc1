package dev.bugbash.importers;

import dev.bugbash.model.Attachment;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one report holds, without keeping its texts.
 *
 * @param format its name; empty where none was recognised
 * @param tests passed + failed + errors + skipped
 * @param outside what broke outside any test, which none of the other numbers counts
 * @param unnamed how many of the tests the report only counts
 * @param failures each piece of evidence of tests that are red in the end
 * @param warnings the first 1,000, and one that says how many more there are
 * @param problem why it can't be read; empty when it can, and then everything else counts
 */
public record Inspection(
    String path,
    String format,
    int tests,
    int passed,
    int failed,
    int errors,
    int skipped,
    int flaky,
    int outside,
    int unnamed,
    List<Item> failures,
    List<TicketItem> tickets,
    List<Warning> warnings,
    String problem) {
  public Inspection {
    failures = List.copyOf(failures);
    tickets = List.copyOf(tickets);
    warnings = List.copyOf(warnings);
  }

  /**
   * A failure without its stack trace.
   *
   * @param title the test's own name, without its suite
   */
  public record Item(
      String id, String title, String type, String message, List<Attachment> attachments) {
    public Item {
      attachments = List.copyOf(attachments);
    }

    private static Item of(Failure failure) {
      return new Item(
          failure.id(),
          failure.test().title(),
          failure.type(),
          failure.message(),
          failure.attachments());
    }
  }

  /** A ticket without its description. */
  public record TicketItem(String id, String title, String status) {}

  /** A visitor that hands over an inspection for each report, as each ends. */
  public static ReportVisitor visitor(Consumer<Inspection> each) {
    return new Inspector(each);
  }

  private static final class Inspector implements ReportVisitor {
    private final Consumer<Inspection> each;
    private Counting counting = new Counting("");

    Inspector(Consumer<Inspection> each) {
      this.each = each;
    }

    @Override
    public ReportSink opened(String path, String format) {
      counting = new Counting(format);
      return counting;
    }

    @Override
    public void finished(String path, String digest) {
      each.accept(counting.inspection(path, ""));
      counting = new Counting("");
    }

    @Override
    public void unreadable(String path, String problem) {
      each.accept(counting.inspection(path, problem));
      counting = new Counting("");
    }
  }

  private static final class Counting implements ReportSink {
    /** A report may be odd in every line; nobody reads more than so many. */
    private static final int MOST_WARNINGS = 1_000;

    private final String format;
    private final int[] outcomes = new int[Outcome.values().length];
    private final List<Item> failures = new ArrayList<>();
    private final List<TicketItem> tickets = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int flaky;
    private int outside;
    private int unnamed;
    private int moreWarnings;

    Counting(String format) {
      this.format = format;
    }

    @Override
    public void result(Result result) {
      if (result.outside()) {
        outside++;
      } else {
        outcomes[result.outcome().ordinal()]++;
      }
      flaky += result.flaky() ? 1 : 0;
      if (result.outcome().red()) {
        result.failures().forEach(failure -> failures.add(Item.of(failure)));
      }
    }

    @Override
    public void unnamed(Outcome outcome, int count, int line) {
      outcomes[outcome.ordinal()] += count;
      unnamed += count;
    }

    @Override
    public void ticket(Ticket ticket) {
      tickets.add(new TicketItem(ticket.id(), ticket.title(), ticket.status()));
    }

    @Override
    public void warning(Warning warning) {
      if (warnings.size() < MOST_WARNINGS) {
        warnings.add(warning);
      } else {
        moreWarnings++;
      }
    }

    Inspection inspection(String path, String problem) {
      int passed = outcomes[Outcome.PASSED.ordinal()];
      int failed = outcomes[Outcome.FAILED.ordinal()];
      int errors = outcomes[Outcome.ERROR.ordinal()];
      int skipped = outcomes[Outcome.SKIPPED.ordinal()];
      int tests = passed + failed + errors + skipped;
      if (moreWarnings > 0) {
        warnings.add(new Warning(0, moreWarnings + " more warnings are left out"));
      }
      return new Inspection(
          path, format, tests, passed, failed, errors, skipped, flaky, outside, unnamed, failures,
          tickets, warnings, problem);
    }
  }
}
