package dev.bugbash.reports;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.categorizer.Variation.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the template of the HTML page shows. */
record HtmlPage(Board board, Snapshot snapshot, int largest, String style, String script) {
  private static final int VALUES = 8;

  static HtmlPage of(Board board, Snapshot snapshot) {
    int largest = snapshot.clusters().stream().mapToInt(ClusterRow::size).max().orElse(1);
    return new HtmlPage(
        board, snapshot, Math.max(1, largest), resource("page.css"), resource("page.js"));
  }

  /** The clusters in triage order, each fetched when its turn comes. */
  Iterable<ClusterView> clusters() {
    return () -> {
      Iterator<ClusterRow> rows = snapshot.clusters().iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public ClusterView next() {
          return ClusterView.of(board, rows.next(), snapshot.relations());
        }
      };
    };
  }

  /** What a cluster follows from, or what follows from it, in a few words. */
  String cascade(ClusterRow row) {
    return snapshot.relations().inShort(row.id());
  }

  /** The content security policy. */
  String policy() {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  /** The length of a cluster's bar, of 100; logarithmic, so that small ones can be told apart. */
  String bar(ClusterRow row) {
    double part = Math.log1p(row.size()) / Math.log1p(largest);
    return String.format(Locale.ROOT, "%.1f", 100 * part);
  }

  /** The most frequent values at a place that varies. */
  static List<Map.Entry<String, Integer>> some(Slot slot) {
    return slot.counts().entrySet().stream().limit(VALUES).toList();
  }

  /** How many values {@link #some} leaves out. */
  static int more(Slot slot) {
    return Math.max(0, slot.counts().size() - VALUES);
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
