package dev.bugbash.categorizer.known;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Takes text apart at whatever is neither letter nor digit, so that {@code NullPointerException} is
 * found in {@code java.lang.NullPointerException}; case does not count.
 */
final class IdentifierAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new Words(reader);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new LowerCaseFilter(in);
  }

  private static final class Words extends FilterReader {
    Words(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      return read < 0 ? read : word((char) read);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      for (int i = offset; i < offset + count; i++) {
        into[i] = word(into[i]);
      }
      return count;
    }

    private static char word(char c) {
      return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? c : ' ';
    }
  }
}
