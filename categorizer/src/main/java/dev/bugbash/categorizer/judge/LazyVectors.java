package dev.bugbash.categorizer.judge;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The vectors of one field, each made when it is first asked for. Thread-safe. */
final class LazyVectors {
  private final Field field;
  private final List<Profile> profiles;
  private final Vocabulary vocabulary;
  private final AtomicReferenceArray<TermVector> made;

  LazyVectors(Field field, List<Profile> profiles, Vocabulary vocabulary) {
    this.field = field;
    this.profiles = profiles;
    this.vocabulary = vocabulary;
    this.made = new AtomicReferenceArray<>(profiles.size());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The vector of the profile at that place. */
  TermVector get(int place) {
    TermVector vector = made.get(place);
    if (vector == null) {
      vector = TermVector.of(field.of(profiles.get(place)), vocabulary, field);
      made.set(place, vector);
    }
    return vector;
  }
}
