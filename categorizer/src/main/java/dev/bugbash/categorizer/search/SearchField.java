package dev.bugbash.categorizer.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a query can ask for by name, as in {@code frame:Parser}. */
public enum SearchField {
  MESSAGE(Kind.TEXT),
  TYPE(Kind.TEXT),
  FRAME(Kind.TEXT),
  TEST(Kind.TEXT),
  /** Source files of the stack trace, and the path of the report. */
  FILE(Kind.TEXT),
  BRANCH(Kind.NAME),
  ENVIRONMENT(Kind.NAME),
  RUN(Kind.NAME),
  OWNER(Kind.STANDING),
  STATE(Kind.STANDING),
  CLUSTER(Kind.STANDING),
  /** The time of the run. */
  SINCE(Kind.TIME);

  /** How the values of a field are compared. */
  enum Kind {
    /** Word by word. */
    TEXT,
    /** As a whole. */
    NAME,
    /** With the board as it is at the moment. */
    STANDING,
    TIME
  }

  /** Where a word without a field is looked for. */
  static final List<SearchField> DEFAULTS = List.of(MESSAGE, TYPE, TEST, FRAME);

  /** What a failure itself says; the others depend on the moment of the question. */
  static final Set<SearchField> OF_FAILURES =
      Arrays.stream(values())
          .filter(field -> field.kind == Kind.TEXT || field.kind == Kind.NAME)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toCollection(() -> EnumSet.noneOf(SearchField.class)),
                  Collections::unmodifiableSet));

  private final Kind kind;

  SearchField(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** The lower-case name, as it is written in a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of that name in any case; {@code is} is another name of the state. */
  public static Optional<SearchField> of(String word) {
    if (word.equalsIgnoreCase("is")) {
      return Optional.of(STATE);
    }
    return Arrays.stream(values()).filter(f -> f.word().equalsIgnoreCase(word)).findFirst();
  }

  /** Their names, for a person to read. */
  static String words(Set<SearchField> fields) {
    return fields.stream().map(SearchField::word).collect(Collectors.joining(", "));
  }
}
