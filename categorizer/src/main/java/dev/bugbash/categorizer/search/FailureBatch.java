package dev.bugbash.categorizer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Some failures that queries are asked about, without a board. What queries need of them is indexed
 * in memory when the first one asks, and only the fields that it asks for. Not thread-safe.
 */
public final class FailureBatch {
  private final List<IndexedFailure> failures;
  private final Map<Set<SearchField>, IndexSearcher> searchers = new HashMap<>();

  /**
   * @param failures of which numbers, commits and times are not looked at
   */
  public FailureBatch(List<IndexedFailure> failures) {
    this.failures = List.copyOf(failures);
  }

  /**
   * Finds which failures match.
   *
   * @return their places in the list
   * @throws QueryMistakeException where that would be too much work
   */
  public BitSet matching(FailureQuery query) throws QueryMistakeException {
    try {
      IndexSearcher searcher = searchers.get(query.fields());
      if (searcher == null) {
        searcher = index(query.fields());
        searchers.put(query.fields(), searcher);
      }
      return matching(query, searcher);
    } catch (IndexSearcher.TooManyClauses e) {
      throw query.tooMuch();
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed", e);
    }
  }

  private static BitSet matching(FailureQuery query, IndexSearcher searcher) throws IOException {
    BitSet places = new BitSet();
    Weight weight =
        searcher.createWeight(searcher.rewrite(query.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator found = scorer.iterator();
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          places.set(leaf.docBase + found.docID());
        }
      }
    }
    return places;
  }

  /** Documents are numbered by their place in the list. */
  private IndexSearcher index(Set<SearchField> fields) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(new CodeAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (IndexedFailure failure : failures) {
        writer.addDocument(IndexFields.document(failure, fields));
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
    return searcher;
  }
}
