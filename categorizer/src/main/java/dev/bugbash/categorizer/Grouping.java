package dev.bugbash.categorizer;

import dev.bugbash.model.Signature;
import java.util.List;
import java.util.Objects;

/**
 * Signatures that probably share one cause.
 *
 * @param known the caller's number of the cluster that they join; 0 for a new cluster
 * @param title names the cause of the signatures in one line; volatile parts masked, at most 160
 *     characters
 * @param signatures sorted; for a known cluster the fresh ones only
 */
public record Grouping(long known, String title, List<Signature> signatures) {
  public Grouping {
    Objects.requireNonNull(title, "title");
    signatures = List.copyOf(signatures);
  }
}
