package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.search.SearchField.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Makes a query of what the classic grammar finds in a text; words are joined by AND. */
final class QueryReader extends QueryParser {

  /** A value can't be understood; made a {@link QueryMistakeException} with its place. */
  static final class ValueException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String field;
    private final String text;

    ValueException(String field, String text, String problem) {
      super(problem);
      this.field = field;
      this.text = text;
    }

    String field() {
      return field;
    }

    String text() {
      return text;
    }
  }

  /** Longer ones may take seconds until they are found to be too big. */
  private static final int LONGEST_PATTERN = 250;

  private final Standing standing;
  private final Clock clock;
  private final Set<SearchField> fields = EnumSet.noneOf(SearchField.class);

  QueryReader(Standing standing, Clock clock) {
    super("", new CodeAnalyzer());
    this.standing = standing;
    this.clock = clock;
    setDefaultOperator(Operator.AND);
    setAllowLeadingWildcard(true);
    setSplitOnWhitespace(true);
  }

  /** Those that what was read asks for. */
  Set<SearchField> fields() {
    return Set.copyOf(fields);
  }

  @Override
  protected Query getFieldQuery(String name, String text, boolean quoted) {
    return inFields(name, text, field -> value(field, text, 0));
  }

  @Override
  protected Query getFieldQuery(String name, String text, int slop) {
    return inFields(name, text, field -> value(field, text, slop));
  }

  @Override
  protected Query getPrefixQuery(String name, String start) {
    return inFields(
        name,
        start,
        field ->
            switch (field.kind()) {
              case TEXT, NAME -> new PrefixQuery(term(field, start));
              default -> glob(field, start + "*");
            });
  }

  @Override
  protected Query getWildcardQuery(String name, String pattern) {
    if (pattern.equals("*") && (name.isEmpty() || name.equals("*"))) {
      return new MatchAllDocsQuery();
    }
    return inFields(name, pattern, field -> glob(field, pattern));
  }

  @Override
  protected Query getFuzzyQuery(String name, String text, float similarity) {
    return inFields(
        name,
        text,
        field -> {
          if (field.kind() == Kind.STANDING || field.kind() == Kind.TIME) {
            throw new ValueException(name, text, field.word() + " can't be searched with ~");
          }
          int edits = FuzzyQuery.floatToEdits(similarity, text.codePointCount(0, text.length()));
          return new FuzzyQuery(term(field, text), edits);
        });
  }

  @Override
  protected Query getRegexpQuery(String name, String expression) {
    return inFields(name, expression, field -> expression(field, expression));
  }

  private static Query expression(SearchField field, String expression) {
    if (field.kind() == Kind.STANDING || field.kind() == Kind.TIME) {
      throw new ValueException(
          field.word(), expression, field.word() + " can't be searched with /…/");
    }
    return compiled(
        field,
        expression,
        "this is no regular expression, or too big a one",
        () ->
            new RegexpQuery(
                new Term(field.word(), expression),
                RegExp.ALL,
                RegExp.ASCII_CASE_INSENSITIVE,
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  private static Query compiled(
      SearchField field, String pattern, String problem, Supplier<Query> query) {
    if (pattern.length() > LONGEST_PATTERN) {
      throw new ValueException(
          field.word(),
          pattern,
          "a pattern has at most %d characters; this one has %d"
              .formatted(LONGEST_PATTERN, pattern.length()));
    }
    try {
      return query.get();
    } catch (IllegalArgumentException | TooComplexToDeterminizeException e) {
      throw new ValueException(field.word(), pattern, problem);
    }
  }

  @Override
  protected Query getRangeQuery(
      String name, String from, String to, boolean fromInclusive, boolean toInclusive) {
    String text = from == null ? (to == null ? "*" : to) : from;
    if (SearchField.of(name).filter(SearchField.SINCE::equals).isEmpty()) {
      throw new ValueException(
          name,
          text,
          "only since can be asked for a range, as in since:[2026-11-01 TO 2026-11-05]");
    }
    long low = Long.MIN_VALUE;
    long high = Long.MAX_VALUE;
    if (from != null) {
      SinceText.Span span = time(name, from);
      low = fromInclusive ? millis(span.from()) : millis(span.to()) + 1;
    }
    if (to != null) {
      SinceText.Span span = time(name, to);
      high = toInclusive ? millis(span.to()) : millis(span.from()) - 1;
    }
    return LongPoint.newRangeQuery(IndexFields.TIME, low, high);
  }

  /** Where nothing but exclusions is asked for, they are taken from everything. */
  @Override
  protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
    if (!clauses.isEmpty() && clauses.stream().allMatch(BooleanClause::isProhibited)) {
      clauses.add(new BooleanClause(new MatchAllDocsQuery(), Occur.MUST));
    }
    return super.getBooleanQuery(clauses);
  }

  private Query inFields(String name, String text, Function<SearchField, Query> query) {
    if (name.isEmpty()) {
      fields.addAll(SearchField.DEFAULTS);
      return new DisjunctionMaxQuery(SearchField.DEFAULTS.stream().map(query).toList(), 0.1f);
    }
    SearchField field =
        SearchField.of(name)
            .orElseThrow(
                () -> new ValueException(name, text, "there is no field '%s'".formatted(name)));
    fields.add(field);
    return query.apply(field);
  }

  private Query value(SearchField field, String text, int slop) {
    return switch (field.kind()) {
      case TEXT -> {
        if (CodeWords.of(text).isEmpty()) {
          throw new ValueException(
              field.word(), text, "there is no letter or digit in this to look for");
        }
        yield TextQueries.words(field, text, slop);
      }
      case NAME -> new TermQuery(term(field, text));
      case STANDING -> standing(field, text, value -> value.equalsIgnoreCase(text.strip()));
      case TIME ->
          LongPoint.newRangeQuery(
              IndexFields.TIME, millis(time(field.word(), text).from()), Long.MAX_VALUE);
    };
  }

  private Query glob(SearchField field, String pattern) {
    return switch (field.kind()) {
      case TEXT, NAME ->
          compiled(
              field,
              pattern,
              "this has too many wildcards",
              () -> new WildcardQuery(term(field, pattern)));
      case STANDING -> {
        Glob glob = new Glob(pattern);
        yield clusters(field, value -> !value.isEmpty() && glob.test(value));
      }
      case TIME -> throw new ValueException(field.word(), pattern, "a time has no wildcards");
    };
  }

  private Query standing(SearchField field, String text, Predicate<String> same) {
    String plain = CodeWords.lower(text.strip());
    if (field == SearchField.OWNER && plain.equals("me")) {
      return clusters(field, standing.who()::equals);
    }
    if (field == SearchField.CLUSTER && plain.matches("\\d+")) {
      return clusters(field, value -> value.equalsIgnoreCase("BB-" + plain));
    }
    if (field == SearchField.STATE) {
      return switch (plain) {
        case "mine" -> clusters(SearchField.OWNER, standing.who()::equals);
        case "unclaimed" ->
            new BooleanQuery.Builder()
                .add(clusters(SearchField.OWNER, String::isEmpty), Occur.FILTER)
                .add(clusters(SearchField.STATE, "closed"::equals), Occur.MUST_NOT)
                .build();
        default -> {
          if (!standing.states().contains(plain)) {
            throw new ValueException(
                field.word(),
                text,
                "there is no state '%s'; there are %s, mine, unclaimed"
                    .formatted(text, String.join(", ", standing.states())));
          }
          yield clusters(field, same);
        }
      };
    }
    return clusters(field, same);
  }

  private Query clusters(SearchField field, Predicate<String> value) {
    return new ClusterQuery(standing, standing.clusters(field, value));
  }

  private SinceText.Span time(String name, String text) {
    return SinceText.parse(text, clock)
        .orElseThrow(
            () ->
                new ValueException(
                    name,
                    text,
                    "'%s' is no time; times are written %s".formatted(text, SinceText.FORMS)));
  }

  private static long millis(Instant time) {
    return time.toEpochMilli();
  }

  private static Term term(SearchField field, String text) {
    return new Term(field.word(), CodeWords.lower(text));
  }
}
