package dev.bugbash.tui.view;

import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.Chronicle.Told;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An event as a person would say it; who did it stands before. */
final class EventWords {
  private static final Pattern OF_EVENT = Pattern.compile("(\\w+), event \\d+");

  /** The detail of what undoing something else brought with it. */
  private static final String CONSEQUENCE = "undone";

  private EventWords() {}

  static Line of(Told told) {
    BoardEvent event = told.event();
    String cluster = event.cluster().map(Object::toString).orElse("");
    String detail = event.detail().strip().replaceAll("\\s+", " ");
    Role plain = told.undone() ? Role.MUTED : Role.TEXT;
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(verb(event.kind(), detail), plain));
    spans.add(
        new Span(cluster.isEmpty() ? "" : " " + cluster, told.undone() ? plain : Role.STRONG));
    spans.add(new Span(rest(told, detail), plain));
    if (told.undone() && !detail.equals(CONSEQUENCE)) {
      spans.add(new Span("  undone", Role.VARIES));
    }
    return new Line(spans);
  }

  private static String verb(String kind, String detail) {
    return switch (kind) {
      case "noted" -> "left a note on";
      case "known" -> "made known";
      case "unknown" -> "made unknown again";
      case "resigned" -> "read the signatures";
      case "reclustered" -> "grouped all anew";
      case "rules" -> "imported decisions";
      case "linked" -> "linked " + detail + " with";
      case "unlinked" -> "unlinked " + detail + " from";
      case "joined", "parted" -> "moved from";
      case "claim-moved" -> "took the claim along to";
      case "claim-ended" -> "ended the claim on";
      case "undone", "redone" -> {
        Matcher of = OF_EVENT.matcher(detail);
        String what = kind.equals("undone") ? "undid" : "did again";
        yield of.matches() ? what + ": " + of.group(1) : what;
      }
      default -> kind;
    };
  }

  private static String rest(Told told, String detail) {
    String kind = told.event().kind();
    boolean said =
        kind.equals("linked")
            || kind.equals("unlinked")
            || OF_EVENT.matcher(detail).matches()
            || detail.isEmpty();
    if (kind.equals("imported") && told.clusters() > 0) {
      return " "
          + detail
          + ", in "
          + told.clusters()
          + (told.clusters() == 1 ? " cluster" : " clusters");
    }
    if (said) {
      return "";
    }
    if (kind.equals("handed")) {
      return " over to " + detail;
    }
    if (kind.equals("took")) {
      return " over from " + detail;
    }
    if (kind.equals("merged")) {
      return " " + detail;
    }
    if (kind.equals("closed") && !detail.equals(CONSEQUENCE)) {
      return " as " + detail;
    }
    return detail.equals(CONSEQUENCE)
        ? " by undoing"
        : (told.event().cluster().isPresent() ? ": " : " ") + detail;
  }
}
