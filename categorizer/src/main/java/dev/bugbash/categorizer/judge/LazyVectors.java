package dev.bugbash.categorizer.judge;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The vectors of one field, each made when it is first asked for. Thread-safe. */
final class LazyVectors {
  private final Field field;
  private final List<Profile> profiles;
  private final Vocabulary vocabulary = new Vocabulary();
  private final AtomicReferenceArray<TermVector> made;

  /**
   * @param history further profiles that only tell how common terms are
   */
  LazyVectors(Field field, List<Profile> profiles, List<Profile> history) {
    this.field = field;
    this.profiles = profiles;
    this.made = new AtomicReferenceArray<>(profiles.size());
    profiles.forEach(profile -> vocabulary.count(field.of(profile)));
    history.forEach(profile -> vocabulary.count(field.of(profile)));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The vector of the profile at that place. */
  TermVector get(int place) {
    TermVector vector = made.get(place);
    if (vector == null) {
      vector = make(place);
      made.set(place, vector);
    }
    return vector;
  }

  /** As {@link #get}, without keeping it. */
  TermVector make(int place) {
    return TermVector.of(field.of(profiles.get(place)), vocabulary, field);
  }
}
