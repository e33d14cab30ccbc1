package dev.bugbash.categorizer.explain;

/** What has to hold for nearly all signatures of a cluster before it is said of the cluster. */
final class Share {
  private Share() {}

  static boolean nearlyAll(int count, int of) {
    return count > 0 && 10L * count >= 9L * of;
  }

  /** Whether it can hold where it does not for so many. */
  static boolean stillNearlyAll(int not, int of) {
    return nearlyAll(of - not, of);
  }
}
