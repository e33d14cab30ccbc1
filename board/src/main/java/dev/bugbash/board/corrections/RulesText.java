package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.intake.EvidenceBlocks;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes decisions as a file that {@link RulesParser} reads; the same ones as the same text. */
final class RulesText {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

  private final StringBuilder out = new StringBuilder();
  private final Map<Signature, String> titles = new HashMap<>();

  private RulesText() {}

  static String of(Sql sql, Rules rules) throws SQLException {
    RulesText text = new RulesText();
    for (List<Evidence> all : EvidenceBlocks.owned(sql).values()) {
      for (Evidence evidence : all) {
        text.titles.put(evidence.signature(), rules.title().apply(List.of(evidence)));
      }
    }
    text.line("# Rules of a bugbash board, see docs/rules.md. What follows a # is for people.");
    KnownCauses.all(sql).stream()
        .sorted(Comparator.comparing(KnownCause::name))
        .forEach(text::known);
    Parts.active(sql).stream()
        .filter(part -> part.known() == 0)
        .sorted(Comparator.comparing(Part::base).thenComparing(Part::derived))
        .forEach(text::part);
    Links.active(sql).stream()
        .sorted(
            Comparator.comparing(Link::at)
                .thenComparing(Link::kind)
                .thenComparing(link -> new TreeSet<>(link.one()).toString()))
        .forEach(text::link);
    return text.out.toString();
  }

  private void known(KnownCause cause) {
    line("");
    line("known " + clean(cause.name()));
    line("  " + cause.kind().word() + " " + clean(cause.text()));
    field("advice", cause.advice());
    field("link", cause.link());
    field("by", cause.who());
    field("at", cause.at().toString());
  }

  private void part(Part part) {
    line("");
    line("part " + part.derived());
    signature("of", part.base());
    field(part.kind().word(), part.text());
  }

  private void link(Link link) {
    line("");
    line(link.kind() == Kind.TOGETHER ? "together" : "apart");
    field("by", link.who());
    field("at", link.at().toString());
    field("because", link.reason());
    signatures("is", link.one());
    signatures("from", link.other());
  }

  private void signatures(String word, Collection<Signature> signatures) {
    new TreeSet<>(signatures).forEach(signature -> signature(word, signature));
  }

  private void signature(String word, Signature signature) {
    String title = titles.getOrDefault(signature, "");
    line("  " + word + " " + signature + (title.isEmpty() ? "" : "  # " + clean(title)));
  }

  private void field(String word, String text) {
    if (!text.isBlank()) {
      line("  " + word + " " + clean(text));
    }
  }

  private static String clean(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
