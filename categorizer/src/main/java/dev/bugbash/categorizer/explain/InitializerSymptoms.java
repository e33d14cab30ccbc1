package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Frame;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A class that failed to initialize once fails all that use it later. */
final class InitializerSymptoms implements Symptoms {
  private static final String PHRASE = "Could not initialize class ";
  private static final Pattern FOUND = Pattern.compile(PHRASE + "([\\w.$]+)");
  private static final String INITIALIZER = "<clinit>";

  @Override
  public Cascade.Rule rule() {
    return Cascade.Rule.INITIALIZER;
  }

  @Override
  public Optional<String> found(Evidence evidence) {
    if (!evidence.text().contains(PHRASE)) {
      return Optional.empty();
    }
    Matcher m = FOUND.matcher(evidence.text());
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  @Override
  public Collection<String> broke(Evidence evidence) {
    return evidence.frames().stream()
        .filter(frame -> frame.function().equals(INITIALIZER))
        .map(Frame::module)
        .toList();
  }
}
