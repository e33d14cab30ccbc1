package dev.bugbash.categorizer.trace;

import java.util.List;

/**
 * The throwables of a printed trace, the innermost cause first.
 *
 * @param sections at least one
 * @param body the lines that are neither frames nor heads of causes, at most thirty; of pytest's
 *     long form what it says of the error, without the source
 */
public record CauseChain(List<Section> sections, List<String> body) {
  public CauseChain {
    sections = List.copyOf(sections);
    body = List.copyOf(body);
  }

  public static CauseChain parse(String stack) {
    return new CauseReader().read(TraceParser.lines(stack));
  }

  /** The innermost cause. */
  public Section root() {
    return sections.get(0);
  }
}
