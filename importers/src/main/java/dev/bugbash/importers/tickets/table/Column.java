package dev.bugbash.importers.tickets.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a tracker's export holds, by the names that trackers give it, the best first: of
 * two columns that hold the same the better name counts where it is not empty.
 */
public enum Column {
  ID(
      "issue key, key, vorgangsschlüssel, schlüssel, clave de incidencia, clave, clé de ticket, clé,"
          + " chiave, chave da item, idreadable, ticket, bug id, issue id, issue number, iid,"
          + " number, work item id, ticket id, defect id, case id, id, #, issue, nummer, número"),
  TITLE(
      "title, summary, subject, issue title, short desc, short description, short short desc, headline,"
          + " zusammenfassung, titel, thema, betreff, résumé, titre, sujet, resumen, título, asunto,"
          + " riepilogo, titolo, oggetto, resumo, samenvatting, onderwerp, name"),
  DESCRIPTION(
      "description, body, repro steps, steps to reproduce, steps, details, long desc,"
          + " beschreibung, descripción, descrizione, descrição, omschrijving"),
  STATUS("status, state, bug status, issue status, estado, état, statut, stato, zustand"),
  RESOLUTION("resolution, lösung, résolution, resolución, risoluzione, resolução, state reason"),
  REPORTER(
      "reporter, author username, author, user.login, reported by, opened by, found by, submitter,"
          + " creator, created by, user, autor, ersteller, berichterstatter, melder, rapporteur,"
          + " auteur, informador, informante, creador, segnalatore, autore, relator"),
  ASSIGNEE(
      "assignee username, assignee, assigned to, assignees, assignee(s), owner, bearbeiter,"
          + " zugewiesene person, zugewiesen an, responsable, attribution, assigné à, asignado a,"
          + " persona asignada, assegnatario, assegnato a, responsável, atribuído para,"
          + " toegewezen aan"),
  CREATED(
      "created, created at, created at (utc), created (utc), created date, createdat, creation ts,"
          + " creation time, creation date, date created, opendate, opened, opened date, time,"
          + " date, erstellt, angelegt, création, créé, créée, fecha de creación, creada, creado,"
          + " creato, criado, aangemaakt"),
  LABELS(
      "labels, label, tags, tag, keywords, stichwörter, stichworte, étiquettes, etiquetas,"
          + " etichette"),
  LINK("link, url, html url, web url, weburl, issue url, permalink"),
  DUPLICATE_OF("duplicate of, is duplicate of, duplicateof, dupe of, dup of, dup id");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern TITLE_OF_TREE = Pattern.compile("title \\d");
  private static final Map<String, Meaning> MEANINGS = meanings();

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> names;

  Column(String names) {
    this.names = List.of(names.split(", "));
  }

  /** A column by its name in commands, such as {@code duplicate-of}. */
  public static Optional<Column> named(String word) {
    String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Column column : values()) {
      if (column.name().equals(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Its name in commands. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the cells below a header, or the values of a key, hold. */
  public static Optional<Meaning> of(String header) {
    Meaning asWritten = MEANINGS.get(header);
    if (asWritten != null) {
      return Optional.of(asWritten);
    }
    String name = plain(header);
    return name.startsWith("outward issue link (duplicat")
        ? Optional.of(new Meaning(DUPLICATE_OF, 0))
        : Optional.ofNullable(MEANINGS.get(name));
  }

  private static Map<String, Meaning> meanings() {
    Map<String, Meaning> meanings = new HashMap<>();
    for (Column column : values()) {
      for (String name : column.names) {
        meanings.putIfAbsent(name, new Meaning(column, column.names.indexOf(name)));
      }
    }
    return Map.copyOf(meanings);
  }

  /** A header in lower case, with single blanks; {@code title 1} of a tree is {@code title}. */
  static String plain(String header) {
    String name = header.replace("\ufeff", "").replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    name = BLANKS.matcher(name).replaceAll(" ");
    return TITLE_OF_TREE.matcher(name).matches() ? "title" : name;
  }

  /** The names of a column, as Markdown. */
  String markdown() {
    return "`" + String.join("`, `", names) + "`";
  }

  /**
   * @param rank 0 for the best name
   */
  public record Meaning(Column column, int rank) {}
}
