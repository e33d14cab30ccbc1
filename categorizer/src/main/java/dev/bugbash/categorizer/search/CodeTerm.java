package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.search.CodeWords.Chunk;
import dev.bugbash.categorizer.search.CodeWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.BytesRef;

/**
 * A term of a text: each word stands at a position of its own, its parts at the same position, and
 * a chunk as a whole at the position of its first word.
 *
 * @param next whether it is at the position after the term before; otherwise at the same
 */
record CodeTerm(BytesRef text, boolean next) {
  private static final int MOST = 10_000;
  private static final int LONGEST = 300;
  private static final Map<String, List<CodeTerm>> RECENT = new ConcurrentHashMap<>();

  /** All terms of a text, those of one position behind one another. */
  static List<CodeTerm> of(String text) {
    List<CodeTerm> terms = new ArrayList<>();
    for (Chunk chunk : CodeWords.of(text)) {
      String whole = chunk.text();
      for (Word word : chunk.words()) {
        terms.add(new CodeTerm(new BytesRef(word.text()), true));
        Set<String> parts = word.parts();
        if (parts.size() > 1) {
          parts.forEach(part -> terms.add(new CodeTerm(new BytesRef(part), false)));
        }
        if (!whole.isEmpty()) {
          terms.add(new CodeTerm(new BytesRef(whole), false));
          whole = "";
        }
      }
    }
    return terms;
  }

  /** The same, for texts that come again and again: most frames have been seen before. */
  static List<CodeTerm> ofFrequent(String text) {
    List<CodeTerm> known = RECENT.get(text);
    if (known != null) {
      return known;
    }
    List<CodeTerm> terms = of(text);
    if (text.length() <= LONGEST) {
      if (RECENT.size() >= MOST) {
        RECENT.clear();
      }
      RECENT.put(text, terms);
    }
    return terms;
  }
}
