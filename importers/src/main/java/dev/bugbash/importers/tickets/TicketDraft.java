package dev.bugbash.importers.tickets;

import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.model.Ticket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A ticket while a reader finds its parts. Texts that are too long lose their middle. */
public final class TicketDraft {
  private static final int LINE = 4 * 1024;
  private static final int MOST = 1_000;
  private static final Set<String> UNRESOLVED =
      Set.of("", "---", "unresolved", "nicht erledigt", "non résolu", "sin resolver");

  private String id = "";
  private String title = "";
  private String description = "";
  private String status = "";
  private String resolution = "";
  private String reporter = "";
  private String assignee = "";
  private String created = "";
  private String link = "";
  private final List<String> labels = new ArrayList<>();
  private final Set<String> duplicateOf = new LinkedHashSet<>();

  public TicketDraft id(String text) {
    id = line(text);
    return this;
  }

  public TicketDraft title(String text) {
    title = line(text);
    return this;
  }

  public TicketDraft description(String text) {
    description = BoundedText.of(text.strip(), BoundedText.MESSAGE);
    return this;
  }

  public TicketDraft status(String word) {
    status = line(word);
    return this;
  }

  /** How it was closed; words that say that it was not are passed over. */
  public TicketDraft resolution(String word) {
    resolution = line(word);
    return this;
  }

  public TicketDraft reporter(String who) {
    reporter = line(who);
    return this;
  }

  /** Who works on it; the word that says that nobody does is passed over. */
  public TicketDraft assignee(String who) {
    assignee = who.strip().equalsIgnoreCase("unassigned") ? "" : line(who);
    return this;
  }

  /**
   * @param time in any form that trackers write
   */
  public TicketDraft created(String time) {
    created = CreationTime.iso(line(time));
    return this;
  }

  public TicketDraft label(String label) {
    String text = line(label);
    if (!text.isEmpty() && labels.size() < MOST && !labels.contains(text)) {
      labels.add(text);
    }
    return this;
  }

  public TicketDraft link(String url) {
    link = line(url);
    return this;
  }

  public TicketDraft duplicateOf(String other) {
    String text = line(other);
    if (!text.isEmpty() && duplicateOf.size() < MOST) {
      duplicateOf.add(text);
    }
    return this;
  }

  /** Whether there is nothing by which a person would know it. */
  public boolean isNothing() {
    return id.isEmpty() && title.isEmpty();
  }

  /**
   * @param otherwise its id where the export gives none
   */
  public Ticket ticket(String otherwise) {
    String name = id.isEmpty() ? otherwise : id;
    boolean told = UNRESOLVED.contains(resolution.toLowerCase(Locale.ROOT));
    return new Ticket(
        name,
        title,
        description,
        told || resolution.equalsIgnoreCase(status)
            ? status
            : (status + " (" + resolution + ")").strip(),
        reporter,
        assignee,
        created,
        labels,
        link,
        duplicateOf.stream().filter(other -> !other.equals(name)).toList());
  }

  private static String line(String text) {
    return BoundedText.of(text.strip(), LINE);
  }
}
