package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.search.CodeWords.Chunk;
import dev.bugbash.categorizer.search.CodeWords.Word;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The terms of texts: each word at a position of its own, its parts at the same position, and a
 * chunk as a whole at the position of its first word. Between two texts is a gap that no phrase
 * reaches over.
 */
final class CodeTokenizer extends TokenStream {
  private static final int GAP = 100;
  private static final RecentChunks RECENT = new RecentChunks();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final List<String> texts;
  private Iterator<String> text;
  private Iterator<Chunk> chunk = List.<Chunk>of().iterator();
  private Iterator<Word> word = List.<Word>of().iterator();
  private Iterator<String> part = List.<String>of().iterator();
  private String whole = "";
  private int pending;

  CodeTokenizer(List<String> texts) {
    this.texts = List.copyOf(texts);
    this.text = this.texts.iterator();
  }

  @Override
  public void reset() {
    text = texts.iterator();
    pending = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (part.hasNext()) {
      return token(part.next());
    }
    if (!whole.isEmpty()) {
      String next = whole;
      whole = "";
      return token(next);
    }
    if (word.hasNext()) {
      return word(word.next());
    }
    while (!chunk.hasNext()) {
      if (!text.hasNext()) {
        return false;
      }
      chunk = RECENT.of(text.next()).iterator();
      pending += GAP;
    }
    Chunk next = chunk.next();
    word = next.words().iterator();
    word(word.next());
    whole = next.text();
    return true;
  }

  private boolean word(Word word) {
    pending++;
    if (word.parts().size() > 1) {
      part = word.parts().iterator();
    }
    return token(word.text());
  }

  private boolean token(String text) {
    term.append(text);
    step.setPositionIncrement(pending);
    pending = 0;
    return true;
  }
}
