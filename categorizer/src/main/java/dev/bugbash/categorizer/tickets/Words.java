package dev.bugbash.categorizer.tickets;

import dev.bugbash.categorizer.search.CodeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a prose that talks about code. */
final class Words {
  /** Words that say nothing of what a ticket is about. */
  private static final Set<String> STOP =
      Set.of(
          ("a an and are as at be but by for if in into is it no not of on or such that the their"
                  + " then there these they this to was will with i my me you we from have has had"
                  + " can t s do does did when which so what would should")
              .split(" "));

  private Words() {}

  /**
   * A word of a prose.
   *
   * @param term what it is compared by
   * @param text as it was written, in lower case
   */
  record Word(String term, String text) {}

  /** In their order: each word as a whole, followed by its parts in camel case. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    for (CodeWords.Word word : CodeWords.words(text)) {
      add(words, word.text());
      if (word.parts().size() > 1) {
        word.parts().forEach(part -> add(words, part));
      }
    }
    return words;
  }

  /** Each term with the one behind it. */
  static List<String> pairs(List<Word> words) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(words.get(i).term() + " " + words.get(i + 1).term());
    }
    return pairs;
  }

  private static void add(List<Word> words, String word) {
    if (word.length() > 1 && !STOP.contains(word)) {
      words.add(new Word(Stem.of(word), word));
    }
  }
}
