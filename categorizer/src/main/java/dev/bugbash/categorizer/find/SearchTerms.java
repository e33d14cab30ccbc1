package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Profile;
import java.util.LinkedHashSet;
import java.util.Set;

/** The terms by which profiles are found. */
final class SearchTerms {
  /** Lucene takes no term of more than 32,766 bytes. */
  private static final int LONGEST = 2_000;

  private static final int PAIRED = 6;

  private SearchTerms() {}

  /** With a mark for the field that each comes from; frames also in pairs, which say more. */
  static Set<String> of(Profile profile) {
    Set<String> terms = new LinkedHashSet<>();
    profile.words().forEach(w -> terms.add(bounded("w:" + w)));
    profile.frames().forEach(f -> terms.add(bounded("f:" + f)));
    profile.testFrames().forEach(f -> terms.add(bounded("t:" + f)));
    for (int i = 0; i + 1 < Math.min(PAIRED, profile.frames().size()); i++) {
      terms.add(bounded("p:" + profile.frames().get(i) + " " + profile.frames().get(i + 1)));
    }
    profile.testWords().forEach(w -> terms.add(bounded("n:" + w)));
    terms.add(bounded("e:" + profile.causeType()));
    terms.add(bounded("s:" + profile.suite()));
    terms.add(bounded("m:" + profile.template()));
    return terms;
  }

  /** What of a term is indexed. */
  static String bounded(String term) {
    return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
  }
}
