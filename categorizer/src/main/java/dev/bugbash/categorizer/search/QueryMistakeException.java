package dev.bugbash.categorizer.search;

/** A query, or a regular expression, can't be understood. */
public final class QueryMistakeException extends Exception {
  private static final long serialVersionUID = 1;

  private final String problem;
  private final String query;
  private final int at;

  /**
   * @param problem what is wrong and what to do, in one line
   * @param at where in the query
   */
  public QueryMistakeException(String problem, String query, int at) {
    super(problem);
    this.problem = problem;
    this.query = query;
    this.at = Math.max(0, Math.min(at, query.length()));
  }

  /** What is wrong and what to do, in one line. */
  public String problem() {
    return problem;
  }

  /** The query as it was written. */
  public String query() {
    return query;
  }

  /** Where in the query it is wrong; its length where something is missing at the end. */
  public int at() {
    return at;
  }
}
