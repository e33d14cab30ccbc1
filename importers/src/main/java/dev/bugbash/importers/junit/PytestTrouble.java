package dev.bugbash.importers.junit;

import dev.bugbash.importers.junit.TroubleReader.Trouble;
import dev.bugbash.importers.outcome.Headline;
import dev.bugbash.importers.outcome.PytestHeadline;
import dev.bugbash.importers.outcome.PytestMessage;
import dev.bugbash.importers.outcome.PythonTrace;
import java.util.List;
import java.util.Set;

/** What pytest's JUnit XML says of a set-up, a tear-down, a file or a group of exceptions. */
final class PytestTrouble {
  /** In place of any message; the latter two until pytest 5.3. */
  private static final Set<String> NO_MESSAGE =
      Set.of("collection failure", "test setup failure", "test teardown failure");

  private static final List<String> WRAPPERS =
      List.of("failed on setup with \"", "failed on teardown with \"");

  private PytestTrouble() {}

  /** With the exception's own message in place of pytest's around it; others as they are. */
  static Trouble unwrapped(Trouble trouble) {
    if (!trouble.type().isEmpty()) {
      return trouble;
    }
    Trouble own = withoutWrapper(trouble);
    if (!PytestHeadline.isToldIn(own.stack())) {
      return own;
    }
    Headline headline = PytestHeadline.of(own.message(), own.stack());
    return own.saying(headline.type(), headline.message());
  }

  private static Trouble withoutWrapper(Trouble trouble) {
    if (isOfGroup(trouble.message()) && PythonTrace.holdsGroup(trouble.stack())) {
      String said = PytestMessage.in(trouble.stack());
      return said.isEmpty() ? trouble : trouble.saying(said);
    }
    if (NO_MESSAGE.contains(trouble.message()) && !trouble.stack().isBlank()) {
      return trouble.saying(PytestMessage.in(trouble.stack()));
    }
    for (String wrapper : WRAPPERS) {
      if (trouble.message().startsWith(wrapper)) {
        return trouble.saying(reason(trouble.message().substring(wrapper.length()), trouble));
      }
    }
    return trouble;
  }

  /** A body may also hold a group that was only logged. */
  private static boolean isOfGroup(String message) {
    return message.isBlank()
        || message.contains("ExceptionGroup")
        || message.contains(" sub-exception");
  }

  /** Where pytest knows no exception, such as for a missing fixture, it gives all of the body. */
  private static String reason(String quoted, Trouble trouble) {
    String reason = quoted.endsWith("\"") ? quoted.substring(0, quoted.length() - 1) : quoted;
    String marked = reason.startsWith("file ") ? PytestMessage.in(trouble.stack()) : "";
    return marked.isEmpty() ? reason : marked;
  }
}
