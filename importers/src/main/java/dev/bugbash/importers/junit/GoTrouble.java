package dev.bugbash.importers.junit;

import dev.bugbash.importers.junit.TroubleReader.Trouble;
import dev.bugbash.importers.outcome.GoFailure;
import dev.bugbash.importers.outcome.GoFraming;
import dev.bugbash.importers.outcome.GoProcess;

/** What the JUnit XML of gotestsum and of go-junit-report says: no message, and all of the text. */
final class GoTrouble {
  private static final String NO_MESSAGE = "Failed";

  private GoTrouble() {}

  /** With what the text tells, as it does in Go's own forms; others as they are. */
  static Trouble unwrapped(Trouble trouble) {
    if (!trouble.message().equals(NO_MESSAGE) || !trouble.type().isEmpty()) {
      return trouble;
    }
    String printed = GoFraming.strip(trouble.stack());
    boolean framed = trouble.stack().lines().anyMatch(GoFraming::isFraming);
    GoFailure own = GoFailure.of(printed);
    GoFailure why = isOpen(trouble.stack()) ? new GoProcess().of(own) : own;
    if (!framed && why.stack().isEmpty()) {
      return trouble;
    }
    boolean ofPackage = printed.isBlank() && trouble.stack().startsWith("FAIL\t");
    String message = ofPackage ? GoProcess.PACKAGE_FAILED : why.message();
    return new Trouble(trouble.element(), why.type(), message, why.stack(), trouble.output());
  }

  private static boolean isOpen(String text) {
    return text.startsWith("=== RUN ") && !text.contains("--- FAIL: ");
  }
}
