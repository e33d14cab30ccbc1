package dev.bugbash.categorizer.find;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Which documents have which terms: a Lucene index in memory. Thread-safe once it is made. */
final class TermIndex implements Closeable {
  private static final String FIELD = "t";
  private static final int BUFFER_MB = 64;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /** Lucene knows it too, but asking its dictionary takes a hundred times as long. */
  private final Map<String, Integer> frequencies = new HashMap<>();

  private final ConcurrentMap<String, int[]> postings = new ConcurrentHashMap<>();

  /**
   * @param documents the distinct terms of each
   */
  TermIndex(List<? extends Collection<String>> documents) {
    try {
      write(documents);
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("the index in memory failed", e);
  }

  private void write(List<? extends Collection<String>> documents) throws IOException {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.freeze();
    IndexWriterConfig config = new IndexWriterConfig(null).setRAMBufferSizeMB(BUFFER_MB);
    try (IndexWriter writer = new IndexWriter(directory, config);
        ListStream stream = new ListStream()) {
      Document document = new Document();
      document.add(new Field(FIELD, stream, type));
      for (Collection<String> terms : documents) {
        stream.set(terms);
        terms.forEach(term -> frequencies.merge(term, 1, Integer::sum));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /** How many documents there are. */
  int size() {
    return reader.maxDoc();
  }

  /** How many documents have the term. */
  int frequency(String term) {
    return frequencies.getOrDefault(term, 0);
  }

  /** The documents that have the term, ascending; not to be changed. */
  int[] documents(String term) {
    return postings.computeIfAbsent(term, this::read);
  }

  private int[] read(String term) {
    int[] documents = new int[frequency(term)];
    if (documents.length == 0) {
      return documents;
    }
    try {
      LeafReader leaf = reader.leaves().get(0).reader();
      PostingsEnum found = leaf.postings(new Term(FIELD, term), PostingsEnum.NONE);
      int i = 0;
      for (int d = found.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = found.nextDoc()) {
        documents[i++] = d;
      }
      return documents;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The terms as they are; the same stream for one document after another. */
  private static final class ListStream extends TokenStream {
    private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
    private Iterator<String> rest = List.<String>of().iterator();

    void set(Collection<String> terms) {
      rest = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!rest.hasNext()) {
        return false;
      }
      attribute.append(rest.next());
      return true;
    }
  }
}
