package dev.bugbash.categorizer.search;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of several texts; between two of these is a gap that no phrase reaches over. */
final class CodeTokenizer extends TokenStream {
  private static final int GAP = 100;

  private final BytesTermAttribute bytes = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final List<List<CodeTerm>> texts;
  private Iterator<List<CodeTerm>> text;
  private Iterator<CodeTerm> term = Collections.emptyIterator();
  private int gap;

  CodeTokenizer(List<List<CodeTerm>> texts) {
    this.texts = List.copyOf(texts);
    this.text = this.texts.iterator();
  }

  @Override
  public void reset() {
    text = texts.iterator();
    gap = 0;
  }

  @Override
  public boolean incrementToken() {
    while (!term.hasNext()) {
      if (!text.hasNext()) {
        return false;
      }
      term = text.next().iterator();
      gap += GAP;
    }
    CodeTerm next = term.next();
    bytes.setBytesRef(next.text());
    step.setPositionIncrement(next.next() ? 1 + gap : 0);
    gap = 0;
    return true;
  }
}
