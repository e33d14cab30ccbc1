package dev.bugbash.importers.junit;

import dev.bugbash.importers.junit.TroubleReader.Trouble;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the JUnit XML of node:test says of a failure: its type is a kind of failure, and the error
 * itself stands in the body as the cause.
 */
final class NodeTrouble {
  private static final String MARK = "code: 'ERR_TEST_FAILURE'";
  private static final String CAUSE = "\n  cause: ";
  private static final String FRAME = "\n      at ";

  /** {@code TypeError [Error]: …}, {@code Error [AuthError]: …}, {@code Error [ERR_CODE]: …}. */
  private static final Pattern HEAD =
      Pattern.compile("^([\\w$]{1,200})(?: \\[([\\w$]{1,200})\\])?: ");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");

  private NodeTrouble() {}

  /** With the error's own type and message; others as they are. */
  static Trouble unwrapped(Trouble trouble) {
    if (!trouble.stack().contains(MARK)) {
      return trouble;
    }
    return caused(trouble)
        .orElseGet(() -> trouble.saying(trouble.message().replace("&quot;", "\"")));
  }

  private static Optional<Trouble> caused(Trouble trouble) {
    String body = trouble.stack();
    int cause = body.indexOf(CAUSE);
    int frame = cause < 0 ? -1 : body.indexOf(FRAME, cause);
    if (frame < 0) {
      return Optional.empty();
    }
    String text = body.substring(cause + CAUSE.length(), frame);
    Matcher head = HEAD.matcher(text);
    return head.find()
        ? Optional.of(trouble.saying(type(head), message(text.substring(head.end()))))
        : Optional.empty();
  }

  /** The name that says more than that it is an error. */
  private static String type(Matcher head) {
    String name = head.group(1);
    String other = head.group(2);
    return name.equals("Error") && other != null && !CODE.matcher(other).matches() ? other : name;
  }

  /** The cause is indented below its first line. */
  private static String message(String text) {
    return text.replace("\n  ", "\n").strip();
  }
}
