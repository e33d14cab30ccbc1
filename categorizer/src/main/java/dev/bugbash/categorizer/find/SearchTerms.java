package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Field;
import dev.bugbash.categorizer.judge.Profile;
import java.util.LinkedHashSet;
import java.util.Set;

/** The terms by which profiles are found. */
final class SearchTerms {
  /** Lucene takes no term of more than 32,766 bytes. */
  private static final int LONGEST = 2_000;

  static final char WORD = 'w';
  static final char FRAME = 'f';
  static final char TEST_FRAME = 't';
  static final char TEST_WORD = 'n';
  private static final char PAIR = 'p';
  private static final char TYPE = 'e';
  private static final char SUITE = 's';
  private static final char MESSAGE = 'm';

  private static final int PAIRED = 6;

  private SearchTerms() {}

  /** With a mark for the field that each comes from; frames also in pairs, which say more. */
  static Set<String> of(Profile profile) {
    Set<String> terms = new LinkedHashSet<>();
    profile.words().forEach(w -> terms.add(term(WORD, w)));
    profile.frames().forEach(f -> terms.add(term(FRAME, f)));
    profile.testFrames().forEach(f -> terms.add(term(TEST_FRAME, f)));
    for (int i = 0; i + 1 < Math.min(PAIRED, profile.frames().size()); i++) {
      terms.add(term(PAIR, profile.frames().get(i) + " " + profile.frames().get(i + 1)));
    }
    Field.TEST.of(profile).forEach(w -> terms.add(term(TEST_WORD, w)));
    terms.add(term(TYPE, profile.causeType()));
    terms.add(term(SUITE, profile.suite()));
    terms.add(term(MESSAGE, profile.template()));
    return terms;
  }

  private static String term(char mark, String text) {
    return mark + ":" + bounded(text);
  }

  /** What of a term is indexed. */
  static String bounded(String term) {
    return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
  }
}
