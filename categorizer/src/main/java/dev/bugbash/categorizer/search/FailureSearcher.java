package dev.bugbash.categorizer.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Answers queries from one state of the index; thread-safe. */
public final class FailureSearcher implements AutoCloseable {
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.NUMBER, SortField.Type.LONG, true));
  private static final Sort BY_NUMBER =
      new Sort(new SortField(IndexFields.NUMBER, SortField.Type.LONG));

  private final IndexReader reader;
  private final List<Closeable> resources;
  private final IndexSearcher searcher;
  private final long seen;

  /**
   * @param seen the newest commit that is in the index
   * @param resources to be closed with this, in this order
   */
  FailureSearcher(IndexReader reader, long seen, List<Closeable> resources) {
    this.reader = reader;
    this.seen = seen;
    this.resources = List.copyOf(resources);
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
  }

  /** The newest commit whose failures are found. */
  public long seen() {
    return seen;
  }

  IndexReader reader() {
    return reader;
  }

  /** How many failures can be found. */
  public int size() {
    return reader.numDocs();
  }

  /**
   * Counts what a query finds among the commits up to {@code commit}.
   *
   * @param query in the syntax of Lucene's classic parser
   */
  public Matches count(String query, Standing standing, Clock clock, long commit)
      throws QueryMistakeException {
    Query parsed = upTo(commit, QueryText.parse(query, standing, clock));
    return guarded(query, () -> searcher.search(parsed, ClusterCounts.manager(standing)));
  }

  /** The numbers of the failures that a query finds, the best first, at most {@code limit}. */
  public List<Long> failures(String query, Standing standing, Clock clock, long commit, int limit)
      throws QueryMistakeException {
    return numbers(query, QueryText.parse(query, standing, clock), BEST_FIRST, commit, limit);
  }

  /** The same, by number, so that two indexes with the same content answer the same. */
  List<Long> first(String query, Standing standing, Clock clock, long commit, int limit)
      throws QueryMistakeException {
    return numbers(query, QueryText.parse(query, standing, clock), BY_NUMBER, commit, limit);
  }

  private List<Long> numbers(String text, Query query, Sort sort, long commit, int limit)
      throws QueryMistakeException {
    int most = Math.max(1, Math.min(limit, reader.maxDoc()));
    return guarded(
        text,
        () -> {
          List<Long> numbers = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(upTo(commit, query), most, sort).scoreDocs) {
            numbers.add(number(hit.doc));
          }
          return numbers;
        });
  }

  private long number(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
    numbers.advanceExact(document - leaf.docBase);
    return numbers.longValue();
  }

  private Query upTo(long commit, Query query) {
    if (commit >= seen) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(LongPoint.newRangeQuery(IndexFields.COMMIT, 0, commit), Occur.FILTER)
        .build();
  }

  /** What the library can do. */
  @FunctionalInterface
  private interface Work<T> {
    T done() throws IOException;
  }

  private static <T> T guarded(String query, Work<T> work) throws QueryMistakeException {
    try {
      return work.done();
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryMistakeException("the query asks for too much at once", query, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      for (Closeable resource : resources) {
        resource.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index can't be closed: " + e.getMessage(), e);
    }
  }
}
