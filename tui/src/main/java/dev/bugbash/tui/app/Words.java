package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import java.util.Collection;

/** Phrases that several answers share. */
final class Words {
  private Words() {}

  /** {@code 1 failure}, {@code 3 failures}. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** {@code BB-1 is}, {@code 3 clusters are}. */
  static String are(Collection<ClusterId> clusters) {
    return clusters(clusters) + (clusters.size() == 1 ? " is" : " are");
  }

  /** The only one's id, or how many they are. */
  static String clusters(Collection<ClusterId> clusters) {
    return clusters.size() == 1
        ? clusters.iterator().next().toString()
        : count(clusters.size(), "cluster");
  }
}
