package dev.bugbash.categorizer.judge;

import java.util.Collection;

/** How common terms are among profiles that are not at hand. Thread-safe. */
public interface KnownTerms {
  /** Of no profile. */
  KnownTerms NONE =
      new KnownTerms() {
        @Override
        public int size() {
          return 0;
        }

        @Override
        public int[] frequencies(Field field, Collection<String> terms) {
          return new int[terms.size()];
        }
      };

  /** How many profiles there are. */
  int size();

  /** How many of them have each of these distinct terms, in their order. */
  int[] frequencies(Field field, Collection<String> terms);
}
