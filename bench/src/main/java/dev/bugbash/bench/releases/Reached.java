package dev.bugbash.bench.releases;

import java.util.BitSet;

/** Which of the exchanged methods ran; called from them, whatever loader they come from. */
public final class Reached {
  private static final BitSet METHODS = new BitSet();

  private Reached() {}

  /** The method of that number is running. */
  public static void method(int number) {
    synchronized (METHODS) {
      METHODS.set(number);
    }
  }

  static void forget() {
    synchronized (METHODS) {
      METHODS.clear();
    }
  }

  static BitSet methods() {
    synchronized (METHODS) {
      return (BitSet) METHODS.clone();
    }
  }
}
