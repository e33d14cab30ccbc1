package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.categorizer.known.ConditionException;
import dev.bugbash.model.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of rules: blocks of a head line and indented lines, as docs/rules.md says. */
final class RulesParser {
  private static final Pattern SIGNATURE = Pattern.compile("(\\d{1,5}):([0-9a-f]{32})");
  private static final Set<String> ONCE = Set.of("by", "at", "because", "of", "advice", "link");
  private static final Set<String> REPEATED = Set.of("is", "from");
  private static final int LONGEST_TEXT = 10_000;

  private final String who;
  private final Instant now;
  private final List<Link> links = new ArrayList<>();
  private final Map<Link, Integer> lines = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<KnownCause> known = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int number;

  private RulesParser(String who, Instant now) {
    this.who = who;
    this.now = now;
  }

  /** One line within a block. */
  private record Field(int line, String word, String rest) {}

  /** A block, as it is read. */
  private record Block(int line, String word, String rest, List<Field> fields) {
    void add(Field field) {
      if (ONCE.contains(field.word()) && field(field.word()).isPresent()) {
        throw new RulesException(
            field.line(), "a rule has one '%s', and this is another".formatted(field.word()));
      }
      fields.add(field);
    }

    Optional<Field> field(String name) {
      return fields.stream().filter(field -> field.word().equals(name)).findFirst();
    }

    String text(String name) {
      return field(name).map(Field::rest).orElse("");
    }
  }

  /**
   * @throws RulesException when there is a mistake; its message begins with the line
   */
  static RulesFile parse(String text, String who, Instant now) {
    RulesParser parser = new RulesParser(who, now);
    for (Block block : parser.blocks(text)) {
      parser.take(block);
    }
    return new RulesFile(parser.links, parser.parts, parser.known, parser.lines);
  }

