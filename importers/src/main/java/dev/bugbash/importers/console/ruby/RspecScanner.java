package dev.bugbash.importers.console.ruby;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.Indentation;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the failures and the summary of RSpec. */
final class RspecScanner implements LineScanner {
  private static final int LONGEST = 4_000;
  private static final Pattern SUMMARY =
      Pattern.compile(
          "^(\\d{1,9}) examples?, (\\d{1,9}) failures?(?:, (\\d{1,9}) pending)?(?:, (\\d{1,9}) errors? occurred outside of examples)?$");
  private static final Pattern AROUND =
      Pattern.compile("^An error occurred (?:while loading (\\S+?\\.rb)\\b|in an? (.+?)\\.?$).*");

  private final Log log;
  private Optional<Session> open = Optional.empty();
  private Evidence text = new Evidence();
  private String title = "";
  private String around = "";
  private boolean started;
  private boolean inFailures;
  private int next = 1;
  private int aroundTold;

  RspecScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("FA" + Beginnings.DIGITS);
  }

  @Override
  public boolean idle() {
    return !inFailures && title.isEmpty() && around.isEmpty();
  }

  @Override
  public void line(String line) {
    char first = line.isEmpty() || line.length() > LONGEST ? '\n' : line.charAt(0);
    if (first >= '0' && first <= '9' && line.indexOf(" example") > 0) {
      Matcher m = SUMMARY.matcher(line);
      if (m.matches()) {
        summary(m);
        return;
      }
    }
    if (first == 'F' && line.equals("Failures:")) {
      endOfBlock();
      inFailures = true;
      next = 1;
    } else if (first == 'A' && line.startsWith("An error occurred ")) {
      around(line);
    } else if ((first == 'F' || first == 'P') && isOther(line)) {
      endOfBlock();
      inFailures = false;
    } else if (inFailures && first == ' ' && numbered(line)) {
      return;
    } else if (!title.isEmpty() || !around.isEmpty()) {
      text.add(line);
    }
  }

  private static boolean isOther(String line) {
    return line.startsWith("Finished in ")
        || line.equals("Failed examples:")
        || line.equals("Pending:");
  }

  private boolean numbered(String line) {
    LineCursor at = new LineCursor(line, 2);
    boolean numbered = line.startsWith("  ") && at.atDigit() && at.take(next + ") ") && !at.ended();
    if (numbered) {
      endOfBlock();
      next++;
      title = at.rest();
    }
    return numbered;
  }

  private void around(String line) {
    Matcher m = AROUND.matcher(line);
    if (m.matches()) {
      endOfBlock();
      around = m.group(1) == null ? m.group(2) : m.group(1);
      aroundTold++;
    }
  }

  private Session session() {
    started = true;
    open = open.isEmpty() ? Optional.of(new Session(log, "rspec")) : open;
    return open.get();
  }

  private void endOfBlock() {
    if (title.isEmpty() && around.isEmpty()) {
      text = text.isEmpty() ? text : new Evidence();
      return;
    }
    String all = Indentation.strip(text.toString());
    if (!title.isEmpty()) {
      boolean isRspec = all.contains("Failure/Error:") || all.contains("# ./") || started;
      if (isRspec) {
        RspecText read = RspecText.of(all);
        TestId test = TestId.of(read.file(), title);
        session()
            .result(
                new ResultBuilder(test)
                    .failure(read.type(), read.message(), all)
                    .endAttempt(Outcome.FAILED)
                    .result());
      }
    } else {
      started = true;
      session();
      RspecText read = RspecText.of(all);
      log.broke(around, "(outside examples)", read.type(), read.message(), all);
    }
    title = "";
    around = "";
    text = new Evidence();
  }

  private void summary(Matcher m) {
    endOfBlock();
    int failed = Counts.number(m.group(2));
    int pending = m.group(3) == null ? 0 : Counts.number(m.group(3));
    int outside = m.group(4) == null ? 0 : Counts.number(m.group(4));
    Session session = session();
    session.claim(Outcome.FAILED, failed);
    session.claim(Outcome.SKIPPED, pending);
    session.claim(Outcome.PASSED, Counts.number(m.group(1)) - failed - pending);
    if (outside > aroundTold) {
      log.broke(
          "rspec", "(outside examples)", "", outside + " errors occurred outside of examples", "");
    }
    session.end();
    open = Optional.empty();
    inFailures = false;
    aroundTold = 0;
  }

  @Override
  public void end() {
    endOfBlock();
    open.ifPresent(Session::brokeOff);
  }
}
