package dev.bugbash.categorizer.tickets;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.Ticket;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes bags of tickets and clusters, in which the same terms stand for the same things. */
final class Bags {
  private static final int LONGEST = 50_000;

  /** Lines that a tracker writes on top of every ticket. */
  private static final Pattern BOILERPLATE =
      Pattern.compile("(?im)^[ \\t]*(?:user agent|build identifier|build id)[ \\t]*:.*$");

  private Bags() {}

  static Bag of(Ticket ticket) {
    Bag bag = new Bag().prose(Part.TITLE, ticket.title());
    String description =
        ticket.description().substring(0, Math.min(LONGEST, ticket.description().length()));
    StringBuilder prose = new StringBuilder();
    for (Trace.Line line : Trace.parse(BOILERPLATE.matcher(description).replaceAll("")).lines()) {
      Optional<Frame> frame = line.frame().filter(f -> f.kind() != FrameKind.FRAMEWORK);
      frame.ifPresent(f -> frame(bag, f.symbol()));
      if (line.frame().isEmpty()) {
        prose.append(line.text()).append('\n');
      }
    }
    bag.prose(Part.BODY, prose.toString());
    ticket.labels().forEach(label -> bag.prose(Part.BODY, label));
    return bag;
  }

  static Bag of(ClusterText cluster) {
    Bag bag = new Bag().prose(Part.TITLE, cluster.title());
    cluster.types().forEach(type -> bag.prose(Part.TITLE, simple(type)));
    cluster.templates().forEach(template -> bag.prose(Part.BODY, template));
    cluster.tests().forEach(test -> bag.prose(Part.BODY, test));
    cluster.frames().forEach(symbol -> frame(bag, symbol));
    return bag;
  }

  /** The frame as a whole, and its last names as words, which people write in a prose. */
  private static void frame(Bag bag, String symbol) {
    bag.symbol(Part.FRAMES, "at " + symbol.toLowerCase(Locale.ROOT));
    String[] names = symbol.split("[./\\\\:$]+");
    int from = Math.max(0, names.length - 2);
    for (int i = from; i < names.length; i++) {
      bag.prose(Part.BODY, names[i]);
    }
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