  private List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      number++;
      String content = line.strip();
      if (content.isEmpty() || content.startsWith("#")) {
        continue;
      }
      if (content.length() > LONGEST_TEXT) {
        throw new RulesException(number, "the line is too long");
      }
      String[] words = content.split("\\s+", 2);
      String rest = words.length > 1 ? words[1] : "";
      boolean indented = Character.isWhitespace(line.charAt(0));
      if (!indented) {
        refuseField(words[0]);
        blocks.add(new Block(number, words[0], rest, new ArrayList<>()));
      } else if (blocks.isEmpty()) {
        throw new RulesException(number, "a rule begins with together, apart, part or known");
      } else {
        blocks.get(blocks.size() - 1).add(new Field(number, words[0], rest));
      }
    }
    return blocks;
  }

  private void refuseField(String word) {
    if (ONCE.contains(word) || REPEATED.contains(word) || Condition.Kind.of(word).isPresent()) {
      throw new RulesException(
          number, "'%s' belongs to a rule above it: indent the line".formatted(word));
    }
  }

  private void take(Block block) {
    switch (block.word()) {
      case "together" -> link(block, Kind.TOGETHER);
      case "apart" -> link(block, Kind.APART);
      case "part" -> part(block);
      case "known" -> known(block);
      default ->
          throw new RulesException(
              block.line(),
              "'%s' is no rule; there are together, apart, part and known".formatted(block.word()));
    }
  }

  private void link(Block block, Kind kind) {
    Set<Signature> one = new TreeSet<>();
    Set<Signature> other = new TreeSet<>();
    for (Field field : block.fields()) {
      switch (field.word()) {
        case "is" -> one.add(signature(field.line(), withoutComment(field.rest())));
        case "from" -> {
          if (kind == Kind.TOGETHER) {
            throw new RulesException(field.line(), "what is together has no 'from'");
          }
          other.add(signature(field.line(), withoutComment(field.rest())));
        }
        case "by", "at", "because" -> {}
        default -> throw unknown(field, "is, from, by, at, because");
      }
    }
    if (kind == Kind.TOGETHER ? one.size() < 2 : one.isEmpty() || other.isEmpty()) {
      throw new RulesException(
          block.line(),
          kind == Kind.TOGETHER
              ? "together takes at least two lines 'is SIGNATURE'"
              : "apart takes at least a line 'is SIGNATURE' and a line 'from SIGNATURE'");
    }
    if (one.stream().anyMatch(other::contains)) {
      throw new RulesException(block.line(), "a signature can't be apart from itself");
    }
    Link link = new Link(0, kind, one, other, by(block), at(block), block.text("because"));
    links.add(link);
    lines.put(link, block.line());
  }

  private static String withoutComment(String text) {
    int comment = text.indexOf('#');
    return (comment < 0 ? text : text.substring(0, comment)).strip();
  }

  private static Signature signature(int line, String text) {
    Matcher m = SIGNATURE.matcher(text);
    if (!m.matches() || Integer.parseInt(m.group(1)) > 0xffff) {
      throw new RulesException(
          line, "'%s' is no signature; one is a version, a colon and 32 digits".formatted(text));
    }
    return new Signature(Integer.parseInt(m.group(1)), m.group(2));
  }

  private static RulesException unknown(Field field, String allowed) {
    return new RulesException(
        field.line(), "'%s' says nothing here; there are %s".formatted(field.word(), allowed));
  }

  private String by(Block block) {
    String by = block.text("by");
    return by.isEmpty() ? who : by;
  }

  private Instant at(Block block) {
    Optional<Field> at = block.field("at");
    if (at.isEmpty()) {
      return now;
    }
    try {
      return Instant.parse(at.get().rest());
    } catch (DateTimeException e) {
      throw new RulesException(
          at.get().line(), "a time is written as 2026-03-05T10:00:00Z, not " + at.get().rest());
    }
  }

  private void part(Block block) {
    Signature derived = signature(block.line(), withoutComment(block.rest()));
    Optional<Field> of = block.field("of");
    if (of.isEmpty()) {
      throw new RulesException(block.line(), "a part needs a line 'of SIGNATURE'");
    }
    Signature base = signature(of.get().line(), withoutComment(of.get().rest()));
    Field condition = condition(block, Set.of("of"));
    Part part = Part.of(base, kind(condition), condition.rest(), 0);
    if (!part.derived().equals(derived)) {
      throw new RulesException(
          block.line(), "this part's signature would be %s".formatted(part.derived()));
    }
    parts.add(part);
  }

  private static Condition.Kind kind(Field field) {
    return Condition.Kind.of(field.word()).orElseThrow();
  }

  /** The one line that says what failures are meant. */
  private static Field condition(Block block, Set<String> others) {
    Optional<Field> condition = Optional.empty();
    for (Field field : block.fields()) {
      if (Condition.Kind.of(field.word()).isPresent()) {
        if (condition.isPresent()) {
          throw new RulesException(field.line(), "one condition is enough");
        }
        condition = Optional.of(field);
      } else if (!others.contains(field.word())) {
        throw unknown(field, "query, regex, tests, test, value, " + String.join(", ", others));
      }
    }
    Field found =
        condition.orElseThrow(
            () -> new RulesException(block.line(), "it does not say which failures are meant"));
    try {
      Condition.parse(kind(found), found.rest());
    } catch (ConditionException e) {
      throw new RulesException(found.line(), e);
    }
    return found;
  }

  private void known(Block block) {
    if (block.rest().isBlank()) {
      throw new RulesException(block.line(), "a known cause needs a name");
    }
    if (!names.add(block.rest())) {
      throw new RulesException(block.line(), "there is another known cause of that name");
    }
    Field condition =
        condition(block, new TreeSet<>(Set.of("advice", "link", "by", "at", "because")));
    known.add(
        new KnownCause(
            0,
            block.rest(),
            kind(condition),
            condition.rest(),
            block.text("advice"),
            block.text("link"),
            by(block),
            at(block),
            Optional.empty()));
  }
}
