package dev.bugbash.categorizer.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what is found by cluster. */
final class ClusterCounts extends SimpleCollector {
  private final Standing standing;
  private final Map<Long, Integer> counts = new HashMap<>();
  private int failures;
  private NumericDocValues numbers = DocValues.emptyNumeric();

  private ClusterCounts(Standing standing) {
    this.standing = standing;
  }

  /** Makes one for each thread, and adds them up. */
  static CollectorManager<ClusterCounts, Matches> manager(Standing standing) {
    return new CollectorManager<>() {
      @Override
      public ClusterCounts newCollector() {
        return new ClusterCounts(standing);
      }

      @Override
      public Matches reduce(Collection<ClusterCounts> all) {
        Map<Long, Integer> sum = new HashMap<>();
        all.forEach(each -> each.counts.forEach((c, n) -> sum.merge(c, n, Integer::sum)));
        sum.remove(0L);
        return new Matches(all.stream().mapToInt(each -> each.failures).sum(), sum);
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    numbers = DocValues.getNumeric(context.reader(), IndexFields.NUMBER);
  }

  @Override
  public void collect(int document) throws IOException {
    failures++;
    if (numbers.advanceExact(document)) {
      counts.merge(standing.cluster(numbers.longValue()), 1, Integer::sum);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
