package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.search.CodeWords.Word;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for words in fields that {@link CodeTokenizer} took apart. */
final class TextQueries {
  private TextQueries() {}

  /**
   * The words one after another; a word matches as a whole or by its parts.
   *
   * @param slop how far words may be from their place
   */
  static Query words(SearchField field, String text, int slop) {
    List<Word> words = CodeWords.words(text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    Query whole = sequence(field, words.stream().map(word -> Set.of(word.text())).toList(), slop);
    if (words.stream().allMatch(word -> word.parts().size() == 1)) {
      return whole;
    }
    Query parts = sequence(field, words.stream().map(Word::parts).toList(), slop);
    return new BooleanQuery.Builder().add(whole, Occur.SHOULD).add(parts, Occur.SHOULD).build();
  }

  /** Terms of one set stand at one position, and the sets behind one another. */
  private static Query sequence(SearchField field, List<Set<String>> terms, int slop) {
    if (terms.size() == 1 && terms.get(0).size() == 1) {
      return new TermQuery(new Term(field.word(), terms.get(0).iterator().next()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    for (int i = 0; i < terms.size(); i++) {
      for (String term : terms.get(i)) {
        phrase.add(new Term(field.word(), term), i);
      }
    }
    return phrase.build();
  }
}
