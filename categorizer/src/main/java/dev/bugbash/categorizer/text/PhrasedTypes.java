package dev.bugbash.categorizer.text;

import java.util.Map;
import java.util.Optional;

/**
 * Exceptions of mock libraries by the phrase that their messages begin with. Maven and its reports
 * put what stands before the first colon in the place of the class, which is this phrase.
 */
public final class PhrasedTypes {
  private static final String MOCKITO = "org.mockito.exceptions.verification.";

  private static final Map<String, String> TYPES =
      Map.of(
          "Wanted but not invoked",
          MOCKITO + "WantedButNotInvoked",
          "Argument(s) are different! Wanted",
          MOCKITO + "opentest4j.ArgumentsAreDifferent",
          "No interactions wanted here",
          MOCKITO + "NoInteractionsWanted",
          "Too few invocations for",
          "org.spockframework.mock.TooFewInvocationsError",
          "Too many invocations for",
          "org.spockframework.mock.TooManyInvocationsError",
          "Condition not satisfied",
          "org.spockframework.runtime.ConditionNotSatisfiedError");

  private PhrasedTypes() {}

  /**
   * @param line the first of a message
   */
  public static Optional<String> of(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.ofNullable(TYPES.get(line.substring(0, colon)));
  }
}
