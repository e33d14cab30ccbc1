package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tests that were running when another made their process die, as those of a package of Go. */
final class DeathSymptoms implements Symptoms {
  private static final String FOUND = "the test never ended: its package died of ";
  private static final Pattern TYPE = Pattern.compile("^(?:panic|fatal error): ");

  @Override
  public Cascade.Rule rule() {
    return Cascade.Rule.DEATH;
  }

  @Override
  public Optional<String> found(Evidence evidence) {
    String said = firstLine(evidence);
    return said.startsWith(FOUND)
        ? Optional.of(key(evidence, said.substring(FOUND.length())))
        : Optional.empty();
  }

  @Override
  public Collection<String> broke(Evidence evidence) {
    return List.of(key(evidence, firstLine(evidence)));
  }

  @Override
  public String about(String key) {
    return key.substring(0, key.indexOf('\n'));
  }

  private static String key(Evidence evidence, String death) {
    return evidence.test().suite() + "\n" + TYPE.matcher(death).replaceFirst("");
  }

  private static String firstLine(Evidence evidence) {
    return evidence.text().lines().findFirst().orElse("").strip();
  }
}
