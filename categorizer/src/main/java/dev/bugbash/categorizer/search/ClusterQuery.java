package dev.bugbash.categorizer.search;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Finds the failures that are in some clusters now, which the index itself does not know. */
final class ClusterQuery extends Query {
  private final Standing standing;
  private final Set<Long> clusters;

  ClusterQuery(Standing standing, Set<Long> clusters) {
    this.standing = standing;
    this.clusters = Set.copyOf(clusters);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public Scorer scorer(LeafReaderContext context) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(context.reader(), IndexFields.NUMBER);
        return new ConstantScoreScorer(this, score(), mode, in(numbers));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private TwoPhaseIterator in(NumericDocValues numbers) {
    return new TwoPhaseIterator(numbers) {
      @Override
      public boolean matches() throws IOException {
        return clusters.contains(standing.cluster(numbers.longValue()));
      }

      @Override
      public float matchCost() {
        return 10;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "clusters:" + clusters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClusterQuery query
        && query.standing == standing
        && query.clusters.equals(clusters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(standing), clusters);
  }
}
