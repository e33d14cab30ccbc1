package dev.bugbash.board.intake;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps one of all equal values, where the same few thousand come again and again. */
final class Interned<T> {
  private final ConcurrentMap<T, T> values = new ConcurrentHashMap<>();

  T of(T value) {
    T before = values.putIfAbsent(value, value);
    return before == null ? value : before;
  }
}
