package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tests that build on each other, as those with fixtures of CTest: one that fails makes those after
 * it give up, and say so.
 */
final class EarlierTestSymptoms implements Symptoms {
  private static final Pattern FOUND =
      Pattern.compile(
          "(?:previous (?:test|item|step) failed:? \\(?[\"']?|Failed test dependencies: )"
              + "([\\w.\\[\\]-]+)");

  @Override
  public Cascade.Rule rule() {
    return Cascade.Rule.EARLIER_TEST;
  }

  @Override
  public Optional<String> found(Evidence evidence) {
    if (!evidence.text().contains("previous ") && !evidence.text().contains("dependencies: ")) {
      return Optional.empty();
    }
    Matcher m = FOUND.matcher(evidence.text());
    return m.find() ? Optional.of(evidence.test().suite() + "::" + m.group(1)) : Optional.empty();
  }

  @Override
  public Collection<String> broke(Evidence evidence) {
    return List.of(evidence.test().toString());
  }
}
