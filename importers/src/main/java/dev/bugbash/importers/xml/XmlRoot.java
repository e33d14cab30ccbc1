package dev.bugbash.importers.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first element of a document, as far as the beginning of a file shows it.
 *
 * @param name without its prefix, as written
 * @param rest what follows the name: attributes and the elements below, up to some thousand
 *     characters
 */
public record XmlRoot(String name, String rest) {
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\s*(?>(?><\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?>\\[.*?\\]\\s*)?>)\\s*)*+"
              + "<(?:[\\w.-]+:)?(?<root>[\\w.-]+)(?=[\\s/>])",
          Pattern.DOTALL);

  /** All formats of XML ask about the same head, one after the other. */
  private static volatile Answer last = new Answer("", Optional.empty());

  private record Answer(String head, Optional<XmlRoot> root) {}

  /** The root of a text that begins like this; empty where it is no XML. */
  @SuppressWarnings("ReferenceEquality")
  public static Optional<XmlRoot> of(String head) {
    Answer known = last;
    if (known.head() != head) {
      known = new Answer(head, find(head));
      last = known;
    }
    return known.root();
  }

  private static Optional<XmlRoot> find(String head) {
    if (!head.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    Matcher m = ROOT.matcher(head);
    return m.find()
        ? Optional.of(new XmlRoot(m.group("root"), head.substring(m.end())))
        : Optional.empty();
  }

  /** Whether the root's tag holds this text, such as an attribute or a namespace. */
  public boolean tagHolds(String text) {
    int end = rest.indexOf('>');
    int at = rest.indexOf(text);
    return at >= 0 && (end < 0 || at < end);
  }

  /** Whether an element of this name begins below the root, as far as it can be seen. */
  public boolean holds(String element) {
    for (int at = rest.indexOf(element); at >= 0; at = rest.indexOf(element, at + 1)) {
      int end = at + element.length();
      boolean ends = end == rest.length() || " \t\r\n/>".indexOf(rest.charAt(end)) >= 0;
      if (ends && at > 0 && (rest.charAt(at - 1) == '<' || rest.charAt(at - 1) == ':')) {
        return true;
      }
    }
    return false;
  }
}
