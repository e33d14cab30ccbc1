package dev.bugbash.categorizer.search;

import java.time.Clock;
import java.util.Set;
import org.apache.lucene.search.Query;

/** A query that asks only for what a failure itself is, so that it needs no board; immutable. */
public final class FailureQuery {
  private static final Standing NONE = new NoStanding();

  private final String text;
  private final Query query;
  private final Set<SearchField> fields;

  private FailureQuery(String text, Query query, Set<SearchField> fields) {
    this.text = text;
    this.query = query;
    this.fields = fields;
  }

  /**
   * Reads a query.
   *
   * @throws QueryMistakeException also where it has a field whose value depends on the moment
   */
  public static FailureQuery parse(String text) throws QueryMistakeException {
    QueryReader reader = new QueryReader(NONE, Clock.systemUTC());
    Query query = QueryText.parse(text, SearchField.OF_FAILURES, reader);
    return new FailureQuery(text, query, reader.fields());
  }

  Query query() {
    return query;
  }

  /** Those that it asks for. */
  Set<SearchField> fields() {
    return fields;
  }

  QueryMistakeException tooMuch() {
    return new QueryMistakeException("the query asks for too much at once", text, 0);
  }
}
